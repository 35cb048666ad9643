import type { Dossier, Gemeente, Periode } from '../../engine';
import type { Bereik, Blad, Celwaarde, Tabelobject, Werkmap } from '../blad';
import type { Herkenning, Herkenningsfout, Keuzes, Tabel } from '../tabel';
import { herken } from './herken';

// Sheets to try recognition on; for tests only.

const NAMEN = 'Amersfoort Baarn Bunnik Houten Utrecht Zeist Lopik Soest'.split(' ');
const CODES = 'GM0307 GM0308 GM0312 GM0321 GM0344 GM0355 GM0331 GM0342'.split(' ');
export const GEMEENTEN: readonly Gemeente[] = [
  ...NAMEN.map((naam, i) => ({ naam, cbsCode: CODES[i] ?? '', ...(naam === 'Utrecht' ? { ookProvincie: true as const } : {}) })),
  { naam: 'Utrechtse Heuvelrug', cbsCode: 'GM1581' },
  { naam: 'De Bilt', cbsCode: 'GM0310' },
  { naam: 'Stichtse Vecht', cbsCode: 'GM1904' },
];

export type Rijen = ReadonlyArray<ReadonlyArray<Celwaarde>>;
interface Extra {
  readonly samengevoegd?: readonly Bereik[];
  readonly tabellen?: readonly Tabelobject[];
  readonly verborgen?: boolean;
}
export const blad = (naam: string, cellen: Rijen, extra: Extra = {}): Blad => ({ naam, cellen, samengevoegd: [], tabellen: [], formules: new Set(), verborgen: false, ...extra });
export const map = (...bladen: readonly Blad[]): Werkmap => ({ bladen });
export const lees = (rijen: Rijen, keuzes: Keuzes = {}, naam = '2024-1', extra: Extra = {}): Herkenning => herken(map(blad(naam, rijen, extra)), GEMEENTEN, keuzes);
export const merge = (rij: number, kolom: number, totRij: number, totKolom: number): Bereik => ({ rij, kolom, totRij, totKolom });

export const gelukt = (h: Herkenning): readonly Tabel[] => {
  if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
  return h.tabellen;
};
export const enige = (h: Herkenning): Tabel => {
  const [tabel, tweede] = gelukt(h);
  if (tabel === undefined || tweede !== undefined) throw new Error('expected one table');
  return tabel;
};
export const fouten = (h: Herkenning): readonly Herkenningsfout[] => (h.gelukt ? [] : h.fouten);
export const dossiers = (t: Tabel): readonly Dossier[] => t.rijen.flatMap((r) => r.dossier ?? []);
export const soorten = (t: Tabel): readonly string[] => t.kolommen.map((k) => k.soort);
export const P = (jaar: number, helft: 1 | 2): Periode => ({ jaar, helft });
export const KOP = ['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'];
