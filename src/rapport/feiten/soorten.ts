import type { Beoordeling, Besluit, Dag, Gemeente, Kader, Koppelingen, Overgangen, Periode, Prognose, Provincie, Trede } from '../../engine';
import type { Nuverlopen } from '../../werkmap/beoordelen/verlopen';
import type { Informatie } from '../../werkmap/circulaire/soorten';
import type { Trajectfeit } from './traject';
import type { Uitkomstverschil } from './uitkomst';
import type { Vooruit } from './vooruit';

/** What every document says of one gemeente in one half-year. */
export interface Gemeentefeit {
  readonly gemeente: Gemeente;
  /** With its onderbouwing and every bevinding of the row. */
  readonly beoordeling: Beoordeling;
  readonly voorstel: Trede | null;
  readonly besluit: Besluit | null;
  /** The trede that a document prints: the besluit where there is one, else the proposal. */
  readonly trede: Trede | null;
  /** The trede in force during the half-year. */
  readonly vorigeTrede: Trede | null;
  /** Where the workbook has another outcome of the half-year than the trede that is printed. */
  readonly verschil: Uitkomstverschil | null;
  /** The same of the half-year before, where this one was assessed from that other trede. */
  readonly verschilVooraf: Uitkomstverschil | null;
  /** `null` where its taakstelling was not adjusted within the half-year. */
  readonly bijgesteld: Bijstelling | null;
  /** Whole percents; `null` is "n.v.t." or unknown. */
  readonly pctTaakstelling: number | null;
  readonly pctTotaalopgave: number | null;
  /** Who were linked in time; `null` where the sheet says nothing of it: that is not "no shortage". */
  readonly koppelingen: Koppelingen | null;
  /** How many too few were available in time; `null` without a shortage. */
  readonly tekort: number | null;
  /** True where the sheet says that there was a shortage, and not how large. */
  readonly tekortZonderAantal: boolean;
  /** True where the shortage gives a lower trede than the totaalopgave would. */
  readonly beterDoorTekort: boolean;
  /** What else was asked of gemeenten (Nidos and amv, the versnelde uitstroom), as the cells show it: information, never a criterion. */
  readonly verzoeken: readonly Informatie[];
  readonly vooruit: Vooruit | null;
  /** Where it will end in the half-year itself, where its realisatie was counted on a known day before that closed. */
  readonly prognose: Prognose | null;
  /** The decisions that hold no longer on the day of today, as far as the assessment does not say so; empty where that day was not given. */
  readonly verlopen: readonly Nuverlopen[];
  /** Whether the day of its besluit has yet to come. */
  readonly besluitKomt: boolean;
  /** `null` where it is on no trede from 4 on and the sheet keeps none, and where nobody handed the trajectories in. */
  readonly traject: Trajectfeit | null;
}

/** The row of the province, and the balance that the half-year after it opens with. */
export interface Provinciefeit extends Provincie {
  /** The sum of the opening balances of the next half-year, where all are known: often not the closing balance. */
  readonly gemeldeEindstand: number | null;
  /** By how many the two differ; `null` where one of them is not known. */
  readonly verschilEindstand: number | null;
}

/** A taakstelling that was adjusted within its half-year: the sums of the figures in the sheet, `null` where one is not known. */
export interface Bijstelling {
  readonly van: number | null;
  readonly naar: number | null;
}

/** How many gemeenten stand on a trede, after the half-year and during it. */
export interface Telling {
  readonly trede: Trede;
  readonly nu: number;
  readonly vroeger: number;
}

/** Everything that the documents of one half-year say. Made once, so that no two documents can differ. */
export interface Halfjaarfeiten {
  readonly periode: Periode;
  /** The day on which its closing balances are read. */
  readonly peildatum: Dag;
  /** The day at whose end the realisatie was counted, where the sheet names it, or who asked did. */
  readonly realisatiedag: Dag | null;
  /** The day on which the half-year was seen to run still; `null` where nobody said so. */
  readonly looptOp: Dag | null;
  readonly kader: Kader | null;
  /** The sheet that the figures stand on. */
  readonly blad: string;
  /** True where the sheet says above the table that its figures are made up: whatever shows them says so too. */
  readonly fictief: boolean;
  /** In the order of the kader, then those that it does not name in the order of the sheet. */
  readonly gemeenten: readonly Gemeentefeit[];
  /** Whether the sheet has gemeenten and none is one of the kader: which province it is of, nobody said. */
  readonly andereProvincie: boolean;
  /** Gemeenten of the kader of which the sheet has no row; none where it is of another province. */
  readonly ontbreekt: readonly string[];
  readonly provincie: Provinciefeit;
  /** `null` where the sheet has one taakstelling. */
  readonly bijgesteld: Bijstelling | null;
  readonly telling: readonly Telling[];
  readonly overgangen: Overgangen;
}

/** The facts of every half-year in the workbook, oldest first. */
export type Feiten = readonly Halfjaarfeiten[];
