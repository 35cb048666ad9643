import type { Houvast, Nieuwblad, Plan, Schrijfplan } from '../../werkmap/schrijfplan';
import type { Bereik, Blad, Werkmap } from '../../werkmap/blad';
import type { Hindernis } from './hindernis';
import type { Selectie } from './toestand';

/** What stops work in Excel; caught by the model and shown. */
export class Hindernisfout extends Error {
  /** `opname`: what Herstel needs where not everything could be put back. */
  constructor(readonly hindernis: Hindernis, readonly opname: Momentopname | null = null) {
    super(hindernis.code);
  }
}

/** What is known of a sheet beside its cells. */
export interface Bladstaat {
  /** Excel's own, which stays when the sheet is renamed. */
  readonly id: string;
  readonly naam: string;
  readonly beveiligd: boolean;
  readonly gefilterd: boolean;
  /** The range in use; null on an empty sheet. */
  readonly omvang: Bereik | null;
  /** Tells whether figures or formulas have changed since. */
  readonly vingerafdruk: string;
}

/** The workbook as it was at one moment. */
export interface Gelezen {
  readonly werkmap: Werkmap;
  readonly bladen: readonly Bladstaat[];
  readonly actiefBlad: string;
  readonly selectie: Selectie | null;
  readonly alleenLezen: boolean;
  /** Whether Excel had calculated what it holds; `handmatig`: it only does so when the user asks. */
  readonly berekend: 'ja' | 'bezig' | 'handmatig';
  /** What we keep in the workbook, as it was found; undefined where there is nothing. */
  readonly instellingen: unknown;
  /** About so many characters did a cell take. */
  readonly tekensPerCel: number;
}

/** A sheet that was just made, as a look at the workbook would give it. */
export interface Nieuwgelezen {
  readonly staat: Bladstaat;
  readonly blad: Blad;
  /** What it takes to take it away again. */
  readonly opname: Nieuwbladopname;
}

/** What was on the cells that were written, and what came there; enough to go back. */
export interface Momentopname {
  /** Those that say how cells look; of the user's own cells the blocks say it all. */
  readonly plannen: readonly Schrijfplan[];
  readonly bladen: readonly Bladopname[];
  /** A sheet that was added. */
  readonly nieuw?: Nieuwbladopname;
}

export interface Nieuwbladopname {
  readonly id: string;
  readonly naam: string;
  /** All that was put on it. */
  readonly blokken: readonly Blok[];
  /** False where Excel broke the writing off: then part of it may be missing. */
  readonly heel: boolean;
  /** The names of the charts of ours on it. */
  readonly grafieken?: readonly string[];
  /** How many colour rules of ours are on it. */
  readonly opmaakregels?: number;
}

/**
 * What the rows and columns of a table were called when it was written, by which they are found again once someone has sorted,
 * added or removed some. Rows and columns as with the header on top.
 */
export interface Tabelplek extends Pick<Houvast, 'gekanteld' | 'kop' | 'sleutels' | 'eigen'> {
  /** The header of each column, from the first of the sheet. */
  readonly koppen: readonly string[];
  /** Whose each row below the header was. */
  readonly rijen: readonly string[];
}

export interface Blok {
  /** Of which table, in `Bladopname.plekken`. */
  readonly plek: number;
  /** Cells of the user's, of figures that are corrected or of a decision: how they look stays. */
  readonly correctie?: true;
  readonly rij: number;
  readonly kolom: number;
  readonly voor: ReadonlyArray<ReadonlyArray<string | number>>;
  readonly na: ReadonlyArray<ReadonlyArray<string | number>>;
}

/** How a new column of ours looked before: its header cell, and the number formats of its values. */
export interface Kopopname {
  readonly plek: number;
  readonly rij: number;
  readonly kolom: number;
  readonly vet: boolean;
  readonly terugloop: boolean;
  readonly verticaal: string;
  readonly onder: { readonly bereik: Bereik; readonly notaties: ReadonlyArray<readonly string[]>; readonly gezet: string } | null;
}

