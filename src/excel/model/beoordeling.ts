import { gemeentenVan, type Dag } from '../../engine';
import { kaders } from '../../kaders';
import { beoordeelInStappen, type Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { metVandaag } from '../../werkmap/beoordelen/lopend';
import type { Werkmap } from '../../werkmap/blad';
import { herkenInStappen } from '../../werkmap/herkennen';
import { zoekAfwijking } from '../../werkmap/plannen/staand';
import type { Stappen } from '../../werkmap/stappen';
import type { Herkenning, Keuzes } from '../../werkmap/tabel';
import type { Gelezen } from './excelwerk';
import { plekVan } from './halfjaarplek';
import type { Halfjaarplek } from './toestand';

/** A half-year in which our columns hold something else than the assessment gives. */
export interface Afwijkend {
  readonly plek: Halfjaarplek;
  /** Only in formulas of ours, which may still be at work. */
  readonly volgt: boolean;
}

/** Every gemeente that a kader knows. */
export const GEMEENTEN = gemeentenVan(kaders);

export interface Uitkomst {
  readonly herkenning: Herkenning;
  readonly beoordeling: Werkmapbeoordeling | null;
  readonly afwijkend: readonly Afwijkend[];
}

function* zoekAfwijkend({ tabellen }: Werkmapbeoordeling): Stappen<readonly Afwijkend[]> {
  const uit: Afwijkend[] = [];
  for (const t of tabellen) {
    const afwijking = yield* zoekAfwijking(t);
    if (afwijking !== null) uit.push({ plek: plekVan(t), volgt: afwijking.volgt });
  }
  return uit;
}

/** A workbook as it was recognised, and as it counts on a day. */
export function* herkenOp(werkmap: Werkmap, keuzes: Keuzes, vandaag: Dag): Stappen<Herkenning> {
  const herkend = yield* herkenInStappen(werkmap, GEMEENTEN, keuzes);
  return herkend.gelukt ? { ...herkend, tabellen: metVandaag(herkend.tabellen, vandaag) } : herkend;
}

/** What follows from a workbook: what was recognised, the assessment of it where there is any, and where the sheet says otherwise. */
export function* beoordeelInBeurten({ werkmap }: Pick<Gelezen, 'werkmap'>, keuzes: Keuzes, vandaag: Dag): Stappen<Uitkomst> {
  const herkenning = yield* herkenOp(werkmap, keuzes, vandaag);
  const beoordeling = herkenning.gelukt ? yield* beoordeelInStappen(herkenning.tabellen, kaders, keuzes) : null;
  return { herkenning, beoordeling, afwijkend: beoordeling === null ? [] : yield* zoekAfwijkend(beoordeling) };
}
