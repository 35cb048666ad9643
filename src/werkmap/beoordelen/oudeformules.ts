import type { Dossier, Veld } from '../../engine';
import { celsleutel } from '../blad';
import { kolomVanVeld } from '../herkennen';
import { celplaats } from '../herkennen/plaats';
import type { Tabel, Tabelrij } from '../tabel';
import { volledigAdres } from '../volledigadres';

/** Everything that an assessment reads of a row. */
const INVOER = ['taakstelling', 'herverdeling', 'beginstand', 'realisatie', 'tijdigBeschikbaar', 'koppelingstekort', 'vorigeTrede', 'besluit'] as const satisfies readonly Veld[];

type Invoerveld = (typeof INVOER)[number];

/** Whether what a formula in a cell of a sheet gave may be old; row and column as the user sees them. */
export type IsOud = (blad: string, rij: number, kolom: number) => boolean;

interface Formulecijfer {
  readonly veld: Invoerveld;
  readonly rij: number;
  readonly kolom: number;
}

/** The figures of a row that are formulas. */
export const formulesIn = (tabel: Tabel, { rij, soort }: Tabelrij): readonly Formulecijfer[] =>
  soort === 'totaal' || tabel.soort !== 'gemeenten' || tabel.blad.formules.size === 0 ? [] : INVOER.flatMap((veld) => {
    const kolom = kolomVanVeld(tabel, veld)?.kolom;
    return kolom === undefined || !tabel.blad.formules.has(celsleutel(rij, kolom)) ? [] : [tabel.gekanteld ? { veld, rij: kolom, kolom: rij } : { veld, rij, kolom }];
  });

const NIET_HERREKEND = { ontbreekt: 'niet herrekend' } as const;

const zonder = (dossier: Dossier, velden: readonly Invoerveld[]): Dossier => {
  const { besluit, ...rest } = dossier;
  const cijfers: Dossier = { ...rest, ...Object.fromEntries(velden.filter((v) => v !== 'besluit').map((v) => [v, NIET_HERREKEND])) };
  return besluit === undefined || velden.includes('besluit') ? cijfers : { ...cijfers, besluit };
};

/** The tables in which a figure that is a formula, and may be old, is not known: unknown is not the old figure. */
export const metOudeFormules = (tabellen: readonly Tabel[], isOud: IsOud): readonly Tabel[] =>
  tabellen.map((tabel) => {
    let anders = false;
    const rijen = tabel.rijen.map((rij) => {
      const velden = formulesIn(tabel, rij).filter((f) => isOud(tabel.blad.naam, f.rij, f.kolom)).map((f) => f.veld);
      if (rij.dossier === null || velden.length === 0) return rij;
      anders = true;
      return { ...rij, dossier: zonder(rij.dossier, velden), ...(velden.includes('besluit') ? { fouten: [...rij.fouten, { code: 'ONTBREEKT' as const, veld: 'besluit' as const, ...NIET_HERREKEND }] } : {}) };
    });
    return anders ? { ...tabel, rijen } : tabel;
  });

const GENOEMD = 5;

/** Per table of gemeenten with figures that are formulas: how many, and the first few cells. */
export interface Formuletabel {
  readonly blad: string;
  readonly aantal: number;
  readonly plaatsen: readonly string[];
}

export const formuletabellen = (tabellen: readonly Tabel[]): readonly Formuletabel[] =>
  tabellen.flatMap((tabel): readonly Formuletabel[] => {
    const cellen = tabel.rijen.flatMap((rij) => formulesIn(tabel, rij).map(({ veld }) => [rij.rij, kolomVanVeld(tabel, veld)?.kolom ?? 0] as const));
    const plaatsen = cellen.slice(0, GENOEMD).map(([r, k]) => volledigAdres({ blad: tabel.blad.naam, adres: celplaats(tabel.blad, tabel.gekanteld, r, k) }, tabel.blad.naam));
    return cellen.length === 0 ? [] : [{ blad: tabel.blad.naam, aantal: cellen.length, plaatsen }];
  });
