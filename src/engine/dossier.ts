import type { Dag, Periode } from './periode';

/** A step on the interventieladder, counted from 1. Which steps exist is the kader's business. */
export type Trede = number;

/** Why there is no number where one was looked for; `niet herrekend` is a formula of which the file has only an outcome of before a change. */
export type Reden = 'leeg' | 'nvt' | 'onbekend' | 'onleesbaar' | 'foutwaarde' | 'datum' | 'niet herrekend';

/** The place of a figure without a number, with what was found there. Unknown is not zero. */
export interface Ontbreekt {
  readonly ontbreekt: Reden;
  readonly gevonden?: string;
}

/** A figure in whole persons, or the reason why it is not known. */
export type Gegeven = number | Ontbreekt;

/** What the figure under "taakstelling" comprises. */
export type TaakstellingOmvat = 'taakstelling' | 'taakstelling en herverdeling' | 'totaalopgave';

/** A taakstelling that counted earlier in the half-year than the one of the dossier, such as the published one that was lowered. */
export interface Taakstellingversie {
  /** Comprises what the taakstelling of the dossier comprises. */
  readonly taakstelling: Gegeven;
  /** The first day on which it counts no more; `null` where that is not known. */
  readonly tot: Dag | null;
  /** What the source says of it, such as the header above it. */
  readonly bron: string;
}

/** Where a vorige trede was found. `vastgezet`: it was sent, and the figures of its half-year give another one now. */
export type Herkomst = 'opgegeven' | 'besluit' | 'gepubliceerd' | 'vastgezet' | 'voorstel';

/** The trede in force during the half-year: the outcome of the half-year before. */
export interface VorigeTrede {
  readonly trede: Trede;
  readonly herkomst: Herkomst;
  /** True where it was decided by a besluit that differs from the proposal of its half-year. */
  readonly afwijkend?: boolean;
  /** True where its half-year was judged on a koppelingstekort. */
  readonly koppelingstekort?: boolean;
  /** True where it is a proposal that rests on a derived rule. */
  readonly afgeleid?: boolean;
  /** Last day on which the besluit that decided it holds, if it has one. */
  readonly tot?: string;
}

/** What kind of decision it is: one on the trede itself, maatwerk, or coulance for a time. */
export type Besluitsoort = 'besluit' | 'maatwerk' | 'coulance';

/** A decision of Gedeputeerde Staten beside the proposal. Dates are ISO days (`2024-09-26`), empty where unknown. */
export interface Besluit {
  readonly trede: Trede;
  /** Absent where nobody says so. */
  readonly soort?: Besluitsoort;
  readonly reden: string;
  readonly auteur: string;
  readonly datum: string;
  /** Last day on which it holds. */
  readonly tot?: string;
}

/** Figures that the source prints beside the input; compared with the computed ones, never used in their place. */
export interface Opgave {
  readonly totaalopgave?: number;
  /** Backlog positive. */
  readonly eindstand?: number;
  /** Whole percentages. */
  readonly pctTaakstelling?: number;
  readonly pctTotaalopgave?: number;
  readonly trede?: Trede;
  readonly basis?: Basis;
}

/** What the gemeente is judged on. */
export type Basis = 'totaalopgave' | 'koppelingstekort';

/** Everything known of one gemeente in one half-year; all figures in whole persons. */
export interface Dossier {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly taakstelling: Gegeven;
  /** Default `taakstelling`: the figure is without herverdeling. */
  readonly taakstellingOmvat?: TaakstellingOmvat;
  /** Earlier versions of the taakstelling; the assessment never uses them. */
  readonly taakstellingVersies?: readonly Taakstellingversie[];
  readonly herverdeling?: Gegeven;
  /** Opening balance: achterstand positive, voorsprong negative. */
  readonly beginstand: Gegeven;
  readonly realisatie: Gegeven;
  /** People available in time on the koppelpeildatum, those already housed included. */
  readonly tijdigBeschikbaar?: Gegeven;
  /** The shortage itself, or a bare yes or no. */
  readonly koppelingstekort?: Gegeven | 'ja' | 'nee';
  readonly vorigeTrede?: VorigeTrede | Ontbreekt;
  readonly opgave?: Opgave;
  readonly besluit?: Besluit;
}

/** A dossier without whose it is and when: what there is to reckon with. */
export type Cijfers = Omit<Dossier, 'gemeente' | 'periode'>;

export const isOntbreekt = (g: unknown): g is Ontbreekt => typeof g === 'object' && g !== null && 'ontbreekt' in g;
