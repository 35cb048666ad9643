import { beginPeildatum, dagenTussen, standVanTraject, type Dag, type Periode, type Stapstand, type Trajectstand, type Trede } from '../../engine';
import { TRAJECT_VANAF, type Trajectbeeld } from '../../werkmap/traject/beeld';

/** Where the trajectories in the workbook stand on a day, and the steps that there are. */
export type Trajectbron = Pick<Trajectbeeld, 'op' | 'stappen' | 'standen'>;

/** A trajectory as the documents of one half-year tell it, beside the trede that they print. */
export interface Trajectfeit extends Pick<Trajectbron, 'op'> {
  /** The one that the documents print. */
  readonly trede: Trede | null;
  /** `null` where the sheet keeps none. Without what is of an earlier trajectory. */
  readonly stand: Trajectstand | null;
  /** Taken, of the treden up to the one printed, by day. */
  readonly gedaan: readonly Stapstand[];
  /** Terms that ran out without the step, of those treden; what then follows is for a person to say. */
  readonly voorbij: readonly Stapstand[];
  /** Yet to come, of the trede itself; a right without a last day stays out. `null` where that cannot be told: nothing is kept of a trede that is not new. */
  readonly komt: readonly Stapstand[] | null;
  /** What contradicts the trede: a step of a higher one that was taken, or one of its own that is needed no more. */
  readonly tegen: readonly Stapstand[];
  /** That can be used already, or may be, while the sheet does not say until when. */
  readonly rechten: readonly Stapstand[];
  /** Of a trede that is new, but with a day before the half-year: of an earlier trajectory, unless the day or the trede is wrong. */
  readonly eerder: readonly Stapstand[];
}

const isVoorbij = ({ stap, toestand }: Stapstand): boolean => stap.naTermijn !== undefined && toestand === 'achterstallig';

const komtNog = (s: Stapstand): boolean => s.toestand !== 'gedaan' && s.toestand !== 'vervallen' && !isVoorbij(s) && (s.stap.vrij !== true || s.uiterlijk !== null);

const opDag = (stappen: readonly Stapstand[]): readonly Stapstand[] => [...stappen].sort((a, b) => (a.gedaan === null || b.gedaan === null ? 0 : dagenTussen(b.gedaan, a.gedaan)));

export const dagVanStap = ({ gedaan, uiterlijk }: Stapstand): Dag | null => gedaan ?? uiterlijk;

const isVoor = (s: Stapstand, periode: Periode): boolean => {
  const dag = dagVanStap(s);
  return dag !== null && dagenTussen(beginPeildatum(periode), dag) < 0;
};

/** The stand without these steps, as if the sheet had no row of them. */
const zonder = (stand: Trajectstand, weg: readonly Stapstand[], { stappen, op }: Trajectbron): Trajectstand =>
  weg.length === 0 ? stand : standVanTraject(stappen, { gemeente: stand.gemeente, momenten: new Map(stand.stappen.filter((s) => !weg.includes(s)).map((s) => [s.stap.id, s])) }, op);

interface Tredevraag {
  readonly trede: Trede | null;
  readonly vorige: Trede | null;
  readonly periode: Periode;
}

/** The trajectory of one gemeente beside a trede; `null` where that is below the first of a trajectory and the sheet keeps none. */
export const trajectfeit = (gemeente: string, { trede, vorige, periode }: Tredevraag, bron: Trajectbron): Trajectfeit | null => {
  const alles = bron.standen.find((s) => s.gemeente === gemeente) ?? null;
  const hier = trede ?? 0;
  if (alles === null && hier < TRAJECT_VANAF) return null;
  const nieuw = hier > (vorige ?? 0);
  const eerder = vorige === null || !nieuw || hier < TRAJECT_VANAF ? [] : (alles?.stappen ?? []).filter((s) => s.stap.trede > vorige && isVoor(s, periode));
  const stand = alles === null ? null : zonder(alles, eerder, bron);
  // nothing taken and no day known: how a trajectory begins
  const { stappen } = stand ?? standVanTraject(bron.stappen, { gemeente, momenten: new Map() }, bron.op);
  const tot = stappen.filter((s) => s.stap.trede <= hier);
  const eigen = stappen.filter((s) => s.stap.trede === hier);
  // a trajectory that ended is history, and contradicts no trede below the first of one
  const hoger = (s: Stapstand): boolean => s.toestand === 'gedaan' && s.stap.trede > hier && (hier >= TRAJECT_VANAF || (trede !== null && s.stap.trede > (vorige ?? 0) && !isVoor(s, periode)));
  return {
    op: bron.op,
    trede,
    stand,
    gedaan: opDag(tot.filter((s) => s.toestand === 'gedaan')),
    voorbij: tot.filter(isVoorbij),
    komt: stand === null && !nieuw ? null : eigen.filter(komtNog),
    eerder,
    rechten: eigen.filter((s) => s.stap.vrij === true && s.uiterlijk === null && (s.toestand === 'aan de beurt' || (s.toestand === 'later' && !nieuw))),
    tegen: [...stappen.filter(hoger), ...eigen.filter((s) => s.toestand === 'vervallen' && s.stap.vrij !== true)],
  };
};
