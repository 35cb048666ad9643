import { NEDERLAND } from './rekenen';

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Excel's serial of a day; 1 is 1 January 1900 and day 60 did not exist. */
export const serie = (jaar: number, maand: number, dag: number): number => {
  const dagen = Math.round(Date.UTC(jaar, maand - 1, dag) / 86_400_000) + 25_569;
  return dagen < 61 ? dagen - 1 : dagen;
};

/** The month of a Dutch name, long or short; 0 if it is none. */
export const maandVan = (naam: string): number => {
  const klein = naam.toLowerCase().replace(/\.$/, '');
  const kort = MAANDEN.indexOf(klein);
  return 1 + (kort >= 0 ? kort : NEDERLAND.maanden.indexOf(klein));
};
