import { gelijk, isOntbreekt, type Dossier, type Periode } from '../../engine';
import { celsleutel, celVan, type Blad, type Werkmap } from '../blad';
import { metCellen, type Gezet } from '../metcellen';
import { kolomVanVeld } from '../herkennen';
import { plaatsVanCel } from '../herkennen/plaats';
import { leesGetal } from '../lezen/getal';
import type { Correctieplan } from '../schrijfplan';
import type { Herkenning, Herkenningsfout, Kolomsoort, Tabel, Tabelrij } from '../tabel';
import { perRijVan, tabellenMet } from './gevolgen';
import { CORRECTIEVELDEN, type Correctie } from './soorten';
import { veldVan } from './waarden';

const BEREKEND: readonly Kolomsoort[] = ['totaalopgave', 'gecorrigeerdeTaakstelling', 'eindstand', 'pctTaakstelling', 'pctTotaalopgave', 'trede'];

/** A row of sums, by a word or by its figures. */
const isSom = (r: Tabelrij): boolean => r.soort === 'totaal' || r.fouten.some((f) => f.code === 'GEEN_GEMEENTE' && f.isSom === true);

const alsGetal = (tabel: Tabel, rij: number, kolom: number): number | null => {
  const getal = leesGetal(celVan(tabel.blad, rij, kolom));
  return typeof getal === 'number' ? getal : null;
};

/**
 * What the sheet's own formulas had made of the old figures is not known before Excel reckons again: blank. Only a row that was the sum of
 * the others is still that, where formulas make it so: it may be known by its sums alone.
 */
const vervallen = (tabel: Tabel, geschreven: readonly Correctie[]): readonly Gezet[] => {
  const geraakt = new Set(geschreven.map((c) => c.rij.rij));
  const bron = kolomVanVeld(tabel, 'taakstelling')?.kolom;
  const berekend = tabel.kolommen.filter((k) => BEREKEND.includes(k.soort) && k.kolom !== bron).map((k) => k.kolom);
  const erbij = new Map<number, number>();
  for (const { cel, kolom, rij } of geschreven) if (cel.mag && typeof cel.waarde === 'number') erbij.set(kolom, (erbij.get(kolom) ?? 0) + cel.waarde - (alsGetal(tabel, rij.rij, kolom) ?? 0));
  return tabel.rijen.flatMap((r) => {
    const heeftFormule = (k: number): boolean => tabel.blad.formules.has(celsleutel(r.rij, k));
    const op = (k: number, waarde: number | null): Gezet => (tabel.gekanteld ? [k, r.rij, waarde] : [r.rij, k, waarde]);
    if (!isSom(r)) return geraakt.has(r.rij) ? berekend.filter(heeftFormule).map((k) => op(k, null)) : [];
    const sommen = [...erbij].flatMap(([k, n]) => { const was = heeftFormule(k) ? alsGetal(tabel, r.rij, k) : null; return was === null ? [] : [op(k, was + n)]; });
    return [...berekend.filter(heeftFormule).map((k) => op(k, null)), ...sommen];
  });
};

/** The workbook as the plans leave it, what its formulas must still reckon left blank. */
export const werkmapNa = (werkmap: Werkmap, tabellen: readonly Tabel[], plannen: readonly Correctieplan[], geschreven: readonly Correctie[]): Werkmap => {
  const leeg = new Map<string, Gezet[]>();
  for (const tabel of tabellen) {
    const hier = geschreven.filter((c) => c.tabel === tabel);
    if (hier.length > 0) leeg.set(tabel.blad.naam, [...(leeg.get(tabel.blad.naam) ?? []), ...vervallen(tabel, hier)]);
  }
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
  | { readonly code: 'LEEST_ANDERS'; readonly gemeente: string; readonly periode: Periode | null }
  /** A row of sums without a name that says so is known by its figures, which are no sums then. */
  | { readonly code: 'TOTAAL_VERVALT'; readonly naam: string; readonly plaats: string };

const zelfde = (a: Dossier, b: Dossier): boolean =>
  (a.taakstellingOmvat ?? 'taakstelling') === (b.taakstellingOmvat ?? 'taakstelling') &&
  CORRECTIEVELDEN.every((veld) => {
    const [x, y] = [veldVan(a, veld), veldVan(b, veld)];
    return x === y || (isOntbreekt(x) && isOntbreekt(y) && x.ontbreekt === y.ontbreekt);
  });

interface Gelezenrij {
  readonly tabel: Tabel;
  readonly rij: Tabelrij;
}

const rijenVan = (tabellen: readonly Tabel[]): ReadonlyMap<string, Gelezenrij> =>
  new Map(tabellen.flatMap((tabel) => (tabel.soort !== 'gemeenten' ? [] : tabel.rijen.map((rij) => [`${tabel.blad.naam}|${tabel.kop.kolom}|${rij.rij}`, { tabel, rij }] as const))));

const zelfdeRij = ({ rij: a }: Gelezenrij, b: Tabelrij): boolean =>
  a.soort === b.soort && JSON.stringify(a.fouten) === JSON.stringify(b.fouten) && (a.dossier === null ? b.dossier === null : b.dossier !== null && a.dossier.gemeente === b.dossier.gemeente && gelijk(a.dossier.periode, b.dossier.periode) && zelfde(a.dossier, b.dossier));

/** A row of sums that is no sum any more, and by its name no gemeente either: the reading names it, and no figure comes of it. */
const valtWeg = ({ rij }: Gelezenrij, erna: Tabelrij): boolean => isSom(rij) && erna.gemeente === null;

const verschilIn = ({ tabel, rij }: Gelezenrij, erna: Tabelrij | undefined): Leesverschil => {
  const periode = rij.periode ?? tabel.periode;
  return isSom(rij) && erna !== undefined && !isSom(erna) ? { code: 'TOTAAL_VERVALT', naam: rij.naam, plaats: plaatsVanCel(tabel.blad, tabel.gekanteld, rij.rij, kolomVanVeld(tabel, 'gemeente')?.kolom ?? tabel.kop.kolom) } : { code: 'LEEST_ANDERS', gemeente: rij.gemeente?.naam ?? rij.naam, periode };
};

/** Reads the workbook as it would be, and holds it against what was meant, over every row: its kind, its faults and its figures; `null` where they are the same. */
export const leestAnders = (bedoeld: readonly Tabel[], erna: Herkenning): Leesverschil | null => {
  if (!erna.gelukt) return { code: 'VRAAG_ERNA', fouten: erna.fouten };
  const [toen, nu] = [rijenVan(bedoeld), rijenVan(erna.tabellen)];
  const anders = [...toen].flatMap(([sleutel, van]) => {
    const naar = nu.get(sleutel)?.rij;
    return naar !== undefined && (zelfdeRij(van, naar) || valtWeg(van, naar)) ? [] : [verschilIn(van, naar)];
  });
  // a total that is read as a gemeente makes that gemeente double: that it is one is what to mend
  const eerste = anders.find((v) => v.code === 'TOTAAL_VERVALT') ?? anders[0];
  if (eerste !== undefined) return eerste;
  for (const [sleutel, erbij] of nu) if (!toen.has(sleutel)) return verschilIn(erbij, undefined);
  return null;
};
