import { type Celplan, isEigencelplan, type Plan } from '../../werkmap/schrijfplan';
import type { Stappen } from '../../werkmap/stappen';

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
