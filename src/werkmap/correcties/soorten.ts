import type { Basis, Bevinding, Fout, Periode, Reden, TaakstellingOmvat } from '../../engine';
import type { Celplaats, Kolomsoort, Tabel, Tabelrij } from '../tabel';
import type { Meegeteld } from './gecorrigeerd';
import type { Afwijking } from './uitkomsten';

/** The figures of the user's own that a new source can correct. */
export const CORRECTIEVELDEN = ['taakstelling', 'herverdeling', 'beginstand', 'realisatie', 'tijdigBeschikbaar', 'koppelingstekort'] as const;

export type Correctieveld = (typeof CORRECTIEVELDEN)[number];

/** What a new source may lack: the figures that a daily overview does not repeat. */
export const MAG_ONTBREKEN = ['taakstelling', 'beginstand'] as const satisfies readonly Correctieveld[];

export type Misbaar = (typeof MAG_ONTBREKEN)[number];

/** A figure in whole persons, balances with the backlog positive; a koppelingstekort can be a bare yes or no. */
export type Cijferwaarde = number | 'ja' | 'nee';

/** Why a cell of the user's is not written. */
export type Weigering =
  | { readonly code: 'CEL_FORMULE' }
  | { readonly code: 'CEL_SAMENGEVOEGD'; readonly bereik: string }
  /** A text that says more than its number: a remark, or which way a balance counts where the header does not. */
  | { readonly code: 'CEL_TEKST'; readonly gevonden: string }
  | { readonly code: 'CEL_DATUM'; readonly gevonden: string }
  | { readonly code: 'CEL_FOUTWAARDE'; readonly gevonden: string }
  /**
   * The figure is a later version of the taakstelling, and in its place the earlier one would be lost. `kop`: what a column beside it can be
   * called. `zonderDag`: the day is still to be filled in there. `vermoed`: not said by a header, but by how many differ.
   */
  | { readonly code: 'VERSIE_ERBIJ'; readonly kop: string; readonly zonderDag: boolean; readonly vermoed: boolean; readonly gekanteld: boolean; readonly halfjaren: boolean }
  /** It is to be said first what the new taakstelling holds. */
  | { readonly code: 'EERST_VRAAG' }
  /** It is to be said first which way the balances of the new source count. */
  | { readonly code: 'EERST_STANDVRAAG' }
  /** Under a totaalopgave, a beginstand alone would change the taakstelling in silence. */
  | { readonly code: 'HOORT_BIJEEN'; readonly met: Correctieveld };

/** What a cell gets, in the user's own convention, or why it is left alone. */
export type Celbesluit = { readonly mag: true; readonly waarde: number | 'ja' | 'nee' } | { readonly mag: false; readonly weigering: Weigering };

/** One figure that the new source gives otherwise. `van` is `null` where there was none, `stond` what stands there instead of one (“n.v.t.”), or nothing. */
export interface Correctie {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly veld: Correctieveld;
  readonly van: Cijferwaarde | null;
  readonly stond: string;
  readonly naar: Cijferwaarde;
  readonly tabel: Tabel;
  readonly rij: Tabelrij;
  /** Of the table with its header on top. */
  readonly kolom: number;
  readonly plaats: Celplaats;
  readonly cel: Celbesluit;
}

/** What the figures of one gemeente come to; `trede` is `null` where it cannot be assessed. */
export interface Beeld {
  readonly totaalopgave: number | null;
  readonly eindstand: number | null;
  readonly pctTaakstelling: number | null;
  readonly pctTotaalopgave: number | null;
  readonly beoordelingsopgave: number | null;
  readonly beoordeeldeTaakstelling: number | null;
  readonly beoordeeldeEindstand: number | null;
  readonly basis: Basis | null;
  readonly vorigeTrede: number | null;
  /** The proposal. */
  readonly trede: number | null;
  /** What Gedeputeerde Staten decided beside it. */
  readonly besluit: number | null;
  readonly handmatig: boolean;
}

/** How much a correction does: another trede, another figure that is judged, or neither; `tussenstand`: the half-year still runs, and no trede of it is an outcome. */
export type Zwaarte = 'trede' | 'getoetst' | 'overig' | 'tussenstand';

