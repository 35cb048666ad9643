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
