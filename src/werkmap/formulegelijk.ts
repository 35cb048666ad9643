import { kolomletters } from './blad';
import type { Eigensoort } from './eigenkoppen';
import { CEL, kaal, VERWIJZING, VORM } from './formulevorm';

const zonderAanhaling = (formule: string): string => kaal(formule, (naam) => naam.replaceAll("''", "'"));

/** Whether two formulas are the same, whatever case, quotes or file form Excel gave them. */
export const isZelfdeFormule = (a: string, b: string): boolean => zonderAanhaling(a) === zonderAanhaling(b);

/**
 * Whether a formula is one that we write in this column, over cells of this very row (from 0, of the table: a column of the
 * sheet where it stands on its side). Anything else is the user's, and stays.
 */
export const isFormuleVan = (soort: Eigensoort, formule: string, rij: number, gekanteld: boolean): boolean => {
  const van = gekanteld ? kolomletters(rij) : String(rij + 1);
  return VORM[soort].test(kaal(formule, () => 'BLAD').replace(VERWIJZING, (geheel: string, letters: string, nummer: string) => ((gekanteld ? letters : nummer) === van ? CEL : geheel)));
};
