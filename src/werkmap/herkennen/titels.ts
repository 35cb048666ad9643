import { isOntbreekt } from '../../engine';
import type { Blad, Celwaarde } from '../blad';
import { leesDag } from '../lezen';
import { celTekst, isDatumwaarde } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';
import { isReeks } from '../lezen/periode';
import type { Kopblok } from './kopzoeker';
import { isGegeven } from './kopcellen';

/** How many rows above a table can hold its titles. */
const TITELRIJEN = 10;

/** Whether a cell holds a day alone. */
export const isDagcel = (cel: Celwaarde | undefined): boolean => isDatumwaarde(cel) || (typeof cel === 'string' && !isOntbreekt(leesDag(cel)));

const DAGLABEL = /:$|datum|peildag|(?<![a-z])(?:stand|gegevens|cijfers) (?:per|op|van|t\/m)$|afgedrukt|bijgewerkt|versie/;

/** Whether a cell says what the day in the next one is. */
export const isDaglabel = (cel: Celwaarde | undefined): boolean => typeof cel === 'string' && DAGLABEL.test(kaal(cel));

/**
 * The texts of cells in their order; a day stands with the text before it: "Peildatum: 26-10-2023" over two cells. A function gets that day
 * as a plain number.
 */
const teksten = (cellen: ReadonlyArray<Celwaarde | undefined>): readonly string[] => {
  const uit: string[] = [];
  for (const cel of cellen) {
    const ervoor = uit.at(-1);
    const reeks = isReeks(cel ?? null) && isDaglabel(ervoor);
    if (typeof cel !== 'string' && !isDatumwaarde(cel) && !reeks) continue;
    const tekst = celTekst(typeof cel === 'number' ? { datum: cel } : cel);
    if (ervoor !== undefined && (reeks || isDagcel(cel)) && isOntbreekt(leesDag(ervoor))) uit[uit.length - 1] = `${ervoor} ${tekst}`;
    else if (tekst !== '') uit.push(tekst);
  }
  return uit;
};

/** The texts above a table, the nearest first; they end where the table above it begins. */
export const titelsBoven = (blad: Blad, rij: number, vanaf: number): readonly string[] => {
  const titels: string[] = [];
  for (let r = rij - 1; r >= Math.max(0, vanaf, rij - TITELRIJEN); r -= 1) {
    const cellen = blad.cellen[r] ?? [];
    if (vanaf > 0 && cellen.some(isGegeven)) break;
    titels.push(...teksten(cellen.slice(0, 50)));
  }
  return titels;
};

/** On its side, what stands above the first label is a title. */
export const titelsNaast = (blad: Blad, blok: Kopblok): readonly string[] => {
  const eerste = blok.koppen.find((k) => k.duiding.soort !== 'onbekend')?.kolom ?? 0;
  const titels: string[] = [];
  for (let kolom = eerste - 1; kolom >= Math.max(0, eerste - TITELRIJEN); kolom -= 1) {
    titels.push(...teksten(blad.cellen.slice(0, 20).map((cellen) => cellen?.[kolom])));
  }
  return titels;
};
