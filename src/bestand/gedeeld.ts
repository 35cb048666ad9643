import { kolomletters, KOLOMMEN } from '../werkmap/blad';
import { leesAdres, RIJEN } from './bereik';

/** Texts, names of sheets and columns of tables, which stay; and cells, which are neither a function nor a sheet. */
const DELEN = /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/gi;

/** Where a relative row or column comes out; what falls off the sheet comes back on the other side, as in Excel. */
const rond = (n: number, aantal: number): number => ((n % aantal) + aantal) % aantal;

/** The text that a shared formula has in another cell of its group: only what is fixed with `$` stays. */
export const verschoven = (formule: string, rijen: number, kolommen: number): string =>
  formule.replace(DELEN, (deel: string, vasteKolom?: string, letters = '', vasteRij?: string, cijfers = '') => {
    const cel = vasteKolom === undefined ? null : leesAdres(`${letters.toUpperCase()}${cijfers}`);
    if (cel === null) return deel;
    const kolom = vasteKolom === '' ? rond(cel.kolom + kolommen, KOLOMMEN) : cel.kolom;
    const rij = vasteRij === '' ? rond(cel.rij + rijen, RIJEN) : cel.rij;
    return `${vasteKolom}${kolomletters(kolom)}${vasteRij}${rij + 1}`;
  });
