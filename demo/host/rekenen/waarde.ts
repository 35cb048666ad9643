import type { Bereik, Foutwaarde } from '../../../src/werkmap/blad';

/** What one cell can hold while it is computed: a date is its serial number, blank is null. */
export type Enkel = string | number | boolean | null | Foutwaarde;

/** Cells in rows; every row is as long as the first. */
export interface Reeks {
  readonly rijen: ReadonlyArray<readonly Enkel[]>;
}

/** A range that is not read yet: functions such as SUBTOTAL, ROWS and COUNTIF want the place, not the values. */
export interface Verwijzing {
  readonly blad: string;
  readonly bereik: Bereik;
}

export type Uitkomst = Enkel | Reeks | Verwijzing;

export const DEEL0: Foutwaarde = { fout: '#DIV/0!' };
export const WAARDE: Foutwaarde = { fout: '#VALUE!' };
export const NB: Foutwaarde = { fout: '#N/A' };
export const NAAM: Foutwaarde = { fout: '#NAME?' };
export const VERW: Foutwaarde = { fout: '#REF!' };
export const GETAL: Foutwaarde = { fout: '#NUM!' };
export const OVERLOOP: Foutwaarde = { fout: '#SPILL!' };

export const isFout = (x: Uitkomst | undefined): x is Foutwaarde => typeof x === 'object' && x !== null && 'fout' in x;

export const isReeks = (x: Uitkomst): x is Reeks => typeof x === 'object' && x !== null && 'rijen' in x;

export const isVerwijzing = (x: Uitkomst): x is Verwijzing => typeof x === 'object' && x !== null && 'bereik' in x;

export const gelijkeEnkel = (a: Enkel, b: Enkel): boolean => (isFout(a) && isFout(b) ? a.fout === b.fout : a === b);
