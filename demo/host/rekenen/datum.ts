import type { Streek } from './streek';

interface Deel {
  readonly vast: string | null;
  readonly code: string;
}

const DAG = 86_400;

/** The calendar day of a serial number (1 is 1 January 1900, 60 the day that never was) and the seconds within it. */
const ontleedSerie = (serie: number): { readonly jaar: number; readonly maand: number; readonly dag: number; readonly weekdag: number; readonly seconden: number } => {
  const totaal = Math.round(serie * DAG);
  const dagen = Math.floor(totaal / DAG);
  const seconden = totaal - dagen * DAG;
  const weekdag = (dagen + 6) % 7;
  if (dagen === 60) return { jaar: 1900, maand: 2, dag: 29, weekdag, seconden };
  // days since 1 March 0000 (Hinnant's civil-from-days)
  const z = (dagen < 60 ? dagen + 1 : dagen) - 25_569 + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1_460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const maand = mp < 10 ? mp + 3 : mp - 9;
  return { jaar: yoe + era * 400 + (maand <= 2 ? 1 : 0), maand, dag: doy - Math.floor((153 * mp + 2) / 5) + 1, weekdag, seconden };
};

const twee = (n: number): string => String(n).padStart(2, '0');

/** Through d, m, y (or j), h and s; an m behind hours or before seconds means minutes. */
export const toonDatum = (serie: number, delen: readonly Deel[], streek: Streek): string => {
  const d = ontleedSerie(serie);
  const codes = delen.filter((x) => x.vast === null);
  const halve = codes.some((x) => /^A(M\/P|\/P)/i.test(x.code));
  const uren = Math.floor(d.seconden / 3_600);
  const uur = halve ? uren % 12 || 12 : uren;
  const minuten = (x: Deel): boolean => {
    const i = codes.indexOf(x);
    return /^[hu]/i.test(codes[i - 1]?.code ?? '') || /^s/i.test(codes[i + 1]?.code ?? '');
  };
  return delen.map((x) => {
    if (x.vast !== null) return x.vast;
    const n = x.code.length;
    switch (x.code.charAt(0).toLowerCase()) {
      case 'd': return n === 1 ? String(d.dag) : n === 2 ? twee(d.dag) : n === 3 ? (streek.dagen[d.weekdag] ?? '').slice(0, 2) : (streek.dagen[d.weekdag] ?? '');
      case 'm': {
        if (minuten(x)) return n === 1 ? String(Math.floor(d.seconden / 60) % 60) : twee(Math.floor(d.seconden / 60) % 60);
        const naam = streek.maanden[d.maand - 1] ?? '';
        return n === 1 ? String(d.maand) : n === 2 ? twee(d.maand) : n === 3 ? naam.slice(0, 3) : naam;
      }
      case 'y': case 'j': return n <= 2 ? twee(d.jaar % 100) : String(d.jaar);
      case 'h': case 'u': return n === 1 ? String(uur) : twee(uur);
      case 's': return n === 1 ? String(d.seconden % 60) : twee(d.seconden % 60);
      case 'a': return uren < 12 ? 'AM' : 'PM';
      default: return x.code;
    }
  }).join('');
};
