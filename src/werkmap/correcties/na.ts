import { isOntbreekt, volgnummer, type Dossier } from '../../engine';
import { celsleutel, type Blad, type Werkmap } from '../blad';
import { metCellen, type Gezet } from '../metcellen';
import { kolomVanVeld } from '../herkennen';
import type { Correctieplan } from '../schrijfplan';
import type { Herkenning, Herkenningsfout, Kolomsoort, Tabel } from '../tabel';
import { perRijVan, tabellenMet } from './gevolgen';
import { CORRECTIEVELDEN, type Correctie } from './soorten';
import { veldVan } from './waarden';

const BEREKEND: readonly Kolomsoort[] = ['totaalopgave', 'gecorrigeerdeTaakstelling', 'eindstand', 'pctTaakstelling', 'pctTotaalopgave', 'trede'];

/** What the sheet's own formulas had made of the old figures is not known before Excel reckons again. */
const vervallen = (tabellen: readonly Tabel[], geschreven: readonly Correctie[]): ReadonlyMap<string, readonly Gezet[]> => {
  const perTabel = new Map<Tabel, Set<number>>();
  for (const c of geschreven) perTabel.set(c.tabel, (perTabel.get(c.tabel) ?? new Set()).add(c.rij.rij));
  const uit = new Map<string, Gezet[]>();
  for (const tabel of tabellen) {
    const rijen = perTabel.get(tabel);
    if (rijen === undefined) continue;
    const bron = kolomVanVeld(tabel, 'taakstelling')?.kolom;
    const kolommen = tabel.kolommen.filter((k) => BEREKEND.includes(k.soort) && k.kolom !== bron).map((k) => k.kolom);
    const leeg = [...rijen].flatMap((rij) => kolommen.filter((k) => tabel.blad.formules.has(celsleutel(rij, k))).map((k): Gezet => (tabel.gekanteld ? [k, rij, null] : [rij, k, null])));
    uit.set(tabel.blad.naam, [...(uit.get(tabel.blad.naam) ?? []), ...leeg]);
  }
  return uit;
};

/** The workbook as the plans leave it, what its formulas must still reckon left blank. */
export const werkmapNa = (werkmap: Werkmap, tabellen: readonly Tabel[], plannen: readonly Correctieplan[], geschreven: readonly Correctie[]): Werkmap => {
  const leeg = vervallen(tabellen, geschreven);
  return {
    bladen: werkmap.bladen.map((blad) => {
      const cellen = plannen.filter((p) => p.blad === blad.naam).flatMap((p) => p.cellen.map((c): Gezet => [c.rij, c.kolom, c.waarde]));
      return cellen.length === 0 ? blad : metCellen(blad, [...(leeg.get(blad.naam) ?? []), ...cellen]);
    }),
  };
};

const zonderTotalen = (tabel: Tabel): Tabel => ({
  ...tabel,
  rijen: tabel.rijen.map((r) => {
    if (r.soort !== 'totaal') return r;
    const totalen = Object.fromEntries(Object.entries(r.totalen).filter(([soort]) => {
      const kolom = tabel.kolommen.find((k) => k.soort === soort)?.kolom;
      return kolom !== undefined && !tabel.blad.formules.has(celsleutel(r.rij, kolom));
    }));
    return { ...r, totalen };
  }),
});

/** The tables as they are with what was written: figures and cells, without what the sheet's formulas had made of the old ones. */
export const tabellenNa = (tabellen: readonly Tabel[], geschreven: readonly Correctie[]): readonly Tabel[] => {
  const perBlad = new Map<Blad, Gezet[]>();
  for (const c of geschreven) {
    const cellen = perBlad.get(c.tabel.blad) ?? [];
    perBlad.set(c.tabel.blad, cellen);
    if (c.cel.mag) cellen.push([c.rij.rij, c.kolom, c.cel.waarde]);
  }
  const bladen = new Map([...perBlad].map(([blad, cellen]) => [blad, metCellen(blad, cellen)]));
  return tabellenMet(tabellen, perRijVan(geschreven)).map((tabel) => {
    const blad = bladen.get(tabel.blad);
    // the province's own rows may be sums over any sheet
    if (blad === undefined) return tabel.soort === 'provincie' && geschreven.length > 0 ? zonderTotalen(tabel) : tabel;
    return { ...zonderTotalen(tabel), blad };
  });
};

/** Why what was accepted is not written: it would read otherwise than was meant. */
export type Leesverschil =
  | { readonly code: 'VRAAG_ERNA'; readonly fouten: readonly Herkenningsfout[] }
  | { readonly code: 'LEEST_ANDERS'; readonly gemeente: string; readonly periode: Dossier['periode'] };

const zelfde = (a: Dossier, b: Dossier): boolean =>
  (a.taakstellingOmvat ?? 'taakstelling') === (b.taakstellingOmvat ?? 'taakstelling') &&
  CORRECTIEVELDEN.every((veld) => {
    const [x, y] = [veldVan(a, veld), veldVan(b, veld)];
    return x === y || (isOntbreekt(x) && isOntbreekt(y) && x.ontbreekt === y.ontbreekt);
  });

const dossiersVan = (tabellen: readonly Tabel[]): ReadonlyMap<string, Dossier> =>
  new Map(tabellen.flatMap((t) => (t.soort !== 'gemeenten' ? [] : t.rijen.flatMap((r) => (r.dossier === null ? [] : [[`${t.blad.naam}|${r.rij}|${volgnummer(r.dossier.periode)}|${r.dossier.gemeente}`, r.dossier] as const])))));

/** Reads the workbook as it would be, and holds it against what was meant, over every row; `null` where they are the same. */
export const leestAnders = (bedoeld: readonly Tabel[], erna: Herkenning): Leesverschil | null => {
  if (!erna.gelukt) return { code: 'VRAAG_ERNA', fouten: erna.fouten };
  const gelezen = dossiersVan(erna.tabellen);
  for (const [sleutel, dossier] of dossiersVan(bedoeld)) {
    const ander = gelezen.get(sleutel);
    if (ander === undefined || !zelfde(dossier, ander)) return { code: 'LEEST_ANDERS', gemeente: dossier.gemeente, periode: dossier.periode };
  }
  return null;
};
