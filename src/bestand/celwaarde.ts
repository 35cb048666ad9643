import type { Celwaarde } from '../werkmap/blad';
import { serieVan } from './datumstijl';
import { ontcijfer } from './tekens';

/** What a worksheet's cells refer to. */
export interface Celbron {
  readonly teksten: readonly string[];
  readonly datumstijlen: readonly boolean[];
  /** True where day 0 is 1 January 1904. */
  readonly vanaf1904: boolean;
}

const VERSCHIL_1904 = 1_462;
const GETAL = /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i;

/** The number that a short row of digits is, and NaN for anything else: most cells hold one, and so it is read fastest. */
const alsCijfers = (ruw: string): number => {
  if (ruw.length > 9) return NaN;
  let n = 0;
  for (let i = 0; i < ruw.length; i++) {
    const cijfer = ruw.charCodeAt(i) - 48;
    if (cijfer < 0 || cijfer > 9) return NaN;
    n = n * 10 + cijfer;
  }
  return n;
};

const leesGetal = (ruw: string): number => {
  const n = alsCijfers(ruw);
  if (!Number.isNaN(n)) return n;
  const kaal = ruw.trim();
  return GETAL.test(kaal) ? Number(kaal) : NaN;
};

const leesNummer = (ruw: string): number => {
  const n = alsCijfers(ruw);
  return Number.isNaN(n) && /^\s*\d+\s*$/.test(ruw) ? Number(ruw) : n;
};

const alsGetal = (ruw: string, stijl: string | undefined, bron: Celbron): Celwaarde | undefined => {
  const n = leesGetal(ruw);
  if (!Number.isFinite(n)) return undefined;
  if (bron.datumstijlen[Number(stijl ?? 0)] !== true) return n;
  return { datum: bron.vanaf1904 ? n + VERSCHIL_1904 : n };
};

const alsTekst = (ruw: string): Celwaarde => {
  const tekst = ontcijfer(ruw.includes('\r') ? ruw.replace(/\r\n?/g, '\n') : ruw);
  return tekst === '' ? null : tekst;
};

const alsIsodag = (ruw: string): Celwaarde => {
  const serie = serieVan(ruw.trim());
  return serie === null ? alsTekst(ruw) : { datum: serie };
};

/** The value of a cell from its type, raw content and style; empty text is blank. Undefined: the content breaks the format. */
export const celwaarde = (type: string, ruw: string, stijl: string | undefined, bron: Celbron): Celwaarde | undefined => {
  if (type === 'inlineStr' || type === 'str') return alsTekst(ruw);
  if (ruw === '') return null;
  switch (type) {
    case 'n': return alsGetal(ruw, stijl, bron);
    case 's': {
      const tekst = bron.teksten[leesNummer(ruw)];
      return tekst === '' ? null : tekst;
    }
    case 'b': return ruw.trim() === '1' || ruw.trim() === 'true';
    case 'e': return { fout: ruw.trim() };
    case 'd': return alsIsodag(ruw);
    default: return undefined;
  }
};
