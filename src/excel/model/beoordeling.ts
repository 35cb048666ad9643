import { gemeentenVan, type Dag } from '../../engine';
import { kaders } from '../../kaders';
import { beoordeelInStappen, type Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { metVandaag } from '../../werkmap/beoordelen/lopend';
import type { Werkmap } from '../../werkmap/blad';
import { herkenInStappen } from '../../werkmap/herkennen';
import type { Stappen } from '../../werkmap/stappen';
import type { Herkenning, Keuzes, Tabel } from '../../werkmap/tabel';
import type { Gelezen } from './excelwerk';

/** Every gemeente that a kader knows. */
export const GEMEENTEN = gemeentenVan(kaders);

export interface Uitkomst {
  readonly herkenning: Herkenning;
  readonly beoordeling: Werkmapbeoordeling | null;
}

/** The tables with what is fixed in them. */
export type Vastlezer = (tabellen: readonly Tabel[]) => readonly Tabel[];

const ZONDER: Vastlezer = (tabellen) => tabellen;

/** A workbook as it was recognised, and as it counts on a day, with what is fixed. */
export function* herkenOp(werkmap: Werkmap, keuzes: Keuzes, vandaag: Dag, vast = ZONDER): Stappen<Herkenning> {
  const herkend = yield* herkenInStappen(werkmap, GEMEENTEN, keuzes);
  return herkend.gelukt ? { ...herkend, tabellen: vast(metVandaag(herkend.tabellen, vandaag)) } : herkend;
}

/** What follows from a workbook: what was recognised, and the assessment of it where there is any. */
export function* beoordeelInBeurten({ werkmap }: Pick<Gelezen, 'werkmap'>, keuzes: Keuzes, vandaag: Dag, vast = ZONDER): Stappen<Uitkomst> {
  const herkenning = yield* herkenOp(werkmap, keuzes, vandaag, vast);
  return { herkenning, beoordeling: herkenning.gelukt ? yield* beoordeelInStappen(herkenning.tabellen, kaders, keuzes) : null };
}
