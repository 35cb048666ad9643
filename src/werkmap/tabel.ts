import type { Besluit, Bevinding, Dag, Dossier, Fout, Gemeente, Periode, TaakstellingOmvat } from '../engine';
import type { Bereik, Blad, Tabelobject } from './blad';
import type { Vastereden } from './herkennen/redenteksten';

/** What a column can hold. `eigen` is one of ours, `genegeerd` is known and never an input. */
export const KOLOMSOORTEN = [
  'gemeente',
  'cbsCode',
  'periode',
  'taakstelling',
  'gecorrigeerdeTaakstelling',
  'herverdeling',
  'beginstand',
  'totaalopgave',
  'realisatie',
  'eindstand',
  'pctTaakstelling',
  'pctTotaalopgave',
  'tijdigBeschikbaar',
  'koppelingstekort',
  'vorigeTrede',
  'trede',
  'besluit',
  'besluitSoort',
  'besluitReden',
  'besluitDoor',
  'besluitDatum',
  'besluitTot',
  'basis',
  'genegeerd',
  'eigen',
  'onbekend',
] as const;

export type Kolomsoort = (typeof KOLOMSOORTEN)[number];

/** `zeker`: the header says it. `waarschijnlijk`: read from the context. `opgegeven`: the user said so. */
export type Zekerheid = 'zeker' | 'waarschijnlijk' | 'opgegeven';

/** Why a column was read as it was. */
export type Kolomreden = Vastereden | { readonly code: 'ander moment'; readonly namen: string } | { readonly code: 'tussenstand'; readonly dag: string };

export interface Kolom {
  readonly kolom: number;
  readonly soort: Kolomsoort;
  /** The header as the sheet has it, its lines joined by a space. */
  readonly kop: string;
  /** The half-year that the header names, if any. */
  readonly periode: Periode | null;
  /** The day that the header names, if any. */
  readonly dag: Dag | null;
  readonly zekerheid: Zekerheid;
  readonly reden: Kolomreden;
}

/** Which number counts as a backlog in the columns that hold a balance. */
export type Standteken = 'achterstand positief' | 'voorsprong positief';

/** Of which day the realisatie is where that is asked: the one that is named, so that it is an interim figure, or the peildatum. */
export type Realisatiedag = 'genoemd' | 'peildatum';

/** A besluit as a table of them names it, with its place. */
export interface Besluitvermelding {
  readonly periode: Periode;
  readonly besluit: Besluit | Fout;
  readonly bevindingen: readonly Bevinding[];
  readonly plaats: string;
}

/** One row of the table that is not blank. Totals are kept apart and never counted. */
export interface Tabelrij {
  /** From 0, in the sheet as the user sees it (also when the table stands on its side: then it is the column). */
  readonly rij: number;
  readonly soort: 'gemeente' | 'totaal';
  /** The name as found. */
  readonly naam: string;
  readonly gemeente: Gemeente | null;
  readonly periode: Periode | null;
  /** Present for `soort: 'gemeente'` with a known gemeente and half-year. The shell adds the chained vorige trede. */
  readonly dossier: Dossier | null;
  /** Faults of reading that stand apart from the figures: unknown or double gemeente, no half-year. */
  readonly fouten: readonly Fout[];
  readonly bevindingen: readonly Bevinding[];
  /** In a half-year that is fixed: the trede that was sent, `null` where none was. */
  readonly vastgezet?: number | null;
  /** In a table of treden: the outcome per half-year. */
  readonly uitkomsten?: ReadonlyArray<{ readonly periode: Periode; readonly trede: number }>;
  /** In a table of besluiten: what was decided per half-year, or why that cannot be read. */
  readonly besluiten?: readonly Besluitvermelding[];
  /** The figures of a totals row, for comparison; empty for a gemeente. */
  readonly totalen: Readonly<Partial<Record<Kolomsoort, number>>>;
}

/**
 * A recognised table. `gemeenten`: figures per gemeente. `treden`: only treden per gemeente, as in the published reports.
 * `besluiten`: only what was decided per gemeente, on a sheet of their own.
 * `provincie`: rows of the province itself.
 */
export interface Tabel {
  readonly soort: 'gemeenten' | 'treden' | 'besluiten' | 'provincie';
  /** The sheet in the orientation in which the table has its header on top. */
  readonly blad: Blad;
  /** True where the table stands on its side (labels down, figures to the right, as in the letter). */
  readonly gekanteld: boolean;
  /** The header rows. */
  readonly kop: Bereik;
  /** Header and data rows together. */
  readonly bereik: Bereik;
  readonly object: Tabelobject | null;
  readonly kolommen: readonly Kolom[];
  /** The one half-year of the table, or null where each row has its own. */
  readonly periode: Periode | null;
  readonly standteken: Standteken;
  readonly taakstellingOmvat: TaakstellingOmvat;
  readonly rijen: readonly Tabelrij[];
  readonly bevindingen: readonly Bevinding[];
}

/** What a sheet without a table does have; `blad` is null for a range that a function was given. */
export interface Zondertabel {
  readonly blad: string | null;
  readonly gevonden: readonly string[];
  readonly ontbreekt: readonly Kolomsoort[];
  /** Headers that speak of what is missing, and why they are not it. */
  readonly afgewezen?: readonly Afgewezen[];
}

export interface Afgewezen {
  readonly kop: string;
  readonly reden: Kolomreden;
}

