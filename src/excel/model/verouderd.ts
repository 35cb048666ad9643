import type { Bereik } from '../../werkmap/blad';
import type { Lezing } from './toestand';
import { ontleedAdres } from './plek';

/** An address such as `C7`, `C7:D9`, `C:D` or `7:9`; whole columns and rows reach to the end of the sheet. */
const bereikVan = (adres: string): Bereik => {
  const [van = '', tot = van] = adres.slice(adres.lastIndexOf('!') + 1).split(':');
  const [a, b] = [ontleedAdres(van), ontleedAdres(tot)];
  // anything else (several areas, a whole column) may be anywhere: a banner too many is better than one too few
  return a === null || b === null ? { rij: 0, kolom: 0, totRij: Infinity, totKolom: Infinity } : { rij: a.rij, kolom: a.kolom, totRij: b.rij, totKolom: b.kolom };
};

const kantel = (b: Bereik): Bereik => ({ rij: b.kolom, totRij: b.totKolom, kolom: b.rij, totKolom: b.totRij });

/** Whether an edit touches a table that was assessed, other than in columns of ours alone. */
export const raaktBron = (lezing: Lezing, blad: string, adres: string): boolean => {
  const bewerkt = bereikVan(adres);
  return (lezing.herkenning.tabellen ?? []).some((t) => {
    if (t.blad.naam !== blad) return false;
    const b = t.gekanteld ? kantel(bewerkt) : bewerkt;
    if (b.rij > t.bereik.totRij + 1 || b.totRij < t.kop.rij) return false;
    return t.kolommen.some((k) => k.soort !== 'eigen' && k.kolom >= b.kolom && k.kolom <= b.totKolom);
  });
};
