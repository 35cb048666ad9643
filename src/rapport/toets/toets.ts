import { periodeTekst } from '../../engine';
import { inEens, type Stappen } from '../../werkmap/stappen';
import { beweringenIn, type Bewering } from './beweringen';
import { lijktNederlands } from './lezen/taal';
import { maakMerker, type Gemerkt } from './lezen/merken';
import { tabelsommen } from './lezen/tabelsommen';
import { maakVerbandlezer, type Gelezen } from './lezen/verband';
import { regelzoeker } from './lezen/regels';
import { zinnenInStappen } from './lezen/zinnen';
import { losseCijfers } from './los';
import { briefdatums, extraOfTotaal, opening, sprongen, tabelrijen, type Geplaatst } from './samen';
import type { Tabellen } from './tabellen';
import { aangevuld } from './uittekst';
import { toetsBewering } from './vergelijk';
import { passendeLezing } from './vergelijk/cijfers';
import { waaromOnbekend } from './vergelijk/onbekend';
import type { Oncontroleerbaar, Plek, Tekstuitkomst, Toetsing, Vondst } from './vondst';
import { maakTabelzoeker, type Tabelzoeker } from './zoeker';

/** A text as it is held against tables; a document is turned into text before. */
export interface Tekst {
  readonly naam: string;
  readonly tekst: string;
}

interface Gelezentekst {
  readonly naam: string;
  readonly rauw: string;
  readonly zinnen: readonly Gelezen[];
  readonly beweringen: readonly Geplaatst[];
  readonly plekVan: (zin: Gelezen, merken: readonly number[]) => Plek;
}

function* lees({ naam, tekst }: Tekst, merk: ReturnType<typeof maakMerker>): Stappen<Gelezentekst> {
  const gemerkt: Gemerkt[] = [];
  for (const zin of yield* zinnenInStappen(tekst)) {
    gemerkt.push(merk(zin));
    yield;
  }
  const verder = maakVerbandlezer(gemerkt);
  const zinnen: Gelezen[] = [];
  for (const z of gemerkt) {
    zinnen.push(verder(z));
    yield;
  }
  const regelVan = regelzoeker(tekst);
  const plekVan = (zin: Gelezen, merken: readonly number[]): Plek => {
    const stukken = merken.flatMap((i) => zin.merken[i] ?? []);
    const [eerste, laatste] = [Math.min(...stukken.map((m) => m.van)), Math.max(...stukken.map((m) => m.tot))];
    const heel = stukken.length === 0;
    const van = zin.zin.plekken[heel ? 0 : eerste] ?? 0;
    return { tekst: naam, regel: regelVan(van), van, tot: (zin.zin.plekken[(heel ? zin.zin.tekst.length : laatste) - 1] ?? van) + 1, zin: zin.zin.tekst };
  };
  const beweringen: Geplaatst[] = [];
  for (const zin of zinnen) {
    for (const bewering of beweringenIn(zin)) beweringen.push({ bewering, plek: plekVan(bewering.zin, bewering.merken) });
    yield;
  }
  return { naam, rauw: tekst, zinnen, beweringen, plekVan };
}

/** A balance that agrees with a table, of a half-year that opened otherwise than the one before closed: told once a text. */
const beginstanden = (tekst: Gelezentekst, t: Tabelzoeker): readonly Vondst[] => {
  // a sentence that names both, or the two beside each other, or a column of what was computed, has told the difference
  const noemt = (n: number): ((z: Gelezen) => boolean) => (z) => [z, z.vorige].some((x) => x?.merken.some((m) => m.soort === 'n' && m.waarde === Math.abs(n)) === true);
  const verteld = new Set(tekst.beweringen.flatMap(({ bewering: b }) => (b.soort === 'cijfers' && b.berekend === true ? b.lezingen.flat().flatMap((cel) => opening(cel) ?? []) : [])).map(periodeTekst));
  const open = new Map([...sprongen(t)].filter(([p, s]) => !verteld.has(p) && !tekst.zinnen.some((z) => noemt(s.gemeld)(z) && noemt(s.berekend)(z))));
  return tekst.beweringen.flatMap(({ bewering, plek }): readonly Vondst[] => {
    if (bewering.soort !== 'cijfers' || bewering.rijsoort !== 'definitief' || bewering.berekend === true) return [];
    return (passendeLezing(bewering, t) ?? []).flatMap((cel, i): readonly Vondst[] => {
      const periode = opening(cel);
      const sprong = periode === null ? undefined : open.get(periodeTekst(periode));
      if (periode === null || sprong === undefined) return [];
      open.delete(periodeTekst(periode));
      return [{ ...sprong, plek, vermeld: bewering.getallen[i]?.waarde ?? sprong.gemeld }];
    });
  });
};

