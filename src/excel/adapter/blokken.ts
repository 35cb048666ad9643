import type { Cel } from '../model/plek';

/** Cells that fill a rectangle, row by row. */
export interface Rechthoek<T extends Cel> {
  readonly rij: number;
  readonly kolom: number;
  readonly cellen: T[][];
}

/** Cells, row by row and left to right, as the fewest rectangles that stacking rows of equal stretches gives. */
export const rechthoeken = <T extends Cel>(cellen: Iterable<T>): ReadonlyArray<Rechthoek<T>> => {
  const klaar: Array<Rechthoek<T>> = [];
  let open: Array<Rechthoek<T>> = [];
  let stukken: T[][] = [];
  let rij = -1;
  const sluitRij = (): void => {
    const volgende = stukken.map((stuk): Rechthoek<T> => {
      const kolom = stuk[0]?.kolom ?? 0;
      const boven = open.find((o) => o.kolom === kolom && o.cellen[0]?.length === stuk.length && o.rij + o.cellen.length === rij);
      if (boven === undefined) return { rij, kolom, cellen: [stuk] };
      boven.cellen.push(stuk);
      return boven;
    });
    klaar.push(...open.filter((o) => !volgende.includes(o)));
    open = volgende;
    stukken = [];
  };
  for (const cel of cellen) {
    if (cel.rij !== rij) {
      if (rij >= 0) sluitRij();
      rij = cel.rij;
    }
    const laatste = stukken[stukken.length - 1];
    if (laatste !== undefined && laatste[laatste.length - 1]?.kolom === cel.kolom - 1) laatste.push(cel);
    else stukken.push([cel]);
  }
  sluitRij();
  return [...klaar, ...open];
};
