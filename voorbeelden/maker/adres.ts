import type { Bereik, Celwaarde } from '../../src/werkmap/blad';
import { type Werkmapbeschrijving, waardeVan } from './beschrijving';

/** `B12` as row and column from 0; throws on anything else. */
export const leesAdres = (adres: string): { readonly rij: number; readonly kolom: number } => {
  const delen = /^\$?([A-Z]+)\$?(\d+)$/.exec(adres);
  if (!delen?.[1] || !delen[2]) throw new Error(`No cell address: ${adres}`);
  const kolom = [...delen[1]].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { rij: Number(delen[2]) - 1, kolom };
};

/** `B12:D14`, or one cell, as a rectangle; throws on anything else. */
export const leesBereik = (bereik: string): Bereik => {
  const [van = '', tot = van] = bereik.split(':');
  const a = leesAdres(van);
  const b = leesAdres(tot);
  return { rij: a.rij, kolom: a.kolom, totRij: b.rij, totKolom: b.kolom };
};

/** `B2:C3` as `$B$2:$C$3`. */
export const absoluut = (bereik: string): string => bereik.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** A sheet's name as formulas write it. */
export const bladnaam = (naam: string): string => `'${naam.replace(/'/g, "''")}'`;

/** The rows of values in a range of a described sheet; throws where the sheet does not exist. */
export const waardenIn = (werkmap: Werkmapbeschrijving, naam: string, bereik: string): readonly (readonly Celwaarde[])[] => {
  const blad = werkmap.bladen.find((b) => b.naam === naam);
  if (!blad) throw new Error(`No sheet ${naam}`);
  const b = leesBereik(bereik);
  return Array.from({ length: b.totRij - b.rij + 1 }, (_r, r) =>
    Array.from({ length: b.totKolom - b.kolom + 1 }, (_k, k) => waardeVan(blad.rijen[b.rij + r]?.[b.kolom + k])));
};

/** The values behind `'2024-I'!$A$6:$A$31`, in reading order. */
export const waardenAchter = (werkmap: Werkmapbeschrijving, verwijzing: string): readonly Celwaarde[] => {
  const delen = /^'((?:[^']|'')+)'!(.+)$/.exec(verwijzing);
  if (!delen?.[1] || !delen[2]) throw new Error(`No whole reference: ${verwijzing}`);
  return waardenIn(werkmap, delen[1].replace(/''/g, "'"), delen[2]).flat();
};
