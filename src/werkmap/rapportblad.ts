import type { Blad } from './blad';

/** What the first cell of a sheet with a progress report begins with: by it the sheet is known, whatever it is called. */
export const VOORTGANGMERK = 'IBT-voortgang';

/** The same of a sheet with a map. */
export const KAARTMERK = 'IBT-tegelkaart';

const begintMet = ({ cellen }: Blad, merk: string): boolean => {
  const eerste = cellen[0]?.[0];
  return typeof eerste === 'string' && eerste.startsWith(merk);
};

/** Whether a sheet is a progress report of ours. */
export const isVoortgangblad = (blad: Blad): boolean => begintMet(blad, VOORTGANGMERK);

/** Whether a sheet of ours repeats outcomes: it is never a table to read figures or treden from. */
export const isRapportblad = (blad: Blad): boolean => isVoortgangblad(blad) || begintMet(blad, KAARTMERK);
