import type { Foutwaarde } from '../../../src/werkmap/blad';
import { alsTekst, leesGetal } from './getal';
import type { Streek } from './streek';
import type { Enkel } from './waarde';
import { isFout, WAARDE } from './waarde';

/** As a number, as an operator asks it: blank is 0, a text that says a number is that number. */
export const getalVan = (x: Enkel, streek: Streek): number | Foutwaarde => {
  if (typeof x === 'number' || isFout(x)) return x;
  if (x === null) return 0;
  if (typeof x === 'boolean') return x ? 1 : 0;
  return leesGetal(x, streek) ?? WAARDE;
};

export const tekstVan = (x: Enkel, streek: Streek): string | Foutwaarde => {
  if (isFout(x)) return x;
  if (x === null) return '';
  if (typeof x === 'boolean') return streek.waar[x ? 0 : 1];
  return typeof x === 'number' ? alsTekst(x, streek) : x;
};

export const logischVan = (x: Enkel): boolean | Foutwaarde => {
  if (typeof x === 'boolean' || isFout(x)) return x;
  if (typeof x === 'number') return x !== 0;
  if (x === null) return false;
  if (/^(true|waar)$/i.test(x)) return true;
  return /^(false|onwaar)$/i.test(x) ? false : WAARDE;
};

/** Excel compares fifteen digits. */
const vijftien = (n: number): number => (Number.isInteger(n) ? n : Number(n.toPrecision(15)));

const rang = (x: string | number | boolean): number => (typeof x === 'number' ? 0 : typeof x === 'string' ? 1 : 2);

/** Below 0, 0 or above: numbers before texts before logicals, texts without regard to case, blank as the other's zero. No errors. */
export const vergelijk = (a: Exclude<Enkel, Foutwaarde>, b: Exclude<Enkel, Foutwaarde>): number => {
  if (a === null && b === null) return 0;
  const leegAls = (x: string | number | boolean): string | number | boolean => (typeof x === 'number' ? 0 : typeof x === 'string' ? '' : false);
  const x = a ?? leegAls(b ?? 0);
  const y = b ?? leegAls(x);
  if (rang(x) !== rang(y)) return rang(x) - rang(y);
  if (typeof x === 'string' && typeof y === 'string') {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p < q ? -1 : p > q ? 1 : 0;
  }
  return vijftien(Number(x)) - vijftien(Number(y));
};
