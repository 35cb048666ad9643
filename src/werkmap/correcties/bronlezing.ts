import { periodeTekst, volgnummer, type Gemeente, type Periode } from '../../engine';
import { celsleutel, celVan, type Bereik, type Blad, type Celwaarde, type Werkmap } from '../blad';
import { herkenInStappen } from '../herkennen';
import { maakDuider } from '../herkennen/koptekst';
import { plaatsVanBereik } from '../herkennen/plaats';
import { celTekst } from '../lezen/cel';
import { leesGetal } from '../lezen/getal';
import { netjes } from '../lezen/normaliseer';
import { inEens, type Stappen } from '../stappen';
import type { Herkenning, Herkenningsfout, Keuzes, Kolomsoort, OvergeslagenBlad, Tabel, Tabelrij } from '../tabel';
import { schrijfKoppenUit } from './kalekoppen';
import { MAG_ONTBREKEN, type Misbaar } from './soorten';

const KOPPEN: Readonly<Record<Misbaar, string>> = { taakstelling: 'Taakstelling', beginstand: 'Beginstand' };

/** The header of a table that lacks figures; on its side, rows and columns have changed places. */
interface Kopplek {
  readonly gekanteld: boolean;
  readonly kop: Bereik;
}

/** A sheet with a blank column for each figure that its table lacks. */
interface Aangevuld {
  readonly blad: Blad;
  readonly plek: Kopplek;
  readonly ontbreekt: readonly Misbaar[];
  readonly gevonden: readonly string[];
  /** The first of these columns, and how many. */
  readonly vanaf: number;
  readonly aantal: number;
}

const breedteVan = (blad: Blad): number => blad.cellen.reduce((n, rij) => Math.max(n, rij?.length ?? 0), 0);

const KOPRIJEN = 3;

/** The text of each cell, a header that is merged over several columns in each of them. */
const maakTekst = (blad: Blad, gekanteld: boolean): ((rij: number, kolom: number) => string) => {
  const samen = new Map<number, Bereik>();
  for (const b of blad.samengevoegd) for (let k = b.kolom; k <= b.totKolom; k += 1) samen.set(celsleutel(b.rij, k), b);
  const lees = (rij: number, kolom: number): string => celTekst(celVan(blad, rij, samen.get(celsleutel(rij, kolom))?.kolom ?? kolom));
  return gekanteld ? (rij, kolom) => lees(kolom, rij) : lees;
};

/** Where headers stand, by what the recognition found them to be: each over at most three rows. */
const zoekKop = (blad: Blad, gekanteld: boolean, gezocht: readonly string[]): Kopplek | null => {
  const [hoogte, breedte] = gekanteld ? [breedteVan(blad), blad.cellen.length] : [blad.cellen.length, breedteVan(blad)];
  const tekst = maakTekst(blad, gekanteld);
  for (let totRij = 0; totRij < hoogte; totRij += 1) {
    for (let rij = totRij; rij > totRij - KOPRIJEN && rij >= 0; rij -= 1) {
      const koppen = Array.from({ length: breedte }, (_, kolom) => netjes(Array.from({ length: totRij - rij + 1 }, (__, i) => tekst(rij + i, kolom)).join('\n')).slice(0, 80));
      if (!gezocht.every((kop) => koppen.includes(kop))) continue;
      const gevuld = koppen.flatMap((kop, kolom) => (kop === '' ? [] : [kolom]));
      return { gekanteld, kop: { rij, totRij, kolom: gevuld[0] ?? 0, totKolom: gevuld.at(-1) ?? 0 } };
    }
  }
  return null;
};

const metKoppen = (blad: Blad, { gekanteld, kop }: Kopplek, vanaf: number, koppen: readonly string[]): Blad => {
  const cellen: Array<Array<Celwaarde | undefined> | undefined> = blad.cellen.map((rij) => (rij === undefined ? undefined : [...rij]));
  koppen.forEach((tekst, i) => {
    const [rij, kolom] = gekanteld ? [vanaf + i, kop.totRij] : [kop.totRij, vanaf + i];
    (cellen[rij] ??= [])[kolom] = tekst;
  });
  const tabellen = gekanteld ? blad.tabellen : blad.tabellen.map((t) => (t.bereik.rij <= kop.totRij && kop.totRij <= t.bereik.totRij ? { ...t, bereik: { ...t.bereik, totKolom: vanaf + koppen.length - 1 } } : t));
  return { ...blad, cellen, tabellen };
};

