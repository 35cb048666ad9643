import { periodeTekst } from '../../engine';
import { celsleutel, celVan, type Bereik, type Celwaarde } from '../blad';
import { eigenKoppen, eigenKopVan, isEigenKop, type Eigensoort } from '../eigenkoppen';
import { netjes } from '../lezen/normaliseer';
import type { Tabel } from '../tabel';
import type { Bijkolom } from './bijkolom';
import type { Eigenkolom, Plankolom } from './celplannen';
import { vindPlaats } from './plaats';

/** Where the columns of one table come. */
export interface Kolommen {
  readonly kolommen: readonly Plankolom[];
  /** Whether the new ones stand against the table. */
  readonly aansluitend: boolean;
}

/** What is taken on a sheet while its tables are planned one by one. */
export interface Bezetting {
  /** Columns of ours per header row that a table has, as `rij * 16384 + kolom`. */
  readonly koppen: Set<number>;
  readonly blokken: Bereik[];
}

/** A header of ours is the same in any case and with any white space: a table's column keeps the name that it has. */
const sleutelVan = (kop: Celwaarde): string | null => {
  if (typeof kop !== 'string' || !isEigenKop(kop)) return null;
  const eigen = eigenKopVan(kop);
  return eigen === null ? netjes(kop).toLowerCase().replace(/ /g, '') : `${eigen.soort} ${eigen.periode === null ? '' : periodeTekst(eigen.periode)}`;
};

/** Our columns that a table has already, by the key of their header: those recognised in it, or standing further to the right in the same header row. */
const aanwezigeKolommen = (tabel: Tabel, bezetting: Bezetting): ReadonlyMap<string, number> => {
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

type Gevraagd = { readonly kop: string } & ({ readonly soort: Eigensoort } | { readonly soort: 'bij'; readonly bij: Bijkolom });

const gevraagdVan = (tabel: Tabel, bij: readonly Bijkolom[]): readonly Gevraagd[] => [...eigenKoppen(tabel.periode), ...bij.map((b) => ({ soort: 'bij', kop: b.kop, bij: b }) as const)];

/** What is taken on a sheet before anything is placed: the columns of ours that its tables have. A header of another half-year may belong to a table beside this one. */
export const bezet = (bezetting: Bezetting, tabel: Tabel, bij: readonly Bijkolom[]): void => {
  const eigen = new Set(gevraagdVan(tabel, bij).map((k) => sleutelVan(k.kop)));
  for (const k of tabel.kolommen) if (k.soort === 'eigen' && eigen.has(sleutelVan(k.kop))) bezetting.koppen.add(celsleutel(tabel.kop.totRij, k.kolom));
};

/** Where each of our columns is, or will be. Found by its own header; missing ones are placed together. */
export const plaatsKolommen = (tabel: Tabel, bij: readonly Bijkolom[], bezetting: Bezetting): Kolommen | null => {
  const aanwezig = aanwezigeKolommen(tabel, bezetting);
  const koppen = gevraagdVan(tabel, bij).map((van) => ({ van, aanwezig: aanwezig.get(sleutelVan(van.kop) ?? '') }));
  const ontbrekend = koppen.filter((k) => k.aanwezig === undefined);
  const plaats = ontbrekend.length === 0 ? { kolom: 0, aansluitend: false } : vindPlaats(tabel.blad, tabel.bereik, ontbrekend.length, bezetting.blokken, tabel.object?.groeit !== false);
  if (plaats === null) return null;
  if (ontbrekend.length > 0) bezetting.blokken.push({ rij: tabel.bereik.rij, totRij: tabel.bereik.totRij, kolom: plaats.kolom, totKolom: plaats.kolom + ontbrekend.length - 1 });
  const kolommen = koppen.map(({ van, aanwezig: kolom }): Plankolom => (kolom === undefined ? { ...van, kolom: plaats.kolom + ontbrekend.findIndex((o) => o.van === van), nieuw: true } : { ...van, kolom, nieuw: false }));
  for (const k of kolommen) bezetting.koppen.add(celsleutel(tabel.kop.totRij, k.kolom));
  return { aansluitend: plaats.aansluitend, kolommen };
};

/** The columns of the assessment that a table has already. */
export const bestaandeKolommen = (tabel: Tabel): Eigenkolom[] => {
  const aanwezig = aanwezigeKolommen(tabel, { koppen: new Set(), blokken: [] });
  return eigenKoppen(tabel.periode).flatMap(({ soort, kop }) => {
    const kolom = aanwezig.get(sleutelVan(kop) ?? '');
    return kolom === undefined ? [] : [{ soort, kop, kolom, nieuw: false }];
  });
};

