import type { Beoordeling, Bevinding, Kader } from '../engine';
import { bevindingKort } from './bevindingen';
import { antwoordTekst } from './onderbouwing';
import { perKader } from './perKader';
import { tweemaal, type Taal } from './taal';
import { toelichting } from './toelichting';

/** By the row of the ladder: its criteria with the answers that made it fire, without figures. */
const redenen = perKader((kader) => new Map(kader.ladder.map((rij) => [rij.id, tweemaal((t) => rij.als.map(({ criterium, antwoord }) => `${criterium.naam[t]}: ${antwoordTekst(antwoord, t)}.`).join(' '))])));

/**
 * A toelichting for a row of a table that has thousands: which rule decided, and what deserves a look; the figures stand beside
 * it. Of a row that cannot be assessed everything, as in the whole toelichting.
 */
export const toelichtingKort = (b: Beoordeling, kader: Kader | null, taal: Taal, bevindingen: readonly Bevinding[]): string => {
  if (b.soort === 'niet te beoordelen') return toelichting(b, kader, taal, bevindingen);
  const reden = kader === null ? '' : (redenen(kader).get(b.rij)?.[taal] ?? '');
  if (bevindingen.length === 0) return reden;
  const zinnen = [reden];
  for (const x of bevindingen) {
    const zin = bevindingKort(x, kader, taal);
    if (!zinnen.includes(zin)) zinnen.push(zin);
  }
  return zinnen.join(' ');
};
