import type { Kader, Periode } from '../../engine';
import type { Contacten } from '../../werkmap/contacten/lees';
import type { Briefgegevens } from '../brief/soorten';
import type { Feiten, Halfjaarfeiten } from '../feiten/feiten';
import type { Plaatsen, Stuk } from '../stuk/stuk';
import type { Opmerking } from './letop';

/** What documents are made from beside the facts. */
export interface Stukbron {
  readonly feiten: Feiten;
  /** The half-years that a report is over, oldest first. */
  readonly rapporthalfjaren: readonly Halfjaarfeiten[];
  readonly briefgegevensVan: (kader: Kader) => Briefgegevens;
  readonly contacten: Contacten;
  /** Whether a gemeente is asked for. */
  readonly gevraagd: (gemeente: string) => boolean;
}

/** A document, or why there is none. `gemeente` is `null` for one about the whole province. */
export type Stukuitkomst = { readonly soort: string; readonly gemeente: string | null; /** What it is over, where that is not the one half-year that documents are made of. */ readonly perioden?: readonly Periode[] } & (
  | { readonly gelukt: true; readonly stuk: Stuk; /** Its parts, where a template of the house may take its place. */ readonly plaatsen?: Plaatsen; /** What a person must look at before it goes out. */ readonly letOp: readonly Opmerking[] }
  | { readonly gelukt: false; readonly reden: string }
);

/** Makes one kind of document of a half-year, one after the other. */
export interface Stukmaker {
  /** What such a document is called, also in the name of its file. */
  readonly soort: string;
  readonly maak: (h: Halfjaarfeiten, bron: Stukbron) => Iterable<Stukuitkomst>;
}
