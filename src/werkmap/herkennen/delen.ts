import { leesGetal } from '../lezen/getal';
import type { Celwaarde } from '../blad';
import { kaal } from '../lezen/normaliseer';
import type { Kolomcellen } from './geduid';
import type { Kop } from './kopsoort';

const getallen = (cellen: readonly Celwaarde[]): ReadonlyArray<number | null> =>
  cellen.map((cel) => {
    const getal = leesGetal(cel);
    return typeof getal === 'number' ? getal : null;
  });

/**
 * Whether one column is another with a part added: in every row, or in most of those that have a part. Where there is none both are the same; a row of
 * totals may leave the part out.
 */
const somVan = (som: ReadonlyArray<number | null>, zonder: ReadonlyArray<number | null>, deel: readonly number[]): 'alle' | 'meeste' | null => {
  const rijen = som.flatMap((s, i) => {
    const [t, d] = [zonder[i] ?? null, deel[i] ?? 0];
    return s === null || t === null ? [] : [{ erbij: s - t, d }];
  });
  const samen = rijen.reduce((n, { d }) => n + d, 0);
  const [met, geen] = [rijen.filter(({ d }) => d !== 0), rijen.filter(({ d }) => d === 0)];
  const klopt = met.filter(({ erbij, d }) => erbij === d).length;
  if (2 * klopt <= met.length) return null;
  return klopt === met.length && geen.every(({ erbij }) => erbij === 0 || erbij === samen) ? 'alle' : 'meeste';
};

/** Blank is nothing where it is a part. */
const delen = (cellen: readonly Celwaarde[]): readonly number[] => getallen(cellen).map((g) => g ?? 0);

const DEEL_VAN_REALISATIE = /^(?!.*(?:waarvan|w\.? ?v\.))(?:aantal )?(?:realisatie|gerealiseerde?|gehuisveste?|huisvestingen|ingelopen|inloop|inlopen).*achterstand/;

const SOORT = 'amv|nidos|minderjarig|alleenstaand|gezin';
const GEHUISVEST = new RegExp(`^(?!.*(?:waarvan|wv|w\\. ?v|%|plek|prognose|verwacht|(?:incl\\.?|inclusief|met|en|plus|\\+) (?:${SOORT})))(?=.*(?:realis|huisvest)).*(?:volwassen|meerderjarig|regulier|${SOORT})`);

/** Whether a header is of those who were housed of one kind of people. */
const isVanEenDeel = ({ duiding: { kop } }: Kop): boolean => GEHUISVEST.test(kaal(kop));

/** Whether a header is of those who were housed for the backlog alone, not for the taakstelling. */
const isVoorAchterstand = ({ duiding: { soort, kop } }: Kop): boolean => soort === 'onbekend' && DEEL_VAN_REALISATIE.test(kaal(kop));

/** The other half of a realisatie, where the headers split it: that of the backlog, or of other people, with amounts. */
const tweedeDeel = (deel: Kop | null | undefined, koppen: readonly Kop[], cellen: Kolomcellen): Kop | null => {
  if (deel == null) return null;
  const hoort = deel.duiding.soort === 'realisatie taakstelling' ? isVoorAchterstand : isVanEenDeel(deel) ? isVanEenDeel : null;
  if (hoort === null) return null;
  return koppen.find((k) => {
    const getelden = k !== deel && k.opgegeven === null && hoort(k) ? delen(cellen(k.kolom)) : [];
    // a part is never negative: that is what was housed more than asked
    return getelden.some((g) => g !== 0) && getelden.every((g) => g >= 0);
  }) ?? null;
};

/** Where a column proves to be both parts of the realisatie together, they are parts. */
const zonderRealisatiedelen = (koppen: readonly Kop[], cellen: Kolomcellen): readonly Kop[] => {
  const deel = koppen.find((k) => k.opgegeven === null && (k.duiding.soort === 'realisatie taakstelling' || (k.duiding.soort === 'realisatie' && isVanEenDeel(k))));
  const tweede = tweedeDeel(deel, koppen, cellen);
  if (deel === undefined || tweede === null) return koppen;
  const [a, b] = [getallen(cellen(deel.kolom)), delen(cellen(tweede.kolom))];
  const heel = koppen.some((k) => k.duiding.soort === 'realisatie' && somVan(getallen(cellen(k.kolom)), a, b) === 'alle');
  return heel ? koppen.map((k) => (k === deel || k === tweede ? { ...k, duiding: { ...k.duiding, soort: 'genegeerd', reden: 'deel van de realisatie' } } : k)) : koppen;
};

