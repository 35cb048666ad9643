import { gelijk, volgnummer, vorige, type Gemeente, type Periode } from '../../engine';
import { isLeeg } from '../lezen/cel';
import { isLogboek } from '../logboek/blad';
import { inEens, type Stappen } from '../stappen';
import type { Blad, Werkmap } from '../blad';
import type { Herkenning, Herkenningsfout, Keuzes, OvergeslagenBlad, Tabel, Zondertabel } from '../tabel';
import { verdeelAanwijzingen } from './aanwijzen';
import { isBesluitenblad } from './besluitentabel';
import { isBronblad } from './bronblad';
import { maakGemeentezoeker, type Gemeentezoeker } from './gemeentenaam';
import type { Kop } from './kopsoort';
import { maakDuider } from './koptekst';
import { leesTabel, type Lezing, type Tabelplek } from './leesTabel';
import { afgewezenKoppen, alsOvergeslagen, gevondenKoppen } from './overgeslagen';
import { plaatsVanBereik } from './plaats';
import { bladkeuzes, keuzesOpBlad, zoekPlekken, type Aanwijzing, type Bladvondst } from './plekken';
import { aanbodVan, soortenVan } from './soorten';

interface Bladlezing {
  readonly blad: Blad;
  readonly vondst: Bladvondst;
  /** With the table that each was read from. */
  readonly plekken: ReadonlyArray<{ readonly plek: Tabelplek; readonly lezingen: readonly Lezing[] }>;
  readonly lezingen: readonly Lezing[];
}

const bevat = (perioden: readonly Periode[], p: Periode): boolean => perioden.some((q) => gelijk(p, q));

const uniek = (perioden: readonly Periode[]): readonly Periode[] =>
  [...new Map(perioden.map((p) => [volgnummer(p), p])).values()].sort((a, b) => volgnummer(a) - volgnummer(b));

/** A reading that counts: a table, or one that needs only an answer. */
const telt = (l: Lezing): boolean => l.tabel !== null || (l.fouten.length > 0 && l.ontbreekt.length === 0);

/** With a sheet chosen, its tables go before those of the same half-year elsewhere; other half-years stay, for the vorige treden. */
const naBladkeuze = (lezingen: readonly Bladlezing[], blad: string | null): readonly Lezing[] => {
  if (blad === null) return lezingen.flatMap((l) => l.lezingen);
  const gekozen = lezingen.filter((l) => l.blad.naam === blad).flatMap((l) => l.lezingen.filter((x) => x.soort === 'gemeenten' && telt(x)));
  const bezet = gekozen.flatMap((l) => l.perioden);
  return lezingen.flatMap((l) => (l.blad.naam === blad ? l.lezingen : l.lezingen.filter((x) => x.tabel !== null && !(x.soort === 'gemeenten' && x.perioden.some((p) => bevat(bezet, p))))));
};

/** With a half-year chosen, questions about other half-years wait. */
const naPeriodekeuze = (lezingen: readonly Lezing[], keuze: Periode | undefined): readonly Lezing[] =>
  keuze === undefined ? lezingen : lezingen.filter((l) => l.tabel !== null || l.perioden.length === 0 || bevat(l.perioden, keuze));

/** The half-years that hand their treden on to these, one before the other, as far as there are tables of them. */
const metKeten = (gekozen: readonly Periode[], aanwezig: readonly Periode[]): readonly Periode[] =>
  gekozen.flatMap((p) => {
    const keten = [p];
    for (let q = vorige(p); bevat(aanwezig, q); q = vorige(q)) keten.push(q);
    return keten;
  });

/** Two tables of one half-year: a question where it is assessed (`gekozen`, or all) and where a chosen half-year builds on it. */
const tweeTabellen = (lezingen: readonly Lezing[], gekozen: readonly Periode[] | null): readonly Herkenningsfout[] => {
  const perPeriode = new Map<number, { readonly periode: Periode; readonly plaatsen: string[] }>();
  for (const { tabel, perioden, soort } of lezingen) {
    if (tabel === null || soort !== 'gemeenten') continue;
    for (const periode of perioden) {
      const groep = perPeriode.get(volgnummer(periode)) ?? { periode, plaatsen: [] };
      perPeriode.set(volgnummer(periode), groep);
      groep.plaatsen.push(plaatsVanBereik(tabel.blad, tabel.gekanteld, tabel.bereik));
    }
  }
  const nodig = gekozen === null ? null : metKeten(gekozen, [...perPeriode.values()].map((g) => g.periode));
  return [...perPeriode.values()]
    .filter(({ periode, plaatsen }) => plaatsen.length > 1 && (nodig === null || bevat(nodig, periode)))
    .map(({ periode, plaatsen }) => {
      const volgend = gekozen === null || bevat(gekozen, periode) ? undefined : gekozen.find((p) => volgnummer(p) > volgnummer(periode));
      return { code: 'TWEE_TABELLEN', periode, plaatsen, ...(volgend === undefined ? {} : { nodigVoor: volgend }) };
    });
};

