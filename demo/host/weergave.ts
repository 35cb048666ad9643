import type { Cel, Waarde } from './cel';
import { isFout } from './cel';
import { DAGEN, dagVan, LANGE_MAANDEN, maandnaam } from './datum';

/** The errors as a Dutch Excel shows them; the values that an add-in reads stay English. */
const FOUTEN: Readonly<Record<string, string>> = {
  '#N/A': '#N/B', '#VALUE!': '#WAARDE!', '#REF!': '#VERW!', '#DIV/0!': '#DEEL/0!', '#NUM!': '#GETAL!', '#NAME?': '#NAAM?', '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!', '#BUSY!': '#BEZIG!', '#CALC!': '#BEREKEN!',
};

export const fouttekst = (code: string): string => FOUTEN[code] ?? code;

const groepeer = (cijfers: string): string => cijfers.replace(/\B(?=(\d{3})+$)/g, '.');

/** A number under General: at most eleven positions, decimal comma. */
export const algemeen = (n: number): string => {
  const afgerond = Number(n.toPrecision(10));
  const groot = Math.abs(afgerond);
  if (groot !== 0 && (groot >= 1e11 || groot < 1e-9)) return n.toExponential(5).replace(/\.?0+e/, 'e').replace('.', ',').replace(/e([+-])(\d)$/, 'e$10$2').toUpperCase();
  return String(afgerond).replace('.', ',');
};

const isDatumnotatie = (notatie: string): boolean => /[dmyhs]/i.test(notatie.replace(/"[^"]*"|\\./g, '').replace(/General/gi, ''));

const twee = (n: number): string => String(n).padStart(2, '0');

const datumtekst = (n: number, notatie: string): string => {
  const { jaar, maand, dag, weekdag } = dagVan(n);
  const seconden = Math.round((n - Math.floor(n)) * 86_400);
  let naUur = false;
  return notatie.replace(/\[\$[^\]]*\]|"([^"]*)"|\\(.)|y+|m+|d+|h+|s+/gi, (deel, letterlijk: string | undefined, teken: string | undefined) => {
    if (letterlijk !== undefined || teken !== undefined) return letterlijk ?? teken ?? '';
    const soort = deel[0]?.toLowerCase();
    const lang = deel.length;
    if (soort === 'y') return lang > 2 ? String(jaar) : twee(jaar % 100);
    if (soort === 'h') { naUur = true; return (lang > 1 ? twee : String)(Math.floor(seconden / 3600)); }
    if (soort === 's') return twee(seconden % 60);
    if (soort === 'm' && naUur) { naUur = false; return twee(Math.floor(seconden / 60) % 60); }
    if (soort === 'm') return lang > 3 ? LANGE_MAANDEN[maand - 1] ?? '' : lang === 3 ? maandnaam(maand) : lang === 2 ? twee(maand) : String(maand);
    if (soort === 'd') return lang > 3 ? DAGEN[weekdag] ?? '' : lang === 3 ? (DAGEN[weekdag] ?? '').slice(0, 2) : lang === 2 ? twee(dag) : String(dag);
    return '';
  });
};

const getaltekst = (n: number, deel: string): string => {
  const m = /[#0?][#0?,.]*%?/.exec(deel.replace(/"[^"]*"|\\./g, (s) => '_'.repeat(s.length)));
  if (!m) return deel.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  const kern = m[0];
  const procent = deel.includes('%');
  const [geheel = '', decimalen = ''] = kern.replace('%', '').split('.');
  const vast = Math.abs(procent ? n * 100 : n).toFixed(decimalen.length);
  const [voor = '0', na] = vast.split('.');
  const lang = voor.padStart((geheel.match(/0/g) ?? []).length, '0');
  const getoond = (geheel.includes(',') ? groepeer(lang) : lang) + (na === undefined ? '' : `,${na.replace(/0+$/, (nullen) => nullen.slice(0, Math.max(0, nullen.length - (decimalen.match(/#/g) ?? []).length)))}`);
  const los = (s: string): string => s.replace(/"([^"]*)"|\\(.)|_./g, '$1$2').replace(/\[[^\]]*\]/g, '');
  return los(deel.slice(0, m.index)) + (Number(vast) !== 0 && n < 0 ? '-' : '') + getoond + (procent && kern.endsWith('%') ? '%' : '') + los(deel.slice(m.index + kern.length));
};

const opgemaakt = (n: number, notatie: string): string => {
  if (notatie === 'General' || notatie === '@') return algemeen(n);
  const delen = notatie.split(';');
  const deel = n < 0 && delen[1] !== undefined ? delen[1] : n === 0 && delen[2] !== undefined ? delen[2] : delen[0] ?? 'General';
  if (deel === 'General') return algemeen(n);
  if (isDatumnotatie(deel)) return datumtekst(n, deel);
  return getaltekst(deel === delen[1] ? Math.abs(n) : n, deel);
};

/** What a Dutch Excel shows for a value; a column that is too narrow does not matter here. */
export const toon = (waarde: Waarde, notatie: string): string => {
  if (waarde === null) return '';
  if (isFout(waarde)) return fouttekst(waarde.fout);
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  if (typeof waarde === 'number') return opgemaakt(waarde, notatie);
  return waarde;
};

export const celtekst = (cel: Cel | undefined): string => (cel ? toon(cel.waarde, cel.opmaak.notatie) : '');
