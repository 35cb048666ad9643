import type { Datumwaarde, Celwaarde } from '../../src/werkmap/blad';

/** What Excel keeps in a cell: a date is a number with a date format. */
export type Waarde = Exclude<Celwaarde, Datumwaarde>;

export interface Rand {
  readonly stijl: string;
  readonly kleur: string;
  readonly dikte: string;
}

/** How a cell looks; shared between cells and never changed in place. */
export interface Opmaak {
  /** Number format in English notation. */
  readonly notatie: string;
  /** Null: no fill. */
  readonly vulling: string | null;
  readonly tekstkleur: string;
  readonly lettertype: string;
  readonly lettergrootte: number;
  readonly vet: boolean;
  readonly cursief: boolean;
  readonly onderstreept: string;
  readonly terugloop: boolean;
  readonly horizontaal: string;
  readonly verticaal: string;
  readonly inspringing: number;
  readonly randen: Readonly<Record<string, Rand>>;
}

export const GEWOON: Opmaak = {
  notatie: 'General', vulling: null, tekstkleur: '#000000', lettertype: 'Calibri', lettergrootte: 11, vet: false, cursief: false,
  onderstreept: 'None', terugloop: false, horizontaal: 'General', verticaal: 'Bottom', inspringing: 0, randen: {},
};

/** A cell; replaced as a whole at every change, so that an old one can be put back. */
export interface Cel {
  readonly waarde: Waarde;
  /** English, with its `=`. */
  readonly formule: string | null;
  /** Typed with an apostrophe: text, whatever it looks like. */
  readonly aanhaling: boolean;
  readonly opmaak: Opmaak;
  /** The formula has a function that this host does not know: the value is the one that the file had, and stays. */
  readonly nietHerberekend?: true;
  /** The cell whose formula spilled this value here. */
  readonly morst?: { readonly rij: number; readonly kolom: number };
}

export const LEEG: Cel = { waarde: null, formule: null, aanhaling: false, opmaak: GEWOON };

export const isFout = (w: unknown): w is { readonly fout: string } => typeof w === 'object' && w !== null && 'fout' in w;

export const fout = (code: string): Waarde => ({ fout: code });

/** Whether a cell holds nothing, its looks aside. */
export const isLeeg = (cel: Cel | undefined): boolean => cel === undefined || (cel.waarde === null && cel.formule === null);
