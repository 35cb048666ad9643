import { volgnummer, type Gemeente, type Periode } from '../../engine';
import type { Bereik } from '../blad';
import type { Kolomsoort, Tabel } from '../tabel';
import type { Kolomcellen } from './geduid';
import type { Leeskolom } from './kolommen';
import type { Kopblok } from './kopzoeker';
import type { Leesbron, Tabelplek } from './leesTabel';
import { plaatsVanBereik, plaatsVanCel } from './plaats';
import { leesRijen, type Rauwerij } from './rijen';

/** The header of one table at its place, with all that is needed to read it. */
export interface Opdracht extends Tabelplek, Leesbron {
  readonly enige: Gemeente | null;
  readonly waarden: Kolomcellen;
}

export const plaatsVanKop = ({ blad, gekanteld, blok }: Tabelplek, kolom?: number): string =>
  kolom === undefined ? plaatsVanBereik(blad, gekanteld, kopBereik(blok)) : plaatsVanCel(blad, gekanteld, blok.totRij, kolom);

const kopBereik = (blok: Kopblok): Bereik => ({
  rij: blok.rij,
  totRij: blok.totRij,
  kolom: blok.koppen[0]?.kolom ?? 0,
  totKolom: blok.koppen[blok.koppen.length - 1]?.kolom ?? 0,
});

/** What says whose a row is, and what is not read. */
const ZONDER_INHOUD: ReadonlySet<Kolomsoort> = new Set(['gemeente', 'cbsCode', 'periode', 'genegeerd', 'onbekend', 'eigen']);

export const rijenVan = (o: Opdracht, kolommen: readonly Leeskolom[], periode: Periode | null, soorten: readonly Kolomsoort[]): readonly Rauwerij[] => {
  const kolomVan = (soort: Kolomsoort): number | null => kolommen.find((k) => k.kolom.soort === soort)?.kolom.kolom ?? null;
  return leesRijen({
    ...o,
    van: o.blok.totRij + 1,
    periode,
    kolommen: {
      gemeente: kolomVan('gemeente'),
      cbsCode: kolomVan('cbsCode'),
      periode: kolomVan('periode'),
      inhoud: kolommen.filter((k) => !ZONDER_INHOUD.has(k.kolom.soort)).map((k) => k.kolom.kolom),
      cijfers: kolommen.filter((k) => soorten.includes(k.kolom.soort)).map((k) => k.kolom.kolom),
    },
  });
};

/** Where a table stands. */
export const plaatsing = (o: Opdracht, rijen: readonly Rauwerij[]): Pick<Tabel, 'blad' | 'gekanteld' | 'kop' | 'bereik' | 'object'> => ({
  blad: o.blad,
  gekanteld: o.gekanteld,
  kop: kopBereik(o.blok),
  bereik: o.object?.bereik ?? { ...kopBereik(o.blok), totRij: rijen[rijen.length - 1]?.rij ?? o.blok.totRij },
  object: o.object,
});

export const uniekePerioden = (rijen: readonly Rauwerij[]): readonly Periode[] => {
  const perioden = new Map<number, Periode>();
  for (const { periode } of rijen) if (periode !== null) perioden.set(volgnummer(periode), periode);
  return [...perioden.values()];
};
