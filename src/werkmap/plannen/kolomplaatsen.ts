import { celsleutel } from '../blad';
import { eigenKoppen, type Eigensoort } from '../eigenkoppen';
import type { Tabel } from '../tabel';
import type { Bijkolom } from './bijkolom';
import type { Plankolom } from './celplannen';
import { aanwezigeKolommen, sleutelVan, type Bezetting } from './eigenkolommen';
import { vindPlaats } from './plaats';

/** Where the columns of one table come. */
export interface Kolommen {
  readonly kolommen: readonly Plankolom[];
  /** Whether the new ones stand against the table. */
  readonly aansluitend: boolean;
}

type Gevraagd = { readonly kop: string } & ({ readonly soort: Eigensoort } | { readonly soort: 'bij'; readonly bij: Bijkolom });

const gevraagdVan = (tabel: Tabel, bij: readonly Bijkolom[]): readonly Gevraagd[] => [...eigenKoppen(tabel), ...bij.map((b) => ({ soort: 'bij', kop: b.kop, bij: b }) as const)];

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
