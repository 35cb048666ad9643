import type { Gegeven } from '../../engine';
import type { Celwaarde } from '../blad';
import { kaleTekst, onleesbaar } from './cel';
import { getalUitTekst, leesGetal } from './getal';

/** A balance as a cell has it. Where the cell itself says achterstand or voorsprong, the number is backlog positive. */
export interface Stand {
  readonly getal: Gegeven;
  /** True where the text says which way it counts; else the column must say it. */
  readonly zegtZelf: boolean;
}

const GEEN = /^(?:geen(?: achterstand| voorsprong)?(?: (?:of|en) (?:geen )?(?:achterstand|voorsprong))?|nihil)$/;
const VULSEL = /achterstand|voorsprong|vergunninghouders?|statushouders?|personen|persoon|(?<![a-z])(?:een|van)(?![a-z])|[:=]/g;

/** A balance: a number, or a text such as "171 vergunninghouders achterstand", "voorsprong: 150" or "geen achterstand". */
export const leesStand = (cel: Celwaarde): Stand => {
  if (typeof cel !== 'string') return { getal: leesGetal(cel), zegtZelf: false };
  const tekst = kaleTekst(cel);
  if (GEEN.test(tekst)) return { getal: 0, zegtZelf: true };
  const achterstand = tekst.includes('achterstand');
  if (achterstand === tekst.includes('voorsprong')) return { getal: achterstand ? onleesbaar(cel) : leesGetal(cel), zegtZelf: false };
  const rest = tekst.replace(VULSEL, ' ').replace(/ +/g, ' ').trim();
  // "-12 achterstand" says two things at once.
  const getal = /^\d/.test(rest) && !rest.endsWith('-') ? getalUitTekst(rest) : null;
  return { getal: getal === null ? onleesbaar(cel) : (achterstand ? getal : -getal) + 0, zegtZelf: true };
};
