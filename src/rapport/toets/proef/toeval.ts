/** A row of numbers that the seed decides: the same trial can be done again. */
export interface Toeval {
  /** A whole number from 0 up to, and not including, `n`. */
  readonly onder: (n: number) => number;
  readonly kies: <T>(uit: readonly T[]) => T | undefined;
}

/** Mulberry32, a small public generator. */
export const maakToeval = (zaad: number): Toeval => {
  let staat = zaad >>> 0;
  const volgend = (): number => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = staat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const onder = (n: number): number => Math.floor(volgend() * n);
  return { onder, kies: (uit) => uit[onder(uit.length)] };
};
