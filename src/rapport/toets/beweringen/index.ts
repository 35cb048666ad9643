import type { Gelezen } from '../lezen/verband';
import { aantallen } from './aantallen';
import { briefregels } from './briefregels';
import { cijferrijen } from './cijferrijen';
import { herverdelingen } from './herverdelingen';
import { kolomrijen } from './kolomrijen';
import { lijsten } from './lijsten';
import { opgaveGehaald } from './opgavegehaald';
import { overgangen } from './overgangen';
import { halfjaren, peildata } from './peildata';
import { percentages } from './percentages';
import type { Bewering, Patroon } from './soorten';
import { tekorten } from './tekorten';
import { tellingen } from './tellingen';
import { tredenrijen } from './tredenrijen';
import { vergelijkingen } from './vergelijkingen';
import { briefdata, extra } from './tussenteksten';
import { verhoudingen } from './verhoudingen';
import { verloop } from './verloop';

/** The patterns, the more specific before the more general: a figure that one has read is not read again by a later one. */
const PATRONEN: readonly Patroon[] = [
  cijferrijen, tredenrijen, kolomrijen, briefregels, verloop, tellingen, tekorten, lijsten, overgangen, opgaveGehaald, vergelijkingen, herverdelingen, peildata, halfjaren, verhoudingen, extra, briefdata, percentages, aantallen,
];

/** A gemeente and its province can have one name: without "gemeente" or "stad" before it, a figure can be of either. */
const ookProvincie = (z: Gelezen, b: Bewering): Bewering => {
  if (b.soort !== 'cijfers' || z.onderwerp !== null || /(?:gemeenten?|stad) ‹g/.test(z.sjabloon)) return b;
  return { ...b, ook: [...(b.ook ?? []), ...b.lezingen.filter((cellen) => cellen.every((c) => c.gemeente !== null)).map((cellen) => cellen.map((c) => ({ ...c, gemeente: null })))] };
};

/** Everything that a sentence says which tables can show to be so or not. */
export const beweringenIn = (z: Gelezen): readonly Bewering[] => {
  const cijfers = new Set<number>();
  const gevonden: Bewering[] = [];
  for (const patroon of PATRONEN) {
    for (const bewering of patroon(z)) {
      if (bewering.soort === 'cijfers') {
        if (bewering.merken.some((m) => cijfers.has(m))) continue;
        for (const m of bewering.merken) cijfers.add(m);
      }
      gevonden.push(ookProvincie(z, bewering));
    }
  }
  return gevonden;
};

export type { Bewering } from './soorten';
