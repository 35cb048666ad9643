import { dagenTussen } from './dagen';
import type { Trede } from './dossier';
import type { Herleiding, Tweetalig } from './kader';
import type { Dag } from './periode';

/** One step of the trajectory of the highest treden, as a kader has it. No step says that another trede follows by itself. */
export interface Trajectstap {
  readonly id: string;
  readonly trede: Trede;
  readonly naam: Tweetalig;
  readonly herleiding: Herleiding;
  /** The step that must have been taken before this one can be; absent for the first. */
  readonly na?: string;
  /** True for a right that somebody may use or not: it is never due and never overdue. */
  readonly vrij?: true;
  /** The step that makes this one pointless where it was taken in time. */
  readonly tenzij?: string;
  /** What the source says of a term that has run out without this step. */
  readonly naTermijn?: { readonly uitleg: Tweetalig; readonly herleiding: Herleiding };
}

/** What is registered of one step: the day by which it must have been taken, and the day on which it was. */
export interface Trajectmoment {
  readonly uiterlijk: Dag | null;
  readonly gedaan: Dag | null;
}

/** The trajectory of one gemeente: what is registered, by the id of the step. */
export interface Traject {
  readonly gemeente: string;
  readonly momenten: ReadonlyMap<string, Trajectmoment>;
}

/**
 * `gedaan`: taken. `achterstallig`: its last day has passed. `aan de beurt`: it can be taken now. `later`: a step before it comes first.
 * `vervallen`: it can be taken no more, or is needed no more.
 */
export type Trajecttoestand = 'gedaan' | 'achterstallig' | 'aan de beurt' | 'later' | 'vervallen';

export interface Stapstand extends Trajectmoment {
  readonly stap: Trajectstap;
  readonly toestand: Trajecttoestand;
  /** Days up to the last day, negative once it has passed; of a step that was taken: how long before it. `null` without a last day. */
  readonly dagen: number | null;
}

export interface Trajectstand {
  readonly gemeente: string;
  readonly op: Dag;
  readonly stappen: readonly Stapstand[];
  /** The first step that can be taken and was not. */
  readonly eerstvolgende: Stapstand | null;
  readonly achterstallig: readonly Stapstand[];
}

const LEEG: Trajectmoment = { uiterlijk: null, gedaan: null };

/**
 * Where a trajectory stands on a day: which step is due, which is overdue, and by how many days. The last day itself is in
 * time, and what was done after `op` was not done yet. It decides nothing: that is for Gedeputeerde Staten.
 */
export const standVanTraject = (stappen: readonly Trajectstap[], traject: Traject, op: Dag): Trajectstand => {
  const moment = (id: string): Trajectmoment => traject.momenten.get(id) ?? LEEG;
  const isGedaan = (id: string): boolean => {
    const { gedaan } = moment(id);
    return gedaan !== null && dagenTussen(gedaan, op) >= 0;
  };
  const opTijd = (id: string): boolean => {
    const { uiterlijk, gedaan } = moment(id);
    return isGedaan(id) && (uiterlijk === null || (gedaan !== null && dagenTussen(gedaan, uiterlijk) >= 0));
  };
  const standen = stappen.map((stap): Stapstand => {
    const { uiterlijk, gedaan } = moment(stap.id);
    const klaar = isGedaan(stap.id);
    const dagen = uiterlijk === null ? null : dagenTussen(klaar && gedaan !== null ? gedaan : op, uiterlijk);
    const open = stap.na === undefined || isGedaan(stap.na);
    const voorbij = dagen !== null && dagen < 0;
    const toestand = klaar ? 'gedaan' : (stap.vrij === true && voorbij) || (stap.tenzij !== undefined && opTijd(stap.tenzij)) ? 'vervallen' : voorbij ? 'achterstallig' : open ? 'aan de beurt' : 'later';
    return { stap, uiterlijk, gedaan, toestand, dagen };
  });
  const kan = (s: Stapstand): boolean => s.stap.vrij !== true && (s.toestand === 'aan de beurt' || (s.toestand === 'achterstallig' && (s.stap.na === undefined || isGedaan(s.stap.na))));
  return { gemeente: traject.gemeente, op, stappen: standen, eerstvolgende: standen.find(kan) ?? null, achterstallig: standen.filter((s) => s.toestand === 'achterstallig') };
};
