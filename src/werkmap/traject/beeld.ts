import { gemeentenVan, kiesKader, periodeVan, standVanTraject, tredeVanKracht, type Dag, type Kader, type Trajectstand, type Trajectstap } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { isTussenstand } from '../beoordelen/realisatiedag';
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

/** The trede that holds: by decision, else by proposal, and beside an interim figure, which is no outcome, the one before it. */
const geldend = ({ beoordeling: b, bevindingen }: BeoordeeldeRij): number => (b === null ? null : b.besluit === null && bevindingen.some(isTussenstand) ? b.grootheden.vorigeTrede : tredeVanKracht(b)) ?? 0;

/** Who has trede 4 or higher in its last half-year, and no trajectory. */
export const zonderTraject = (tabellen: readonly BeoordeeldeTabel[], standen: readonly Trajectstand[]): readonly string[] => {
  const laatste = new Map<string, BeoordeeldeRij>();
  for (const { rijen } of tabellen) for (const r of rijen) if (r.beoordeling !== null) laatste.set(r.beoordeling.gemeente, r);
  return [...laatste].flatMap(([gemeente, r]) => (geldend(r) >= TRAJECT_VANAF && !standen.some((s) => s.gemeente === gemeente) ? [gemeente] : []));
};
