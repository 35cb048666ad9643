import { gemeentenVan, type Dag } from '../../engine';
import { kaders } from '../../kaders';
import { beoordeelInStappen, type Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { metVandaag } from '../../werkmap/beoordelen/lopend';
import type { Werkmap } from '../../werkmap/blad';
import { herkenInStappen } from '../../werkmap/herkennen';
import { metVastgezet } from '../../werkmap/beoordelen/vastgezet';
import type { Stappen } from '../../werkmap/stappen';
import type { Herkenning, Tabel } from '../../werkmap/tabel';
import type { Gelezen } from './excelwerk';
import { isOnder } from './halfjaarplek';
import type { Instellingen } from './instellingen';
import type { Halfjaarplek } from './toestand';

/** Every gemeente that a kader knows. */
export const GEMEENTEN = gemeentenVan(kaders);

export interface Uitkomst {
  readonly herkenning: Herkenning;
  readonly beoordeling: Werkmapbeoordeling | null;
}

/** What the workbook keeps that its reading depends on. */
export type Bewaard = Pick<Instellingen, 'keuzes' | 'vastgezet'>;

/** The tables with what is fixed in them, under the names that the sheets have. */
export const alsVast = (tabellen: readonly Tabel[], vastgezet: readonly Halfjaarplek[]): readonly Tabel[] => (vastgezet.length === 0 ? tabellen : metVastgezet(tabellen, (blad, periode) => isOnder(vastgezet, { blad, periode })));

/** A workbook as it was recognised, and as it counts on a day, with what is fixed. */
export function* herkenOp(werkmap: Werkmap, { keuzes, vastgezet }: Bewaard, vandaag: Dag): Stappen<Herkenning> {
  const herkend = yield* herkenInStappen(werkmap, GEMEENTEN, keuzes);
  return herkend.gelukt ? { ...herkend, tabellen: alsVast(metVandaag(herkend.tabellen, vandaag), vastgezet) } : herkend;
}

/** What follows from a workbook: what was recognised, and the assessment of it where there is any. */
export function* beoordeelInBeurten({ werkmap }: Pick<Gelezen, 'werkmap'>, bewaard: Bewaard, vandaag: Dag): Stappen<Uitkomst> {
  const herkenning = yield* herkenOp(werkmap, bewaard, vandaag);
  return { herkenning, beoordeling: herkenning.gelukt ? yield* beoordeelInStappen(herkenning.tabellen, kaders, bewaard.keuzes) : null };
}
