import type { Bereik, Blad } from '../blad';

/** The first of the ascending numbers that is at least `minstens`. */
const eersteVanaf = (getallen: readonly number[], minstens: number): number | undefined => {
  let [laag, hoog] = [0, getallen.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((getallen[midden] ?? Infinity) < minstens) laag = midden + 1;
    else hoog = midden;
  }
  return getallen[laag];
};

/** The merged ranges over cells that are read: only their first cell holds a figure, so the others would seem blank. */
export const zoekSamengevoegd = (blad: Blad, rijen: readonly number[], kolommen: readonly number[]): readonly Bereik[] => {
  const oplopend = [...kolommen].sort((a, b) => a - b);
  const raakt = (getallen: readonly number[], van: number, tot: number): boolean => (eersteVanaf(getallen, van) ?? Infinity) <= tot;
  return blad.samengevoegd.filter((b) => raakt(rijen, b.rij, b.totRij) && raakt(oplopend, b.kolom, b.totKolom));
};
