import * as functies from './functies';

/**
 * Tells Excel which code answers which function. Must run as soon as office.js is there and before the pane is built, or
 * Excel answers formulas in an opening workbook with an error.
 */
export const koppelFuncties = (): void => {
  for (const [naam, functie] of Object.entries(functies)) CustomFunctions.associate(naam.toUpperCase(), functie);
};
