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
  /** True where something stands for the last day that is no day: it is unknown, and not that there is none. */
  readonly uiterlijkOnleesbaar?: true;
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

/** A step that was taken while what comes before it was not: not yet taken, taken on a later day, or with its last day still to come. */
export interface Stapbuitenvolgorde {
  readonly stap: Stapstand;
  readonly eerst: Stapstand;
  readonly reden: 'niet gedaan' | 'later gedaan' | 'binnen de termijn';
}

export interface Trajectstand {
  readonly gemeente: string;
  readonly op: Dag;
  readonly stappen: readonly Stapstand[];
  /** The first step that can be taken and was not. */
  readonly eerstvolgende: Stapstand | null;
  readonly achterstallig: readonly Stapstand[];
  /** A finding: nothing is refused, and what was registered stays. */
  readonly buitenVolgorde: readonly Stapbuitenvolgorde[];
}

/** Of two steps on one day the order is unknown: nothing is said. */
const buitenVolgordeVan = (standen: readonly Stapstand[]): readonly Stapbuitenvolgorde[] => {
  const van = (id: string | undefined): Stapstand | undefined => standen.find((s) => s.stap.id === id);
  return standen.flatMap((stap): readonly Stapbuitenvolgorde[] => {
    const { gedaan } = stap;
    if (stap.toestand !== 'gedaan' || gedaan === null) return [];
    const [na, tenzij] = [van(stap.stap.na), van(stap.stap.tenzij)];
    const nietGedaan = na !== undefined && na.toestand !== 'gedaan';
    const later = na?.toestand === 'gedaan' && na.gedaan !== null && dagenTussen(gedaan, na.gedaan) > 0;
    const binnen = tenzij !== undefined && tenzij.uiterlijk !== null && dagenTussen(gedaan, tenzij.uiterlijk) >= 0;
    return [
      ...(na === undefined || !(nietGedaan || later) ? [] : [{ stap, eerst: na, reden: later ? 'later gedaan' : 'niet gedaan' } as const]),
      ...(tenzij === undefined || !binnen ? [] : [{ stap, eerst: tenzij, reden: 'binnen de termijn' } as const]),
    ];
  });
};

const LEEG: Trajectmoment = { uiterlijk: null, gedaan: null };

/**
 * Where a trajectory stands on a day: which step is due, which is overdue, and by how many days. The last day itself is in
 * time, and what was done after `op` was not done yet. It decides nothing: that is for Gedeputeerde Staten.
 */
export const standVanTraject = (stappen: readonly Trajectstap[], traject: Traject, op: Dag): Trajectstand => {
  const moment = (id: string): Trajectmoment => traject.momenten.get(id) ?? LEEG;
  const gedaanOp = (id: string): Dag | null => {
    const { gedaan } = moment(id);
    return gedaan !== null && dagenTussen(gedaan, op) >= 0 ? gedaan : null;
  };
  const opTijd = (id: string): boolean => {
    const [gedaan, { uiterlijk }] = [gedaanOp(id), moment(id)];
    return gedaan !== null && (uiterlijk === null || dagenTussen(gedaan, uiterlijk) >= 0);
  };
  const standen = stappen.map((stap): Stapstand => {
    const { uiterlijk, gedaan, uiterlijkOnleesbaar } = moment(stap.id);
    const klaar = gedaanOp(stap.id);
    const dagen = uiterlijk === null ? null : dagenTussen(klaar ?? op, uiterlijk);
    const open = stap.na === undefined || gedaanOp(stap.na) !== null;
    const voorbij = dagen !== null && dagen < 0;
    const toestand = klaar !== null ? 'gedaan' : (stap.vrij === true && voorbij) || (stap.tenzij !== undefined && opTijd(stap.tenzij)) ? 'vervallen' : voorbij ? 'achterstallig' : open ? 'aan de beurt' : 'later';
    return { stap, uiterlijk, gedaan, toestand, dagen, ...(uiterlijkOnleesbaar === undefined ? {} : { uiterlijkOnleesbaar }) };
  });
  const kan = ({ stap, toestand }: Stapstand): boolean => stap.vrij !== true && (toestand === 'aan de beurt' || toestand === 'achterstallig');
  return { gemeente: traject.gemeente, op, stappen: standen, eerstvolgende: standen.find(kan) ?? null, achterstallig: standen.filter((s) => s.toestand === 'achterstallig'), buitenVolgorde: buitenVolgordeVan(standen) };
};
