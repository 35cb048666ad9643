import { gelijk, periodeTekst, volgnummer, type Periode } from '../../engine';
import { vindDagen } from '../lezen/dag';
import { kaal } from '../lezen/normaliseer';
import { vindPerioden } from '../lezen/periode';
import { inHalfjaar, mogelijkePerioden } from './inHalfjaar';
import type { Kop, Kopduiding } from './kopsoort';
import { aanbodVan } from './soorten';

/** A text that names a half-year, and what it is. */
export interface Halfjaarbron {
  readonly tekst: string;
  readonly waar: 'titel' | 'bladnaam' | 'keuze';
}

/** The half-year of a table, and the text that says so where no header does. */
export type Halfjaarvondst =
  | { readonly soort: 'gevonden'; readonly perioden: readonly Periode[]; readonly bron: Halfjaarbron | null }
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'strijdig'; readonly perioden: readonly Periode[] };

/** Where else a half-year can be named: the titles nearest to the table first, then the sheet. */
export interface Omgeving {
  readonly titels: readonly string[];
  readonly bladnaam: string;
  readonly keuze: Periode | null;
}

const uniek = (perioden: readonly Periode[]): readonly Periode[] => [...new Map(perioden.map((p) => [volgnummer(p), p])).values()].sort((a, b) => volgnummer(a) - volgnummer(b));

const bevat = (perioden: readonly Periode[], p: Periode): boolean => perioden.some((q) => gelijk(p, q));

export const periodenIn = (tekst: string): readonly Periode[] => vindPerioden(vindDagen(kaal(tekst)).rest).perioden;

const betekenissen = (koppen: readonly Kop[], p: Periode) => koppen.map((kop) => {
  const { soort, nagezien } = inHalfjaar(kop.duiding, p);
  return { kop, soort: kop.opgegeven ?? soort, nagezien };
});

/** How many headers have a meaning in half-year `p`; 0 where they do not make figures. `nagezien`: one may be of the next. `telt` leaves headers out. */
const verklaard = (koppen: readonly Kop[], p: Periode, telt: (d: Kopduiding) => boolean): { readonly score: number; readonly nagezien: boolean } => {
  const zinvol = betekenissen(koppen, p).filter(({ kop, soort }) => telt(kop.duiding) && soort !== 'genegeerd' && soort !== 'onbekend' && soort !== 'eigen');
  return { score: aanbodVan(new Set(zinvol.map((z) => z.soort))).cijfers ? zinvol.length : 0, nagezien: zinvol.some((z) => z.nagezien) };
};

const noemtMoment = (d: Kopduiding): boolean => d.perioden.length > 0 || d.dagen.length > 0;

/**
 * The half-years that fit the headers best. `naastElkaar`: each has columns of its own, so each is a table. One of which the realisatie may only
 * have been looked up in the next comes after that next one, unless something around the table names it (`genoemd`).
 */
const uitKoppen = (koppen: readonly Kop[], genoemd: readonly Periode[]): { readonly perioden: readonly Periode[]; readonly naastElkaar: boolean } => {
  const kandidaten = uniek(koppen.flatMap((k) => (k.opgegeven === null ? mogelijkePerioden(k.duiding) : [])));
  const zelfstandig = kandidaten.filter((p) => verklaard(koppen, p, noemtMoment).score > 0);
  const realisaties = new Set(zelfstandig.flatMap((p) => betekenissen(koppen, p).filter((b) => b.soort === 'realisatie').map((b) => b.kop.kolom)));
  if (zelfstandig.length > 1 && realisaties.size >= zelfstandig.length) return { perioden: zelfstandig, naastElkaar: true };
  const alle = kandidaten.map((p) => ({ p, ...verklaard(koppen, p, () => true) })).filter((s) => s.score > 0);
  const zeker = alle.filter((s) => (alle.some((a) => a.nagezien && bevat(genoemd, a.p)) ? bevat(genoemd, s.p) : !s.nagezien));
  const scores = zeker.length > 0 ? zeker : alle;
  const hoogste = Math.max(0, ...scores.map((s) => s.score));
  return { perioden: scores.filter((s) => s.score === hoogste).map((s) => s.p), naastElkaar: false };
};

