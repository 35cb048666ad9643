import { kolomletters, KOLOMMEN } from '../werkmap/blad';
import { leesAdres, RIJEN } from './bereik';

/** Texts, names of sheets and columns of tables, which stay; cells, which are neither a function nor a sheet; and whole columns and rows. */
const DELEN = /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\w.$:])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!:])|(?<![\w.$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w.(!])/gi;
const KANT = /(\$?)([A-Z]*)(\$?)(\d*)/i;

/** Where a relative row or column comes out; what falls off the sheet comes back on the other side, as in Excel. */
const rond = (n: number, aantal: number): number => ((n % aantal) + aantal) % aantal;

/** A cell, column or row elsewhere: only what is fixed with `$` stays. */
const schuif = (kant: string, rijen: number, kolommen: number): string => {
  const [, eerste = '', letters = '', tweede = '', cijfers = ''] = KANT.exec(kant) ?? [];
  const [vasteKolom, vasteRij] = letters === '' ? ['', eerste] : [eerste, tweede];
  const cel = leesAdres(`${letters === '' ? 'A' : letters.toUpperCase()}${cijfers === '' ? '1' : cijfers}`);
  if (cel === null) return kant;
  const kolom = vasteKolom === '' ? rond(cel.kolom + kolommen, KOLOMMEN) : cel.kolom;
  const rij = vasteRij === '' ? rond(cel.rij + rijen, RIJEN) : cel.rij;
  return `${letters === '' ? '' : `${vasteKolom}${kolomletters(kolom)}`}${cijfers === '' ? '' : `${vasteRij}${rij + 1}`}`;
};

/** The text that a shared formula has in another cell of its group. */
export const verschoven = (formule: string, rijen: number, kolommen: number): string =>
  formule.replace(DELEN, (deel) => (/^["'[]/.test(deel) ? deel : deel.split(':').map((kant) => schuif(kant, rijen, kolommen)).join(':')));
