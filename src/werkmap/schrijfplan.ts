import type { Bereik, Celwaarde } from './blad';

/** How a cell of ours looks. A `toelichting` is long and stays within its own column; a `tegel` is part of a square on a map. */
export type Opmaak = 'kop' | 'titel' | 'getal' | 'percentage' | 'trede' | 'tekst' | 'toelichting' | 'tegel';

/** One cell to be written. `null` clears a cell of ours that no longer has a value. A string is text, never a formula. */
export interface Celplan {
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: string | number | null;
  readonly opmaak: Opmaak;
  /**
   * A formula of ours that gives `waarde`, as Excel's API takes it; absent where the value itself is written, also over a formula.
   * A file gets no new ones: there it is one that the cell has, and that stays.
   */
  readonly formule?: string;
  /** Fill and letter colour (RRGGBB) of a cell on a new sheet, which nothing changes; absent: none. */
  readonly kleur?: { readonly vulling: string; readonly letter: string };
}

/** A colour rule: cells in `bereik` that hold `trede` get this fill and letter colour (RRGGBB). */
export interface Kleurregel {
  readonly trede: number;
  readonly vulling: string;
  readonly letter: string;
}

export interface Kleurplan {
  readonly bereik: Bereik;
  readonly regels: readonly Kleurregel[];
}

/** An Excel table that must grow so that it takes our columns in; `koppen` are the new header texts, left to right. */
export interface Tabelgroei {
  readonly tabel: string;
  readonly naar: Bereik;
  readonly koppen: readonly string[];
}

/** By what the rows and columns of a table are known again once someone has moved them. Rows and columns as with the header on top. */
export interface Houvast {
  /** True where the table stands on its side: its rows are then columns of the sheet. */
  readonly gekanteld: boolean;
  /** The row in which our headers stand. */
  readonly kop: number;
  readonly totRij: number;
  /** The last column of the user's. */
  readonly totKolom: number;
  /** The columns that say whose a row is. */
  readonly sleutels: readonly number[];
  /** The columns of ours. */
  readonly eigen: readonly number[];
}

/**
 * All that must change on one sheet. Carried out whole or not at all, by a file or by Excel.
 * Cells that already hold the planned value are left out: an empty plan changes nothing.
 */
export interface Schrijfplan {
  readonly blad: string;
  /**
   * Row by row, left to right within a row, each cell once. May be walked more than once, and gives the same each time; the
   * cells are made while they are walked, so that those of a large sheet are never there all at once.
   */
  readonly cellen: Iterable<Celplan>;
  /** A range that holds every cell of `cellen`; `null` where there can be none. */
  readonly omvang: Bereik | null;
  readonly kleuren: readonly Kleurplan[];
  readonly groei: readonly Tabelgroei[];
  /** The range that the sheet's own filter must get, so that our columns are sorted along; absent where it stays as it is. */
  readonly filter?: Bereik;
  /** Widths in characters for new columns. */
  readonly breedten: ReadonlyArray<{ readonly kolom: number; readonly breedte: number }>;
  /** Absent where the cells are known by their address alone. */
  readonly houvast?: Houvast;
}

/** A native chart on a new sheet; it shows the cells that it names, and follows them. */
export interface Grafiekplan {
  readonly soort: 'gestapelde kolommen' | 'kolommen';
  readonly titel: string;
  /** What it shows, for who cannot see it. */
  readonly beschrijving: string;
  /** The labels below, one column of cells. */
  readonly categorieen: Bereik;
  /** Each as long as the labels; its name stands in one cell. Colours RRGGBB. */
  readonly reeksen: ReadonlyArray<{ readonly naam: { readonly rij: number; readonly kolom: number }; readonly waarden: Bereik; readonly kleur: string; readonly letter: string }>;
  readonly plaats: Bereik;
}

/** A sheet that the workbook does not have yet, and that the user asked for. It comes last. */
export interface Nieuwblad {
  readonly naam: string;
  /** It takes the place of the sheet of that name: one of ours that nobody changed. */
  readonly vervangt?: true;
  /** Row by row, left to right within a row. */
  readonly cellen: readonly Celplan[];
  /** Widths in characters. */
  readonly breedten: ReadonlyArray<{ readonly kolom: number; readonly breedte: number }>;
  /** How many rows stay in view; absent: the first. */
  readonly koprijen?: number;
  readonly samengevoegd?: readonly Bereik[];
  readonly kleuren?: readonly Kleurplan[];
  readonly grafieken?: readonly Grafiekplan[];
  /** Printed across the page, as wide as one page. */
  readonly liggend?: true;
  /** The sheet that it is made after, whose look it gets in its first `rijen` and `kolommen`; what lies beyond is ours. */
  readonly naar?: { readonly blad: string; readonly rijen: number; readonly kolommen: number; /** Cells that are blank and look like theirs. */ readonly leeg: ReadonlyArray<{ readonly rij: number; readonly kolom: number }> };
}

/** A cell of the user's own that gets a corrected figure; how it looks stays. */
export interface Correctiecel {
  readonly rij: number;
  readonly kolom: number;
  /** What stood there when the correction was accepted. */
  readonly van: Celwaarde;
  readonly waarde: number | 'ja' | 'nee';
}

const omvangVan = (cellen: ReadonlyArray<{ readonly rij: number; readonly kolom: number }>): Bereik | null => {
  if (cellen.length === 0) return null;
  const [rijen, kolommen] = [cellen.map((c) => c.rij), cellen.map((c) => c.kolom)];
  return { rij: Math.min(...rijen), totRij: Math.max(...rijen), kolom: Math.min(...kolommen), totKolom: Math.max(...kolommen) };
};

/**
 * Corrections that the user accepted, in one table: the one plan that writes in cells of the user's. A kind of its own, so
 * that neither can ever pass for the other: an assessment makes only a `Schrijfplan`, and that is never one of these.
 */
export class Correctieplan {
  readonly #aanvaard = true;

  /** `cellen`: row by row, left to right within a row, each cell once. `houvast`: absent where they are known by their address alone. */
  constructor(readonly blad: string, readonly cellen: readonly Correctiecel[], readonly houvast?: Houvast) {}

  static is(x: unknown): x is Correctieplan {
    return typeof x === 'object' && x !== null && #aanvaard in x && x.#aanvaard;
  }

  /** The range that holds every cell. */
  get omvang(): Bereik | null {
    return omvangVan(this.cellen);
  }
}

/** A cell of a decision, on the sheet that keeps them; how it looks stays. A string is text, never a formula. */
export interface Besluitcel {
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: string | number | null;
}

/** One decision that the user entered, in blank cells or in those of the decision that it replaces. Of a kind of its own, as a `Correctieplan` is. */
export class Besluitplan {
  readonly #genomen = true;

  /** `cellen`: row by row, left to right within a row, each cell once. */
  constructor(readonly blad: string, readonly cellen: readonly Besluitcel[], readonly houvast: Houvast) {}

  static is(x: unknown): x is Besluitplan {
    return typeof x === 'object' && x !== null && #genomen in x && x.#genomen;
  }

  get omvang(): Bereik | null {
    return omvangVan(this.cellen);
  }
}

/** What can be carried out in a workbook. */
export type Plan = Schrijfplan | Correctieplan | Besluitplan;

/** Whether a plan writes what the user decided on, in cells that are not ours. */
export const isEigencelplan = (p: Plan): p is Correctieplan | Besluitplan => Correctieplan.is(p) || Besluitplan.is(p);
