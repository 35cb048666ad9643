import type { Streek } from './streek';

/** The number that a text says in this country ("1.234,5", "82%", "-3"), or null. */
export const leesGetal = (tekst: string, { decimaal, duizend }: Streek): number | null => {
  const kaal = tekst.trim().replace(/\u00a0/g, '');
  const procent = kaal.endsWith('%');
  const deel = procent ? kaal.slice(0, -1).trim() : kaal;
  const [geheel = '', breuk = '', ...meer] = deel.split(decimaal);
  if (meer.length > 0) return null;
  const groepen = geheel.replace(/^[+-]/, '').split(duizend);
  if (groepen.length > 1 && groepen.some((g, i) => !(i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(g))) return null;
  const gewoon = `${geheel.replaceAll(duizend, '')}${breuk === '' ? '' : `.${breuk}`}`;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(gewoon)) return null;
  const n = Number(gewoon);
  return Number.isFinite(n) ? (procent ? n / 100 : n) : null;
};

/** A number as Excel shows it without a format: at most 15 digits when joined to a text, 11 characters in a cell. */
export const alsTekst = (n: number, streek: Streek, cijfers = 15): string => {
  const a = Math.abs(n);
  const uit = a !== 0 && (a >= 1e21 || a < 1e-9)
    ? n.toExponential(5).replace(/\.?0+e/, 'e').replace(/e([+-])(\d)$/, 'e$10$2').toUpperCase()
    : String(Number(n.toPrecision(cijfers)));
  return uit.replace('.', streek.decimaal);
};

/** In a cell the whole part may use all room, the fraction what is left of ten digits. */
export const alsCeltekst = (n: number, streek: Streek): string => alsTekst(n, streek, Math.max(10, Math.min(15, Math.trunc(Math.abs(n)).toString().length)));