/** A range of a table or a filter, before and after it grew. */
export interface Groei {
  readonly van: Bereik;
  readonly naar: Bereik;
}

export interface Bladopname {
  readonly id: string;
  readonly naam: string;
  /** Tells whether what the outcomes rest on still is as it was; see `bronafdruk`. */
  readonly bron: string;
  /** Per plan; null where its cells are known by their address alone. */
  readonly plekken: ReadonlyArray<Tabelplek | null>;
  /** In pieces that each fit in a request; `na` as it was read back, or as it was written where `regels` is null. */
  readonly blokken: readonly Blok[];
  readonly tabellen: ReadonlyArray<Groei & { readonly naam: string }>;
  readonly filter: Groei | null;
  readonly breedten: ReadonlyArray<{ readonly kolom: number; readonly breedte: number }>;
  readonly koppen: readonly Kopopname[];
  /** The colour rules that were there, by Excel's own id. */
  readonly regelsVoor: readonly string[];
  /** Those that were added; null where Excel did not get to telling: then whichever were not there. */
  readonly regels: readonly string[] | null;
}

/** Progress from 0 to 1; throws where the user cancelled. */
export type Voortgang = (deel: number) => void;

export interface Schrijfuitkomst {
  readonly cellen: number;
  /** Whether the workbook is another than before: a rule that was added counts as well. */
  readonly gewijzigd: boolean;
  readonly opname: Momentopname;
}

/** What the host can do beyond the floor of the manifest. */
export interface Mogelijkheden {
  readonly api: string;
  readonly tabellenGroeien: boolean;
  readonly eenOngedaan: boolean;
}

/** Something that happened in the workbook, not by our hand. */
export interface Luisteraar {
  readonly selectie: (s: Selectie) => void;
  readonly bewerkt: (bladId: string, adres: string) => void;
  readonly anderBlad: (bladId: string) => void;
}

/** The workbook as a file. */
export interface Excelbestand {
  /** Without its ending; empty where it was never saved. */
  readonly naam: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Excel, as far as the model needs it. Every call rejects with a Hindernisfout, with a fault of our own, or not at all. */
export interface Excelwerk {
  readonly mogelijkheden: Mogelijkheden;
  readonly lees: (voortgang: Voortgang) => Promise<Gelezen>;
  readonly schrijf: (plannen: readonly Plan[], gelezen: Gelezen, voortgang: Voortgang) => Promise<Schrijfuitkomst>;
  /** Adds a sheet after the others: only after the user was asked. Whole or not at all. */
  readonly maakBlad: (nieuw: Nieuwblad) => Promise<Nieuwgelezen>;
  /** Adds a sheet behind the others, whole or not at all. `bronnen`: the sheets that it was made of, which must still hold what they did. */
  readonly voegBladToe: (nieuw: Nieuwblad, bronnen: readonly string[], gelezen: Gelezen, voortgang: Voortgang) => Promise<Schrijfuitkomst>;
  /** Puts back what was; gives how many cells. Cells that were changed since stay as they are and are told. */
  readonly herstel: (opname: Momentopname, voortgang: Voortgang) => Promise<{ readonly cellen: number; readonly gebotst: Hindernis | null }>;
  /** Keeps what `maak` makes of what the workbook keeps now, which a co-author may have changed; nothing where that is undefined, or rejects. */
  readonly bewaarInstellingen: (maak: (gevonden: unknown) => Promise<unknown>) => Promise<void>;
  /** The workbook as Excel would save it now. */
  readonly leesBestand: (voortgang: Voortgang) => Promise<Excelbestand>;
  readonly wisFilter: (blad: string) => Promise<void>;
  readonly gaNaar: (blad: string, rij: number, kolom: number) => Promise<void>;
  readonly luister: (luisteraar: Luisteraar) => Promise<void>;
}
