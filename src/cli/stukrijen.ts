import { gelijk, type Periode } from '../engine';
import { keuzefoutTekst, type Keuzefout } from '../rapport/voortgang/kies';
import type { Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { foutplaats } from '../werkmap/plaatsen';
import { foutregels, nergensRegels } from './uitvoer';
import type { Melding } from './verwerk';

const alsZin = ([plaats, zin]: readonly [string, string]): string => `${plaats}: ${zin}`;

/** Rows of these half-years whose name is no known gemeente, and rows of no half-year at all, each with its cell: no document is of them. */
export const rijenZonderStuk = ({ tabellen, zonderPeriode }: Werkmapbeoordeling, perioden: readonly Periode[]): readonly string[] => [
  ...tabellen.filter((t) => perioden.some((p) => gelijk(p, t.periode))).flatMap((t) => foutregels(t, t.rijen.filter((r) => r.rij.soort === 'gemeente' && r.rij.gemeente === null)).map(alsZin)),
  ...zonderPeriode.flatMap(nergensRegels),
];

/** " ('2024-1'!D7)": the cells that keep a gemeente from being assessed; empty where none do. */
export const cellenVan = ({ tabellen }: Werkmapbeoordeling, periode: Periode, gemeente: string): string => {
  const cellen = tabellen.filter((t) => gelijk(t.periode, periode)).flatMap((t) => t.rijen.filter((r) => r.rij.gemeente?.naam === gemeente).flatMap((r) => r.fouten.map((f) => foutplaats(t.tabel, r, f))));
  return cellen.length === 0 ? '' : ` (${[...new Set(cellen)].join(', ')})`;
};

/** Why there is no half-year to make documents of, and the rows that keep it from being so. */
export const keuzemeldingen = (fout: Keuzefout, { tabellen, zonderPeriode }: Werkmapbeoordeling): readonly Melding[] => {
  const rijen = fout.code === 'GEEN_HALFJAAR' ? [...tabellen.flatMap((t) => foutregels(t).map(alsZin)), ...zonderPeriode.flatMap(nergensRegels)] : [];
  return [{ code: fout.code, melding: keuzefoutTekst(fout, 'nl') }, ...rijen.map((melding) => ({ code: 'RIJ_NIET_TE_BEOORDELEN', melding }))];
};
