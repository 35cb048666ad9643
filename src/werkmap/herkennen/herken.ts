import { gelijk, volgnummer, type Gemeente, type Periode } from '../../engine';
import { isLeeg } from '../lezen/cel';
import type { Blad, Werkmap } from '../blad';
import type { Herkenning, Herkenningsfout, Keuzes, Kolomsoort, Tabel } from '../tabel';
import { maakGemeentezoeker } from './gemeentenaam';
import type { Kop } from './kopsoort';
import { maakDuider } from './koptekst';
import { leesTabel, type Lezing } from './leesTabel';
import { plaatsVanBereik } from './plaats';
import { kolomkeuzes, zoekPlekken, type Bladvondst } from './plekken';
import { aanbodVan, soortenVan } from './soorten';

interface Bladlezing {
  readonly blad: Blad;
  readonly vondst: Bladvondst;
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

const tweeTabellen = (tabellen: readonly Lezing[], keuze: Periode | undefined): readonly Herkenningsfout[] => {
  const perPeriode = new Map<number, { readonly periode: Periode; readonly plaatsen: string[] }>();
  for (const { tabel, perioden, soort } of tabellen) {
    if (tabel === null || soort !== 'gemeenten') continue;
    for (const periode of perioden) {
      const groep = perPeriode.get(volgnummer(periode)) ?? { periode, plaatsen: [] };
      perPeriode.set(volgnummer(periode), groep);
      groep.plaatsen.push(plaatsVanBereik(tabel.blad.naam, tabel.gekanteld, tabel.bereik));
    }
  }
  return [...perPeriode.values()]
    .filter(({ periode, plaatsen }) => plaatsen.length > 1 && (keuze === undefined || gelijk(keuze, periode)))
    .map(({ periode, plaatsen }) => ({ code: 'TWEE_TABELLEN', periode, plaatsen }));
};

const herkendeKoppen = (koppen: readonly Kop[]): readonly string[] =>
  koppen.filter((k) => k.opgegeven !== null || !['onbekend', 'genegeerd', 'eigen'].includes(k.duiding.soort)).map((k) => k.duiding.kop.slice(0, 80));

/** What a sheet without a table does have: the headers of its most promising row. */
const watErIs = ({ blad, vondst, lezingen }: Bladlezing): { readonly blad: string; readonly gevonden: readonly string[]; readonly ontbreekt: readonly Kolomsoort[] } => {
  const koppen = vondst.plekken[0]?.blok.koppen ?? vondst.beste?.koppen ?? [];
  const uitLezing = lezingen.find((l) => l.ontbreekt.length > 0)?.ontbreekt;
  return { blad: blad.naam, gevonden: herkendeKoppen(koppen).slice(0, 12), ontbreekt: uitLezing ?? aanbodVan(soortenVan(koppen)).ontbreekt };
};

const buitenTabel = (keuzes: Keuzes, lezingen: readonly Bladlezing[]): readonly Herkenningsfout[] => {
  const gebruikt = new Set(lezingen.flatMap((l) => l.vondst.plekken.flatMap((p) => p.blok.koppen.flatMap((k) => k.opgegeven ?? []))));
  return kolomkeuzes(keuzes.kolommen).filter(({ soort }) => !gebruikt.has(soort)).map(({ soort, kolom }) => ({ code: 'KOLOM_BUITEN_TABEL', soort, kolom }));
};

const isGevuld = (blad: Blad): boolean => blad.cellen.some((rij) => rij?.some((cel) => !isLeeg(cel)) ?? false);

/**
 * Recognises the tables in a workbook: figures per gemeente, published treden, figures of the province. Whatever cannot be
 * known for sure becomes a question (`fouten`) that `keuzes` answers; nothing is guessed in silence, and no grid of cells
 * makes it throw. The chosen half-year must be there; tables of other half-years stay, because they hand over vorige treden.
 */
export const herken = (werkmap: Werkmap, gemeenten: readonly Gemeente[], keuzes: Keuzes): Herkenning => {
  const gekozen = keuzes.blad === undefined ? null : (werkmap.bladen.find((b) => b.naam.toLowerCase() === keuzes.blad?.trim().toLowerCase()) ?? null);
  if (keuzes.blad !== undefined && gekozen === null) {
    return { gelukt: false, tabellen: [], fouten: [{ code: 'BLAD_ONBEKEND', blad: keuzes.blad, bladen: werkmap.bladen.filter((b) => !b.verborgen).map((b) => b.naam) }] };
  }
  const duid = maakDuider();
  const zoeker = maakGemeentezoeker(gemeenten, keuzes.gemeenten ?? []);
  const bladen = werkmap.bladen.filter((b) => (!b.verborgen || b === gekozen) && isGevuld(b)).map((blad): Bladlezing => {
    const vondst = zoekPlekken(blad, { duid, zoeker, kolommen: gekozen === null || gekozen === blad ? keuzes.kolommen : undefined });
    return { blad, vondst, lezingen: vondst.plekken.flatMap((plek) => leesTabel(plek, { zoeker, keuzes })) };
  });
  const lezingen = naPeriodekeuze(naBladkeuze(bladen, gekozen?.naam ?? null), keuzes.periode);
  const tabellen: readonly Tabel[] = lezingen.flatMap((l) => l.tabel ?? []);
  const fouten = foutenVan(bladen, lezingen, keuzes, gekozen);
  return fouten.length === 0 ? { gelukt: true, tabellen } : { gelukt: false, fouten, tabellen };
};

const foutenVan = (bladen: readonly Bladlezing[], lezingen: readonly Lezing[], keuzes: Keuzes, gekozen: Blad | null): readonly Herkenningsfout[] => {
  const tellend = lezingen.filter(telt);
  const cijfers = tellend.filter((l) => l.soort === 'gemeenten');
  const opBlad = gekozen === null || tellend.some((l) => l.tabel?.blad.naam === gekozen.naam || (l.tabel === null && l.fouten.length > 0));
  if (tellend.length === 0 || !opBlad) {
    const bekeken = bladen.filter((b) => gekozen === null || b.blad === gekozen);
    return [{ code: 'GEEN_TABEL', bladen: bekeken.map(watErIs) }, ...buitenTabel(keuzes, bladen)];
  }
  const { periode } = keuzes;
  const fouten = (cijfers.length > 0 ? cijfers : tellend).filter((l) => l.tabel === null).flatMap((l) => l.fouten);
  const perioden = uniek(cijfers.flatMap((l) => l.perioden));
  const gemist: readonly Herkenningsfout[] = periode === undefined || bevat(perioden, periode) || fouten.length > 0 ? [] : [{ code: 'PERIODE_NIET_GEVONDEN', periode, perioden }];
  return [...fouten, ...tweeTabellen(tellend, periode), ...gemist, ...buitenTabel(keuzes, bladen)];
};