const heeftCijferkop = (koppen: readonly Kop[] = []): boolean => {
  const { gemeente, ontbreekt } = aanbodVan(soortenVan(koppen));
  return gemeente && ontbreekt.length < 3;
};

/** What a sheet without a table does have: the headers of its most promising row. */
const watErIs = ({ blad, vondst, lezingen }: Bladlezing): Zondertabel => {
  // a half-year above the names looks like a table of treden on its side: headers of figures say more
  const cijferkop = lezingen.every((l) => l.soort === 'treden' && l.ontbreekt.length > 0) && heeftCijferkop(vondst.beste?.blok.koppen) ? vondst.beste?.blok.koppen : undefined;
  const koppen = cijferkop ?? vondst.plekken[0]?.blok.koppen ?? vondst.beste?.blok.koppen ?? [];
  const lezing = cijferkop === undefined ? lezingen.find((l) => l.ontbreekt.length > 0) : undefined;
  const ontbreekt = lezing?.ontbreekt ?? aanbodVan(soortenVan(koppen)).ontbreekt;
  const afgewezen = lezing?.afgewezen ?? afgewezenKoppen(koppen.map((k) => k.duiding), ontbreekt);
  return { blad: blad.naam, gevonden: gevondenKoppen(koppen), ontbreekt, ...(afgewezen.length === 0 ? {} : { afgewezen }) };
};

/** The tables with gemeenten and figures that are not read, one for each sheet. */
const zoekOvergeslagen = (bladen: readonly Bladlezing[], verborgen: readonly Bladlezing[], gelezen: readonly Periode[], zoeker: Gemeentezoeker): readonly OvergeslagenBlad[] => [
  ...bladen.flatMap(({ plekken, lezingen, vondst }) => {
    const onvolledig = plekken.flatMap(({ plek, lezingen: van }) => van.filter((l) => l.tabel === null && l.ontbreekt.length > 0).flatMap((l) => alsOvergeslagen(plek.blad, plek.blok, zoeker, 'kolom ontbreekt', l.ontbreekt, plek.titels) ?? []));
    const beste = lezingen.some(telt) || vondst.beste === null ? null : alsOvergeslagen(vondst.beste.blad, vondst.beste.blok, zoeker, 'kolom ontbreekt');
    return (onvolledig.length > 0 || beste === null ? onvolledig : [beste]).slice(0, 1);
  }),
  ...verborgen.flatMap(({ blad, plekken }) =>
    plekken
      .flatMap(({ plek, lezingen }) => (lezingen.some((l) => l.soort === 'besluiten' && l.perioden.length > 0) ? [{ blad: blad.naam, reden: 'besluiten verborgen' as const, ontbreekt: [], gevonden: gevondenKoppen(plek.blok.koppen) }] : lezingen.filter((l) => telt(l) && l.soort === 'gemeenten' && !(l.perioden.length > 0 && l.perioden.every((p) => bevat(gelezen, p)))).flatMap(() => alsOvergeslagen(plek.blad, plek.blok, zoeker, 'verborgen') ?? [])))
      .slice(0, 1),
  ),
];

const isGevuld = (blad: Blad): boolean => blad.cellen.some((rij) => rij?.some((cel) => !isLeeg(cel)) ?? false);

/**
 * Recognises the tables in a workbook: figures per gemeente, published treden, figures of the province. Whatever cannot be
 * known for sure becomes a question (`fouten`) that `keuzes` answers; nothing is guessed in silence, and no grid of cells
 * makes it throw. The chosen half-year must be there; tables of other half-years stay, because they hand over vorige treden.
 */
export const herken = (werkmap: Werkmap, gemeenten: readonly Gemeente[], keuzes: Keuzes): Herkenning => inEens(herkenInStappen(werkmap, gemeenten, keuzes));

