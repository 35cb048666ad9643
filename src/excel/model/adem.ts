import { isEigencelplan, type Celplan, type Plan } from '../../werkmap/schrijfplan';
import type { Stappen } from '../../werkmap/stappen';

/** So long does one turn take, in milliseconds; then Excel and the page go first. */
const BEURT = 12;

/** Does work in steps, and lets the page breathe between turns. `na` hears of every turn, and may throw to stop the work. */
export const metAdem = async <T>(stappen: Stappen<T>, adem: () => Promise<void>, na: () => void = () => undefined): Promise<T> => {
  let begin = performance.now();
  for (;;) {
    const stap = stappen.next();
    if (stap.done === true) return stap.value;
    if (performance.now() - begin < BEURT) continue;
    await adem();
    na();
    begin = performance.now();
  }
};

/** The plans with their cells worked out, row by row: once, and not again each time that they are walked. */
export function* werkUit(plannen: readonly Plan[]): Stappen<readonly Plan[]> {
  const uit: Plan[] = [];
  for (const plan of plannen) {
    if (isEigencelplan(plan)) {
      uit.push(plan);
      continue;
    }
    const cellen: Celplan[] = [];
    let rij = -1;
    for (const c of plan.cellen) {
      if (c.rij !== rij) {
        rij = c.rij;
        yield;
      }
      cellen.push(c);
    }
    uit.push({ ...plan, cellen });
  }
  return uit;
}
