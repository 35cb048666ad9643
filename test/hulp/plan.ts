import type { Kader } from '../../src/engine';
import { kaders, utrecht2024 } from '../../src/kaders';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import type { Blad, Celwaarde, Werkmap } from '../../src/werkmap/blad';
import { herken } from '../../src/werkmap/herkennen';
import { maakPlan, type Planning } from '../../src/werkmap/plannen/maakPlan';
import type { Schrijfplan } from '../../src/werkmap/schrijfplan';
import type { Keuzes } from '../../src/werkmap/tabel';
import { maakBlad, maakWerkmap } from './blad';
import { voerUit } from './voerUit';

export const KOP: readonly Celwaarde[] = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];
export const LOPIK: readonly Celwaarde[] = ['Lopik', 2, 17, 16, 7];
export const SOEST: readonly Celwaarde[] = ['Soest', 1, 0, 50, 52];

/** The plan of a workbook, from recognition on. */
export const planVan = (werkmap: Werkmap, keuzes: Keuzes = {}, onder: readonly Kader[] = kaders): Planning => {
  const herkend = herken(werkmap, utrecht2024.gemeenten, keuzes);
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return maakPlan(beoordeelWerkmap(herkend.tabellen, onder, keuzes).tabellen);
};

/** The plans of a workbook, or an exception that shows the faults. */
export const plannenVan = (werkmap: Werkmap, keuzes: Keuzes = {}): readonly Schrijfplan[] => {
  const plan = planVan(werkmap, keuzes);
  if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
  return plan.plannen;
};

/** A workbook of one sheet, `2024-I`. */
export const blad = (rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>, extra: Partial<Blad> = {}): Werkmap => maakWerkmap(maakBlad('2024-I', rijen, extra));

/** The workbook as it is after a run, with some of its cells changed by hand: `{ '1,9': 'x' }`. */
export const naBewerking = (werkmap: Werkmap, cellen: Readonly<Record<string, Celwaarde>>, extra: Partial<Blad> = {}): Werkmap => {
  const [b] = voerUit(werkmap, plannenVan(werkmap)).bladen;
  if (b === undefined) throw new Error('no sheet');
  const rijen: Celwaarde[][] = Array.from(b.cellen, (rij) => Array.from(rij ?? [], (c) => c ?? null));
  for (const [plek, waarde] of Object.entries(cellen)) {
    const [r = 0, k = 0] = plek.split(',').map(Number);
    (rijen[r] ??= [])[k] = waarde;
  }
  return maakWerkmap({ ...b, cellen: rijen, ...extra });
};
