import { gelijk, periode, type Ontbreekt, type Periode } from '../../engine';
import type { Celwaarde } from '../blad';
import { kaleTekst, onleesbaar, ontbrekend } from './cel';
import { vindDagen } from './dag';

const JAAR = '(?<jaar>2\\d{3})';
const TELWOORD = '(?<helft>eerste|tweede|1e|1ste|2e|2de|ii|i|[12])';
const HALFJAAR = '(?:helft|halfjaar|half jaar)';
const GEEN_JAAR_ERNA = '(?!\\d)';

/**
 * The written forms of a half-year. A month is none of them: `2022-01` and `1-2022` stay unread.
 * `2022-1/2` names two half-years at once and stays unread too.
 */
export const PERIODEVORMEN: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${JAAR}[ \\-/.,(]{0,3}${TELWOORD} ?${HALFJAAR}`, 'g'),
  new RegExp(`(?<!\\d)${JAAR}[ \\-/.,(]{0,3}${HALFJAAR} ?(?<helft>[12]|ii|i)(?![\\da-z])`, 'g'),
  new RegExp(`(?<!\\d)${JAAR} ?[-/] ?(?<helft>[12])(?![\\da-z]|/[12](?!\\d)|-\\d)`, 'g'),
  new RegExp(`(?<!\\d)${JAAR}[ \\-/]{0,3}h(?<helft>[12])(?![\\da-z])`, 'g'),
  new RegExp(`(?<!\\d)${JAAR}[ \\-/]{0,3}(?<helft>ii|i)(?![\\da-z]|\\.[a-z])`, 'g'),
  new RegExp(`(?<![\\da-z])${TELWOORD}[ \\-]?${HALFJAAR} ?(?:van )?(?:het jaar )?${JAAR}${GEEN_JAAR_ERNA}`, 'g'),
  new RegExp(`(?<![\\da-z])${HALFJAAR} ?(?<helft>[12]|ii|i)[ \\-/,]{0,3}(?:van )?${JAAR}${GEEN_JAAR_ERNA}`, 'g'),
  new RegExp(`(?<![\\da-z])(?:h(?<h>[12])|(?<helft>ii|i))[ \\-/]{0,3}${JAAR}${GEEN_JAAR_ERNA}`, 'g'),
];

const helftVan = (woord: string): 1 | 2 => (woord === 'tweede' || woord === 'ii' || woord.startsWith('2') ? 2 : 1);

/** The half-years that a text (in lower case, its days taken out) names, each once, and the text without them. */
export const vindPerioden = (tekst: string): { readonly perioden: readonly Periode[]; readonly rest: string } => {
  const perioden: Periode[] = [];
  let rest = tekst;
  for (const vorm of PERIODEVORMEN) {
    for (const vondst of rest.matchAll(vorm)) {
      const p = periode(Number(vondst.groups?.['jaar']), helftVan(vondst.groups?.['helft'] ?? vondst.groups?.['h'] ?? ''));
      if (!perioden.some((q) => gelijk(p, q))) perioden.push(p);
    }
    rest = rest.replace(vorm, ' ');
  }
  return { perioden, rest };
};

/** A number that can only be a date which lost its format: 1 January 2000 up to 2100, where no year lies and no `20242`. */
export const isReeks = (cel: Celwaarde): cel is number => typeof cel === 'number' && cel >= 36_526 && cel < 73_051;

/**
 * The half-year in a cell, in any written form. A date gives `datum` with the day that it is: Excel turns a typed `2024-2`
 * into 1 February 2024. A text with two half-years, or with other digits, is `onleesbaar`.
 */
export const leesPeriode = (cel: Celwaarde): Periode | Ontbreekt => {
  const geen = ontbrekend(isReeks(cel) ? { datum: cel } : cel);
  if (geen !== null) return geen;
  const { dagen, rest } = vindDagen(kaleTekst(cel));
  if (dagen.length > 1) return onleesbaar(cel);
  if (dagen.length > 0) return { ...onleesbaar(cel), ontbreekt: 'datum' };
  const gevonden = vindPerioden(rest);
  const [eerste, tweede] = gevonden.perioden;
  return eerste === undefined || tweede !== undefined || /\d(?!\))/.test(gevonden.rest) ? onleesbaar(cel) : eerste;
};