const isMisbaar = (soort: Kolomsoort): soort is Misbaar => MAG_ONTBREKEN.some((s) => s === soort);

type Vondst = Pick<Aangevuld, 'plek' | 'ontbreekt' | 'gevonden'>;

/** What the reading of one sheet lacks to be figures per gemeente, and where its header stands; `null` where it is something else. */
const zoekVondst = (blad: Blad, lezing: Herkenning): Vondst | null => {
  if (lezing.gelukt) {
    // a trede beside the realisatie makes no table of treden here
    const [tabel, tweede] = lezing.tabellen;
    return tabel?.soort === 'treden' && tweede === undefined ? { plek: { gekanteld: tabel.gekanteld, kop: tabel.kop }, ontbreekt: MAG_ONTBREKEN, gevonden: [] } : null;
  }
  const gemist = lezing.fouten.find((f) => f.code === 'GEEN_TABEL')?.bladen[0];
  const ontbreekt = gemist?.ontbreekt.filter((s) => s !== 'gemeente') ?? [];
  if (gemist === undefined || ontbreekt.length === 0 || !ontbreekt.every(isMisbaar)) return null;
  const gezocht = gemist.gevonden.filter((kop) => kop !== '');
  const plek = zoekKop(blad, false, gezocht) ?? zoekKop(blad, true, gezocht);
  return plek === null ? null : { plek, ontbreekt, gevonden: gemist.gevonden };
};

/** The half-years that headers of a realisatie name, where they are more than one. */
const naastElkaar = (gevonden: readonly string[]): readonly Periode[] => {
  const duid = maakDuider();
  const genoemd = gevonden.map(duid).flatMap(({ soort, perioden: [p, tweede] }) => (soort === 'realisatie' && p !== undefined && tweede === undefined ? [p] : []));
  const perioden = [...new Map(genoemd.map((p) => [volgnummer(p), p])).values()];
  return perioden.length > 1 ? perioden : [];
};

/** Half-years beside each other each lack a column of their own. */
const vulAan = (blad: Blad, vondst: Vondst): Aangevuld => {
  const vanaf = vondst.plek.gekanteld ? blad.cellen.length : breedteVan(blad);
  const perioden = naastElkaar(vondst.gevonden);
  const koppen = vondst.ontbreekt.flatMap((s) => (perioden.length === 0 ? [KOPPEN[s]] : perioden.map((p) => `${KOPPEN[s]} ${periodeTekst(p)}`)));
  return { ...vondst, vanaf, aantal: koppen.length, blad: metKoppen(blad, vondst.plek, vanaf, koppen) };
};

const isCijfers = (h: Herkenning): boolean => h.tabellen.some((t) => t.soort === 'gemeenten' && t.rijen.some((r) => r.dossier !== null));

/** A sheet without figures that can be compared, with what it lacks put beside it; `null` where that is not what keeps it from being read. */
function* vulBladAan(blad: Blad, gemeenten: readonly Gemeente[], { blad: _, bladkolommen: __, ...keuzes }: Keuzes): Stappen<Aangevuld | null> {
  const lees = (b: Blad): Stappen<Herkenning> => herkenInStappen({ bladen: [{ ...b, verborgen: false }] }, gemeenten, keuzes);
  const uit = schrijfKoppenUit(blad) ?? blad;
  const vondst = zoekVondst(uit, yield* lees(uit));
  if (vondst === null) return null;
  const eerst = vulAan(uit, vondst);
  const na = yield* lees(eerst.blad);
  if (isCijfers(na) || vondst.ontbreekt.includes('beginstand')) return vondst.gevonden.length > 0 || isCijfers(na) ? eerst : null;
  // a balance turned out to be of another day than the one on which the half-year opens
  const verder = vulAan(uit, { ...vondst, ontbreekt: [...vondst.ontbreekt, 'beginstand'] });
  return isCijfers(yield* lees(verder.blad)) ? verder : eerst;
}

const alsGetal = (tabel: Tabel, { rij }: Tabelrij): number | null => {
  const kolom = tabel.kolommen.find((k) => k.soort === 'realisatie')?.kolom;
  const getal = kolom === undefined ? null : leesGetal(celVan(tabel.blad, rij, kolom));
  return typeof getal === 'number' ? getal : null;
};

/** Whether a row may be the sum of those above it: it is no gemeente, or it says that it is a total. */
const kanSomZijn = (r: Tabelrij): boolean => (r.gemeente === null ? r.fouten.some((f) => f.code === 'GEEN_GEMEENTE' && f.lijktOp === null) : /\(totaal\)$/i.test(r.naam));

