import type { Dag, Periode, TaakstellingOmvat } from '../../engine';
import type { Dagvermelding } from '../lezen/dag';
import type { Kolomreden, Kolomsoort, Standteken } from '../tabel';

/**
 * What a header says by itself, before the half-year of the table is known:
 * a balance without begin or end, a trede without "vorige" or "uitkomst", an outcome of some half-year.
 */
export type Kopsoort =
  | Exclude<Kolomsoort, 'trede'>
  | 'stand'
  | 'trede zonder meer'
  | 'inschaling'
  | 'uitkomst'
  /** With a word that is not known, and may say anything. */
  | 'trede met een ander woord'
  /** With a word that says that it is not final: concept, voorstel, advies. */
  | 'trede niet vast'
  | 'realisatie taakstelling'
  | 'realisatie totaalopgave'
  /** The amount by which a taakstelling or another figure was or must be adjusted. */
  | 'bijstelling'
  | 'alleen periode'
  /** Which opening balances are still a proposal of ours. */
  | 'onbevestigd';

/** A header read by itself. */
export interface Kopduiding {
  readonly kop: string;
  readonly soort: Kopsoort;
  readonly perioden: readonly Periode[];
  readonly dagen: readonly Dagvermelding[];
  /** For a realisatie: the days from which it was counted. */
  readonly vanaf: readonly Dagvermelding[];
  /** Which way a balance counts, where the header says so. */
  readonly teken: Standteken | null;
  readonly omvat: TaakstellingOmvat;
  /** For a taakstelling that is another with the herverdeling in most rows, and not in all. */
  readonly deels?: true;
  /** True where the header speaks of the province. */
  readonly provinciaal: boolean;
  readonly reden: Kolomreden;
}

/** A header at its column. */
export interface Kop {
  readonly kolom: number;
  readonly duiding: Kopduiding;
  /** The kind that the user gave this column. */
  readonly opgegeven: Kolomsoort | null;
}

/** A day that a header names, with its year. */
export const volledigeDag = (d: Dagvermelding): Dag | null => (d.jaar === null ? null : { jaar: d.jaar, maand: d.maand, dag: d.dag });
