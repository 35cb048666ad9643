import type { Bereik } from '../../werkmap/blad';
import type { Blok, Tabelplek } from '../model/excelwerk';
import { celsleutel } from '../../werkmap/blad';
import { BEGIN, meng } from './cellen';
import { isFormuletekst } from './formuleplek';
import type { Raster } from './rasters';

type Plekken = ReadonlyArray<Tabelplek | null>;

/** The last column that is not ours. */
const laatste = (p: Tabelplek): number => {
  const eigen = new Set(p.eigen);
  let kolom = p.koppen.length - 1;
  while (kolom > 0 && eigen.has(kolom)) kolom -= 1;
  return kolom;
};

/** A table with what stands above it and left of it, and the row below, as far as the last column that is not ours; as on the sheet. */
const omgeving = (p: Tabelplek): Bereik => {
  const [totRij, totKolom] = [p.kop + p.rijen.length + 1, laatste(p)];
  return p.gekanteld ? { rij: 0, kolom: 0, totRij: totKolom, totKolom: totRij } : { rij: 0, kolom: 0, totRij, totKolom };
};

/** The range in which everything stands on which the outcomes of these tables rest; null where that is not known. */
export const bronbereik = (plekken: Plekken): Bereik | null =>
  plekken.flatMap((p) => p ?? []).map(omgeving).reduce<Bereik | null>((a, b) => ({ rij: 0, kolom: 0, totRij: Math.max(a?.totRij ?? 0, b.totRij), totKolom: Math.max(a?.totKolom ?? 0, b.totKolom) }), null);

/**
 * A short text that differs as soon as something stands elsewhere on which the outcomes rest, or another figure. Our own columns do
 * not count, nor what formulas come to (those may rest on our columns), nor the figures of `blokken` that are corrected.
 */
export const bronafdruk = (plekken: Plekken, r: Raster, blokken: readonly Blok[]): string => {
  const gecorrigeerd = new Set(blokken.filter((b) => b.correctie).flatMap((b) => b.na.flatMap((rij, i) => rij.map((_, k) => celsleutel(b.rij + i, b.kolom + k)))));
  let h = BEGIN;
  for (const p of plekken) {
    if (p === null) continue;
    const eigen = new Set(p.eigen);
    const { totRij, totKolom } = omgeving(p);
    for (let rij = 0; rij <= totRij; rij += 1) {
      for (let kolom = 0; kolom <= totKolom; kolom += 1) {
        if (eigen.has(p.gekanteld ? rij : kolom) || gecorrigeerd.has(celsleutel(rij, kolom))) continue;
        const formule = r.formule(rij, kolom);
        h = meng(h, isFormuletekst(formule) ? formule : `${typeof formule} ${String(formule)}`);
      }
    }
  }
  return (h >>> 0).toString(36);
};
