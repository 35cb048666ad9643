import type { Fout, Periode, TaakstellingOmvat } from '../../engine';

/** The tables that are read beside the workbook. */
export type Bron = 'circulaire' | 'inwoners' | 'herverdeling';

/** A column that is shown and never counts, such as that of amv or Nidos. */
export interface Informatie {
  readonly kop: string;
  /** As the cell shows it. */
  readonly tekst: string;
}

/** What the circulaire says of one gemeente. */
export interface Circulaireregel {
  readonly gemeente: string;
  readonly taakstelling: number;
  readonly plaats: string;
  /** `null` where no herverdeling was given at all; a gemeente that a given herverdeling does not name shifts nothing. */
  readonly herverdeling: number | null;
  readonly informatie: readonly Informatie[];
  /** What its inhabitants let expect; `null` where they were not given. */
  readonly verwacht: number | null;
}

/** What the expected numbers rest on: the national number, or only the gemeenten that both tables have. */
export interface Verdeelbasis {
  readonly soort: 'landelijk' | 'onderling';
  readonly teVerdelen: number;
  readonly inwoners: number;
  readonly gemeenten: number;
}

/** Worth a human eye; it never changes a figure of the circulaire. */
export type Circulairebevinding =
  | { readonly code: 'GEMEENTEN_NIET_GENOEMD'; readonly bron: Bron; readonly namen: readonly string[] }
  | { readonly code: 'TOTAAL_ANDERS'; readonly naam: string; readonly plaats: string; readonly vermeld: number; readonly berekend: number; readonly over: 'alles' | 'provincie' }
  | { readonly code: 'PAST_NIET_BIJ_INWONERS'; readonly gemeente: string; readonly plaats: string; readonly gevonden: number; readonly verwacht: number; readonly basis: Verdeelbasis['soort'] }
  /** Fewer than two gemeenten stand in both tables: nothing is to be expected. */
  | { readonly code: 'NIET_TE_TOETSEN' }
  | { readonly code: 'NIET_HET_VOLGENDE'; readonly periode: Periode; readonly laatste: Periode }
  | { readonly code: 'HALFJAAR_GELEZEN_UIT'; readonly periode: Periode; readonly tekst: string }
  | { readonly code: 'MET_HERVERDELING_NIET_POSITIEF'; readonly gemeente: string; readonly taakstelling: number; readonly herverdeling: number };

/** Why a table cannot be used. */
export type Circulairefout =
  | { readonly code: 'GEEN_KOPPEN'; readonly bron: Bron; readonly bladen: readonly string[] }
  | { readonly code: 'MEER_TABELLEN'; readonly bron: Bron; readonly plaatsen: readonly string[] }
  | { readonly code: 'MEER_KOLOMMEN'; readonly bron: Bron; readonly plaats: string; readonly koppen: readonly string[] }
  | { readonly code: 'OMVAT_MEER'; readonly plaats: string; readonly kop: string; readonly omvat: Exclude<TaakstellingOmvat, 'taakstelling'> }
  /** The only column that could be it speaks of amv or Nidos. */
  | { readonly code: 'ALLEEN_AMV'; readonly plaats: string; readonly kop: string }
  | { readonly code: 'HALFJAAR_ONBEKEND'; readonly plaats: string }
  | { readonly code: 'HALFJAAR_ANDERS'; readonly plaats: string; readonly gevonden: readonly Periode[]; readonly gevraagd: Periode }
  | { readonly code: 'RIJ_ONLEESBAAR'; readonly bron: Bron; readonly naam: string; readonly plaats: string; readonly fout: Fout }
  | { readonly code: 'GEEN_GEMEENTEN'; readonly bron: Bron; readonly plaats: string }
  | { readonly code: 'TWEEMAAL_HERVERDELING'; readonly plaats: string }
  | { readonly code: 'HERVERDELING_VAN_ANDER'; readonly plaats: string; readonly gevonden: readonly Periode[]; readonly verwacht: Periode }
  | { readonly code: 'HERVERDELING_ZONDER_TAAKSTELLING'; readonly cellen: readonly Herverdelingcel[] }
  | { readonly code: 'HERVERDELING_SLUIT_NIET'; readonly som: number; readonly cellen: readonly Herverdelingcel[] };

export interface Herverdelingcel {
  readonly gemeente: string;
  readonly plaats: string;
  readonly aantal: number;
}

/** A circulaire as it was read, with what it was held against. Nothing in it decides a trede. */
export interface Circulaire {
  readonly periode: Periode;
  readonly plaats: string;
  readonly regels: readonly Circulaireregel[];
  /** Rows of other gemeenten, which only count in a total. */
  readonly elders: number;
  readonly basis: Verdeelbasis | null;
  readonly bevindingen: readonly Circulairebevinding[];
}

export type Circulairelezing = { readonly gelukt: true; readonly circulaire: Circulaire } | { readonly gelukt: false; readonly fouten: readonly Circulairefout[] };
