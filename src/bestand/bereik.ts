import type { Bereik } from '../werkmap/blad';
import { celsleutel, KOLOMMEN } from '../werkmap/blad';

export const RIJEN = 1_048_576;

/** The key of the cell `AB12`, as `celsleutel` makes it; -1 if it is no address of a worksheet. */
export const leesCelsleutel = (adres: string): number => {
  let kolom = 0;
  let i = 0;
  for (; i < adres.length; i++) {
    const c = adres.charCodeAt(i);
    if (c < 65 || c > 90) break;
    kolom = kolom * 26 + c - 64;
  }
  let rij = 0;
  const cijfers = i;
  for (; i < adres.length; i++) {
    const c = adres.charCodeAt(i);
    if (c < 48 || c > 57) return -1;
    rij = rij * 10 + c - 48;
  }
  if (cijfers === adres.length || rij < 1 || rij > RIJEN || kolom < 1 || kolom > KOLOMMEN) return -1;
  return celsleutel(rij - 1, kolom - 1);
};

/** Column and row of `AB12`, counted from 0; null if it is no address of a worksheet. */
export const leesAdres = (adres: string): { rij: number; kolom: number } | null => {
  const sleutel = leesCelsleutel(adres);
  return sleutel < 0 ? null : { rij: Math.floor(sleutel / KOLOMMEN), kolom: sleutel % KOLOMMEN };
};

/** The range of `A1:C9` or `A1`; null if it is no range of a worksheet. */
export const leesBereik = (ref: string): Bereik | null => {
  const [van = '', tot = van, ...rest] = ref.replaceAll('$', '').split(':');
  const a = leesAdres(van);
  const b = leesAdres(tot);
  if (!a || !b || rest.length > 0 || b.rij < a.rij || b.kolom < a.kolom) return null;
  return { rij: a.rij, kolom: a.kolom, totRij: b.rij, totKolom: b.kolom };
};

export const overlapt = (a: Bereik, b: Bereik): boolean =>
  a.rij <= b.totRij && b.rij <= a.totRij && a.kolom <= b.totKolom && b.kolom <= a.totKolom;

/** The smallest range that holds both. */
export const omvat = (a: Bereik, b: Bereik): Bereik => ({
  rij: Math.min(a.rij, b.rij), kolom: Math.min(a.kolom, b.kolom), totRij: Math.max(a.totRij, b.totRij), totKolom: Math.max(a.totKolom, b.totKolom),
});
