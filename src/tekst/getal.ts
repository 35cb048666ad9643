import type { Dag, Tweetalig } from '../engine';
import type { Taal } from './taal';

/** A whole number with thousands marked: 1.477 in Dutch, 1,477 in English; a real minus sign before negatives. */
export const getalTekst = (n: number, taal: Taal): string => {
  if (Number.isInteger(n) && n > -1_000 && n < 1_000) return n < 0 ? `−${-n}` : String(n);
  if (!Number.isFinite(n)) return taal === 'nl' ? 'geen getal' : 'not a number';
  const [heel = '', breuk] = String(Math.abs(n)).split('.');
  const punt = taal === 'nl' ? '.' : ',';
  const komma = taal === 'nl' ? ',' : '.';
  return `${n < 0 ? '−' : ''}${heel.replace(/\B(?=(\d{3})+$)/g, punt)}${breuk === undefined ? '' : komma + breuk}`;
};

/** The same in both languages. */
export const getallen = (n: number): Tweetalig => ({ nl: getalTekst(n, 'nl'), en: getalTekst(n, 'en') });

/** A number, or "onbekend". */
export const getalOfOnbekend = (n: number | null, taal: Taal): string => (n === null ? (taal === 'nl' ? 'onbekend' : 'unknown') : getalTekst(n, taal));

/** Whole percents as the letters print them: 82%. No opgave: "n.v.t.". */
export const percentageTekst = (p: number | null, taal: Taal): string => (p === null ? (taal === 'nl' ? 'n.v.t.' : 'n/a') : `${getalTekst(p, taal)}%`);

/** A balance in words: "171 achterstand", "150 voorsprong", "geen achterstand". */
export const standTekst = (stand: number, taal: Taal): string => {
  const aantal = getalTekst(Math.abs(stand), taal);
  if (stand > 0) return taal === 'nl' ? `${aantal} achterstand` : `a backlog of ${aantal}`;
  if (stand < 0) return taal === 'nl' ? `${aantal} voorsprong` : `a lead of ${aantal}`;
  return taal === 'nl' ? 'geen achterstand' : 'no backlog';
};

const MAANDEN: Readonly<Record<Taal, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** "1 juli 2022" or "1 July 2022". */
export const dagTekst = (d: Dag, taal: Taal): string => `${d.dag} ${MAANDEN[taal][d.maand - 1] ?? String(d.maand)} ${d.jaar}`;

/** The same from an ISO day, "2022-07-01". */
export const isoTekst = (iso: string, taal: Taal): string => {
  const [jaar = 0, maand = 0, dag = 0] = iso.split('-').map(Number);
  return dagTekst({ jaar, maand, dag }, taal);
};

/** "Baarn, Bunnik en Leusden". */
export const opsomming = (namen: readonly string[], taal: Taal): string => {
  const laatste = namen[namen.length - 1];
  if (laatste === undefined || namen.length === 1) return laatste ?? '';
  return `${namen.slice(0, -1).join(', ')} ${taal === 'nl' ? 'en' : 'and'} ${laatste}`;
};

/** Of a long list the first few, and how many others there are. */
export const beknopt = (namen: readonly string[], taal: Taal): string =>
  namen.length <= 8 ? opsomming(namen, taal) : `${namen.slice(0, 5).join(', ')} ${taal === 'nl' ? `en ${namen.length - 5} andere` : `and ${namen.length - 5} others`}`;

/** The same in both languages. */
export const opsommingen = (namen: readonly string[]): Tweetalig => ({ nl: opsomming(namen, 'nl'), en: opsomming(namen, 'en') });