/** Why nothing can be assessed until the user has chosen or corrected something. */
export type Herkenningsfout =
  | { readonly code: 'GEEN_TABEL'; readonly bladen: readonly Zondertabel[] }
  /** `nodigVoor`: the half-year is not assessed itself, but hands its treden on to the chosen one. */
  | { readonly code: 'TWEE_TABELLEN'; readonly periode: Periode; readonly plaatsen: readonly string[]; readonly nodigVoor?: Periode }
  | { readonly code: 'BLAD_ONBEKEND'; readonly blad: string; readonly bladen: readonly string[] }
  | { readonly code: 'PERIODE_NIET_GEVONDEN'; readonly periode: Periode; readonly perioden: readonly Periode[] }
  | { readonly code: 'PERIODE_ONBEKEND'; readonly plaats: string }
  | { readonly code: 'PERIODE_STRIJDIG'; readonly plaats: string; readonly perioden: readonly Periode[] }
  /** `kolommen`, beside their `koppen`, as the user names them: letters, or row numbers in a table that stands on its side. */
  | { readonly code: 'KOLOM_DUBBEL'; readonly plaats: string; readonly soort: Kolomsoort; readonly koppen: readonly string[]; readonly kolommen: readonly string[] }
  /** One figure that two columns hold between them; `kolom` is the second. */
  | { readonly code: 'KOLOM_GESPLITST'; readonly plaats: string; readonly soort: 'beginstand' | 'realisatie'; readonly koppen: readonly [string, string]; readonly kolom: string }
  /** `tegengesproken`: what the header says, which the other figures contradict. */
  | { readonly code: 'STAND_TEKEN_ONBEKEND'; readonly plaats: string; readonly kop: string; readonly tegengesproken?: Standteken }
  | { readonly code: 'GECORRIGEERD_VRAAG'; readonly plaats: string; readonly kop: string; readonly rijen: number }
  /** A text (in the cell `waar`) names a day (ISO) before the peildatum that may be the one of the realisatie, or says without a day that the figures are not final. */
  | { readonly code: 'REALISATIEDAG_VRAAG'; readonly plaats: string; readonly tekst: string; readonly waar?: string; readonly dag: string | null; readonly peildatum: string }
  /** An amount beside another figure (`naast`: its header) that may still have to be counted. */
  | { readonly code: 'BIJSTELLING_VRAAG'; readonly plaats: string; readonly kop: string; readonly kolom: string; readonly naast: string; readonly soort: 'taakstelling' | 'beginstand' | 'realisatie' }
  /** `twijfel`: a word in the header says, or may say, that the trede is not final. */
  | { readonly code: 'TREDE_VRAAG'; readonly plaats: string; readonly kop: string; readonly kolom: string; readonly twijfel?: true }
  | { readonly code: 'SAMENGEVOEGD'; readonly plaats: string; readonly bereik: string }
  /** `blad` where the column was named on that sheet alone. */
  | { readonly code: 'KOLOM_BUITEN_TABEL'; readonly soort: Kolomsoort; readonly kolom: string; readonly blad?: string }
  | { readonly code: 'KOLOM_IN_MEER_TABELLEN'; readonly soort: Kolomsoort; readonly kolom: string; readonly plaatsen: readonly string[] };

/** What the user said, which overrides what is recognised. */
export interface Keuzes {
  readonly blad?: string;
  /** The sheet with new figures to compare: it does not count as the user's own. */
  readonly bron?: string;
  readonly periode?: Periode;
  /** Whether the column under "taakstelling" is the gecorrigeerde taakstelling, so the totaalopgave. */
  readonly gecorrigeerd?: boolean;
  /** Whether the column under "taakstelling" holds the herverdeling although its header does not say so: of a new source alone. */
  readonly herverdelingErin?: boolean;
  readonly standteken?: Standteken;
  /** Whether a day that is named, and may be of something else, is the one of the realisatie. */
  readonly realisatiedag?: Realisatiedag;
  /** Column letter per kind: `{ vorigeTrede: 'H' }`. */
  readonly kolommen?: Readonly<Partial<Record<Kolomsoort, string>>>;
  /** Kind per column letter, per sheet: what was said of one table, and goes before `kolommen`. */
  readonly bladkolommen?: Readonly<Record<string, Readonly<Record<string, Kolomsoort>>>>;
  /** Names to be assessed although the kader does not list them. */
  readonly gemeenten?: readonly string[];
}

/** A sheet with gemeenten and their figures, or with decisions, that is not read: a column is missing, or the sheet is hidden. */
export interface OvergeslagenBlad {
  readonly blad: string;
  readonly reden: 'kolom ontbreekt' | 'verborgen' | 'besluiten verborgen';
  readonly ontbreekt: readonly Kolomsoort[];
  /** The headers that were recognised. */
  readonly gevonden: readonly string[];
}

export type Herkenning =
  | { readonly gelukt: true; readonly tabellen: readonly Tabel[]; readonly overgeslagen: readonly OvergeslagenBlad[] }
  | { readonly gelukt: false; readonly fouten: readonly Herkenningsfout[]; readonly tabellen: readonly Tabel[] };

/** The address of a field in a row, in the sheet as the user sees it: `'2024-1'!C7`. */
export interface Celplaats {
  readonly blad: string;
  readonly adres: string;
}
