import type { Periode } from '../../engine';
import type { Taal } from '../../tekst';
import type { Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import type { Planwaarschuwing } from '../../werkmap/plannen/maakPlan';
import type { Herkenning, Keuzes } from '../../werkmap/tabel';
import type { Melding } from './hindernis';

/** Live formulas of ours (`=IBT.TREDE(…)`), or their outcomes as values. */
export type Schrijfwijze = 'formules' | 'waarden';

/** Work under way: `deel` runs from 0 to 1. */
export interface Werk {
  readonly wat: 'lezen' | 'beoordelen' | 'schrijven' | 'herstellen' | 'vastzetten';
  readonly deel: number;
  readonly annuleerbaar: boolean;
}

/** The workbook as it was last read, and what follows from it. */
export interface Lezing {
  readonly actiefBlad: string;
  readonly bladen: readonly string[];
  readonly herkenning: Herkenning;
  /** Null where nothing could be recognised. */
  readonly beoordeling: Werkmapbeoordeling | null;
  readonly waarschuwingen: readonly Planwaarschuwing[];
}

/** A half-year on a sheet. */
export interface Halfjaarplek {
  readonly blad: string;
  readonly periode: Periode;
}

/** A cell of the workbook; rows and columns count from 0. */
export interface Celplek {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
}

/** What was just written, or put back. */
export interface Samenvatting {
  readonly wat: 'geschreven' | 'hersteld' | 'teruggezet' | 'vastgezet';
  readonly plekken: readonly Halfjaarplek[];
  readonly cellen: number;
  readonly beoordeeld: number;
  readonly nietTeBeoordelen: number;
  /** Where the treden stand that were written; null where none were. */
  readonly treden: Celplek | null;
}

/** Where the user is in the workbook; rows and columns count from 0. */
export interface Selectie {
  readonly blad: string;
  readonly rij: number;
  /** Tells the gemeente in a table that stands on its side. */
  readonly kolom: number;
}

export type Scherm = 'beoordelen' | 'gemeente' | 'over';

/** All that the task pane shows. A new object at every change; nothing in it is changed in place. */
export interface Toestand {
  readonly taal: Taal;
  readonly scherm: Scherm;
  readonly werk: Werk | null;
  readonly lezing: Lezing | null;
  readonly melding: Melding | null;
  readonly samenvatting: Samenvatting | null;
  /** A source cell was edited after the last assessment: the results in the sheet may be old. */
  readonly verouderd: boolean;
  /** What Herstel would do now: undo the last writing, or (`opnieuw`) undo the last Herstel. */
  readonly herstel: 'terug' | 'opnieuw' | null;
  readonly selectie: Selectie | null;
  /** What the user said about this workbook; remembered in it. */
  readonly keuzes: Keuzes;
  readonly schrijfwijze: Schrijfwijze;
  /** Half-years whose letters are out: their results are values and are not written again. */
  readonly vastgezet: readonly Halfjaarplek[];
  readonly excel: { readonly api: string; readonly formules: boolean; readonly eenOngedaan: boolean };
}

/** What the user can ask. None of these rejects: what goes wrong becomes a `melding` in the state. */
export interface Acties {
  readonly herlees: () => Promise<void>;
  /** Writes our columns for the half-years given, or for all that were recognised. */
  readonly beoordeel: (plekken?: readonly Halfjaarplek[]) => Promise<void>;
  readonly annuleer: () => void;
  readonly herstel: () => Promise<void>;
  readonly zetVast: (plek: Halfjaarplek) => Promise<void>;
  readonly maakLos: (plek: Halfjaarplek) => Promise<void>;
  /** Replaces what the user said and reads again. */
  readonly kies: (keuzes: Keuzes) => Promise<void>;
  readonly kiesSchrijfwijze: (wijze: Schrijfwijze) => Promise<void>;
  /** Clears the sheet's filter and assesses: only after the user pressed the button that says so. */
  readonly wisFilterEnBeoordeel: (blad: string) => Promise<void>;
  readonly gaNaar: (blad: string, rij: number, kolom?: number) => Promise<void>;
  readonly sluitMelding: () => void;
  readonly toonScherm: (scherm: Scherm) => void;
}

/** The state and what changes it, as React's `useSyncExternalStore` takes it. */
export interface Model {
  readonly toestand: () => Toestand;
  readonly abonneer: (luisteraar: () => void) => () => void;
  readonly acties: Acties;
}
