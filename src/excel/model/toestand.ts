import type { Dag, Periode } from '../../engine';
import type { Taal } from '../../tekst';
import type { Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import type { Besluitopdracht } from '../../werkmap/besluiten';
import type { Blad, Werkmap } from '../../werkmap/blad';
import type { Circulaire } from '../../werkmap/circulaire';
import type { Correctie } from '../../werkmap/correcties';
import type { Voorbereid } from '../../werkmap/nieuwhalfjaar';
import type { Bijkolommen } from '../../werkmap/plannen/bijkolom';
import type { Herkenning, Keuzes } from '../../werkmap/tabel';
import type { Excelbestand } from './excelwerk';
import type { Melding } from './hindernis';
import type { Logcellen } from './instellingen';

/** Live formulas of ours (`=IBT.TREDE(…)`), or their outcomes as values. */
export type Schrijfwijze = 'formules' | 'waarden';

/** Work under way: `deel` runs from 0 to 1. */
export interface Werk {
  readonly wat: 'lezen' | 'beoordelen' | 'schrijven' | 'overnemen' | 'besluiten' | 'loggen' | 'klaarmaken' | 'rapporteren' | 'kopieren' | 'herstellen' | 'vastzetten' | 'bewaren' | 'gaan';
  readonly deel: number;
  /** Whether it can still be stopped. */
  readonly annuleerbaar: boolean;
}

/** The workbook as it was last read, and what follows from it. */
export interface Lezing {
  /** Every sheet as it was read, those without figures included: what is shown of them costs no look at Excel. */
  readonly werkmap: Werkmap;
  readonly actiefBlad: string;
  readonly bladen: readonly string[];
  /** The sheet that the user said holds new figures to compare. */
  readonly bron: Blad | null;
  readonly herkenning: Herkenning;
  /** Null where nothing could be recognised. */
  readonly beoordeling: Werkmapbeoordeling | null;
  /** Half-years with columns of ours in which a figure or a trede is not the one that an assessment gives. */
  readonly oud: readonly Halfjaarplek[];
  /** Half-years in which only formulas of ours say otherwise, that Excel may still be calculating. */
  readonly rekenend: readonly Halfjaarplek[];
  /** Excel calculates only when the user asks. */
  readonly handmatig: boolean;
}

/** A half-year on a sheet. */
export interface Halfjaarplek {
  readonly blad: string;
  /** Excel's own id of the sheet, which stays when it is renamed; not known everywhere. */
  readonly bladId?: string;
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
  readonly wat: 'geschreven' | 'overgenomen' | 'besloten' | 'gelogd' | 'klaargezet' | 'hersteld' | 'weggehaald' | 'vastgezet';
  /** Whose decision was written. */
  readonly gemeente?: string;
  readonly plekken: readonly Halfjaarplek[];
  readonly cellen: number;
  /** Whether anything was changed; without cells that is only colour. */
  readonly gewijzigd: boolean;
  readonly beoordeeld: number;
  readonly nietTeBeoordelen: number;
  /** Where the treden stand that were written; null where none were. */
  readonly treden: Celplek | null;
}

/** Whether it was written in cells of the user's: the treden of ours stayed as they were. */
export const isVanGebruiker = ({ wat }: Samenvatting): boolean => wat === 'overgenomen' || wat === 'besloten';

/** A new source of figures, and what the user said of it. */
export interface Nieuwebron {
  /** Null where it is the sheet of the workbook that the user chose. */
  readonly bladen: readonly Blad[] | null;
  /** What a file is called; absent where the sheet says it. */
  readonly naam?: string;
  readonly keuzes: Keuzes;
}

/** Corrections that the user accepted, and the new source that they are of. */
export interface Overname {
  readonly nieuw: Nieuwebron;
  readonly gekozen: readonly Correctie[];
}

/** A sheet that repeats outcomes: the progress report over a half-year and the one before it, or the map of one. */
export type Rapportblad = 'voortgang' | 'kaart';

/** A half-year that the user looked at and asks to be made, and the circulaire that it was prepared with. */
export interface Halfjaarvraag {
  readonly circulaire: Circulaire | null;
  readonly voorbereid: Voorbereid;
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
  /** The day on which the workbook was last read. */
  readonly vandaag: Dag;
  readonly scherm: Scherm;
  readonly werk: Werk | null;
  readonly lezing: Lezing | null;
  readonly melding: Melding | null;
  readonly samenvatting: Samenvatting | null;
  /** Something was edited that `lezing` does not know of. */
  readonly lezingOud: boolean;
  /** Excel tells of edits and of the selection. */
  readonly volgt: boolean;
  /** What Herstel would do now: take the last writing back, or (`opnieuw`), where it did so, assess the same again. */
  readonly herstel: 'terug' | 'opnieuw' | null;
  /** The half-years that Herstel is of: not always those of `samenvatting`, for a writing that changed nothing leaves the one before. */
  readonly herstelt: readonly Halfjaarplek[];
  readonly selectie: Selectie | null;
  /** What the user said about this workbook; remembered in it. */
  readonly keuzes: Keuzes;
  readonly schrijfwijze: Schrijfwijze;
  /** Half-years whose letters are out: their results are values and are not written again. */
  readonly vastgezet: readonly Halfjaarplek[];
  /** Under which name lines come in the log, as typed. */
  readonly door: string;
  /** Lines that wait for the log, kept in the workbook. */
  readonly logwacht: readonly Logcellen[];
  readonly excel: { readonly api: string; readonly eenOngedaan: boolean };
}

/** Makes further columns of ours, of what was read just before the writing. */
export type Bijmaker = (b: Werkmapbeoordeling) => readonly Bijkolommen[];

/** What the user can ask. None of these rejects: what goes wrong becomes a `melding` in the state. */
export interface Acties {
  readonly herlees: () => Promise<void>;
  /** Writes our columns for the half-years given, or for those of the sheet in front that are not fixed; `bij` makes further ones. */
  readonly beoordeel: (plekken?: readonly Halfjaarplek[], bij?: Bijmaker) => Promise<void>;
  /** Writes corrections in the user's own cells: all of them, or none where one no longer is what was accepted. */
  readonly neemOver: (overname: Overname) => Promise<void>;
  /** Writes one decision on the sheet that keeps them; `metNieuwBlad`: the user said that this sheet may be made. */
  readonly neemBesluit: (opdracht: Besluitopdracht, metNieuwBlad: boolean) => Promise<void>;
  /** Makes the next half-year, on a sheet of its own or below a long table: as it was looked at, or not at all. */
  readonly maakHalfjaar: (vraag: Halfjaarvraag) => Promise<void>;
  /** Makes a sheet that reports on a half-year. */
  readonly maakRapportblad: (soort: Rapportblad, plek: Halfjaarplek) => Promise<void>;
  /** Keeps in the log what it does not know yet, under this name; `metNieuwBlad`: the user said that a log may be made. */
  readonly bewaarInLogboek: (door: string, metNieuwBlad: boolean) => Promise<void>;
  /** Asks Excel for the workbook as a file, and hands it over. Nothing is written. */
  readonly haalBestand: (dan: (bestand: Excelbestand) => void) => Promise<void>;
  readonly annuleer: () => void;
  readonly herstel: () => Promise<void>;
  /** Makes values of what stands in the sheet. Refused where an assessment now gives something else, unless `zoalsHetStaat`. */
  readonly zetVast: (plek: Halfjaarplek, zoalsHetStaat?: boolean) => Promise<void>;
  readonly maakLos: (plek: Halfjaarplek) => Promise<void>;
  /** Replaces what the user said and reads again. */
  readonly kies: (keuzes: Keuzes) => Promise<void>;
  readonly kiesSchrijfwijze: (wijze: Schrijfwijze) => Promise<void>;
  /** Drops settings that cannot be read, and with them what was fixed. */
  readonly beginOpnieuw: () => Promise<void>;
  /** Clears the sheet's filter and does what it stood in the way of: only after the user pressed the button that says so. */
  readonly wisFilterEnProbeer: (blad: string) => Promise<void>;
  /** Does once more what something stood in the way of last. */
  readonly probeerOpnieuw: () => Promise<void>;
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
