import { gemeentenVan } from '../../engine';
import { kaders } from '../../kaders';
import { beoordeelInStappen, type BeoordeeldeTabel, type Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { herkenInStappen } from '../../werkmap/herkennen';
import { zoekAfwijking } from '../../werkmap/plannen/staand';
import type { Stappen } from '../../werkmap/stappen';
import type { Herkenning, Keuzes } from '../../werkmap/tabel';
import type { Gelezen } from './excelwerk';
import { plekVan } from './halfjaarplek';
import type { Halfjaarplek } from './toestand';

/** Every gemeente that a kader knows. */
export const GEMEENTEN = gemeentenVan(kaders);

export interface Uitkomst {
  readonly herkenning: Herkenning;
  readonly beoordeling: Werkmapbeoordeling | null;
  readonly oud: readonly Halfjaarplek[];
}

function* zoekOud({ tabellen }: Werkmapbeoordeling): Stappen<readonly Halfjaarplek[]> {
  const oud: Halfjaarplek[] = [];
  for (const t of tabellen) if ((yield* zoekAfwijking(t)) !== null) oud.push(plekVan(t));
  return oud;
}

/** What follows from a workbook: what was recognised, the assessment of it where there is any, and where the sheet says otherwise. */
export function* beoordeelInBeurten({ werkmap }: Gelezen, keuzes: Keuzes): Stappen<Uitkomst> {
  const herkenning = yield* herkenInStappen(werkmap, GEMEENTEN, keuzes);
  const beoordeling = herkenning.gelukt ? yield* beoordeelInStappen(herkenning.tabellen, kaders, keuzes) : null;
  return { herkenning, beoordeling, oud: beoordeling === null ? [] : yield* zoekOud(beoordeling) };
}

/** How many outcomes have a trede, and how many cannot be assessed; a gemeente in two half-years is two outcomes. */
export const telUitkomsten = (tabellen: readonly BeoordeeldeTabel[]): { readonly beoordeeld: number; readonly nietTeBeoordelen: number } => {
  const rijen = tabellen.flatMap((t) => t.rijen.filter((r) => r.rij.soort === 'gemeente'));
  const beoordeeld = rijen.filter((r) => r.beoordeling?.trede != null).length;
  return { beoordeeld, nietTeBeoordelen: rijen.length - beoordeeld };
};
