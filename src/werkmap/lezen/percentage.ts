import type { Gegeven } from '../../engine';
import type { Celwaarde } from '../blad';
import { kaleTekst, onleesbaar } from './cel';
import { getalUitTekst, leesGetal } from './getal';

/** Whether the plain numbers in a column of percentages are shares (0.82) or percentages (82). */
export type Schaal = 'aandeel' | 'procent';

const MET_TEKEN = /^(.*\S) ?(?:%|procent)$/;

const metProcent = (cel: Celwaarde): string | null => (typeof cel !== 'string' ? null : (MET_TEKEN.exec(kaleTekst(cel))?.[1]?.trim() ?? null));

/**
 * The scale of a column: shares where no number is above 5 and one has a fraction, or where none is above 1 (a column of 1's
 * is 100 %). A text with a % says it itself and does not count, but beside it plain numbers up to 5 are shares.
 */
export const schaalVan = (cellen: Iterable<Celwaarde>): Schaal => {
  let hoogste = -Infinity;
  let breuk = false;
  let teken = false;
  for (const cel of cellen) {
    teken ||= metProcent(cel) !== null;
    const getal = metProcent(cel) === null ? leesGetal(cel) : null;
    if (typeof getal !== 'number') continue;
    hoogste = Math.max(hoogste, getal);
    breuk ||= !Number.isInteger(getal);
  }
  return hoogste <= 1 || (hoogste <= 5 && (breuk || teken)) ? 'aandeel' : 'procent';
};

/** Half up on the sixth decimal, so that 0.285 is 29 % although 0.285 × 100 is just below 28.5. */
const heel = (procent: number): number => Math.floor(Number(procent.toFixed(6)) + 0.5) + 0;

/** A whole percentage: `"82%"`, `"82 %"`, or a number on the scale of its column (without one: of itself). */
export const leesPercentage = (cel: Celwaarde, schaal: Schaal = schaalVan([cel])): Gegeven => {
  const tekst = metProcent(cel);
  if (tekst !== null) {
    const getal = getalUitTekst(tekst);
    return getal === null ? onleesbaar(cel) : heel(getal);
  }
  const getal = leesGetal(cel);
  return typeof getal === 'number' ? heel(schaal === 'aandeel' ? getal * 100 : getal) : getal;
};
