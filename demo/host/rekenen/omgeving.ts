import type { Bereik } from '../../../src/werkmap/blad';
import type { Waarde } from '../cel';

/** A cell: the sheet's name, row and column from 0. */
export interface Plaats {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
}

export interface Bladbereik {
  readonly blad: string;
  readonly bereik: Bereik;
}

/** An Excel table as a structured reference needs it. */
export interface Tabelplaats extends Bladbereik {
  readonly naam: string;
  readonly kop: boolean;
  readonly totaalrij: boolean;
  /** In order, as in the header row. */
  readonly kolommen: readonly string[];
}

/** An argument of a custom function: one value, or the rows of a range or array; with where it came from, if it was a reference. */
export interface Argument {
  readonly waarde: Waarde | readonly (readonly Waarde[])[];
  readonly van?: Bladbereik;
}

/** What a formula gives: one value, or rows that spill. */
export type Uitkomst = Waarde | readonly (readonly Waarde[])[];

/**
 * What a formula can see while it is computed.
 * Reading records the dependency, and computes first what is itself out of date.
 */
export interface Rekenomgeving {
  /** The cell that is computed (`[@kolom]`, implicit intersection, references without a sheet). */
  readonly plaats: Plaats;
  readonly bestaatBlad: (naam: string) => boolean;
  readonly waarde: (blad: string, rij: number, kolom: number) => Waarde;
  /** The cells of a range row by row, clipped to what is in use unless `heel`; a whole column is then no million cells. */
  readonly waarden: (blad: string, bereik: Bereik, heel?: boolean) => readonly (readonly Waarde[])[];
  /** The text of the formula in a cell, or null (ISFORMULA). */
  readonly formule: (blad: string, rij: number, kolom: number) => string | null;
  /** Whether a filter or the user hides a row (SUBTOTAL). */
  readonly verborgen?: (blad: string, rij: number) => 'filter' | 'hand' | null;
  /** Where a cell's formula spills to (`A1#`), or null. */
  readonly morsbereik: (blad: string, rij: number, kolom: number) => Bereik | null;
  /** A defined name; one of the sheet goes before one of the workbook. */
  readonly bereikVan: (naam: string) => Bladbereik | null;
  /** The table by its name, or without a name the one that holds `plaats`. */
  readonly tabel: (naam: string | null) => Tabelplaats | null;
  /** Whether a name (`IBT.TREDE`, any case) is a custom function of an add-in; anything else unknown is `#NAME?`. */
  readonly isFunctie: (naam: string) => boolean;
  /**
   * The outcome of a custom function. While it is not there yet this throws `Wacht`: let it pass through.
   * The cell is computed anew, from the start, once the outcome has come; outcomes are remembered per cell,
   * by name and arguments, so every call that was answered before answers at once.
   */
  readonly functie: (naam: string, argumenten: readonly Argument[]) => Uitkomst;
}

/** Thrown by `functie` while the add-in is computing. */
export class Wacht extends Error {}

/** Thrown by `bereken` and `controleer` for text that is no formula; Excel does not accept it in a cell. */
export class Formulefout extends Error {}

/** Rows or columns inserted (`aantal` > 0, before `vanaf`) or deleted (`aantal` < 0, from `vanaf`) on a sheet, in the columns or rows of `strook` only. */
export interface Verschuiving {
  readonly blad: string;
  readonly as: 'rij' | 'kolom';
  readonly vanaf: number;
  readonly aantal: number;
  /** The part of the other axis that moves, ends included; the whole sheet is 0 to its last. */
  readonly van: number;
  readonly tot: number;
}

/** The parser and evaluator of formulas; formulas are English, with `,` and `.`, and begin with `=`. */
export interface Rekenmachine {
  /** Throws Formulefout if the text is no formula. */
  readonly controleer: (formule: string) => void;
  /** Computes a formula; throws Wacht (from `omgeving.functie`) or Formulefout. Every other fault is a value (`{ fout: '#DIV/0!' }`). */
  readonly bereken: (formule: string, omgeving: Rekenomgeving) => Uitkomst;
  /** The formula with its references moved along; a reference to what was deleted becomes `#REF!`. `blad` is where the formula stands. */
  readonly verschuif: (formule: string, blad: string, stap: Verschuiving) => string;
  /** The formula copied to a cell `rijen` lower and `kolommen` to the right: relative references move along. */
  readonly kopieer: (formule: string, rijen: number, kolommen: number) => string;
  /** The formula after a sheet was renamed. */
  readonly hernoem: (formule: string, van: string, naar: string) => string;
  /** As a Dutch Excel shows it: `=SOM(A1;0,5)`. */
  readonly lokaal: (formule: string) => string;
  /** The English formula of one typed in a Dutch Excel; throws Formulefout. */
  readonly vanLokaal: (formule: string) => string;
}
