import { gelijk, volgnummer, type Kader, type Periode } from '../../engine';
import { foutTekst, type Taal } from '../../tekst';
import { toelichtingKort } from '../../tekst/toelichtingkort';
import { beoordeelRijen, type BeoordeeldeRij } from '../beoordelen/beoordeelWerkmap';
import { eigenKoppen } from '../eigenkoppen';
import { BASIS, CELMAXIMUM, eigencijfers } from '../plannen/eigenwaarden';
import type { Keuzes, Tabel } from '../tabel';
import { herkenTabel, NIETS_TE_BEOORDELEN, zonderBeoordeling } from './tabel';
import { gelukt, mislukt, type Raster, type Tabeluitkomst } from './uitkomst';

/** One of our rows, at the row of the range that it belongs to. */
interface Uitrij {
  readonly rij: number;
  readonly cellen: Raster[number];
}

/** Our columns of one row, in their order; its explanation in short, for the whole of it for thousands of rows is more than Excel takes. */
const cellenVan = (r: BeoordeeldeRij, kader: Kader | null, taal: Taal): Raster[number] => {
  const { beoordeling: b } = r;
  const { totaalopgave, pctTaakstelling, pctTotaalopgave, eindstand, trede } = eigencijfers(r);
  const uitleg = b === null ? r.fouten.map((f) => foutTekst(f, taal)).join(' ') : toelichtingKort(b, kader, taal, r.bevindingen);
  return [totaalopgave ?? '', pctTaakstelling ?? '', pctTotaalopgave ?? '', eindstand ?? '', trede ?? '', b?.basis == null ? '' : BASIS[b.basis], uitleg.slice(0, CELMAXIMUM)];
};

/** Our rows for the tables in a range, and which half-years they have. */
interface Uitrijen {
  readonly perTabel: ReadonlyMap<Tabel, readonly Uitrij[]>;
  readonly perioden: readonly Periode[];
}

const leesRijen = (tabellen: readonly Tabel[], kaders: readonly Kader[], keuzes: Keuzes, taal: Taal): Uitrijen => {
  const perTabel = new Map<Tabel, Uitrij[]>();
  const perioden: Periode[] = [];
  const vanTabel = (tabel: Tabel): Uitrij[] => {
    const bekend = perTabel.get(tabel);
    if (bekend !== undefined) return bekend;
    const rijen: Uitrij[] = [{ rij: tabel.kop.totRij, cellen: eigenKoppen(tabel).map((k) => k.kop) }];
    perTabel.set(tabel, rijen);
    return rijen;
  };
  const zonderPeriode = beoordeelRijen(tabellen, kaders, keuzes, ({ tabel, periode, kader, rijen }) => {
    perioden.push(periode);
    const uit = vanTabel(tabel);
    for (const r of rijen) if (r.rij.soort !== 'totaal') uit.push({ rij: r.rij.rij, cellen: cellenVan(r, kader, taal) });
  });
  for (const { tabel, rij } of zonderPeriode) if (rij.soort !== 'totaal') vanTabel(tabel).push({ rij: rij.rij, cellen: cellenVan(zonderBeoordeling(rij), null, taal) });
  return { perTabel, perioden };
};

/** Rows at their places, with blank rows between; `null` where two claim the same place. */
const leg = (rijen: readonly Uitrij[]): Raster | null => {
  const breedte = rijen[0]?.cellen.length ?? 0;
  const hoogte = rijen.reduce((hoogste, r) => Math.max(hoogste, r.rij + 1), 0);
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
  const herkend = herkenTabel(tabel, periode, kaders, taal);
  if (!herkend.gelukt) return herkend;
  const { perTabel, perioden } = leesRijen(herkend.tabellen, kaders, herkend.keuzes, taal);
  if (perTabel.size === 0) return NIETS_TE_BEOORDELEN;
  const tabellen = [...perTabel.keys()];
  const gekanteld = tabellen.some((t) => t.gekanteld);
  const raster = gekanteld && tabellen.length > 1 ? null : leg([...perTabel.values()].flat());
  if (raster === null) return mislukt([{ code: 'TABELLEN_NAAST_ELKAAR', perioden: uniek(perioden) }]);
  return gelukt(gekanteld ? kantel(raster) : raster);
};
