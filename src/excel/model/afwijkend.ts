import type { BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { zoekAfwijking } from '../../werkmap/plannen/staand';
import type { Stappen } from '../../werkmap/stappen';
import { plekVan } from './halfjaarplek';
import type { Halfjaarplek } from './toestand';

export { leesVast } from './vast';

/** A half-year in which our columns hold something else than the assessment gives. */
export interface Afwijkend {
  readonly plek: Halfjaarplek;
  /** Only in formulas of ours, which may still be at work. */
  readonly volgt: boolean;
}

/** Where the sheet says otherwise than the assessment. */
export function* zoekAfwijkend(tabellen: readonly BeoordeeldeTabel[]): Stappen<readonly Afwijkend[]> {
  const uit: Afwijkend[] = [];
  for (const t of tabellen) {
    const afwijking = yield* zoekAfwijking(t);
    if (afwijking !== null) uit.push({ plek: plekVan(t), volgt: afwijking.volgt });
  }
  return uit;
}
