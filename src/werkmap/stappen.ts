/** Work in steps: whoever does it may let others go first between two of them. */
export type Stappen<T> = Generator<void, T, void>;

/** Does the work at one go. */
export const inEens = <T>(stappen: Stappen<T>): T => {
  for (;;) {
    const stap = stappen.next();
    if (stap.done === true) return stap.value;
  }
};
