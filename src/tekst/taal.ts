import type { Tweetalig } from '../engine';

/** Dutch first, English second. */
export type Taal = keyof Tweetalig;

/** A table of sentences, one per member of a union on `code`: a forgotten one does not compile. */
export type Zinnen<U extends { readonly code: string }> = { readonly [C in U['code']]: (x: Extract<U, { readonly code: C }>) => Tweetalig };

/** The sentence of one member of a union on `code`. */
export const zin = <U extends { readonly code: string }>(zinnen: Zinnen<U>, x: U, taal: Taal): string => {
  const maak: (x: never) => Tweetalig = zinnen[x.code as U['code']];
  return maak(x as never)[taal];
};

export const tweemaal = (maak: (taal: Taal) => string): Tweetalig => ({ nl: maak('nl'), en: maak('en') });