const sommen = ({ naam, rauw }: Gelezentekst): readonly Vondst[] => {
  const regelVan = regelzoeker(rauw);
  return tabelsommen(rauw).map(({ van, tot, ...som }) => ({ code: 'SOM', plek: { tekst: naam, regel: regelVan(van), van, tot, zin: rauw.slice(van, tot) }, ...som }));
};

const opPlek = (a: { readonly plek: Plek }, b: { readonly plek: Plek }): number => a.plek.van - b.plek.van || a.plek.tot - b.plek.tot;

/** What only another place in the texts can contradict. */
const isTussenTeksten = ({ soort }: Bewering): boolean => soort === 'extra' || soort === 'briefdatum' || soort === 'tabelrij';

/**
 * Holds texts against tables and against each other. What contradicts comes out with both sides, in the order of the texts; what
 * no table covers is named; what is right is passed over. A table that a text prints of a half-year which the tables lack serves
 * as the table for that text.
 */
export const toets = (teksten: readonly Tekst[], tabellen: Tabellen): Toetsing => inEens(toetsInStappen(teksten, tabellen));

/** The same in steps, a sentence or a claim each. */
export function* toetsInStappen(teksten: readonly Tekst[], tabellen: Tabellen): Stappen<Toetsing> {
  const merk = maakMerker(tabellen.gemeenten);
  const gelezen: Gelezentekst[] = [];
  for (const tekst of teksten) gelezen.push(yield* lees(tekst, merk));
  const perTekst: Array<{ readonly vondsten: readonly Vondst[]; readonly onbekend: readonly Oncontroleerbaar[] }> = [];
  const uitkomsten: Tekstuitkomst[] = [];
  const alle = gelezen.flatMap((tekst) => tekst.beweringen);
  const tussenTeksten = [...extraOfTotaal(alle), ...briefdatums(alle)];
  yield;
  for (const tekst of gelezen) {
    const t = maakTabelzoeker(aangevuld(tabellen, tekst.naam, tekst.beweringen.map((g) => g.bewering)));
    const strijdig: Vondst[] = [];
    const onbekend: Oncontroleerbaar[] = [];
    yield;
    let gecontroleerd = 0;
    const overTabellen = tekst.beweringen.filter((g) => !isTussenTeksten(g.bewering));
    for (const { bewering, plek } of overTabellen) {
      const uitslag = toetsBewering(bewering, t);
      if (uitslag.uitslag === 'onbekend') onbekend.push({ plek, waarom: waaromOnbekend(bewering, tabellen) });
      else gecontroleerd += 1;
      if (uitslag.uitslag === 'strijdig') strijdig.push(...uitslag.met.map((v): Vondst => ({ ...v, plek })));
      yield;
    }
    const los = (yield* losseCijfers(tekst.zinnen, overTabellen.map((g) => g.bewering))).map(({ zin, merk: m, waarom }): Oncontroleerbaar => ({ plek: tekst.plekVan(zin, [m]), waarom }));
    yield;
    const overHetGeheel = [...beginstanden(tekst, t), ...sommen(tekst), ...tabelrijen(tekst.beweringen, tabellen.gemeenten.map((g) => g.naam), tekst.rauw), ...tussenTeksten.filter((v) => v.plek.tekst === tekst.naam)];
    yield;
    uitkomsten.push({ naam: tekst.naam, gecontroleerd, nederlands: lijktNederlands(tekst.rauw) });
    perTekst.push({ vondsten: [...strijdig, ...overHetGeheel].sort(opPlek), onbekend: [...onbekend, ...los.filter((o) => !overHetGeheel.some((v) => v.plek.van === o.plek.van))].sort(opPlek) });
  }
  return { vondsten: perTekst.flatMap((t) => t.vondsten), nietTeControleren: perTekst.flatMap((t) => t.onbekend), gecontroleerd: uitkomsten.reduce((som, u) => som + u.gecontroleerd, 0), teksten: uitkomsten };
}