/** A sum of the rows above is known by its realisatie alone, which is all that there is. */
const zonderSommen = (tabel: Tabel): readonly Tabelrij[] => {
  const perHalfjaar = new Map<number, { som: number; rijen: number }>();
  return tabel.rijen.filter((r) => {
    const n = r.periode === null ? -1 : volgnummer(r.periode);
    const tot = perHalfjaar.get(n) ?? { som: 0, rijen: 0 };
    const getal = alsGetal(tabel, r);
    if (kanSomZijn(r) && tot.rijen > 1 && getal === tot.som) return false;
    if (r.gemeente !== null) perHalfjaar.set(n, { som: tot.som + (getal ?? 0), rijen: tot.rijen + 1 });
    return true;
  });
};

/** The table as its sheet has it: without the columns that were put beside it. */
const zonderAanvulling = (tabel: Tabel, { vanaf, plek }: Aangevuld): Tabel => {
  const { totKolom } = plek.kop;
  return { ...tabel, kolommen: tabel.kolommen.filter((k) => k.kolom < vanaf), kop: { ...tabel.kop, totKolom }, bereik: { ...tabel.bereik, totKolom }, rijen: zonderSommen(tabel) };
};

/** A question, at the place of the header without the columns that were put beside it. */
const opEigenPlaats = (f: Herkenningsfout, aangevuld: readonly Aangevuld[]): Herkenningsfout => {
  if (!('plaats' in f)) return f;
  const plaats = ({ blad, plek: { gekanteld, kop } }: Aangevuld, totKolom: number): string => plaatsVanBereik(blad, gekanteld, { ...kop, totKolom });
  const raak = aangevuld.find((a) => plaats(a, a.vanaf + a.aantal - 1) === f.plaats);
  return raak === undefined ? f : { ...f, plaats: plaats(raak, raak.plek.kop.totKolom) };
};

/**
 * Recognises a workbook with new figures. There a table of gemeenten and their realisatie is read also where it has no
 * taakstelling or opening balance: what it lacks is not compared. A full table of the same half-year goes before it.
 */
export function* herkenBronInStappen(werkmap: Werkmap, gemeenten: readonly Gemeente[], keuzes: Keuzes): Stappen<Herkenning> {
  const heel = yield* herkenInStappen(werkmap, gemeenten, keuzes);
  if (!heel.gelukt && !heel.fouten.some((f) => f.code === 'GEEN_TABEL')) return heel;
  const aangevuld = new Map<string, Aangevuld>();
  for (const blad of werkmap.bladen) {
    const gekozen = keuzes.blad?.trim().toLowerCase() === blad.naam.toLowerCase();
    if (heel.tabellen.some((t) => t.blad.naam === blad.naam && t.soort !== 'treden') || (keuzes.blad === undefined ? blad.verborgen : !gekozen)) continue;
    const met = yield* vulBladAan(blad, gemeenten, keuzes);
    if (met !== null) aangevuld.set(blad.naam, met);
  }
  if (aangevuld.size === 0) return heel;
  const deels = yield* herkenInStappen({ bladen: werkmap.bladen.map((b) => aangevuld.get(b.naam)?.blad ?? b) }, gemeenten, keuzes);
  if (deels.gelukt) return { ...deels, tabellen: deels.tabellen.map((t) => {
    const van = aangevuld.get(t.blad.naam);
    return van === undefined ? t : zonderAanvulling(t, van);
  }) };
  const alle = [...aangevuld.values()];
  if (!heel.gelukt) return deels.fouten.some((f) => f.code === 'GEEN_TABEL') ? heel : { ...deels, fouten: deels.fouten.map((f) => opEigenPlaats(f, alle)) };
  const gemist = alle.flatMap(({ blad, ontbreekt, gevonden }): readonly OvergeslagenBlad[] => (heel.overgeslagen.some((o) => o.blad === blad.naam) ? [] : [{ blad: blad.naam, reden: 'kolom ontbreekt', ontbreekt, gevonden }]));
  return { ...heel, overgeslagen: [...heel.overgeslagen, ...gemist] };
}

/** The same at one go. */
export const herkenBron = (werkmap: Werkmap, gemeenten: readonly Gemeente[], keuzes: Keuzes): Herkenning => inEens(herkenBronInStappen(werkmap, gemeenten, keuzes));
