import type { Bereik } from '../../src/werkmap/blad';
import { adres, KOLOMMEN, kolomletters } from '../../src/werkmap/blad';
import { leesAdres } from '../../src/bestand/bereik';

export const RIJEN = 1_048_576;

export const HEEL_BLAD: Bereik = { rij: 0, kolom: 0, totRij: RIJEN - 1, totKolom: KOLOMMEN - 1 };

export const cel = (rij: number, kolom: number): Bereik => ({ rij, kolom, totRij: rij, totKolom: kolom });

export const hoogte = (b: Bereik): number => b.totRij - b.rij + 1;

export const breedte = (b: Bereik): number => b.totKolom - b.kolom + 1;

export const bevat = (b: Bereik, rij: number, kolom: number): boolean => rij >= b.rij && rij <= b.totRij && kolom >= b.kolom && kolom <= b.totKolom;

export const bevatGeheel = (buiten: Bereik, binnen: Bereik): boolean => bevat(buiten, binnen.rij, binnen.kolom) && bevat(buiten, binnen.totRij, binnen.totKolom);

export const doorsnede = (a: Bereik, b: Bereik): Bereik | null => {
  const rij = Math.max(a.rij, b.rij);
  const kolom = Math.max(a.kolom, b.kolom);
  const totRij = Math.min(a.totRij, b.totRij);
  const totKolom = Math.min(a.totKolom, b.totKolom);
  return rij > totRij || kolom > totKolom ? null : { rij, kolom, totRij, totKolom };
};

export const isHeleKolom = (b: Bereik): boolean => b.rij === 0 && b.totRij === RIJEN - 1;

export const isHeleRij = (b: Bereik): boolean => b.kolom === 0 && b.totKolom === KOLOMMEN - 1;

const randvan = (letters: string | undefined, cijfers: string | undefined): { rij?: number; kolom?: number } | null => {
  const los = leesAdres(`${letters ?? 'A'}${cijfers ?? '1'}`);
  if (!los) return null;
  return { ...(cijfers === undefined ? {} : { rij: los.rij }), ...(letters === undefined ? {} : { kolom: los.kolom }) };
};

/** The range of `A1`, `A1:C9`, `A:C` or `2:5`, dollars allowed; null if it is none. */
export const leesBereikadres = (tekst: string): Bereik | null => {
  const [van = '', tot = van, ...rest] = tekst.replaceAll('$', '').toUpperCase().split(':');
  const a = /^([A-Z]{1,3})?(\d{1,7})?$/.exec(van);
  const b = /^([A-Z]{1,3})?(\d{1,7})?$/.exec(tot);
  if (!a || !b || rest.length > 0 || van === '' || tot === '') return null;
  const p = randvan(a[1], a[2]);
  const q = randvan(b[1], b[2]);
  if (!p || !q || (p.rij === undefined) !== (q.rij === undefined) || (p.kolom === undefined) !== (q.kolom === undefined)) return null;
  if ((p.rij === undefined || p.kolom === undefined) && !tekst.includes(':')) return null;
  const rijen = [p.rij ?? 0, q.rij ?? RIJEN - 1];
  const kolommen = [p.kolom ?? 0, q.kolom ?? KOLOMMEN - 1];
  return { rij: Math.min(...rijen), kolom: Math.min(...kolommen), totRij: Math.max(...rijen), totKolom: Math.max(...kolommen) };
};

/** `'Blad 1'!A1:B2` apart: the name of the sheet (undefined if not given) and the rest. */
export const splitsBladnaam = (tekst: string): { blad?: string; rest: string } => {
  const m = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(tekst);
  if (!m) return { rest: tekst.replace(/^=/, '') };
  return { blad: (m[1] ?? m[2] ?? '').replaceAll("''", "'"), rest: m[3] ?? '' };
};

export const bladprefix = (naam: string): string => (/^[A-Za-z_][\w.]*$/.test(naam) && !/^[A-Za-z]{1,3}\d+$/.test(naam) ? naam : `'${naam.replaceAll("'", "''")}'`);

/** `A1`, `A1:B2`, `A:B` or `1:2`, as Excel writes it. */
export const kaalAdres = (b: Bereik): string => {
  if (isHeleKolom(b)) return `${kolomletters(b.kolom)}:${kolomletters(b.totKolom)}`;
  if (isHeleRij(b)) return `${b.rij + 1}:${b.totRij + 1}`;
  const van = adres(b.rij, b.kolom);
  const tot = adres(b.totRij, b.totKolom);
  return van === tot ? van : `${van}:${tot}`;
};

export const volAdres = (blad: string, b: Bereik): string => `${bladprefix(blad)}!${kaalAdres(b)}`;
