import type { Gelezen } from '../lezen/verband';
import { aantallen } from './aantallen';
import { bewegingen } from './bewegingen';
import { briefregels } from './briefregels';
import { cijferrijen } from './cijferrijen';
import { herverdelingen } from './herverdelingen';
import { kolomrijen } from './kolomrijen';
import { lijsten } from './lijsten';
import { opgaveGehaald } from './opgavegehaald';
import { overgangen } from './overgangen';
import { halfjaren, peildata } from './peildata';
import { percentages } from './percentages';
import { plaatsingen } from './plaatsingen';
import { precies } from './precies';
import type { Bewering, Patroon } from './soorten';
import { standverloop } from './standverloop';
import { tekorten } from './tekorten';
import { tellingen } from './tellingen';
import { tredenrijen } from './tredenrijen';
import { vergelijkingen } from './vergelijkingen';
import { briefdata, extra } from './tussenteksten';
import { verhoudingen } from './verhoudingen';
import { verloop } from './verloop';
import { verschillen } from './verschillen';

/** The patterns, the more specific before the more general: a figure that one has read is not read again by a later one. */
const PATRONEN: readonly Patroon[] = [
  kolomrijen, cijferrijen, tredenrijen, briefregels, verloop, tellingen, tekorten, lijsten, overgangen, plaatsingen, bewegingen, opgaveGehaald, vergelijkingen, standverloop, herverdelingen, peildata, halfjaren, verhoudingen, verschillen, extra, briefdata, percentages, aantallen,
];

/** A gemeente and its province can have one name: without "gemeente" or "stad" before it, a figure can be of either. */
const ookProvincie = (z: Gelezen, b: Bewering): Bewering => {
  if (b.soort !== 'cijfers' || z.onderwerp !== null || /(?:gemeenten?|stad) ‹g/.test(z.sjabloon)) return b;
  return { ...b, ook: [...(b.ook ?? []), ...b.lezingen.filter((cellen) => cellen.every((c) => c.gemeente !== null)).map((cellen) => cellen.map((c) => ({ ...c, gemeente: null })))] };
};

/** "De achterstand van Utrecht is gedaald": it is not said of which. */
const isVanWieOok = (z: Gelezen, b: Bewering): boolean => (b.soort === 'vergelijking' || b.soort === 'verhouding') && b.gemeente !== null && z.onderwerp === null && !/(?:gemeenten?|stad) ‹g/.test(z.sjabloon);

/** Everything that a sentence says which tables can show to be so or not. */
export const beweringenIn = (z: Gelezen): readonly Bewering[] => {
  const cijfers = new Set<number>();
  const gevonden: Bewering[] = [];
  for (const patroon of PATRONEN) {
    const beweringen = patroon(z, gevonden);
    // a row is read by its header, and only where that says nothing of it by its form
    if (patroon === tredenrijen && gevonden.some((b) => b.soort === 'plaatsing')) continue;
    for (const bewering of beweringen) {
      if (isVanWieOok(z, bewering)) continue;
      if (bewering.soort === 'cijfers' || (bewering.soort === 'plaatsing' && z.zin.soort === 'rij')) {
        const eigen = bewering.merken.filter((m) => z.merken[m]?.soort !== 'g');
        if (eigen.some((m) => cijfers.has(m))) continue;
        for (const m of eigen) cijfers.add(m);
      }
      gevonden.push(ookProvincie(z, bewering));
    }
  }
  return precies(z, gevonden);
};

export type { Bewering } from './soorten';
