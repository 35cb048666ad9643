import { celsleutel, type Bereik } from '../../werkmap/blad';
import { isContactenblad } from '../../werkmap/contacten/blad';
import { isTrajectblad } from '../../werkmap/traject/blad';
import { duidKop } from '../../werkmap/herkennen';
import type { Kolom, Tabel } from '../../werkmap/tabel';
import type { Lezing } from './toestand';
import { leesBereikadres } from './plek';

/** An address such as `C7` or `C7:D9`; anything else (several areas, a whole column) may be anywhere. */
const bereikVan = (adres: string): Bereik => (adres.includes(',') ? null : leesBereikadres(adres)) ?? { rij: 0, kolom: 0, totRij: Infinity, totKolom: Infinity };

const kantel = (b: Bereik): Bereik => ({ rij: b.kolom, totRij: b.totKolom, kolom: b.rij, totKolom: b.totRij });

const isBinnen = (b: Bereik, om: Bereik): boolean => b.rij >= om.rij && b.totRij <= om.totRij && b.kolom >= om.kolom && b.totKolom <= om.totKolom;

/** Whether nothing depends on a column's cells: it is ours, or its header alone says that it holds no figure. */
const isStil = ({ soort, kop }: Kolom): boolean => soort === 'eigen' || (STIL.has(soort) && STIL.has(duidKop(kop).soort));

const STIL: ReadonlySet<string> = new Set(['genegeerd', 'onbekend']);

/** Whether an edit stays within the rows of a table, in columns that nothing depends on: a remark. */
const isAantekening = (t: Tabel, bewerkt: Bereik): boolean => {
  const b = t.gekanteld ? kantel(bewerkt) : bewerkt;
  if (!isBinnen(b, { ...t.bereik, rij: t.kop.totRij + 1 })) return false;
  for (let kolom = b.kolom; kolom <= b.totKolom; kolom += 1) if (!t.kolommen.some((k) => k.kolom === kolom && isStil(k))) return false;
  return true;
};

/** Whether a figure of the table is a formula of the user's, which may rest on any cell of the workbook. */
const heeftFormules = (t: Tabel): boolean =>
  t.kolommen.some((k) => !isStil(k) && t.rijen.some(({ rij, soort }) => soort === 'gemeente' && t.blad.formules.has(celsleutel(rij, k.kolom))));

/**
 * Whether an edit may change what was read. Anything on a sheet with figures may: a title, a header, a column or a row more;
 * but for remarks, and for what we wrote ourselves (`eigen`).
 */
export const raaktLezing = ({ herkenning, bron }: Lezing, blad: string, adres: string, eigen: readonly Bereik[]): boolean => {
  const bewerkt = bereikVan(adres);
  if (eigen.some((om) => isBinnen(bewerkt, om))) return false;
  if (!herkenning.gelukt || bron?.naam === blad || isContactenblad(blad) || isTrajectblad(blad)) return true;
  const hier = herkenning.tabellen.filter((t) => t.blad.naam === blad);
  if (hier.some((t) => isAantekening(t, bewerkt))) return false;
  return hier.length > 0 || herkenning.overgeslagen.some((o) => o.blad === blad) || herkenning.tabellen.some(heeftFormules);
};