/** One gemeente in one half-year, with the new figures everywhere. Without corrections of its own: what the chain brings. */
export interface Gevolg {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly correcties: readonly Correctie[];
  readonly voor: Beeld;
  readonly na: Beeld;
  readonly zwaarte: Zwaarte;
}

interface Wie {
  readonly gemeente: string;
  readonly periode: Periode;
}

/** In ours and not in the new source: a row, or a figure that it leaves blank. Nothing changes. */
export type Ontbrekend = Wie & ({ readonly veld: null } | { readonly veld: Correctieveld; readonly reden: Reden | 'onbruikbaar'; readonly gevonden: string });

/** A row that cannot be matched. */
export interface Onleesbaar {
  readonly bron: 'eigen' | 'nieuw';
  readonly naam: string;
  readonly plaats: string;
  readonly fout: Fout;
}

/** A header of ours and what it can become to hold the figures of another day. */
export interface Kopvoorstel {
  readonly plaats: string;
  readonly van: string;
  readonly naar: string;
}

/** Worth a human eye before anything is accepted. Plain data; the sentences are in `teksten`. */
export type Correctiebevinding =
  | (Wie & { readonly code: 'REALISATIE_DAALT'; readonly van: number; readonly naar: number })
  /** `met`: what the new taakstelling is exactly; by `beginstand` the taakstelling without herverdeling with the opening balance. */
  | (Wie & { readonly code: 'LIJKT_GECORRIGEERD'; readonly taakstelling: number; readonly totaalopgave: number; readonly met: Meegeteld })
  /** Most of the taakstellingen of the new source look so: nothing is accepted before it is said whether they are. */
  | { readonly code: 'GECORRIGEERD_VRAAG'; readonly perioden: readonly Periode[]; readonly kop: string; readonly gelijk: number; readonly van: number }
  /** Most of them are ours with the herverdeling counted in: the same. */
  | { readonly code: 'HERVERDELING_VRAAG'; readonly perioden: readonly Periode[]; readonly kop: string; readonly gelijk: number; readonly van: number }
  | (Wie & { readonly code: 'LIJKT_MET_HERVERDELING'; readonly van: number; readonly naar: number })
  /** Most of the balances of the new source are ours with the sign turned: nothing is accepted before it is said which way they count. */
  | { readonly code: 'STAND_VRAAG'; readonly perioden: readonly Periode[]; readonly kop: string; readonly gelijk: number; readonly van: number }
  /** It is what our earlier column has, and that one does not count any more. */
  | (Wie & { readonly code: 'LIJKT_EERDERE_VERSIE'; readonly van: number; readonly naar: number; readonly kop: string })
  /** The earlier version of the taakstelling: no figure that is corrected, and it does count in a prognosis. */
  | (Wie & { readonly code: 'EERDERE_VERSIE_ANDERS'; readonly van: number; readonly naar: number; readonly kop: string })
  | (Wie & { readonly code: 'BEGINSTAND_GESLOTEN'; readonly van: number; readonly naar: number; readonly door: Periode | 'vastgezet' | 'uitkomst' | 'peildatum' })
  /** The two were equal; the beginstand of the half-year after is an input and does not move along. */
  | (Wie & { readonly code: 'BEGINSTAND_BLIJFT_ACHTER'; readonly eindstand: number; readonly beginstand: number; readonly volgende: Periode })
  /**
   * A later half-year gives another vorige trede than `volgt` from the new figures of `periode`, the half-year before it; with that its trede would
   * be `dan`, where it now is `trede`. `null` where there is none.
   */
  | (Wie & { readonly code: 'TREDE_BLIJFT_ACHTER'; readonly volgende: Periode; readonly plaats: string; readonly opgegeven: number; readonly volgt: number | null; readonly trede: number | null; readonly dan: number | null })
  | (Wie & { readonly code: 'TEKORT_ZONDER_AANTAL'; readonly van: number })
  /** Not compared, and why. `loopt`: without a day the figures of a half-year that still runs are of an unknown day. */
  | { readonly code: 'ANDERE_PEILDAG'; readonly periode: Periode; readonly gemeenten: readonly [string, ...string[]]; readonly eigen: string | null; readonly nieuw: string | null; readonly loopt?: true; readonly voorstel: Kopvoorstel | 'elders' | null }
  /** Of two headers one says that its taakstelling is the earlier one. */
  | (Wie & { readonly code: 'ANDERE_VERSIE'; readonly eigen: string; readonly nieuw: string })
  | (Wie & { readonly code: 'OMVAT_ANDERS'; readonly eigen: TaakstellingOmvat; readonly nieuw: TaakstellingOmvat; readonly veld: 'taakstelling' | 'beginstand'; readonly mist: ReadonlyArray<'herverdeling' | 'beginstand'> })
  /**
   * What follows from figures is printed otherwise than it follows from those of the new source, and from ours where it lacks them (`vanOns`). It is no
   * input: nothing is taken over. `volgende`: the half-year that a closing balance hands on to, with its opening balance in ours.
   */
  | (Wie & { readonly code: 'UITKOMST_ANDERS'; readonly afwijkingen: readonly [Afwijking, ...Afwijking[]]; readonly vanOns: readonly Correctieveld[]; readonly volgende: { readonly periode: Periode; readonly beginstand: { readonly stand: number; readonly plaats: string } | null } })
  /** A trede that the new source prints is another than ours, as it is and as it becomes; `eigen` is what was decided, else what follows. */
  | (Wie & { readonly code: 'TREDE_ANDERS'; readonly welke: 'vorigeTrede' | 'trede'; readonly vermeld: number; readonly plaats: string; readonly eigen: number | null; readonly besloten: boolean })
  /** A row of sums of the new source, held against the sums of its gemeenten. */
  | { readonly code: 'TOTAAL_ANDERS'; readonly periode: Periode; readonly naam: string; readonly afwijkingen: readonly [Afwijking<Kolomsoort>, ...Array<Afwijking<Kolomsoort>>] }
  /** A row of the province itself, held against ours (`berekend`), and against its own figures. */
  | { readonly code: 'PROVINCIE_ANDERS'; readonly periode: Periode; readonly afwijkingen: readonly [Afwijking<Kolomsoort>, ...Array<Afwijking<Kolomsoort>>] }
  | { readonly code: 'PROVINCIE_STRIJDIG'; readonly periode: Periode; readonly bevinding: Bevinding }
  /** Over a whole half-year. */
  | { readonly code: 'STAND_OMGEREKEND'; readonly periode: Periode; readonly blad: string }
  | { readonly code: 'TAAKSTELLING_OMGEREKEND'; readonly periode: Periode; readonly eigen: TaakstellingOmvat; readonly nieuw: TaakstellingOmvat }
  /** The new source has no column for these at all: nothing of them is compared. */
  | { readonly code: 'NIET_IN_BRON'; readonly periode: Periode; readonly velden: readonly Misbaar[] }
  | { readonly code: 'GEEN_KOLOM'; readonly periode: Periode; readonly veld: Correctieveld; readonly blad: string; readonly aantal: number }
  /** The new source gives an opening balance that was only proposed the same; `plaats`: the cell beside it that says so. */
  | { readonly code: 'BEGINSTAND_BEVESTIGD'; readonly periode: Periode; readonly rijen: ReadonlyArray<{ readonly gemeente: string; readonly plaats: string }> }
  /** Names that are no gemeente of a kader; in a national overview all the others. */
  | { readonly code: 'ELDERS'; readonly namen: readonly [string, ...string[]] }
  /** More than three times what was to be housed: derived. */
  | (Wie & { readonly code: 'REALISATIE_VER_BOVEN'; readonly naar: number; readonly opgave: number })
  | { readonly code: 'NIEUW_HALFJAAR'; readonly periode: Periode; readonly gemeenten: number }
  | { readonly code: 'FORMULES_VOLGEN'; readonly aantal: number; readonly plaatsen: readonly string[] };

/** Two workbooks held against each other. Nothing is written. */
export interface Vergelijking {
  /** The half-years that both have, oldest first. */
  readonly perioden: readonly Periode[];
  /** The heaviest first. */
  readonly gevolgen: readonly Gevolg[];
  readonly correcties: readonly Correctie[];
  readonly ontbrekend: readonly Ontbrekend[];
  /** In the new source and not in ours. */
  readonly nieuw: ReadonlyArray<{ readonly gemeente: string; readonly periode: Periode }>;
  readonly onleesbaar: readonly Onleesbaar[];
  readonly bevindingen: readonly Correctiebevinding[];
}
