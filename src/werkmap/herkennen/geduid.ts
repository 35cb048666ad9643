import { isOntbreekt } from '../../engine';
import type { Celwaarde } from '../blad';
import { celTekst, isDatumwaarde } from '../lezen/cel';
import { leesGetal } from '../lezen/getal';
import { leesPercentage } from '../lezen/percentage';
import type { Kolomreden, Kolomsoort } from '../tabel';
import type { Betekenis } from './inHalfjaar';
import type { Kop } from './kopsoort';

/** A header with what its column holds, while that is being settled. */
export interface Geduid {
  readonly kop: Kop;
  readonly betekenis: Betekenis;
}

/** Two columns that cannot both be right, a trede column of which nobody says what it is, or an adjustment that may still have to count. */
export type Kolomvraag =
  | { readonly code: 'KOLOM_GESPLITST'; readonly soort: 'beginstand' | 'realisatie'; readonly koppen: readonly [string, string]; readonly kolom: number }
  | { readonly code: 'KOLOM_DUBBEL'; readonly soort: Kolomsoort; readonly koppen: readonly string[]; readonly kolommen: readonly number[] }
  | { readonly code: 'TREDE_VRAAG'; readonly kop: string; readonly kolom: number; readonly twijfel?: true }
  | { readonly code: 'BIJSTELLING_VRAAG'; readonly kop: string; readonly kolom: number; readonly naast: string; readonly soort: 'taakstelling' | 'beginstand' | 'realisatie' };

/** The cells of a column below its header. */
export type Kolomcellen = (kolom: number) => readonly Celwaarde[];

/** Left unread, and why. */
export const niet = (g: Geduid, waarom: Kolomreden): Geduid => ({ ...g, betekenis: { soort: 'genegeerd', zekerheid: 'zeker', reden: waarom } });

/** Read from its place or its cells, not from its header alone. */
export const als = (g: Geduid, soort: Betekenis['soort'], waarom: Kolomreden, rest: Partial<Betekenis> = {}): Geduid => ({
  ...g,
  betekenis: { ...g.betekenis, soort, zekerheid: 'waarschijnlijk', reden: waarom, ...rest },
});

/** A fraction, or a text that ends in a percent sign. */
export const isPercentage = (cel: Celwaarde): boolean =>
  typeof cel === 'number' ? cel <= 5 && !Number.isInteger(cel) : typeof cel === 'string' && /%\s*$/.test(cel) && !isOntbreekt(leesPercentage(cel));

/** An amount, or a text that holds one: "-20 (november)". */
export const isBedrag = (cel: Celwaarde): boolean => leesGetal(cel) !== 0 && !isDatumwaarde(cel) && /^\W*\d/.test(celTekst(cel));

