import { dagenTussen, standVanTraject, type Stapstand, type Trajectstand, type Trede } from '../../engine';
import { TRAJECT_VANAF, type Trajectbeeld } from '../../werkmap/traject/beeld';

/** Where the trajectories in the workbook stand on a day, and the steps that there are. */
export type Trajectbron = Pick<Trajectbeeld, 'op' | 'stappen' | 'standen'>;

/** A trajectory as the documents of one half-year tell it, beside the trede that they print. */
export interface Trajectfeit extends Pick<Trajectbron, 'op'> {
  /** `null` where the sheet keeps none. */
  readonly stand: Trajectstand | null;
  /** Taken, of the treden up to the one printed, by day. */
  readonly gedaan: readonly Stapstand[];
  /** Terms that ran out without the step, of those treden; what then follows is for a person to say. */
  readonly voorbij: readonly Stapstand[];
  /** Yet to come, of the trede itself; a right without a last day stays out. `null` where that cannot be told: nothing is kept of a trede that is not new. */
  readonly komt: readonly Stapstand[] | null;
  /** What contradicts the trede: a step of a higher one that was taken, or one of its own that is needed no more. */
  readonly tegen: readonly Stapstand[];
}

const isVoorbij = ({ stap, toestand }: Stapstand): boolean => stap.naTermijn !== undefined && toestand === 'achterstallig';

const komtNog = (s: Stapstand): boolean => s.toestand !== 'gedaan' && s.toestand !== 'vervallen' && !isVoorbij(s) && (s.stap.vrij !== true || s.uiterlijk !== null);

const opDag = (stappen: readonly Stapstand[]): readonly Stapstand[] => [...stappen].sort((a, b) => (a.gedaan === null || b.gedaan === null ? 0 : dagenTussen(b.gedaan, a.gedaan)));

/** The trajectory of one gemeente beside a trede; `null` where that is below the first of a trajectory and the sheet keeps none. */
export const trajectfeit = (gemeente: string, { trede, vorige }: { readonly trede: Trede | null; readonly vorige: Trede | null }, bron: Trajectbron): Trajectfeit | null => {
  const stand = bron.standen.find((s) => s.gemeente === gemeente) ?? null;
  const hier = trede ?? 0;
  if (stand === null && hier < TRAJECT_VANAF) return null;
  const nieuw = hier > (vorige ?? 0);
  // nothing taken and no day known: how a trajectory begins
  const { stappen } = stand ?? standVanTraject(bron.stappen, { gemeente, momenten: new Map() }, bron.op);
  const tot = stappen.filter((s) => s.stap.trede <= hier);
  const eigen = stappen.filter((s) => s.stap.trede === hier);
  return {
    op: bron.op,
    stand,
    gedaan: opDag(tot.filter((s) => s.toestand === 'gedaan')),
    voorbij: tot.filter(isVoorbij),
    komt: stand === null && !nieuw ? null : eigen.filter(komtNog),
    tegen: hier < TRAJECT_VANAF ? [] : [...stappen.filter((s) => s.stap.trede > hier && s.toestand === 'gedaan'), ...eigen.filter((s) => s.toestand === 'vervallen' && s.stap.vrij !== true)],
  };
};
