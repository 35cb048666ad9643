import { gemeentenVan, kiesKader, periodeVan, standVanTraject, tredeVanKracht, type Beoordeling, type Dag, type Kader, type Trajectstand, type Trajectstap } from '../../engine';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import type { Werkmap } from '../blad';
import { leesTrajecten, type Trajectfout } from './lees';

export interface Trajectbeeld {
  readonly op: Dag;
  /** Every step that there is under the kader of that day. */
  readonly stappen: readonly Trajectstap[];
  readonly standen: readonly Trajectstand[];
  readonly fouten: readonly Trajectfout[];
}

/** Where the trajectories in the workbook stand on a day, under the kader of that day. */
export const trajectbeeld = ({ bladen }: Werkmap, kaders: readonly Kader[], stappenVan: (kader: Kader) => readonly Trajectstap[], op: Dag): Trajectbeeld => {
  const kader = kiesKader(kaders, periodeVan(op));
  const stappen = kader === null ? [] : stappenVan(kader);
  const { trajecten, fouten } = leesTrajecten(bladen, gemeentenVan(kaders), stappen);
  return { op, stappen, standen: trajecten.map((t) => standVanTraject(stappen, t, op)), fouten };
};

/** From this trede on there is a trajectory. */
export const TRAJECT_VANAF = 4;

/** Who has trede 4 or higher in its last half-year, by decision, else by proposal, and no trajectory. */
export const zonderTraject = (tabellen: readonly BeoordeeldeTabel[], standen: readonly Trajectstand[]): readonly string[] => {
  const laatste = new Map<string, Beoordeling>();
  for (const { rijen } of tabellen) for (const { beoordeling: b } of rijen) if (b !== null) laatste.set(b.gemeente, b);
  return [...laatste].flatMap(([gemeente, b]) => ((tredeVanKracht(b) ?? 0) >= TRAJECT_VANAF && !standen.some((s) => s.gemeente === gemeente) ? [gemeente] : []));
};
