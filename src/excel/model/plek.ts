import type { Bereik } from '../../werkmap/blad';
import type { Schrijfplan } from '../../werkmap/schrijfplan';
import type { Celplek, Selectie } from './toestand';

/** A cell on a sheet; rows and columns count from 0. */
export interface Cel {
  readonly rij: number;
  readonly kolom: number;
}

const kolomnummer = (letters: string): number => [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `C7` (or the first cell of `C7:D9`) as a row and a column; `null` where it is no address. */
export const ontleedAdres = (adres: string): Cel | null => {
  const [, letters, rij] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::|$)/.exec(adres) ?? [];
  return letters === undefined || rij === undefined ? null : { rij: Number(rij) - 1, kolom: kolomnummer(letters) };
};

/** `'2024-1'!C7` as a sheet and a cell; `null` where it is no such place. */
export const ontleedPlaats = (plaats: string): (Cel & { readonly blad: string }) | null => {
  const [, aangehaald, kaal, adres] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(plaats) ?? [];
  const blad = aangehaald?.replaceAll("''", "'") ?? kaal;
  const cel = adres === undefined ? null : ontleedAdres(adres);
  return blad === undefined || cel === null ? null : { blad, ...cel };
};

/** `'2024-1'!A5:L31` as rows and columns. */
export const leesBereikadres = (adres: string): Bereik | null => {
  const [van = '', tot = van] = adres.slice(adres.lastIndexOf('!') + 1).split(':');
  const [a, b] = [ontleedAdres(van), ontleedAdres(tot)];
  return a === null || b === null ? null : { rij: a.rij, kolom: a.kolom, totRij: b.rij, totKolom: b.kolom };
};

/** Where the treden of a writing stand: on the sheet in front if it has any, at the gemeente that is selected or else the first. */
export const tredenplek = (plannen: readonly Schrijfplan[], voor: string, selectie: Selectie | null): Celplek | null => {
  const plan = plannen.find((p) => p.blad === voor && p.kleuren.length > 0) ?? plannen.find((p) => p.kleuren.length > 0);
  const [kleuren] = plan?.kleuren ?? [];
  if (plan === undefined || kleuren === undefined) return null;
  const { rij, kolom, totRij, totKolom } = kleuren.bereik;
  const erin = (nu: number | undefined, van: number, tot: number): number => (nu === undefined || nu < van || nu > tot ? van : nu);
  const hier = selectie?.blad === plan.blad ? selectie : null;
  return { blad: plan.blad, rij: erin(hier?.rij, rij, totRij), kolom: erin(hier?.kolom, kolom, totKolom) };
};
