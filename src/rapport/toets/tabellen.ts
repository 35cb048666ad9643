import type { Basis, Bron, Dag, Gemeente, Periode, Trede } from '../../engine';

/** The columns of a row, as reports and letters print them. Balances backlog positive; percentages whole. */
export const CIJFERS = ['taakstelling', 'herverdeling', 'beginstand', 'totaalopgave', 'realisatie', 'pctTaakstelling', 'pctTotaalopgave', 'eindstand'] as const;

export type Cijfer = (typeof CIJFERS)[number];

/** `eerder`: a taakstelling that was lowered since; `tussenstand`: of a day in the half-year; `prognose`: what was expected. */
export type Rijsoort = 'definitief' | 'eerder' | 'tussenstand' | 'prognose';

/** One row of figures; what it does not print is absent. */
export interface Cijferrij {
  /** The gemeente, or `null` for the province. */
  readonly gemeente: string | null;
  readonly periode: Periode;
  readonly soort: Rijsoort;
  /** The day of a tussenstand. */
  readonly dag?: Dag;
  readonly cijfers: Readonly<Partial<Record<Cijfer, number>>>;
  readonly bron: Bron;
}

/** Where a gemeente was placed after one half-year; `basis` is absent where the table does not say. */
export interface Tredenrij {
  readonly periode: Periode;
  readonly gemeente: string;
  readonly trede: Trede;
  readonly basis?: Basis;
  /** By how many too few were available in time; 0 where there was no shortage, absent where the table does not say. */
  readonly tekort?: number;
  readonly bron: Bron;
}

/** How many gemeenten were on a trede, or had none (`null`), where no table names them all. */
export interface Telling {
  readonly periode: Periode;
  readonly trede: Trede | null;
  readonly aantal: number;
  readonly bron: Bron;
}

/** What texts are held against: rows that were published, or those of a workbook. Never figures that are made up. */
export interface Tabellen {
  readonly gemeenten: readonly Gemeente[];
  readonly cijfers: readonly Cijferrij[];
  readonly treden: readonly Tredenrij[];
  readonly tellingen: readonly Telling[];
  /** Half-years of which not every gemeente is known: what is said there of the province, no table can show. */
  readonly delen?: ReadonlyArray<{ readonly periode: Periode; readonly ontbreken: readonly string[] }>;
}
