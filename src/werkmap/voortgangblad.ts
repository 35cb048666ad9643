import type { Blad } from './blad';

/** What the first cell of a sheet with a progress report begins with: by it the sheet is known, whatever it is called. */
export const VOORTGANGMERK = 'IBT-voortgang';

/** Whether a sheet is a progress report of ours: it repeats outcomes, and is never a table to read figures or treden from. */
export const isVoortgangblad = ({ cellen }: Blad): boolean => {
  const eerste = cellen[0]?.[0];
  return typeof eerste === 'string' && eerste.startsWith(VOORTGANGMERK);
};
