import type { Knoop, Tabeldeel } from './knoop';
import { Formulefout } from './omgeving';

const DELEN: Readonly<Record<string, Tabeldeel>> = {
  '#data': 'gegevens', '#headers': 'kop', '#totals': 'totaal', '#all': 'alles', '#this row': 'deze rij',
};

const ontsnap = (kolom: string): string => kolom.trim().replace(/'(.)/gs, '$1');

/** The parts between brackets of `[[#This Row],[A]:[B]]`, with what stands between them. */
const stukken = (binnen: string): ReadonlyArray<{ readonly tekst: string; readonly erna: string }> =>
  [...binnen.matchAll(/\[((?:'.|[^\]'])*)\]\s*([,:]?)\s*/gs)].map((m) => ({ tekst: m[1] ?? '', erna: m[2] ?? '' }));

/** Reads the bracketed part of a structured reference; throws Formulefout. */
export const leesTabelverwijzing = (tabel: string | null, haak: string): Knoop => {
  let binnen = haak.slice(1, -1).trim();
  const dezeRij = binnen.startsWith('@');
  if (dezeRij) binnen = binnen.slice(1).trim();
  const delen: Tabeldeel[] = dezeRij ? ['deze rij'] : [];
  const enkel = DELEN[binnen.toLowerCase()];
  if (enkel) return { soort: 'tabel', tabel, delen: [enkel], kolommen: null };
  if (binnen === '') return { soort: 'tabel', tabel, delen, kolommen: null };
  if (!binnen.startsWith('[')) return { soort: 'tabel', tabel, delen, kolommen: [ontsnap(binnen), ontsnap(binnen)] };
  const kolommen: string[] = [];
  for (const { tekst } of stukken(binnen)) {
    const deel = DELEN[tekst.trim().toLowerCase()];
    if (deel) delen.push(deel);
    else kolommen.push(ontsnap(tekst));
  }
  const [van, tot = van, ...meer] = kolommen;
  if (meer.length > 0) throw new Formulefout(`unexpected ${haak}`);
  return { soort: 'tabel', tabel, delen, kolommen: van === undefined || tot === undefined ? null : [van, tot] };
};
