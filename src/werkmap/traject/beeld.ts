import { gemeentenVan, kiesKader, periodeVan, standVanTraject, type Dag, type Kader, type Trajectstand, type Trajectstap } from '../../engine';
import type { Werkmap } from '../blad';
import { leesTrajecten, type Trajectfout } from './lees';

export interface Trajectbeeld {
  readonly standen: readonly Trajectstand[];
  readonly fouten: readonly Trajectfout[];
}

/** Where the trajectories in the workbook stand on a day, under the kader of that day. */
export const trajectbeeld = ({ bladen }: Werkmap, kaders: readonly Kader[], stappenVan: (kader: Kader) => readonly Trajectstap[], op: Dag): Trajectbeeld => {
  const kader = kiesKader(kaders, periodeVan(op));
  const stappen = kader === null ? [] : stappenVan(kader);
  const { trajecten, fouten } = leesTrajecten(bladen, gemeentenVan(kaders), stappen);
  return { standen: trajecten.map((t) => standVanTraject(stappen, t, op)), fouten };
};
