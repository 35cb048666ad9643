import type { Bereik } from '../../werkmap/blad';

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

/** `'2024-1'!A5:L31` as rows and columns. */
export const leesBereikadres = (adres: string): Bereik | null => {
  const [van = '', tot = van] = adres.slice(adres.lastIndexOf('!') + 1).split(':');
  const [a, b] = [ontleedAdres(van), ontleedAdres(tot)];
  return a === null || b === null ? null : { rij: a.rij, kolom: a.kolom, totRij: b.rij, totKolom: b.kolom };
};
