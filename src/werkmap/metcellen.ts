import type { Blad, Celwaarde } from './blad';

/** What a cell comes to hold. */
export type Gezet = readonly [rij: number, kolom: number, waarde: Celwaarde];

/** The sheet as it is with these cells. */
export const metCellen = (blad: Blad, cellen: readonly Gezet[]): Blad => {
  const rijen: Array<ReadonlyArray<Celwaarde | undefined> | undefined> = [...blad.cellen];
  const eigen = new Map<number, Array<Celwaarde | undefined>>();
  for (const [rij, kolom, waarde] of cellen) {
    const nieuw = eigen.get(rij) ?? [...(rijen[rij] ?? [])];
    eigen.set(rij, nieuw);
    rijen[rij] = nieuw;
    nieuw[kolom] = waarde;
  }
  return { ...blad, cellen: rijen };
};
