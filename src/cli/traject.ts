import { isoDag, type Dag, type Trajectstand } from '../engine';
import { kaders } from '../kaders';
import { trajectVan } from '../kaders/trajecten';
import { trajectTekst } from '../tekst/traject';
import type { Werkmap } from '../werkmap/blad';
import { trajectbeeld as beeldVan } from '../werkmap/traject/beeld';
import { trajectfoutTekst } from '../werkmap/traject/lees';
import { zonderStuurtekens, type Kleuren } from './kleur';

export interface Trajectbeeld {
  readonly standen: readonly Trajectstand[];
  readonly meldingen: readonly string[];
}

/** The day that the clock says, where the user is. */
export const vandaag = (nu: Date): Dag => ({ jaar: nu.getFullYear(), maand: nu.getMonth() + 1, dag: nu.getDate() });

/** Where the trajectories in the workbook stand on a day, under the kader of that day. */
export const trajectbeeld = (werkmap: Werkmap, op: Dag): Trajectbeeld => {
  const { standen, fouten } = beeldVan(werkmap, kaders, trajectVan, op);
  return { standen, meldingen: fouten.map((f) => trajectfoutTekst(f).nl) };
};

/** What is overdue or due, per gemeente; nothing where no trajectory is kept. */
export const trajectregels = ({ standen }: Trajectbeeld, kleuren: Kleuren): readonly string[] => {
  const [eerste] = standen;
  if (eerste === undefined) return [];
  const { jaar, maand, dag } = eerste.op;
  return ['', kleuren.vet(`Trajecten vanaf trede 4, op ${dag}-${maand}-${jaar}`), ...standen.flatMap((s) => trajectTekst(s, 'nl').map((zin) => zonderStuurtekens(`  • ${s.gemeente}: ${zin}`)))];
};

const iso = (d: Dag | null): string | null => (d === null ? null : isoDag(d));

export const trajectJson = ({ gemeente, op, stappen }: Trajectstand): unknown => ({
  gemeente,
  op: isoDag(op),
  stappen: stappen.map((s) => ({ stap: s.stap.id, trede: s.stap.trede, toestand: s.toestand, uiterlijk: iso(s.uiterlijk), gedaan: iso(s.gedaan), dagen: s.dagen, lezing: s.stap.herleiding.lezing })),
});
