import { xmlAttribuut } from './tekens';
import { lokaal } from './xml';

/** Replaces the characters from `van` up to `tot` by `door`; an insertion where both are equal. */
export interface Wijziging {
  readonly van: number;
  readonly tot: number;
  readonly door: string;
}

/** The text after changes that are in order and do not overlap, piece by piece. */
export function* stukken(bron: string, wijzigingen: Iterable<Wijziging>): Iterable<string> {
  let p = 0;
  for (const w of wijzigingen) {
    if (w.van > p) yield bron.slice(p, w.van);
    yield w.door;
    p = w.tot;
  }
  yield bron.slice(p);
}

/** In the order of the text; insertions at one place keep their order. */
export const opVolgorde = (wijzigingen: readonly Wijziging[]): Wijziging[] => [...wijzigingen].sort((a, b) => a.van - b.van || a.tot - b.tot);

/** Carries out changes that do not overlap; insertions at one place keep their order. Not meant for worksheets. */
export const pasToe = (bron: string, wijzigingen: readonly Wijziging[]): string => [...stukken(bron, opVolgorde(wijzigingen))].join('');

/** Sets an attribute in the text of a start tag, leaving every other character of it alone. */
export const zetAttribuut = (tag: string, naam: string, waarde: string): string => {
  const schoon = xmlAttribuut(waarde);
  for (const m of tag.matchAll(/([^\s="'<>/]+)(\s*=\s*)("[^"]*"|'[^']*')/g)) {
    if (m[1] !== naam) continue;
    return `${tag.slice(0, m.index)}${naam}${m[2]}"${schoon}"${tag.slice(m.index + m[0].length)}`;
  }
  return tag.replace(/\s*\/?>$/, (slot) => ` ${naam}="${schoon}"${slot}`);
};

interface Geplaatst {
  readonly lokaal: string;
  readonly einde: number;
}

/** Where a new element belongs among its siblings: behind the last that the schema puts before it. */
export const invoegplaats = (kopEinde: number, broers: readonly Geplaatst[], orde: readonly string[], naam: string): number => {
  const ervoor = new Set(orde.slice(0, orde.indexOf(lokaal(naam)) + 1));
  return broers.reduce((plaats, b) => (ervoor.has(b.lokaal) ? b.einde : plaats), kopEinde);
};
