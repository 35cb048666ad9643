/** Longer texts are no header, name or figure; the cut keeps every later step cheap. */
export const HOOGSTENS = 300;

const ONZICHTBAAR = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const STREEPJES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const AFGEBROKEN = /(?<=\p{Ll})-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/** What most cells hold: plain letters with single spaces. Nothing of it needs mending. */
const GEWOON = /^[!-~]+(?: [!-~]+)*$/;

const isGewoon = (tekst: string): boolean => tekst.length <= HOOGSTENS && GEWOON.test(tekst);

/** A text on one line: every dash a `-`, every run of white space one space, a word broken at a line end made whole. */
export const netjes = (tekst: string): string =>
  isGewoon(tekst)
    ? tekst
    : tekst
        .trim()
        .slice(0, HOOGSTENS)
        .replace(ONZICHTBAAR, '')
        .replace(STREEPJES, '-')
        .replace(AFGEBROKEN, '')
        .replace(/\s+/g, ' ')
        .trim();

/** Footnote marks (`¹`, `①`) and fractions: signs that other forms of Unicode would turn into digits. */
const CIJFERTEKENS = /\p{No}/gu;

/** The same in lower case, without diacritics and without footnote marks. */
export const kaal = (tekst: string): string =>
  isGewoon(tekst) ? tekst.toLowerCase() : netjes(tekst).replace(CIJFERTEKENS, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const BREED = /[\uFF01-\uFF5E]/g;
const ROMEINS = /[\u2160-\u217F]/g;

/** A figure in lower case: full-width signs and Roman numerals made plain; a footnote mark stays, and never becomes a digit. */
export const kaalCijfer = (tekst: string): string =>
  isGewoon(tekst)
    ? tekst.toLowerCase()
    : netjes(tekst)
        .normalize('NFC')
        .replace(BREED, (teken) => String.fromCharCode(teken.charCodeAt(0) - 0xfee0))
        .replace(ROMEINS, (teken) => teken.normalize('NFKD'))
        .toLowerCase();
