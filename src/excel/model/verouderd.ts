import type { Bereik } from '../../werkmap/blad';
import type { Kolomsoort } from '../../werkmap/tabel';
import type { Lezing } from './toestand';
import { leesBereikadres } from './plek';

/** An address such as `C7`, `C7:D9`, `C:D` or `7:9`; whole columns and rows reach to the end of the sheet. */
const bereikVan = (adres: string): Bereik => {
  // anything else (several areas, a whole column) may be anywhere: a banner too many is better than one too few
  return (adres.includes(',') ? null : leesBereikadres(adres)) ?? { rij: 0, kolom: 0, totRij: Infinity, totKolom: Infinity };
};

const kantel = (b: Bereik): Bereik => ({ rij: b.kolom, totRij: b.totKolom, kolom: b.rij, totKolom: b.totRij });

/** Columns from which nothing is read, but their header. */
const GEEN_BRON: ReadonlySet<Kolomsoort> = new Set(['eigen', 'genegeerd', 'onbekend']);

/** Whether an edit touches what was read: a figure, or a header. */
export const raaktBron = (lezing: Lezing, blad: string, adres: string): boolean => {
  const bewerkt = bereikVan(adres);
  return (lezing.herkenning.tabellen ?? []).some((t) => {
    if (t.blad.naam !== blad) return false;
    const b = t.gekanteld ? kantel(bewerkt) : bewerkt;
    if (b.rij > t.bereik.totRij + 1 || b.totRij < t.kop.rij) return false;
    const inKop = b.rij <= t.kop.totRij;
    return t.kolommen.some((k) => (inKop ? k.soort !== 'eigen' : !GEEN_BRON.has(k.soort)) && k.kolom >= b.kolom && k.kolom <= b.totKolom);
  });
};
