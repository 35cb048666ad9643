/** An error value in a cell (`#N/A`, `#DIV/0!`). */
export interface Foutwaarde {
  readonly fout: string;
}

/** A number that the sheet shows as a date: its serial, day 1 is 1 January 1900. */
export interface Datumwaarde {
  readonly datum: number;
}

/** What a cell holds. Blank is `null` and is never zero. */
export type Celwaarde = string | number | boolean | null | Foutwaarde | Datumwaarde;

/** A rectangle of cells; rows and columns count from 0, ends included. */
export interface Bereik {
  readonly rij: number;
  readonly kolom: number;
  readonly totRij: number;
  readonly totKolom: number;
}

/** An Excel table (list object) on the sheet, its header row included. */
export interface Tabelobject {
  readonly naam: string;
  readonly bereik: Bereik;
  readonly totaalrij: boolean;
  /** False where a query fills the table, which drops what it did not bring: our columns then stand beside it. */
  readonly groeit?: false;
}

/** The range of a filter that is no Excel table. */
export interface Filter extends Bereik {
  /** Where it has criteria: setting it anew, wider, would drop those. */
  readonly vast?: true;
}

/**
 * A worksheet as a grid of cells. Rows and columns count from 0.
 * `cellen[rij]` is absent for an empty row, `cellen[rij][kolom]` is absent or null for an empty cell.
 */
export interface Blad {
  readonly naam: string;
  readonly cellen: ReadonlyArray<ReadonlyArray<Celwaarde | undefined> | undefined>;
  readonly samengevoegd: readonly Bereik[];
  readonly tabellen: readonly Tabelobject[];
  /** Cells with a formula, as `rij * 16384 + kolom`. */
  readonly formules: ReadonlySet<number>;
  /** Those of them that have a shape which we write ourselves, with their text. */
  readonly eigenFormules?: ReadonlyMap<number, string>;
  /** The sheet's own filter: its buttons sort these columns, and no others, along. */
  readonly filter?: Filter;
  /** A hidden sheet is passed over, and said to be, unless the user names it. */
  readonly verborgen: boolean;
  /** Names a place where the cells are no sheet but a range handed over, of which nobody knows where it starts. */
  readonly plaatsnaam?: (b: Bereik) => string;
}

/** A workbook: its sheets in tab order. */
export interface Werkmap {
  readonly bladen: readonly Blad[];
}

export const KOLOMMEN = 16_384;

export const celsleutel = (rij: number, kolom: number): number => rij * KOLOMMEN + kolom;

export const celVan = (blad: Blad, rij: number, kolom: number): Celwaarde => blad.cellen[rij]?.[kolom] ?? null;

/** Column letters: 0 is A, 26 is AA. */
export const kolomletters = (kolom: number): string => {
  const rest = kolom % 26;
  const kop = (kolom - rest) / 26;
  return (kop > 0 ? kolomletters(kop - 1) : '') + String.fromCharCode(65 + rest);
};

/** A cell's address: row 4, column 2 is `C5`. */
export const adres = (rij: number, kolom: number): string => `${kolomletters(kolom)}${rij + 1}`;

/** A range's address: `C5:D9`. */
export const bereikadres = (b: Bereik): string => `${adres(b.rij, b.kolom)}:${adres(b.totRij, b.totKolom)}`;
