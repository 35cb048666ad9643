import { kaders, utrecht2024 } from '../../src/kaders';
import type { Blad, Celwaarde } from '../../src/werkmap/blad';
import { herkenBron, vergelijk, type Vergelijking } from '../../src/werkmap/correcties';
import { correctiebevindingTekst } from '../../src/werkmap/correcties/teksten';
import { herken } from '../../src/werkmap/herkennen';
import type { Keuzes, Tabel } from '../../src/werkmap/tabel';
import { maakBlad, maakWerkmap } from './blad';

// Two workbooks held against each other.

export type Rijen = ReadonlyArray<ReadonlyArray<Celwaarde>>;

export const lees = (keuzes: Keuzes, ...bladen: readonly Blad[]): readonly Tabel[] => {
  const herkend = herken(maakWerkmap(...bladen), utrecht2024.gemeenten, keuzes);
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return herkend.tabellen;
};

export const tabellen = (rijen: Rijen, extra: Partial<Blad> = {}): readonly Tabel[] => lees({}, maakBlad('Cijfers', rijen, extra));

export const KOP = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
export const NIEUW = ['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
export const LOPIK: readonly Celwaarde[] = ['2024-1', 'Lopik', 2, 17, 16, 7];

export const bron = (keuzes: Keuzes, rijen: Rijen): readonly Tabel[] => {
  const herkend = herkenBron(maakWerkmap(maakBlad('Cijfers', rijen)), utrecht2024.gemeenten, keuzes);
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return herkend.tabellen;
};

export const naast = (eigen: Rijen, nieuw: Rijen, extra: Partial<Blad> = {}, opties: Parameters<typeof vergelijk>[3] = {}): Vergelijking => vergelijk({ tabellen: tabellen(eigen, extra) }, { tabellen: bron({}, nieuw) }, kaders, opties);

export const codes = (v: Vergelijking): readonly string[] => v.bevindingen.map((b) => b.code);
export const alsTekst = (v: Vergelijking, taal: 'nl' | 'en' = 'nl'): readonly string[] => v.bevindingen.map((b) => correctiebevindingTekst(b, taal));
