import type { Basis, Bron, Dag, Periode, Trede } from '../../engine';
import type { Beweging, Groep, Telwijze, Vergeleken } from './beweringen/soorten';
import type { Cijfer } from './tabellen';

/** A place in a text: its name, the line from 1, the characters `van` up to `tot`, and the sentence. */
export interface Plek {
  readonly tekst: string;
  readonly regel: number;
  readonly van: number;
  readonly tot: number;
  readonly zin: string;
}

/** What a table says of one cell. */
export interface Tabelcijfer {
  readonly waarde: number;
  readonly periode: Periode;
  readonly cijfer: Cijfer;
  readonly bron: Bron;
  /** Not printed; follows from the row. */
  readonly berekend: boolean;
}

/** The trede of a gemeente in a table, or that no table has it. */
export interface Tabeltrede {
  readonly periode: Periode;
  readonly trede: Trede;
  readonly bron: Bron;
}

/** Something in a text that contradicts a table, or another place in a text. Both sides; plain data. */
export type Vondst = { readonly plek: Plek } & (
  | { readonly code: 'CIJFER'; readonly gemeente: string | null; readonly cijfer: Cijfer; readonly periode: Periode; readonly vermeld: number; readonly tabel: readonly Tabelcijfer[] }
  | { readonly code: 'TELLING'; readonly periode: Periode; readonly trede: Trede; readonly tot: Trede; readonly wijze: Telwijze; readonly vermeld: number; readonly geteld: number; readonly bron: Bron }
  | { readonly code: 'TEKORTTELLING'; readonly periode: Periode; readonly zonder: boolean; readonly vermeld: number; readonly geteld: readonly string[]; readonly bron: Bron }
  | { readonly code: 'TEKORTAANTAL'; readonly gemeente: string; readonly periode: Periode; readonly vermeld: number; readonly tabel: number; readonly bron: Bron }
  | { readonly code: 'ZONDER_TREDE'; readonly periode: Periode; readonly vermeld: number; readonly geteld: number; readonly bron: Bron }
  | { readonly code: 'ALLE_GEMEENTEN'; readonly vermeld: number; readonly geteld: number }
  | { readonly code: 'LIJST'; readonly vermeld: number; readonly genoemd: readonly string[] }
  | { readonly code: 'PLAATSING'; readonly gemeente: string; readonly vermeld: Trede; readonly tabel: Tabeltrede }
  /** Said to have gone up, down, or stayed; `van` and `naar` are what the tables have. */
  | { readonly code: 'BEWEGING'; readonly gemeente: string; readonly richting: Beweging; readonly van: Tabeltrede; readonly naar: Tabeltrede }
  | { readonly code: 'BEWEGINGTELLING'; readonly periode: Periode; readonly richting: Beweging; readonly vermeld: number; readonly geteld: number; readonly bron: Bron }
  /** `van` and `naar`: what the tables say of the half-year before and of this one; `null` where none does. */
  | { readonly code: 'OVERGANG'; readonly gemeente: string; readonly vermeldVan: Trede | null; readonly vermeldNaar: Trede; readonly richting: 'op' | 'af' | null; readonly van: Tabeltrede | null; readonly naar: Tabeltrede | null }
  /** Said to be these and no others. */
  | { readonly code: 'PRECIES'; readonly periode: Periode; readonly op: Groep; readonly genoemd: readonly string[]; readonly tabel: readonly string[]; readonly bron: Bron }
  | { readonly code: 'TEKORT'; readonly gemeente: string; readonly periode: Periode; readonly vermeld: Basis; readonly tabel: Basis; readonly bron: Bron }
  /** No backlog, caught up, or met in full; while there was a koppelingstekort. */
  | { readonly code: 'GEHAALD_BIJ_TEKORT'; readonly gemeenten: readonly string[]; readonly wat: 'geen achterstand' | 'ingelopen' | 'gerealiseerd'; readonly periode: Periode; readonly bron: Bron }
  /** The same, while the trede is one for gemeenten with a backlog. */
  | { readonly code: 'GEHAALD_BIJ_TREDE'; readonly gemeente: string; readonly wat: 'geen achterstand' | 'ingelopen'; readonly tabel: Tabeltrede }
  /** `cijfers`: what is compared that went another way, before and after. */
  | { readonly code: 'VERGELIJKING'; readonly richting: 'hoger' | 'lager' | 'gelijk'; readonly wat: Vergeleken; readonly van: Periode; readonly naar: Periode; readonly anders: ReadonlyArray<{ readonly cijfer: Cijfer | null; readonly eerst: number; readonly nu: number }>; readonly bron: Bron }
  | { readonly code: 'HERVERDELING'; readonly gemeente: string; readonly periode: Periode; readonly vermeld: readonly number[]; readonly tabel: number; readonly bron: Bron }
  | { readonly code: 'PEILDATUM'; readonly periode: Periode; readonly vermeld: Dag; readonly peildatum: Dag }
  | { readonly code: 'TUSSENDAG'; readonly periode: Periode; readonly vermeld: Dag }
  | { readonly code: 'HALFJAREN'; readonly een: Periode; readonly twee: Periode }
  /** Said to be so many times what it was; `eerst` and `nu` are what the tables have. */
  | { readonly code: 'VERHOUDING'; readonly cijfer: Cijfer; readonly van: Periode; readonly naar: Periode; readonly factor: number; readonly eerst: number; readonly nu: number; readonly bron: Bron }
  /** Said to have gone up or down, beside two figures that went the other way. */
  | { readonly code: 'TEGENRICHTING'; readonly richting: 'hoger' | 'lager'; readonly eerst: number; readonly nu: number }
  /** Said to be so many more, or below zero fewer, than the taakstelling; the tables have these. */
  | { readonly code: 'VERSCHIL'; readonly gemeente: string; readonly periode: Periode; readonly vermeld: number; readonly taakstelling: number; readonly realisatie: number; readonly bron: Bron }
  /** An opening balance that is not the closing balance which follows from the row before. */
  | { readonly code: 'BEGINSTAND'; readonly periode: Periode; readonly vermeld: number; readonly gemeld: number; readonly berekend: number; readonly vorige: Periode; readonly bron: Bron }
  /** Called extra here; `elders` the same number is the total of an extra part and what it comes on top of. */
  | { readonly code: 'EXTRA_IS_TOTAAL'; readonly vermeld: number; readonly extra: number; readonly bovenOp: number; readonly elders: Plek }
  | { readonly code: 'BRIEFDATUM'; readonly vermeld: Dag; readonly brief: Dag; readonly elders: Plek }
  | { readonly code: 'SOM'; readonly kolom: string; readonly vermeld: number; readonly som: number; readonly rijen: number }
  | { readonly code: 'RIJ_DUBBEL'; readonly gemeente: string; readonly elders: Plek }
  | { readonly code: 'RIJ_ONTBREEKT'; readonly gemeenten: readonly string[] }
);

/** What is said, and no table covers. */
export interface Oncontroleerbaar {
  readonly plek: Plek;
  /** `onbekend`: the tables have nothing on it; `los`: a figure of which the text does not say what it is in the words that are known here; `wie`: it is not sure which gemeente is meant; `deel`: it is
   * of the province, of which the tables have only some gemeenten. */
  readonly waarom: 'onbekend' | 'los' | 'wie' | 'deel';
}

/** What came of one text: how many of its claims a table has, and whether it could be read. */
export interface Tekstuitkomst {
  readonly naam: string;
  readonly gecontroleerd: number;
  readonly nederlands: boolean;
}

export interface Toetsing {
  readonly teksten: readonly Tekstuitkomst[];
  readonly vondsten: readonly Vondst[];
  readonly nietTeControleren: readonly Oncontroleerbaar[];
  /** How many claims were held against a table, those that are right included. */
  readonly gecontroleerd: number;
}
