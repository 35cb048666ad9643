import type { Bereik, Blad, Celwaarde } from '../blad';
import { celTekst, isDatumwaarde, isFoutwaarde, isLeeg } from '../lezen/cel';
import { leesPercentage } from '../lezen/percentage';
import { leesStand } from '../lezen/stand';
import { leesTrede } from '../lezen/trede';
import { isOntbreekt } from '../../engine';

const isJaar = (cel: Celwaarde): boolean => /^20\d\d$/.test(celTekst(cel));

const isOnleesbaar = (waarde: unknown): boolean => isOntbreekt(waarde) && waarde.ontbreekt === 'onleesbaar';

/** Whether a cell holds a figure, or the word for a missing one, and so is no part of a header. A year may stand in a header. */
export const isGegeven = (cel: Celwaarde | undefined): boolean => {
  if (cel === undefined || isLeeg(cel) || isDatumwaarde(cel) || isJaar(cel)) return false;
  if (typeof cel !== 'string') return true;
  return !isOnleesbaar(leesStand(cel).getal) || !isOnleesbaar(leesPercentage(cel)) || !isOnleesbaar(leesTrede(cel));
};

/** Merged ranges by their first row: where the header of a group of columns stands. */
export type Samenvoegingen = ReadonlyMap<number, readonly Bereik[]>;

export const perEersteRij = (blad: Blad): Samenvoegingen => {
  const perRij = new Map<number, Bereik[]>();
  for (const bereik of blad.samengevoegd) {
    const rij = perRij.get(bereik.rij);
    if (rij === undefined) perRij.set(bereik.rij, [bereik]);
    else rij.push(bereik);
  }
  return perRij;
};

/** The header texts of one row by column; a text that is merged over several columns counts for each of them. */
export const kopteksten = (blad: Blad, rij: number, breedte: number, samenvoegingen: Samenvoegingen): readonly string[] => {
  const cellen = blad.cellen[rij] ?? [];
  const teksten = Array.from({ length: breedte }, (_, kolom) => {
    const cel = cellen[kolom];
    return isFoutwaarde(cel) ? '' : celTekst(cel);
  });
  for (const bereik of samenvoegingen.get(rij) ?? []) {
    const tekst = teksten[bereik.kolom] ?? '';
    for (let kolom = Math.max(0, bereik.kolom); kolom <= Math.min(bereik.totKolom, breedte - 1); kolom += 1) teksten[kolom] = tekst;
  }
  return teksten;
};
