import type { BuitenHalfjaar, Fout, Periode } from '../../engine';
import type { Herkenningsfout } from '../tabel';

/** What only a function can meet: it gets values without a sheet around them. */
export type Eigenfout =
  | { readonly code: 'PERIODE_LEEG' }
  /** A half-year that arrived as a number which is no date: 2024-2 without quotes in a formula is 2022. */
  | { readonly code: 'PERIODE_IS_GETAL'; readonly gevonden: number }
  | { readonly code: 'GEEN_KADER_VAN_KRACHT' }
  | { readonly code: 'OPGAVE_NUL' }
  | { readonly code: 'TREDE_LEEG' }
  | { readonly code: 'GEEN_TREDE'; readonly gevonden: string; readonly treden: readonly number[] }
  | { readonly code: 'GEEN_DOEL'; readonly gevonden: string; readonly treden: readonly number[] }
  | { readonly code: 'GEEN_ONDERDEEL'; readonly gevonden: string }
  | { readonly code: 'NIET_TE_HALEN'; readonly doel: number; readonly laagste: number };

/** The same for a function whose answer is a table. */
export type Tabelfout =
  | { readonly code: 'NIETS_TE_BEOORDELEN' }
  | { readonly code: 'TABELLEN_NAAST_ELKAAR'; readonly perioden: readonly Periode[] }
  | { readonly code: 'TWEE_TABELLEN_IN_BEREIK'; readonly periode: Periode; readonly plaatsen: readonly string[] }
  | { readonly code: 'GEMEENTE_ONBEKEND'; readonly naam: string; readonly lijktOp: string | null }
  | { readonly code: 'GEMEENTE_NIET_IN_TABEL'; readonly naam: string; readonly perioden: readonly Periode[] }
  | { readonly code: 'DAG_LEEG' }
  | { readonly code: 'GEEN_DAG'; readonly gevonden: string }
  | BuitenHalfjaar;

/** Why a function on cells has no answer. Plain data. */
export type Celfout = Fout | Eigenfout;

/** The same for a function on a table, which must be recognised first. `foutenTekst` has the sentences. */
export type Functiefout = Celfout | Tabelfout | Herkenningsfout;

/** `VALUE`: something that was given is wrong. `NA`: nothing is wrong, but there is no answer. */
export type Foutsoort = 'VALUE' | 'NA';

export interface Mislukt<F extends Functiefout = Celfout> {
  readonly gelukt: false;
  readonly soort: Foutsoort;
  readonly fouten: readonly F[];
}

export type Functieuitkomst<T, F extends Functiefout = Celfout> = { readonly gelukt: true; readonly waarde: T } | Mislukt<F>;

/** Cells that spill: rows of equal length, blank is an empty text. */
export type Raster = ReadonlyArray<ReadonlyArray<string | number>>;

/** What a function on a table gives. */
export type Tabeluitkomst = Functieuitkomst<Raster, Functiefout>;

const ZONDER_ANTWOORD: ReadonlySet<Functiefout['code']> = new Set([
  'GEEN_KADER',
  'VORIGE_TREDE_NODIG',
  'KOPPELINGSTEKORT_ZONDER_AANTAL',
  'PERIODE_LEEG',
  'OPGAVE_NUL',
  'TREDE_LEEG',
  'GEEN_KADER_VAN_KRACHT',
  'NIET_TE_HALEN',
  'NIETS_TE_BEOORDELEN',
  'GEMEENTE_NIET_IN_TABEL',
  'DAG_LEEG',
]);

/** A figure that is not there is no wrong figure; a taakstelling of 0 is a blank cell. */
const isVerkeerd = (f: Functiefout): boolean => {
  if (f.code === 'ONTBREEKT') return !['leeg', 'nvt', 'onbekend'].includes(f.ontbreekt);
  if (f.code === 'TE_LAAG') return f.veld !== 'taakstelling' || f.gevonden !== 0;
  return !ZONDER_ANTWOORD.has(f.code);
};

export const gelukt = <T>(waarde: T): { readonly gelukt: true; readonly waarde: T } => ({ gelukt: true, waarde });

export const mislukt = <F extends Functiefout>(fouten: readonly F[]): Mislukt<F> => ({ gelukt: false, soort: fouten.some(isVerkeerd) ? 'VALUE' : 'NA', fouten });
