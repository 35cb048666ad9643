import { kinderen, leesBoom } from './boom';
import { alsTekst } from './xml';
import type { Zip } from './zip';
import { pakUit } from './zip';

/** A link from one part to another; `soort` is the last word of its type, `doel` a part name without leading slash. */
export interface Relatie {
  readonly id: string;
  readonly soort: string;
  readonly type: string;
  readonly doel: string;
}

/** The text of a part by name, or null where the zip has no such part; throws Weigering. */
export const leesDeel = (zip: Zip, naam: string): string | null => {
  const deel = zip.opNaam.get(naam.toLowerCase());
  return deel ? alsTekst(pakUit(zip, deel), deel.naam) : null;
};

const los = (map: string, doel: string): string => {
  const pad: string[] = [];
  for (const stap of (doel.startsWith('/') ? doel : `${map}/${doel}`).split('/')) {
    if (stap === '..') pad.pop();
    else if (stap !== '' && stap !== '.') pad.push(stap);
  }
  return pad.join('/');
};

/** The name of the part that holds the links of `deel`; of the package itself for ''. */
export const relatiedeel = (deel: string): string => {
  const streep = deel.lastIndexOf('/') + 1;
  return `${deel.slice(0, streep)}_rels/${deel.slice(streep)}.rels`;
};

/** The links of a part, external ones left out; none where it has no rels part; throws Weigering. */
export const leesRelaties = (zip: Zip, deel: string): Relatie[] => {
  const naam = relatiedeel(deel);
  const tekst = leesDeel(zip, naam);
  if (tekst === null) return [];
  const map = deel.slice(0, Math.max(0, deel.lastIndexOf('/')));
  return kinderen(leesBoom(tekst, naam), 'Relationship')
    .map(({ attributen: a }) => ({ a, type: a['Type'] ?? '' }))
    .filter(({ a }) => a['TargetMode'] !== 'External')
    .map(({ a, type }) => ({ id: a['Id'] ?? '', soort: type.slice(type.lastIndexOf('/') + 1), type, doel: los(map, a['Target'] ?? '') }));
};
