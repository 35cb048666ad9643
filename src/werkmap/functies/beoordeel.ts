import { gelijk, volgnummer, type Kader, type Periode } from '../../engine';
import type { Taal } from '../../tekst';
import type { BeoordeeldeRij, Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { eigenKoppen } from '../eigenkoppen';
import { eigenwaarden } from '../plannen/eigenwaarden';
import type { Tabel } from '../tabel';
import { leesTabel, zonderBeoordeling } from './tabel';
import { gelukt, mislukt, type Raster, type Tabeluitkomst } from './uitkomst';

/** One of our rows, at the row of the range that it belongs to. */
interface Uitrij {
  readonly rij: number;
  readonly cellen: Raster[number];
}

const rijenPerTabel = (b: Werkmapbeoordeling, taal: Taal): ReadonlyMap<Tabel, readonly Uitrij[]> => {
  const uit = new Map<Tabel, Uitrij[]>();
  const soorten = eigenKoppen(null).map((k) => k.soort);
  const vanTabel = (tabel: Tabel): Uitrij[] => {
    const rijen = uit.get(tabel) ?? [{ rij: tabel.kop.totRij, cellen: eigenKoppen(tabel.periode).map((k) => k.kop) }];
    uit.set(tabel, rijen);
    return rijen;
  };
  const voegToe = (tabel: Tabel, r: BeoordeeldeRij, kader: Kader | null): void => {
    if (r.rij.soort === 'totaal') return;
    const waarden = eigenwaarden(r, kader, taal);
    vanTabel(tabel).push({ rij: r.rij.rij, cellen: soorten.map((soort) => waarden[soort] ?? '') });
  };
  for (const t of b.tabellen) for (const r of t.rijen) voegToe(t.tabel, r, t.kader);
  for (const { tabel, rij } of b.zonderPeriode) voegToe(tabel, zonderBeoordeling(rij), null);
  return uit;
};

/** Rows at their places, with blank rows between; `null` where two claim the same place. */
const leg = (rijen: readonly Uitrij[]): Raster | null => {
  const breedte = rijen[0]?.cellen.length ?? 0;
  const hoogte = Math.max(-1, ...rijen.map((r) => r.rij)) + 1;
  const raster: Array<Raster[number] | undefined> = Array.from({ length: hoogte });
  for (const { rij, cellen } of rijen) {
    if (raster[rij] !== undefined) return null;
    raster[rij] = cellen;
  }
  return raster.map((rij) => rij ?? Array.from({ length: breedte }, () => ''));
};

const kantel = (raster: Raster): Raster => (raster[0] ?? []).map((_, kolom) => raster.map((rij) => rij[kolom] ?? ''));

const uniek = (perioden: readonly Periode[]): readonly Periode[] => perioden.filter((p, i) => perioden.findIndex((q) => gelijk(p, q)) === i).sort((a, b) => volgnummer(a) - volgnummer(b));

/**
 * Our seven columns for a table in a range, row by row beside it: the header beside the header, blank rows and totals blank.
 * A table that stands on its side gives rows below each other in the same way.
 */
export const beoordeel = (kaders: readonly Kader[], taal: Taal, tabel: unknown, periode?: unknown): Tabeluitkomst => {
  const gelezen = leesTabel(tabel, periode, kaders, taal);
  if (!gelezen.gelukt) return gelezen;
  const perTabel = rijenPerTabel(gelezen.beoordeling, taal);
  const tabellen = [...perTabel.keys()];
  const gekanteld = tabellen.some((t) => t.gekanteld);
  const raster = gekanteld && tabellen.length > 1 ? null : leg([...perTabel.values()].flat());
  if (raster === null) return mislukt([{ code: 'TABELLEN_NAAST_ELKAAR', perioden: uniek(gelezen.beoordeling.tabellen.map((t) => t.periode)) }]);
  return gelukt(gekanteld ? kantel(raster) : raster);
};
