import type { Keuzes } from '../../werkmap/tabel';
import { Hindernisfout } from './excelwerk';
import type { Halfjaarplek, Schrijfwijze } from './toestand';

/** A line of the log as its cells hold it. */
export type Logcellen = ReadonlyArray<string | number | null>;

/** What the add-in keeps in the workbook: what the user said about it, no figures and no outcomes, but for lines that wait for the log. */
export interface Instellingen {
  readonly keuzes: Keuzes;
  readonly schrijfwijze: Schrijfwijze;
  readonly vastgezet: readonly Halfjaarplek[];
  /** Who keeps the log, as typed. */
  readonly door: string;
  /** Lines that the log could not take yet. */
  readonly logwacht: readonly Logcellen[];
}

export const VERSIE = 1;

export const GEEN_INSTELLINGEN: Instellingen = { keuzes: {}, schrijfwijze: 'formules', vastgezet: [], door: '', logwacht: [] };

const alsWaarde = ({ door, logwacht, ...rest }: Instellingen): unknown => ({ versie: VERSIE, ...rest, ...(door === '' ? {} : { door }), ...(logwacht.length === 0 ? {} : { logwacht }) });

/** What guards the settings is loaded when there is something to guard. */
const ontleed = async (waarde: unknown): Promise<Instellingen | null> => {
  const wacht = await import(/* webpackChunkName: "instellingen" */ './instellingenschema').catch(() => null);
  if (wacht === null) throw new Hindernisfout({ code: 'DEEL_NIET_GELADEN' });
  return wacht.ontleedInstellingen(waarde);
};

/** What a workbook keeps, or `null` where it cannot be read. */
export const leesInstellingen = async (waarde: unknown): Promise<Instellingen | null> => (waarde === undefined || waarde === null ? GEEN_INSTELLINGEN : ontleed(waarde));

/** The value as the workbook keeps it; refused where it could not be read back. */
export const bewaarbaar = async (i: Instellingen): Promise<unknown> => {
  const waarde = alsWaarde(i);
  if ((await ontleed(waarde)) === null) throw new Hindernisfout({ code: 'KEUZE_NIET_TE_BEWAREN' });
  return waarde;
};
