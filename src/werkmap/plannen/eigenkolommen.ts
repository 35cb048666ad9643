import { periodeTekst } from '../../engine';
import { celsleutel, celVan, type Bereik, type Celwaarde } from '../blad';
import { eigenKoppen, eigenKopVan, isEigenKop } from '../eigenkoppen';
import { netjes } from '../lezen/normaliseer';
import type { Tabel } from '../tabel';
import type { Eigenkolom } from './celplannen';

/** What is taken on a sheet while its tables are planned one by one. */
export interface Bezetting {
  /** Columns of ours per header row that a table has, as `rij * 16384 + kolom`. */
  readonly koppen: Set<number>;
  readonly blokken: Bereik[];
}

/** A header of ours is the same in any case and with any white space: a table's column keeps the name that it has. */
export const sleutelVan = (kop: Celwaarde): string | null => {
  if (typeof kop !== 'string' || !isEigenKop(kop)) return null;
  const eigen = eigenKopVan(kop);
  return eigen === null ? netjes(kop).toLowerCase().replace(/ /g, '') : `${eigen.soort} ${eigen.periode === null ? '' : periodeTekst(eigen.periode)}`;
};

/** Our columns that a table has already, by the key of their header: those recognised in it, or standing further to the right in the same header row. */
export const aanwezigeKolommen = (tabel: Tabel, bezetting: Bezetting): ReadonlyMap<string, number> => {
  const aanwezig = new Map<string, number>();
  const voegToe = (sleutel: string | null, kolom: number): void => {
    if (sleutel !== null && !aanwezig.has(sleutel)) aanwezig.set(sleutel, kolom);
  };
  const rij = tabel.kop.totRij;
  for (const { soort, kop, kolom } of tabel.kolommen) if (soort === 'eigen') for (const tekst of [kop, celVan(tabel.blad, rij, kolom)]) voegToe(sleutelVan(tekst), kolom);
  (tabel.blad.cellen[rij] ?? []).forEach((kop, kolom) => {
    if (kolom <= tabel.bereik.totKolom || bezetting.koppen.has(celsleutel(rij, kolom))) return;
    voegToe(sleutelVan(kop ?? null), kolom);
  });
  return aanwezig;
};

/** The columns of the assessment that a table has already. */
export const bestaandeKolommen = (tabel: Tabel): Eigenkolom[] => {
  const aanwezig = aanwezigeKolommen(tabel, { koppen: new Set(), blokken: [] });
  return eigenKoppen(tabel).flatMap(({ soort, kop }) => {
    const kolom = aanwezig.get(sleutelVan(kop) ?? '');
    return kolom === undefined ? [] : [{ soort, kop, kolom, nieuw: false }];
  });
};
