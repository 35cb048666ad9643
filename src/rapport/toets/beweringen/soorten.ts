import type { Dag, Periode, Trede } from '../../../engine';
import type { Gelezen } from '../lezen/verband';
import type { Cijfer, Rijsoort } from '../tabellen';
import type { Cel } from '../zoeker';

/** The sentence that says it, and which of its marks it is about. */
export interface Vindplaats {
  readonly zin: Gelezen;
  readonly merken: readonly number[];
}

/** Gemeenten by name, or as a group that a table can name. */
export type Wie = readonly string[] | { readonly groep: 'op trede'; readonly trede: Trede } | { readonly groep: 'koppelingstekort' };

/** Who is counted on a trede: all, those that were not there the half-year before, or those that were. */
export type Telwijze = 'staan' | 'erbij' | 'gebleven';

/** Gemeenten that a table can name in full; `van`: that came from this trede. */
export type Groep = 'koppelingstekort' | { readonly trede: Trede; readonly tot: Trede; readonly wijze: Telwijze; readonly van: Trede | null; readonly buiten: boolean };

/** Where a gemeente went on the ladder. */
export type Beweging = 'omhoog' | 'omlaag' | 'gelijk';

/** What two half-years are compared in. */
export type Vergeleken = Cijfer | 'percentages' | { readonly opTrede: Trede };

/** Something that a text says which a table can show to be so or not. */
export type Bewering = Vindplaats & (
  /**
   * Figures that are cells of the tables. `lezingen`: each way to read them, a cell per figure; one that fits is enough. `ook`: what they could be too,
   * where a sentence leaves it open; that they are none of these is no contradiction. `berekend`: said to be computed, not reported.
   */
  | { readonly soort: 'cijfers'; readonly getallen: readonly { readonly waarde: number; readonly ongeveer: boolean }[]; readonly lezingen: readonly (readonly Cel[])[]; readonly ook?: readonly (readonly Cel[])[]; readonly rijsoort: Rijsoort; readonly dag: Dag | null; readonly berekend?: true }
  /** So many gemeenten on the treden from `trede` to `tot`, or all of them; `van`: that came from this one. */
  | { readonly soort: 'telling'; readonly perioden: readonly Periode[]; readonly trede: Trede; readonly tot: Trede; readonly wijze: Telwijze; readonly van: Trede | null; readonly aantal: number | 'alle' }
  /** Who, or how many, went up, down, or stayed. */
  | { readonly soort: 'beweging'; readonly perioden: readonly Periode[]; readonly wie: readonly string[] | number; readonly richting: Beweging }
  | { readonly soort: 'tekorttelling'; readonly perioden: readonly Periode[]; readonly aantal: number; readonly zonder: boolean }
  /** So many gemeenten have no trede. */
  | { readonly soort: 'zonder trede'; readonly perioden: readonly Periode[]; readonly aantal: number }
  /** So many too few were available in time. */
  | { readonly soort: 'tekortaantal'; readonly perioden: readonly Periode[]; readonly gemeente: string; readonly aantal: number }
  /** How many gemeenten there are in all. */
  | { readonly soort: 'alle gemeenten'; readonly aantal: number }
  /** A number beside the names that it counts. */
  | { readonly soort: 'lijst'; readonly aantal: number; readonly namen: readonly string[] }
  | { readonly soort: 'plaatsing'; readonly perioden: readonly Periode[]; readonly wie: Wie; readonly trede: Trede }
  | { readonly soort: 'overgang'; readonly perioden: readonly Periode[]; readonly namen: readonly string[]; readonly van: Trede | null; readonly naar: Trede; readonly richting: 'op' | 'af' | null }
  /** These gemeenten and no others: who are on these treden (as counts tell it), who are not (`buiten`), or who had a koppelingstekort. */
  | { readonly soort: 'precies'; readonly perioden: readonly Periode[]; readonly namen: readonly string[]; readonly op: Groep }
  | { readonly soort: 'tekort'; readonly perioden: readonly Periode[]; readonly namen: readonly string[]; readonly basis: 'koppelingstekort' | 'totaalopgave' }
  /** Said to have no backlog, to have caught it up, or to have met the taakstelling in full; in each of these half-years. */
  | { readonly soort: 'opgave gehaald'; readonly perioden: readonly Periode[]; readonly wie: Wie; readonly wat: 'geen achterstand' | 'ingelopen' | 'gerealiseerd' }
  | { readonly soort: 'vergelijking'; readonly gemeente: string | null; readonly wat: Vergeleken; readonly van: Periode; readonly naar: Periode; readonly richting: 'hoger' | 'lager' | 'gelijk' }
  /** What every gemeente is said to have had by herverdeling, one of these numbers in each half-year. */
  | { readonly soort: 'herverdeling'; readonly perioden: readonly Periode[]; readonly behalve: readonly string[]; readonly aantallen: readonly number[] }
  | { readonly soort: 'peildatum'; readonly perioden: readonly Periode[]; readonly dag: Dag }
  /** A day on which figures were read, in this half-year. */
  | { readonly soort: 'tussendag'; readonly periode: Periode; readonly dag: Dag }
  /** The same half-year, written twice: "eerste helft van 2022 (2022-1)". */
  | { readonly soort: 'zelfde halfjaar'; readonly een: Periode; readonly twee: Periode }
  /** So many times what it was. */
  | { readonly soort: 'verhouding'; readonly gemeente: string | null; readonly cijfer: Cijfer; readonly van: Periode; readonly naar: Periode; readonly factor: number }
  /** Said to have gone this way, beside the two figures. */
  | { readonly soort: 'tegenrichting'; readonly richting: 'hoger' | 'lager'; readonly eerst: number; readonly nu: number }
  /** So many more (or, below zero, fewer) housed than the taakstelling asked. */
  | { readonly soort: 'verschil'; readonly gemeente: string; readonly perioden: readonly Periode[]; readonly aantal: number }
  /** A number that is called extra, or extra on top of another. */
  | { readonly soort: 'extra'; readonly waarde: number; readonly bovenOp: number | null }
  /** The date in the head of a letter to the college, or the day on which another text says it was sent. */
  | { readonly soort: 'briefdatum'; readonly dag: Dag; readonly rol: 'brief' | 'verwijzing' }
  /** A row of a printed table: its gemeente, and the half-years above its columns. */
  | { readonly soort: 'tabelrij'; readonly perioden: readonly Periode[]; readonly naam: string }
);

/** Finds the claims of one kind in a sentence; `al`: what was found in it before. */
export type Patroon = (z: Gelezen, al: readonly Bewering[]) => readonly Bewering[];
