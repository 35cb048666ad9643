import type { Bereik } from '../blad';
import type { Tabel } from '../tabel';
import { isVrij, raakt } from './plaats';

/**
 * What the sheet's own filter must become so that its buttons sort our columns along: a wider range, `null` where it can
 * stay as it is, or `'kan niet'` where it must stay as it is although it is too narrow: something stands in between or below our
 * columns, or it has criteria.
 */
export const filterVoor = (tabel: Tabel, kolommen: ReadonlyArray<{ readonly kolom: number }>): Bereik | 'kan niet' | null => {
  const { filter } = tabel.blad;
  if (filter === undefined || tabel.gekanteld || !raakt(filter, tabel.bereik)) return null;
  const onze = new Set(kolommen.map((k) => k.kolom));
  let totKolom = filter.totKolom;
  while (onze.has(totKolom + 1)) totKolom += 1;
  if ([...onze].some((k) => k < filter.kolom || k > totKolom)) return 'kan niet';
  if (totKolom === filter.totKolom) return null;
  if (filter.vast === true) return 'kan niet';
  const eronder: Bereik = { rij: tabel.bereik.totRij + 1, totRij: filter.totRij, kolom: filter.totKolom + 1, totKolom };
  const past = filter.rij >= tabel.kop.rij && filter.rij <= tabel.kop.totRij && isVrij(tabel.blad, eronder, []);
  return past ? { ...filter, totKolom } : 'kan niet';
};
