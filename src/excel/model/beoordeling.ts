import { gelijk, gemeentenVan } from '../../engine';
import { kaders } from '../../kaders';
import type { Taal } from '../../tekst';
import { beoordeelInStappen, type BeoordeeldeTabel, type Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import type { Rekenaar } from '../../werkmap/formule';
import { herkenInStappen } from '../../werkmap/herkennen';
import { maakPlan, type Planning } from '../../werkmap/plannen/maakPlan';
import type { Stappen } from '../../werkmap/stappen';
import type { Herkenning, Keuzes } from '../../werkmap/tabel';
import type { Gelezen } from './excelwerk';
import type { Halfjaarplek, Schrijfwijze } from './toestand';

const GEMEENTEN = gemeentenVan(kaders);

export const isPlek = (a: Halfjaarplek, b: Halfjaarplek): boolean => a.blad === b.blad && gelijk(a.periode, b.periode);

export const plekVan = (t: BeoordeeldeTabel): Halfjaarplek => ({ blad: t.tabel.blad.naam, periode: t.periode });

export interface Uitkomst {
  readonly herkenning: Herkenning;
  readonly beoordeling: Werkmapbeoordeling | null;
}

/** What follows from a workbook: what was recognised, and the assessment of it where there is any. */
export function* beoordeelInBeurten({ werkmap }: Gelezen, keuzes: Keuzes): Stappen<Uitkomst> {
  const herkenning = yield* herkenInStappen(werkmap, GEMEENTEN, keuzes);
  return { herkenning, beoordeling: herkenning.gelukt ? yield* beoordeelInStappen(herkenning.tabellen, kaders, keuzes) : null };
}

/** The plan for the half-years that are asked; the others hand their treden on. */
export const plan = (b: Werkmapbeoordeling, gekozen: (t: BeoordeeldeTabel) => boolean, schrijf: Schrijfwijze, taal: Taal, reken: Rekenaar): Planning =>
  maakPlan(b.tabellen.filter(gekozen), { taal, schrijf, reken, ookBekend: b.tabellen });

/** How many gemeenten have a trede, and how many cannot be assessed. */
export const telGemeenten = (tabellen: readonly BeoordeeldeTabel[]): { readonly beoordeeld: number; readonly nietTeBeoordelen: number } => {
  const rijen = tabellen.flatMap((t) => t.rijen.filter((r) => r.rij.soort === 'gemeente'));
  const beoordeeld = rijen.filter((r) => r.beoordeling?.trede != null).length;
  return { beoordeeld, nietTeBeoordelen: rijen.length - beoordeeld };
};
