import { foutTekst, type Taal } from '../tekst';
import { plaatsVan } from './plaatsen';
import type { Tabel, Tabelrij } from './tabel';
import { volledigAdres } from './volledigadres';

/** The faults of a row that belongs to no gemeente or no half-year, each a sentence with its cell. */
export const nergensZinnen = (tabel: Tabel, rij: Tabelrij, taal: Taal): readonly string[] =>
  rij.fouten.map((f) => {
    const waar = volledigAdres(plaatsVan(tabel, rij, [f.veld]), tabel.blad.naam);
    return `${rij.naam === '' ? waar : `${rij.naam} (${waar})`}: ${foutTekst(f, taal)}`;
  });