/**
 * The headers, where each taakstelling that proves to be another one with the herverdeling beside it says so: "Definitieve taakstelling" need be
 * no adjustment.
 */
const metHerverdelingErin = (koppen: readonly Kop[], cellen: Kolomcellen): readonly Kop[] => {
  const isTaakstelling = (k: Kop): boolean => k.duiding.soort === 'taakstelling' && k.duiding.omvat === 'taakstelling';
  const taakstellingen = koppen.filter(isTaakstelling);
  const herverdeling = koppen.find((k) => (k.opgegeven ?? k.duiding.soort) === 'herverdeling');
  if (taakstellingen.length < 2 || herverdeling === undefined) return koppen;
  const h = delen(cellen(herverdeling.kolom));
  const gelezen = taakstellingen.map((k) => ({ k, getallen: getallen(cellen(k.kolom)) }));
  const sommen = new Map(gelezen.map((a) => [a.k, gelezen.flatMap((b) => (a === b ? [] : (somVan(a.getallen, b.getallen, h) ?? [])))] as const));
  return koppen.map((k) => {
    const som = sommen.get(k) ?? [];
    return som.length === 0 ? k : { ...k, duiding: { ...k.duiding, omvat: 'taakstelling en herverdeling', ...(som.includes('alle') ? {} : { deels: true }) } };
  });
};

/** The headers, with what the figures prove of sums and their parts. */
export const metDelen = (koppen: readonly Kop[], cellen: Kolomcellen): readonly Kop[] =>
  zonderRealisatiedelen(metHerverdelingErin(koppen, cellen), cellen);

/** Two columns that hold one figure between them. */
export interface Gesplitst {
  readonly soort: 'beginstand' | 'realisatie';
  readonly eerste: Kop;
  readonly tweede: Kop;
}

/** Two realisaties of which the second begins on the day after the first. */
const opvolgend = (koppen: readonly Kop[]): Gesplitst | null => {
  const realisaties = koppen.filter((k) => k.opgegeven === null && k.duiding.soort === 'realisatie');
  for (const eerste of realisaties) {
    const tweede = realisaties.find(({ duiding: { vanaf } }) => vanaf.some((v) => v.dag === 1 && eerste.duiding.dagen.some((d) => d.dag > 27 && d.maand === v.maand - 1 && d.jaar === v.jaar)));
    if (tweede !== undefined) return { soort: 'realisatie', eerste, tweede };
  }
  return null;
};

/** A realisatie of the taakstelling beside one of the backlog, or of some people beside one of others, with no column of both. */
const gesplitsteRealisatie = (gelezen: Kop | null, koppen: readonly Kop[], cellen: Kolomcellen): Gesplitst | null => {
  const tweede = gelezen?.opgegeven === null ? tweedeDeel(gelezen, koppen, cellen) : null;
  return gelezen === null || tweede === null ? null : { soort: 'realisatie', eerste: gelezen, tweede };
};

/** A backlog and a lead in columns of their own: no row has both, and both have some. */
const gesplitsteStand = (standen: readonly Kop[], cellen: Kolomcellen): Gesplitst | null => {
  const met = (teken: Kop['duiding']['teken']): Kop | undefined => standen.find((k) => k.duiding.teken === teken);
  const [achterstand, voorsprong] = [met('achterstand positief'), met('voorsprong positief')];
  if (achterstand === undefined || voorsprong === undefined) return null;
  const [a, v] = [delen(cellen(achterstand.kolom)), delen(cellen(voorsprong.kolom))];
  const apart = a.some((g) => g !== 0) && v.some((g) => g !== 0) && a.every((g, i) => g === 0 || (v[i] ?? 0) === 0);
  return apart ? { soort: 'beginstand', eerste: achterstand, tweede: voorsprong } : null;
};

/** What is split over two columns: `standen` are those that may be the opening balance, `realisatie` is the one that is read. */
export const gesplitst = (koppen: readonly Kop[], standen: readonly Kop[], realisatie: Kop | null, cellen: Kolomcellen): readonly Gesplitst[] =>
  [gesplitsteStand(standen, cellen), gesplitsteRealisatie(realisatie, koppen, cellen) ?? (realisatie !== null && realisatie.duiding.dagen.length > 0 && realisatie.opgegeven === null ? opvolgend(koppen) : null)].filter((g) => g !== null);
