import type { Bevinding, Fout, Veld } from '../engine';
import type { BeoordeeldeRij } from './beoordelen/beoordeelWerkmap';
import { celVanVeld } from './herkennen';
import type { Celplaats, Tabel, Tabelrij } from './tabel';
import { volledigAdres } from './volledigadres';

const VELDEN: Readonly<Partial<Record<Bevinding['code'], readonly Veld[]>>> = {
  REALISATIE_NUL: ['realisatie'],
  HERVERDELING_LEEG: ['herverdeling'],
  HERVERDELING_BESLIST: ['herverdeling'],
  GECORRIGEERDE_TAAKSTELLING: ['totaalopgave'],
  TAAKSTELLING_BIJGESTELD: ['taakstelling'],
  TAAKSTELLING_NIET_POSITIEF: ['taakstelling'],
  TOTAALOPGAVE_WIJKT_AF: ['totaalopgave'],
  BEGINSTAND_WIJKT_AF: ['beginstand'],
  BEGINSTAND_NIET_BEVESTIGD: ['beginstand'],
  VORIGE_TREDE_ONBRUIKBAAR: ['vorigeTrede'],
  VORIGE_TREDE_WIJKT_AF: ['vorigeTrede'],
  BESLUIT_GAAT_VOOR: ['vorigeTrede'],
  VORIGE_BESLUITEN_STRIJDIG: ['vorigeTrede'],
  KOPPELINGSTEKORT_AFGELEID: ['tijdigBeschikbaar', 'koppelingstekort'],
  KOPPELINGSTEKORT_MAAKT_NIET_UIT: ['koppelingstekort'],
  KOPPELINGSTEKORT_TEGENGESPROKEN: ['koppelingstekort'],
  BESLUIT_WIJKT_AF: ['besluit'],
  BESLUIT_EERDER: ['besluit'],
  BESLUIT_OVERGESLAGEN: ['besluit'],
  BESLUIT_NU_VERLOPEN: ['besluit'],
  BESLUIT_VERLOPEN: ['besluit'],
  BESLUIT_DAG_ONLEESBAAR: ['besluit'],
  BESLUIT_NIET_GELEZEN: ['besluit'],
  MEER_DAN_BESCHIKBAAR: ['tijdigBeschikbaar', 'koppelingstekort'],
};

/** The cell that a fault or a bevinding is about; the gemeente's own cell where it is about the row. */
export const plaatsVan = (tabel: Tabel, rij: Tabelrij, velden: readonly Veld[]): Celplaats | null => {
  for (const veld of [...velden, 'gemeente' as const]) {
    const plaats = celVanVeld(tabel, rij, veld);
    if (plaats !== null) return plaats;
  }
  return null;
};

export const veldenVan = (b: Bevinding): readonly Veld[] => VELDEN[b.code] ?? [];

/** Where a field of the row stands, for a sentence that names it. */
export const plaatsIn = (tabel: Tabel, rij: Tabelrij, veld: 'besluit' | 'vorigeTrede'): string => {
  const plaats = celVanVeld(tabel, rij, veld);
  return plaats === null ? tabel.blad.naam : `'${plaats.blad.replaceAll("'", "''")}'!${plaats.adres}`;
};

/** Where a fault of a row stands, with its sheet: of a besluit in a table of them, that cell. */
export const foutplaats = (tabel: Tabel, { rij, besluitplaatsen = [] }: BeoordeeldeRij, f: Fout): string =>
  f.veld === 'besluit' && f.code !== 'BESLUITEN_STRIJDIG' && besluitplaatsen.length > 0 && !rij.fouten.includes(f) ? besluitplaatsen.join(', ') : volledigAdres(plaatsVan(tabel, rij, [f.veld]), tabel.blad.naam);
