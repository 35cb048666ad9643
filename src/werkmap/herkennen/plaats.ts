import type { Veld } from '../../engine';
import { adres, bereikadres, type Bereik } from '../blad';
import type { Celplaats, Kolomsoort, Tabel, Tabelrij } from '../tabel';

/** The address of a cell in the sheet as the user sees it, also where the table stands on its side. */
export const celplaats = (gekanteld: boolean, rij: number, kolom: number): string => (gekanteld ? adres(kolom, rij) : adres(rij, kolom));

const bereikplaats = (gekanteld: boolean, b: Bereik): string =>
  bereikadres(gekanteld ? { rij: b.kolom, kolom: b.rij, totRij: b.totKolom, totKolom: b.totRij } : b);

const geciteerd = (blad: string): string => `'${blad.replaceAll("'", "''")}'`;

/** A cell with its sheet: `'2024-1'!C7`. */
export const plaatsVanCel = (blad: string, gekanteld: boolean, rij: number, kolom: number): string => `${geciteerd(blad)}!${celplaats(gekanteld, rij, kolom)}`;

/** A range with its sheet: `'2024-1'!A4:H4`. */
export const plaatsVanBereik = (blad: string, gekanteld: boolean, bereik: Bereik): string => `${geciteerd(blad)}!${bereikplaats(gekanteld, bereik)}`;

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

/** Where a field of a row stands, in the sheet as the user sees it; `null` where the table has no column for it. */
export const celVanVeld = (tabel: Tabel, rij: Tabelrij, veld: Veld): Celplaats | null => {
  for (const soort of KOLOMMEN_VAN[veld]) {
    const kolom = tabel.kolommen.find((k) => k.soort === soort);
    if (kolom !== undefined) return { blad: tabel.blad.naam, adres: celplaats(tabel.gekanteld, rij.rij, kolom.kolom) };
  }
  return null;
};