/** The texts that can name a half-year, the nearest first. */
export const bronnenVan = (omgeving: Omgeving): readonly Halfjaarbron[] => [...omgeving.titels.map((tekst) => ({ tekst, waar: 'titel' as const })), { tekst: omgeving.bladnaam, waar: 'bladnaam' }];

const uitOmgeving = (omgeving: Omgeving): { readonly perioden: readonly Periode[]; readonly bron: Halfjaarbron } | null => {
  for (const bron of bronnenVan(omgeving)) {
    const perioden = periodenIn(bron.tekst);
    if (perioden.length > 0) return { perioden, bron };
  }
  return null;
};

const spreektTegen = (p: Periode, omgeving: Omgeving): readonly Periode[] =>
  [omgeving.titels.flatMap(periodenIn), [...periodenIn(omgeving.bladnaam)]].filter((genoemd) => genoemd.length > 0 && !bevat(genoemd, p)).flat();

const zonderTegenspraak = (p: Periode, omgeving: Omgeving, bron: Halfjaarbron | null): Halfjaarvondst => {
  const tegen = spreektTegen(p, omgeving);
  const gekozen = omgeving.keuze !== null && gelijk(p, omgeving.keuze);
  return tegen.length > 0 && !gekozen ? { soort: 'strijdig', perioden: uniek([p, ...tegen]) } : { soort: 'gevonden', perioden: [p], bron };
};

const zonderKop = (elders: { readonly perioden: readonly Periode[]; readonly bron: Halfjaarbron } | null, omgeving: Omgeving): Halfjaarvondst => {
  const { keuze } = omgeving;
  if (elders === null) return keuze === null ? { soort: 'onbekend' } : { soort: 'gevonden', perioden: [keuze], bron: { tekst: periodeTekst(keuze), waar: 'keuze' } };
  const [enige, tweede] = elders.perioden;
  if (enige !== undefined && tweede === undefined) return zonderTegenspraak(enige, omgeving, elders.bron);
  return keuze !== null && bevat(elders.perioden, keuze) ? { soort: 'gevonden', perioden: [keuze], bron: elders.bron } : { soort: 'strijdig', perioden: elders.perioden };
};

/** What may be headed by the half-year before, or is no figure at all. */
const GEEN_CIJFERS: ReadonlySet<string> = new Set(['beginstand', 'vorigeTrede', 'trede', 'besluit', 'basis', 'genegeerd']);

/** The one half-year that the headers of the columns of figures which the user pointed out name, if they name one. */
const uitAangewezen = (koppen: readonly Kop[]): Periode | null => {
  const genoemd = koppen.filter((k) => k.opgegeven !== null && !GEEN_CIJFERS.has(k.opgegeven)).map((k) => k.duiding.perioden).filter((p) => p.length > 0);
  const [enige, tweede] = uniek(genoemd.flat());
  return tweede === undefined ? (enige ?? null) : null;
};

/**
 * The half-year of a table of figures: from the columns that the user pointed out, else from its headers, else the nearest title, else the sheet's name, else the user's choice.
 * Two that contradict each other are named, never chosen between, unless the user has chosen one of them.
 */
export const vindHalfjaar = (koppen: readonly Kop[], omgeving: Omgeving): Halfjaarvondst => {
  const { keuze } = omgeving;
  const aangewezen = uitAangewezen(koppen);
  if (aangewezen !== null) return keuze !== null && !gelijk(keuze, aangewezen) ? { soort: 'strijdig', perioden: uniek([aangewezen, keuze]) } : zonderTegenspraak(aangewezen, omgeving, null);
  const elders = uitOmgeving(omgeving);
  const { perioden, naastElkaar } = uitKoppen(koppen, elders?.perioden ?? (keuze === null ? [] : [keuze]));
  const [enige, tweede] = perioden;
  if (enige === undefined) return zonderKop(elders, omgeving);
  if (naastElkaar) return { soort: 'gevonden', perioden, bron: null };
  if (tweede !== undefined) {
    const past = (p: Periode): boolean => (elders === null ? keuze !== null && gelijk(p, keuze) : bevat(elders.perioden, p));
    const [beslist, ...meer] = perioden.filter(past);
    return beslist === undefined || meer.length > 0 ? { soort: 'strijdig', perioden } : { soort: 'gevonden', perioden: [beslist], bron: elders?.bron ?? null };
  }
  return zonderTegenspraak(enige, omgeving, null);
};
