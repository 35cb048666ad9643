import { toonDatum } from './datum';
import { alsCeltekst } from './getal';
import type { Streek } from './streek';
import type { Enkel } from './waarde';
import { isFout } from './waarde';

/** One section of a number format, cut into what is printed as it is and what stands for digits. */
interface Deel {
  readonly vast: string | null;
  readonly code: string;
}

const STUK = /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[[^\]]*\]|([0#?.,]+(?:E[+-][0#]+)?|%|@|General|Standaard|AM\/PM|A\/P|[dmyjhsu]+)|([^])/gi;

const knip = (sectie: string): readonly Deel[] =>
  [...sectie.matchAll(STUK)].map((m) => {
    if (m[1] !== undefined) return { vast: m[1], code: '' };
    if (m[2] !== undefined) return { vast: m[2], code: '' };
    if (m[3] !== undefined) return { vast: ' ', code: '' };
    if (m[5] !== undefined) return { vast: null, code: m[5] };
    return { vast: m[6] ?? '', code: '' };
  });

const secties = (code: string): readonly string[] => {
  const uit: string[] = [''];
  for (const m of code.matchAll(/"[^"]*"?|\\.|[^]/g)) {
    if (m[0] === ';') uit.push('');
    else uit[uit.length - 1] += m[0];
  }
  return uit;
};

const isGetalcode = (code: string): boolean => /^[0#?.,]/.test(code) && /[0#?]/.test(code);

const groepeer = (cijfers: string, duizend: string): string => cijfers.replace(/\B(?=(\d{3})+(?!\d))/g, duizend);

const afgerond = (n: number, plaatsen: number): string => {
  const t = n.toFixed(plaatsen);
  // toFixed rounds what the binary number is; Excel what its fifteen digits say
  const netter = Number(n.toPrecision(15));
  const macht = 10 ** plaatsen;
  const half = Math.round(netter * macht * (1 + Number.EPSILON)) / macht;
  return Number.isFinite(half) && Math.abs(n) < 1e15 ? half.toFixed(plaatsen) : t;
};

/** A number through `#,##0.00` and its kind; `n` is not negative. */
const metCode = (n: number, code: string, streek: Streek): string => {
  const [mantisse = code, macht] = code.split(/E[+-]/i);
  if (macht !== undefined) return n.toExponential((mantisse.split('.')[1] ?? '').length).replace(/e([+-])(\d+)$/, (_, t: string, d: string) => `E${t}${d.padStart(macht.length, '0')}`).replace('.', streek.decimaal);
  const schaal = /,+(?=\.|$)/.exec(mantisse)?.[0].length ?? 0;
  const [geheel = '', breuk = ''] = mantisse.replace(/,+$/, '').split('.');
  const plaatsen = breuk.replace(/[^0#?]/g, '').length;
  const [voor = '', na = ''] = afgerond(n / 1000 ** schaal, plaatsen).split('.');
  const minstens = geheel.replace(/[^0]/g, '').length;
  const cijfers = (minstens === 0 && voor === '0' ? '' : voor).padStart(minstens, '0');
  let staart = na;
  for (let i = breuk.length - 1; i >= 0 && breuk[i] === '#' && staart.endsWith('0'); i--) staart = staart.slice(0, -1);
  const voorkant = /[0#?],[0#?]/.test(geheel) ? groepeer(cijfers, streek.duizend) : cijfers;
  return mantisse.includes('.') ? `${voorkant}${streek.decimaal}${staart}` : voorkant;
};

const toonGetal = (n: number, sectie: string, streek: Streek): string => {
  const delen = knip(sectie);
  if (delen.some((d) => d.vast === null && /^[dmyjhsu]/i.test(d.code))) return toonDatum(n, delen, streek);
  const procenten = delen.filter((d) => d.code === '%').length;
  let gezet = false;
  return delen.map((d) => {
    if (d.vast !== null) return d.vast;
    if (d.code === '%') return '%';
    if (/^(General|Standaard|@)$/i.test(d.code)) return alsCeltekst(n, streek);
    if (!isGetalcode(d.code) || gezet) return d.code;
    gezet = true;
    return metCode(n * 100 ** procenten, d.code, streek);
  }).join('');
};

/** The section for a number, and whether the minus sign is still to be written: a second section shows negatives itself. */
const kies = (delen: readonly string[], n: number): { readonly sectie: string; readonly min: boolean } => {
  const [plus = 'General', min, nul] = delen;
  if (n < 0) return min === undefined ? { sectie: plus, min: true } : { sectie: min, min: false };
  return { sectie: n === 0 && nul !== undefined ? nul : plus, min: false };
};

const isNul = (tekst: string): boolean => !/[1-9]/.test(tekst);

/** What a cell shows: its value through its number format, as the country writes it. */
export const toon = (waarde: Enkel, code: string, streek: Streek): string => {
  if (waarde === null) return '';
  if (isFout(waarde)) return waarde.fout;
  if (typeof waarde === 'boolean') return streek.waar[waarde ? 0 : 1];
  const delen = secties(code === '' ? 'General' : code);
  if (typeof waarde === 'string') {
    const vorm = delen[3] ?? (delen.length === 1 && /@/.test(delen[0] ?? '') ? delen[0] : undefined);
    return vorm === undefined ? waarde : knip(vorm).map((d) => (d.vast ?? (d.code === '@' ? waarde : ''))).join('');
  }
  const { sectie, min } = kies(delen, waarde);
  if (sectie === '' && delen.length > 1) return '';
  const tekst = toonGetal(Math.abs(waarde), sectie, streek);
  return min && !(isNul(tekst) && /[0#?]/.test(sectie)) ? `-${tekst}` : tekst;
};

/** Whether a number format shows a date or a time. */
export const isDatumopmaak = (code: string): boolean => knip(secties(code)[0] ?? '').some((d) => d.vast === null && /^[dmyjhsu]/i.test(d.code));