/** The same, sheet by sheet. */
export function* herkenInStappen(werkmap: Werkmap, gemeenten: readonly Gemeente[], keuzes: Keuzes): Stappen<Herkenning> {
  const gekozen = keuzes.blad === undefined ? null : (werkmap.bladen.find((b) => b.naam.toLowerCase() === keuzes.blad?.trim().toLowerCase()) ?? null);
  if (keuzes.blad !== undefined && gekozen === null) {
    return { gelukt: false, tabellen: [], fouten: [{ code: 'BLAD_ONBEKEND', blad: keuzes.blad, bladen: werkmap.bladen.filter((b) => !b.verborgen).map((b) => b.naam) }] };
  }
  const duid = maakDuider();
  const zoeker = maakGemeentezoeker(gemeenten, keuzes.gemeenten ?? []);
  const gevuld = werkmap.bladen.filter((b) => !isLogboek(b) && !isBronblad(b, keuzes) && isGevuld(b));
  const zoek = (blad: Blad, aangewezen: readonly Aanwijzing[]): Bladvondst => zoekPlekken(blad, { duid, zoeker, aangewezen });
  const vondsten: Array<{ readonly blad: Blad; readonly vondst: Bladvondst }> = [];
  // who hides the sheet of decisions does not take back what was decided
  const [open, dicht] = [gevuld.filter((b) => !b.verborgen || b === gekozen || isBesluitenblad(b)), gevuld.filter((b) => b.verborgen && b !== gekozen && !isBesluitenblad(b))];
  for (const blad of open) {
    vondsten.push({ blad, vondst: zoek(blad, gekozen === null || gekozen === blad ? keuzesOpBlad(keuzes, blad.naam) : []) });
    yield;
  }
  const alle = vondsten.flatMap(({ vondst }) => vondst.plekken);
  const aangewezen = verdeelAanwijzingen(alle, keuzes);
  const verdeeld = new Map(alle.map((plek, i) => [plek, aangewezen.plekken[i] ?? plek]));
  const enige = enigeGemeente(aangewezen.plekken, keuzes, zoeker);
  const bladPerGemeente = werkmap.bladen.map((b) => zoeker.opNaam(b.naam)).some((g) => g !== null && g.ookProvincie !== true);
  const lees = (blad: Blad, vondst: Bladvondst, gevonden: readonly Tabelplek[]): Bladlezing => {
    const plekken = gevonden.map((plek) => ({ plek, lezingen: leesTabel(plek, { zoeker, keuzes, enige, bladPerGemeente }) }));
    return { blad, vondst: { ...vondst, plekken: gevonden }, plekken, lezingen: plekken.flatMap((p) => p.lezingen) };
  };
  const bladen: Bladlezing[] = [];
  for (const { blad, vondst } of vondsten) {
    bladen.push(lees(blad, vondst, vondst.plekken.map((plek) => verdeeld.get(plek) ?? plek)));
    yield;
  }
  const lezingen = naPeriodekeuze(naBladkeuze(bladen, gekozen?.naam ?? null), keuzes.periode);
  const tabellen: readonly Tabel[] = lezingen.flatMap((l) => l.tabel ?? []);
  const fouten = [...foutenVan(bladen, lezingen, keuzes, gekozen), ...aangewezen.fouten];
  if (fouten.length > 0) return { gelukt: false, fouten, tabellen };
  const verborgen = dicht.map((blad) => {
    const vondst = zoek(blad, []);
    return lees(blad, vondst, vondst.plekken);
  });
  const gelezen = lezingen.flatMap((l) => (l.tabel !== null && l.soort === 'gemeenten' ? l.perioden : []));
  return { gelukt: true, tabellen, overgeslagen: zoekOvergeslagen(bladen, verborgen, gelezen, zoeker) };
}

/** The one gemeente that the user named, where no table in the workbook has a column of gemeenten. */
const enigeGemeente = (plekken: readonly Tabelplek[], keuzes: Keuzes, zoeker: Gemeentezoeker): Gemeente | null => {
  const [naam, tweede] = keuzes.gemeenten ?? [];
  if (naam === undefined || tweede !== undefined || plekken.some((plek) => aanbodVan(soortenVan(plek.blok.koppen)).gemeente)) return null;
  return zoeker.opNaam(naam);
};

const foutenVan = (bladen: readonly Bladlezing[], lezingen: readonly Lezing[], keuzes: Keuzes, gekozen: Blad | null): readonly Herkenningsfout[] => {
  const tellend = lezingen.filter(telt);
  const cijfers = tellend.filter((l) => l.soort === 'gemeenten');
  const opBlad = gekozen === null || tellend.some((l) => l.tabel?.blad.naam === gekozen.naam || (l.tabel === null && l.fouten.length > 0));
  if (tellend.length === 0 || !opBlad) {
    const bekeken = bladen.filter((b) => gekozen === null || b.blad === gekozen);
    return [{ code: 'GEEN_TABEL', bladen: bekeken.map(watErIs) }];
  }
  // a sheet is not passed over for what the user said of its columns
  const zonderTabel = bladen.filter((b) => bladkeuzes(keuzes, b.blad.naam).length > 0 && (gekozen === null || b.blad === gekozen) && !b.lezingen.some(telt));
  if (zonderTabel.length > 0) return [{ code: 'GEEN_TABEL', bladen: zonderTabel.map(watErIs) }];
  const { periode } = keuzes;
  const fouten = (cijfers.length > 0 ? cijfers : tellend).filter((l) => l.tabel === null).flatMap((l) => l.fouten);
  const perioden = uniek(cijfers.flatMap((l) => l.perioden));
  const gemist: readonly Herkenningsfout[] = periode === undefined || bevat(perioden, periode) || fouten.length > 0 ? [] : [{ code: 'PERIODE_NIET_GEVONDEN', periode, perioden }];
  const vanBlad = gekozen === null ? null : uniek(cijfers.filter((l) => l.tabel?.blad.naam === gekozen.naam).flatMap((l) => l.perioden));
  return [...fouten, ...tweeTabellen(tellend, periode === undefined ? vanBlad : [periode]), ...gemist];
};
