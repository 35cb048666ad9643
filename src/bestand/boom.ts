import type { Tag } from './xml';
import { leesXml, lokaal, tagBegin } from './xml';

/** An element and where it stands: `<` at begin, `>` before kopEinde, `</` at slot, `>` before einde. */
export interface Knoop {
  readonly naam: string;
  readonly lokaal: string;
  readonly attributen: Tag['attributes'];
  readonly kinderen: Knoop[];
  readonly begin: number;
  readonly kopEinde: number;
  slot: number;
  einde: number;
  tekst: string;
}

/** Self-closing elements have no room between head and end. */
export const isLeeg = (k: Pick<Knoop, 'kopEinde' | 'einde'>): boolean => k.kopEinde === k.einde;

/** A small part as a tree with positions; throws Weigering. Not meant for worksheets. */
export const leesBoom = (bron: string, deel: string): Knoop => {
  const top: Knoop = { naam: '', lokaal: '', attributen: {}, kinderen: [], begin: 0, kopEinde: 0, slot: 0, einde: 0, tekst: '' };
  const pad = [top];
  leesXml(bron, deel, {
    open: (tag, p) => {
      const k: Knoop = { naam: tag.name, lokaal: lokaal(tag.name), attributen: tag.attributes, kinderen: [], begin: tagBegin(p), kopEinde: p.position, slot: 0, einde: 0, tekst: '' };
      pad[pad.length - 1]?.kinderen.push(k);
      pad.push(k);
    },
    sluit: (_, p) => {
      const k = pad.pop();
      if (!k) return;
      k.slot = tagBegin(p);
      k.einde = p.position;
    },
    tekst: (t) => {
      const k = pad[pad.length - 1];
      if (k) k.tekst += t;
    },
  });
  return top.kinderen[0] ?? top;
};

export const kind = (k: Knoop | undefined, naam: string): Knoop | undefined => k?.kinderen.find((x) => x.lokaal === naam);

export const kinderen = (k: Knoop | undefined, naam: string): Knoop[] => k?.kinderen.filter((x) => x.lokaal === naam) ?? [];

/** The value of an attribute by local name (`r:id` is `id`). */
export const metPrefix = (k: Pick<Knoop, 'attributen'>, naam: string): string | undefined =>
  Object.entries(k.attributen).find(([n]) => n !== naam && lokaal(n) === naam)?.[1];
