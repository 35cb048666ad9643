import { type Periode, periode } from '../../src/engine';

/** The figures of one gemeente in one half-year, as `gegevens/gemeenten-fictief.csv` has them; whole persons. */
export interface Cijfer {
  readonly periode: Periode;
  readonly gemeente: string;
  readonly beginstand: number;
  readonly taakstelling: number;
  readonly herverdeling: number;
  readonly realisatie: number;
  readonly tijdigBeschikbaar: number | null;
  readonly vorigeTrede: number | null;
  readonly trede: number;
}

/** A row of a csv file by its column names; a blank field is an empty text. */
export type Csvrij = Readonly<Record<string, string>>;

const velden = (regel: string): readonly string[] =>
  [...`,${regel}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replace(/""/g, '"') ?? m[2] ?? '');

/** Reads a csv file with a header row and no line breaks within fields. */
export const leesCsv = (tekst: string): readonly Csvrij[] => {
  const [kop = '', ...regels] = tekst.split(/\r?\n/).filter((regel) => regel !== '');
  const namen = velden(kop);
  return regels.map((regel) => {
    const waarden = velden(regel);
    return Object.fromEntries(namen.map((naam, i) => [naam, waarden[i] ?? '']));
  });
};

/** `2024-1` as a half-year; throws on anything else. */
export const leesPeriode = (tekst: string): Periode => {
  const delen = /^(\d{4})-([12])$/.exec(tekst);
  if (!delen) throw new Error(`No half-year: ${tekst}`);
  return periode(Number(delen[1]), delen[2] === '1' ? 1 : 2);
};

/** A whole number; throws on a blank, for it is never zero. */
export const geheel = (tekst: string | undefined): number => {
  if (tekst === undefined || !/^-?\d+$/.test(tekst)) throw new Error(`No whole number: ${tekst ?? ''}`);
  return Number(tekst);
};

const misschien = (tekst: string | undefined): number | null => (tekst ? geheel(tekst) : null);

/** Reads `gemeenten-fictief.csv`. */
export const leesCijfers = (csv: string): readonly Cijfer[] =>
  leesCsv(csv).map((r) => ({
    periode: leesPeriode(r['periode'] ?? ''),
    gemeente: r['gemeente'] ?? '',
    beginstand: geheel(r['beginstand']),
    taakstelling: geheel(r['taakstelling']),
    herverdeling: geheel(r['herverdeling']),
    realisatie: geheel(r['realisatie']),
    tijdigBeschikbaar: misschien(r['tijdig_beschikbaar']),
    vorigeTrede: misschien(r['vorige_trede']),
    trede: geheel(r['trede_gepubliceerd']),
  }));

/** All that the examples are made of. */
export interface Gegevens {
  readonly cijfers: readonly Cijfer[];
  readonly provincie: readonly Csvrij[];
  readonly treden: readonly Csvrij[];
}
