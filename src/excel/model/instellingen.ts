import type { Keuzes } from '../../werkmap/tabel';
import type { Halfjaarplek, Schrijfwijze } from './toestand';

/** What the add-in keeps in the workbook: what the user said about it, no figures and no outcomes. */
export interface Instellingen {
  readonly keuzes: Keuzes;
  readonly schrijfwijze: Schrijfwijze;
  readonly vastgezet: readonly Halfjaarplek[];
}

export const VERSIE = 1;

export const GEEN_INSTELLINGEN: Instellingen = { keuzes: {}, schrijfwijze: 'formules', vastgezet: [] };

/** The value as the workbook keeps it. */
export const alsWaarde = (i: Instellingen): unknown => ({ versie: VERSIE, ...i });

/** What a workbook keeps, or `null` where it cannot be read. What guards this is loaded when there is something to guard. */
export const leesInstellingen = async (waarde: unknown): Promise<Instellingen | null> =>
  waarde === undefined || waarde === null ? GEEN_INSTELLINGEN : (await import(/* webpackChunkName: "instellingen" */ './instellingenschema')).ontleedInstellingen(waarde);
