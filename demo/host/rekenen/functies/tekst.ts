import { getalVan, tekstVan } from '../dwang';
import { leesGetal } from '../getal';
import { toon } from '../opmaak';
import type { Streek } from '../streek';
import type { Enkel } from '../waarde';
import { isFout, WAARDE } from '../waarde';
import type { Functie, Functies } from './soort';
import { gewoon, perCel, VEEL } from './soort';

/** A function of one text and numbers behind it. */
const metTekst = (minstens: number, hoogstens: number, doe: (tekst: string, n: readonly number[]) => Enkel): Functie =>
  perCel(minstens, hoogstens, ([eerst = null, ...rest]: readonly Enkel[], streek: Streek) => {
    const tekst = tekstVan(eerst, streek);
    if (isFout(tekst)) return tekst;
    const n = rest.map((x) => getalVan(x, streek));
    return n.find(isFout) ?? doe(tekst, n.filter((x) => typeof x === 'number').map(Math.trunc));
  });

/** In a format that a formula holds, the country's own separators and letters stand; our formats know Excel's stored ones. */
const opmaakcode = (code: string, { decimaal }: Streek): string =>
  (decimaal === '.' ? code : code.replace(/"[^"]*"|[.,]/g, (m) => (m === '.' ? ',' : m === ',' ? '.' : m)));

export const TEKST: Functies = {
  LEFT: metTekst(1, 2, (t, [n = 1]) => (n < 0 ? WAARDE : t.slice(0, n))),
  RIGHT: metTekst(1, 2, (t, [n = 1]) => (n < 0 ? WAARDE : n === 0 ? '' : t.slice(-n))),
  MID: metTekst(3, 3, (t, [van = 0, n = 0]) => (van < 1 || n < 0 ? WAARDE : t.slice(van - 1, van - 1 + n))),
  LEN: metTekst(1, 1, (t) => t.length),
  TRIM: metTekst(1, 1, (t) => t.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')),
  UPPER: metTekst(1, 1, (t) => t.toUpperCase()),
  LOWER: metTekst(1, 1, (t) => t.toLowerCase()),
  VALUE: perCel(1, 1, ([x = null], streek) => {
    if (isFout(x) || typeof x === 'number') return x;
    return typeof x === 'boolean' ? WAARDE : (leesGetal(x ?? '0', streek) ?? WAARDE);
  }),
  TEXT: perCel(2, 2, ([x = null, code = null], streek) => {
    const vorm = tekstVan(code, streek);
    if (isFout(x)) return x;
    if (isFout(vorm)) return vorm;
    const n = typeof x === 'string' ? (leesGetal(x, streek) ?? x) : (x ?? 0);
    return vorm === '' ? '' : toon(n, opmaakcode(vorm, streek), streek);
  }),
  CONCAT: gewoon(1, VEEL, (argumenten, r) => {
    const cellen = argumenten.flatMap((a) => r.reeks(a).rijen.flat());
    return cellen.find(isFout) ?? cellen.map((c) => String(tekstVan(c, r.streek))).join('');
  }),
};
