import type { Veld } from '../../engine';
import { adres, bereikadres, type Bereik, type Blad } from '../blad';
import type { Celplaats, Kolom, Kolomsoort, Tabel, Tabelrij } from '../tabel';

const zoalsGezien = (gekanteld: boolean, b: Bereik): Bereik => (gekanteld ? { rij: b.kolom, kolom: b.rij, totRij: b.totKolom, totKolom: b.totRij } : b);

const cel = (rij: number, kolom: number): Bereik => ({ rij, kolom, totRij: rij, totKolom: kolom });

/** The address of a cell in the sheet as the user sees it, also where the table stands on its side. */
export const celplaats = (blad: Blad, gekanteld: boolean, rij: number, kolom: number): string => {
  const gezien = zoalsGezien(gekanteld, cel(rij, kolom));
  return blad.plaatsnaam?.(gezien) ?? adres(gezien.rij, gezien.kolom);
};

const opBlad = (blad: Blad, plaats: string): string => (blad.plaatsnaam === undefined ? `'${blad.naam.replaceAll("'", "''")}'!${plaats}` : plaats);

/** A cell with its sheet: `'2024-1'!C7`. */
export const plaatsVanCel = (blad: Blad, gekanteld: boolean, rij: number, kolom: number): string => opBlad(blad, celplaats(blad, gekanteld, rij, kolom));

/** A range with its sheet: `'2024-1'!A4:H4`. */
export const plaatsVanBereik = (blad: Blad, gekanteld: boolean, bereik: Bereik): string => {
  const gezien = zoalsGezien(gekanteld, bereik);
  return opBlad(blad, blad.plaatsnaam?.(gezien) ?? bereikadres(gezien));
};

const KOLOMMEN_VAN: Readonly<Record<Veld, readonly Kolomsoort[]>> = {
  gemeente: ['gemeente', 'cbsCode'],
  periode: ['periode'],
  taakstelling: ['taakstelling', 'gecorrigeerdeTaakstelling', 'totaalopgave'],
  herverdeling: ['herverdeling'],
  beginstand: ['beginstand'],
  totaalopgave: ['totaalopgave', 'gecorrigeerdeTaakstelling'],
  realisatie: ['realisatie'],
  tijdigBeschikbaar: ['tijdigBeschikbaar'],
  koppelingstekort: ['koppelingstekort'],
  vorigeTrede: ['vorigeTrede'],
  besluit: ['besluit'],
};

/** The column that holds a field of a table; `null` where it has none. */
export const kolomVanVeld = (tabel: Tabel, veld: Veld): Kolom | null => {
  for (const soort of KOLOMMEN_VAN[veld]) {
    const kolom = tabel.kolommen.find((k) => k.soort === soort);
    if (kolom !== undefined) return kolom;
  }
  return null;
};

/** Where a field of a row stands, in the sheet as the user sees it; `null` where the table has no column for it. */
export const celVanVeld = (tabel: Tabel, rij: Tabelrij, veld: Veld): Celplaats | null => {
  const kolom = kolomVanVeld(tabel, veld);
  return kolom === null ? null : { blad: tabel.blad.naam, adres: celplaats(tabel.blad, tabel.gekanteld, rij.rij, kolom.kolom) };
};
