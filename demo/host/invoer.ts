import type { Waarde } from './cel';
import { maandVan, serie } from './datum';
import { leesGetal, NEDERLAND } from './rekenen';

/** What text becomes in a cell: a value, and the number format that Excel then chooses if the cell had none of its own. */
export interface Gelezen {
  readonly waarde: Waarde;
  readonly notatie?: string;
}

const FOUTEN = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];

const alsDag = (jaar: number, maand: number, dag: number, notatie: string): Gelezen | null => {
  const heel = jaar < 30 ? 2000 + jaar : jaar < 100 ? 1900 + jaar : jaar;
  if (heel < 1900 || heel > 9999 || maand < 1 || maand > 12 || dag < 1 || dag > new Date(Date.UTC(heel, maand, 0)).getUTCDate()) return null;
  return { waarde: serie(heel, maand, dag), notatie };
};

/** `2024-2`, `2-2024`, `1-2-2024`, `2024-02-01`, `1-2`, `1 februari 2024`, as a Dutch Excel reads them. */
const alsDatum = (tekst: string, jaar: number): Gelezen | null => {
  const cijfers = /^(\d{1,4})[-/](\d{1,4})(?:[-/](\d{1,4}))?$/.exec(tekst);
  if (cijfers) {
    const [a, b, c] = [Number(cijfers[1]), Number(cijfers[2]), cijfers[3] === undefined ? null : Number(cijfers[3])];
    if (c !== null) return a > 31 ? alsDag(a, b, c, 'yyyy-mm-dd') : alsDag(c, b, a, 'd-m-yyyy');
    if ((cijfers[1] ?? '').length === 4) return alsDag(a, b, 1, 'mmm-yy');
    if ((cijfers[2] ?? '').length === 4) return alsDag(b, a, 1, 'mmm-yy');
    return alsDag(jaar, b, a, 'd-mmm') ?? (a <= 12 ? alsDag(b, a, 1, 'mmm-yy') : null);
  }
  const woorden = /^(?:(\d{1,2})[ -])?([a-z]+\.?)[ -](\d{2}|\d{4})$/i.exec(tekst);
  const maand = woorden ? maandVan(woorden[2] ?? '') : 0;
  if (!woorden || maand === 0) return null;
  return alsDag(Number(woorden[3]), maand, Number(woorden[1] ?? 1), woorden[1] === undefined ? 'mmm-yy' : 'd-mmm-yy');
};

const alsTijd = (tekst: string): Gelezen | null => {
  const m = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(tekst);
  if (!m || Number(m[2]) > 59 || Number(m[3] ?? 0) > 59) return null;
  return { waarde: (Number(m[1]) * 3600 + Number(m[2]) * 60 + Number(m[3] ?? 0)) / 86_400, notatie: m[3] === undefined ? 'h:mm' : 'h:mm:ss' };
};

/** Reads text as a Dutch Excel does in a cell without text format; text that is nothing else stays text. Formulas and apostrophes are not for here. */
export const leesInvoer = (tekst: string, jaar: number): Gelezen => {
  // a no-break space is no space to Excel: such a number stays text
  const kaal = tekst.replace(/^ +| +$/g, '');
  if (kaal.includes('\u00a0')) return { waarde: tekst };
  const getal = /%$/.test(kaal) ? null : leesGetal(kaal, NEDERLAND);
  if (getal !== null) return { waarde: getal };
  const procent = /^(.*\S)\s*%$/.exec(kaal);
  const deel = procent ? leesGetal(procent[1] ?? '', NEDERLAND) : null;
  if (deel !== null) return { waarde: deel / 100, notatie: Number.isInteger(deel) ? '0%' : '0.00%' };
  const euro = /^€\s*(\S+)$/.exec(kaal);
  const bedrag = euro ? leesGetal(euro[1] ?? '', NEDERLAND) : null;
  if (bedrag !== null) return { waarde: bedrag, notatie: '"€" #,##0.00' };
  if (/^(true|waar)$/i.test(kaal)) return { waarde: true };
  if (/^(false|onwaar)$/i.test(kaal)) return { waarde: false };
  const code = FOUTEN.find((f) => f === kaal.toUpperCase());
  if (code !== undefined) return { waarde: { fout: code } };
  return alsDatum(kaal, jaar) ?? alsTijd(kaal) ?? { waarde: tekst };
};
