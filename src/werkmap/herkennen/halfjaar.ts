import { gelijk, periodeTekst, volgnummer, type Periode } from '../../engine';
import { vindDagen } from '../lezen/dag';
import { kaal } from '../lezen/normaliseer';
import { vindPerioden } from '../lezen/periode';
import { inHalfjaar, mogelijkePerioden } from './inHalfjaar';
import type { Kop, Kopduiding } from './kopsoort';
import { aanbodVan } from './soorten';

/** The half-year of a table, and the text that says so where no header does. */
export type Halfjaarvondst =
  | { readonly soort: 'gevonden'; readonly perioden: readonly Periode[]; readonly bron: string | null }
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

const betekenissen = (koppen: readonly Kop[], p: Periode) => koppen.map((k) => ({ kop: k, soort: k.opgegeven ?? inHalfjaar(k.duiding, p).soort }));

/** How many headers have a meaning in half-year `p`; 0 where they do not make figures. `telt` leaves headers out. */
const verklaard = (koppen: readonly Kop[], p: Periode, telt: (d: Kopduiding) => boolean): number => {
  const zinvol = betekenissen(koppen, p).filter(({ kop, soort }) => telt(kop.duiding) && soort !== 'genegeerd' && soort !== 'onbekend' && soort !== 'eigen');
  return aanbodVan(new Set(zinvol.map((z) => z.soort))).cijfers ? zinvol.length : 0;
};

const noemtMoment = (d: Kopduiding): boolean => d.perioden.length > 0 || d.dagen.length > 0;

/** The half-years that fit the headers best. `naastElkaar`: each has columns of its own, so each is a table. */
const uitKoppen = (koppen: readonly Kop[]): { readonly perioden: readonly Periode[]; readonly naastElkaar: boolean } => {
  const kandidaten = uniek(koppen.flatMap((k) => (k.opgegeven === null ? mogelijkePerioden(k.duiding) : [])));
  const zelfstandig = kandidaten.filter((p) => verklaard(koppen, p, noemtMoment) > 0);
  const realisaties = new Set(zelfstandig.flatMap((p) => betekenissen(koppen, p).filter((b) => b.soort === 'realisatie').map((b) => b.kop.kolom)));
  if (zelfstandig.length > 1 && realisaties.size >= zelfstandig.length) return { perioden: zelfstandig, naastElkaar: true };
  const scores = kandidaten.map((p) => ({ p, score: verklaard(koppen, p, () => true) })).filter((s) => s.score > 0);
  const hoogste = Math.max(0, ...scores.map((s) => s.score));
  return { perioden: scores.filter((s) => s.score === hoogste).map((s) => s.p), naastElkaar: false };
};

const uitOmgeving = (omgeving: Omgeving): { readonly perioden: readonly Periode[]; readonly bron: string } | null => {
  for (const bron of [...omgeving.titels, omgeving.bladnaam]) {
    const perioden = periodenIn(bron);
    if (perioden.length > 0) return { perioden, bron };
  }
  return null;
};

const spreektTegen = (p: Periode, omgeving: Omgeving): readonly Periode[] =>
  [omgeving.titels.flatMap(periodenIn), [...periodenIn(omgeving.bladnaam)]].filter((genoemd) => genoemd.length > 0 && !bevat(genoemd, p)).flat();

const zonderTegenspraak = (p: Periode, omgeving: Omgeving, bron: string | null): Halfjaarvondst => {
  const tegen = spreektTegen(p, omgeving);
  const gekozen = omgeving.keuze !== null && gelijk(p, omgeving.keuze);
  return tegen.length > 0 && !gekozen ? { soort: 'strijdig', perioden: uniek([p, ...tegen]) } : { soort: 'gevonden', perioden: [p], bron };
};

const zonderKop = (elders: { readonly perioden: readonly Periode[]; readonly bron: string } | null, omgeving: Omgeving): Halfjaarvondst => {
  const { keuze } = omgeving;
  if (elders === null) return keuze === null ? { soort: 'onbekend' } : { soort: 'gevonden', perioden: [keuze], bron: periodeTekst(keuze) };
  const [enige, tweede] = elders.perioden;
  if (enige !== undefined && tweede === undefined) return zonderTegenspraak(enige, omgeving, elders.bron);
  return keuze !== null && bevat(elders.perioden, keuze) ? { soort: 'gevonden', perioden: [keuze], bron: elders.bron } : { soort: 'strijdig', perioden: elders.perioden };
};

/**
 * The half-year of a table of figures: from its headers, else the nearest title, else the sheet's name, else the user's choice.
 * Two that contradict each other are named, never chosen between, unless the user has chosen one of them.
 */
export const vindHalfjaar = (koppen: readonly Kop[], omgeving: Omgeving): Halfjaarvondst => {
  const { keuze } = omgeving;
  const { perioden, naastElkaar } = uitKoppen(koppen);
  const elders = uitOmgeving(omgeving);
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
