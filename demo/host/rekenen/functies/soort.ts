import type { Knoop } from '../knoop';
import type { Rekening } from '../reken';
import type { Streek } from '../streek';
import type { Enkel, Uitkomst } from '../waarde';

interface Aantal {
  readonly minstens: number;
  readonly hoogstens: number;
}

/** `lui`: chooses itself which arguments are worked out. */
export type Functie = Aantal & (
  | { readonly soort: 'gewoon'; readonly doe: (argumenten: readonly Uitkomst[], r: Rekening) => Uitkomst }
  | { readonly soort: 'lui'; readonly doe: (argumenten: readonly Knoop[], r: Rekening) => Uitkomst }
);

export type Functies = Readonly<Record<string, Functie>>;

export const VEEL = 255;

export const gewoon = (minstens: number, hoogstens: number, doe: (argumenten: readonly Uitkomst[], r: Rekening) => Uitkomst): Functie => ({ soort: 'gewoon', minstens, hoogstens, doe });

export const lui = (minstens: number, hoogstens: number, doe: (argumenten: readonly Knoop[], r: Rekening) => Uitkomst): Functie => ({ soort: 'lui', minstens, hoogstens, doe });

/** A function of single values: given ranges it does the same for every cell of them. */
export const perCel = (minstens: number, hoogstens: number, doe: (waarden: readonly Enkel[], streek: Streek) => Enkel): Functie =>
  gewoon(minstens, hoogstens, (argumenten, r) => r.perCel(argumenten, (w) => doe(w, r.streek)));
