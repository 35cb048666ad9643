import { adres } from '../werkmap/blad';
import type { Bladbron } from './pakket';
import { prefix } from './xml';

/** A cell with a formula: where it stands in the text of its sheet, and the formula as it stands there. */
export interface Celformule {
  readonly plek: string;
  readonly van: number;
  readonly tot: number;
  readonly attributen: string;
  readonly formule: string;
}

/** Every cell with a formula; cells without one cost a single look. */
export function* formulecellen({ tekst, posities: p }: Bladbron): Iterable<Celformule> {
  const naam = prefix(p.wortel);
  const formule = new RegExp(`<${naam}f\\b([^>]*?)(?:/>|>([^<]*)</${naam}f\\s*>)`);
  for (let r = 0; r < p.rijBegin.lengte; r++) {
    const eind = r + 1 < p.rijCel.lengte ? p.rijCel.op(r + 1) : p.celKolom.lengte;
    for (let k = p.rijCel.op(r); k < eind; k++) {
      const [van, tot] = [p.celBegin.op(k), p.celEinde.op(k)];
      const m = formule.exec(tekst.slice(van, tot));
      if (m !== null) yield { plek: adres(p.rijNummer.op(r), p.celKolom.op(k)), van, tot, attributen: m[1] ?? '', formule: m[2] ?? '' };
    }
  }
}

/** The number of the group of a shared formula. */
export const groepVan = (attributen: string): string | null => (/\bt\s*=\s*["']shared["']/.test(attributen) ? (/\bsi\s*=\s*["'](\d+)["']/.exec(attributen)?.[1] ?? null) : null);
