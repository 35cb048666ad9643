import type { Bevinding, Dag, Periode, VorigeTrede } from '../../engine';
import type { Nieuwblad, Schrijfplan } from '../schrijfplan';
import type { Herkenningsfout } from '../tabel';

/** What the next half-year of one gemeente starts from; `null` where it is not known: unknown is not zero. */
export interface Nieuwerij {
  readonly gemeente: string;
  /** Proposed from the closing balance; achterstand positive. COA has not confirmed it. */
  readonly beginstand: number | null;
  readonly taakstelling: number | null;
  readonly herverdeling: number | null;
  /** What holds now. One that is only proposed is not written: a besluit that is still to come would lose from it. */
  readonly vorigeTrede: VorigeTrede | null;
}

interface Open {
  readonly periode: Periode;
  readonly namen: readonly string[];
}

/** What was left open or left out, and why. */
export type Voorbereidingsbevinding =
  | ({ readonly code: 'EINDSTAND_ONBEKEND' } & Open)
  /** The sheet prints another closing balance than the one that is proposed; achterstand positive. */
  | { readonly code: 'EINDSTAND_ANDERS'; readonly periode: Periode; readonly rijen: ReadonlyArray<{ readonly gemeente: string; readonly vermeld: number; readonly berekend: number }> }
  | ({ readonly code: 'TREDE_ONBEKEND' } & Open)
  /** What holds is only a proposal: the chain takes what holds when the half-year is assessed. */
  | ({ readonly code: 'TREDE_VOORGESTELD' } & Open)
  /** A column that says which trede is in force from then on was not read. */
  | Extract<Bevinding, { code: 'TREDE_VAN_ERNA' }>
  | ({ readonly code: 'TAAKSTELLING_ONBEKEND' } & Open)
  /** Rows with figures of a name that is no gemeente: they did not come along. */
  | { readonly code: 'RIJEN_NIET_MEE'; readonly rijen: ReadonlyArray<{ readonly naam: string; readonly plaats: string }> }
  /** Rows of totals: they stay with the old half-year. */
  | { readonly code: 'TOTALEN_NIET_MEE'; readonly rijen: ReadonlyArray<{ readonly naam: string; readonly plaats: string }> }
  /** Gemeenten of the circulaire that have no row in the last half-year. */
  | ({ readonly code: 'ALLEEN_IN_CIRCULAIRE' } & Open)
  /** A column of the totaalopgave rests on opening balances that are not confirmed either. */
  | { readonly code: 'OPGAVE_ONBEVESTIGD'; readonly kop: string }
  /** Lines above the header that say what was decided or changed in the old half-year, or name a day in it. */
  | { readonly code: 'TITELS_NIET_MEE'; readonly titels: ReadonlyArray<{ readonly tekst: string; readonly plaats: string }> }
  | { readonly code: 'ZONDER_FORMULES'; readonly koppen: readonly string[] };

/** Why no half-year is prepared. */
export type Voorbereidingsfout =
  | { readonly code: 'GEEN_HALFJAAR' }
  | { readonly code: 'CIRCULAIRE_VAN_ANDER'; readonly gevonden: Periode; readonly verwacht: Periode }
  | { readonly code: 'NOG_NIET_GESLOTEN'; readonly periode: Periode; readonly dag: Dag }
  | { readonly code: 'MEER_OP_BLAD'; readonly blad: string }
  | { readonly code: 'IN_VERSIES'; readonly blad: string; readonly kop: string }
  | { readonly code: 'NAAM_BEZET'; readonly blad: string }
  | { readonly code: 'GEEN_KOLOM_HERVERDELING'; readonly blad: string; readonly gemeente: string; readonly herverdeling: number }
  /** A long table to which rows cannot be added in safety. */
  | { readonly code: 'NIET_AAN_TE_VULLEN'; readonly blad: string; readonly door: 'exceltabel' | 'totaalrij' | 'gekanteld' | 'filter' | 'bezet'; readonly plaats: string }
  | { readonly code: 'VRAAG_ERNA'; readonly fouten: readonly Herkenningsfout[] }
  | { readonly code: 'LEEST_ANDERS'; readonly gemeente: string };

/** The next half-year: on a sheet of its own, or as rows below a long table. Exactly one of `nieuw` and `plan` is there. */
export interface Voorbereid {
  readonly gelukt: true;
  readonly van: Periode;
  readonly naar: Periode;
  readonly blad: string;
  readonly rijen: readonly Nieuwerij[];
  readonly bevindingen: readonly Voorbereidingsbevinding[];
  readonly nieuw: Nieuwblad | null;
  readonly plan: Schrijfplan | null;
}

export type Voorbereiding = Voorbereid | { readonly gelukt: false; readonly fouten: readonly Voorbereidingsfout[] };
