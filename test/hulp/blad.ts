import { celsleutel, type Blad, type Celwaarde, type Werkmap } from '../../src/werkmap/blad';

/** A sheet from rows of cells; `null` is an empty cell. */
export const maakBlad = (naam: string, rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>, extra: Partial<Blad> = {}): Blad => ({
  naam,
  cellen: rijen,
  samengevoegd: [],
  tabellen: [],
  formules: new Set(),
  verborgen: false,
  ...extra,
});

export const maakWerkmap = (...bladen: readonly Blad[]): Werkmap => ({ bladen });

export const formuleIn = (...plaatsen: ReadonlyArray<readonly [rij: number, kolom: number]>): ReadonlySet<number> => new Set(plaatsen.map(([rij, kolom]) => celsleutel(rij, kolom)));
