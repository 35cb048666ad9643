import type { Dag } from '../../engine';

/** A day as a text names it; the year can be left out ("Achterstand 1 januari"). */
export interface Dagvermelding {
  readonly jaar: number | null;
  readonly maand: number;
  readonly dag: number;
  /** Written as two numbers: perhaps no day at all. */
  readonly kort?: true;
}

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
export const MAANDNAAM = /jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?/;

export const maandnummer = (naam: string): number => MAANDEN.indexOf(naam === 'maart' ? 'mrt' : naam.slice(0, 3)) + 1;

const VORMEN: ReadonlyArray<{ readonly vorm: RegExp; readonly lees: (g: readonly string[]) => Dagvermelding }> = [
  {
    vorm: /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(2\d{3}|\d\d)(?!\d)/g,
    lees: ([d = '', , m = '', j = '']) => ({ jaar: Number(j.length === 2 ? `20${j}` : j), maand: Number(m), dag: Number(d) }),
  },
  {
    vorm: /(?<!\d)(2\d{3})-(\d\d)-(\d\d)(?!\d)/g,
    lees: ([j, m, d]) => ({ jaar: Number(j), maand: Number(m), dag: Number(d) }),
  },
  {
    vorm: /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/g,
    lees: ([j, m, d]) => ({ jaar: Number(j), maand: Number(m), dag: Number(d) }),
  },
  {
    vorm: new RegExp(`(?<!\\d)(\\d{1,2}) ?(${MAANDNAAM.source})(?![a-z])\\.?(?: ?(2\\d{3})(?!\\d))?`, 'g'),
    lees: ([d, m = '', j]) => ({ jaar: j ? Number(j) : null, maand: maandnummer(m), dag: Number(d) }),
  },
];

export const dagenInMaand = (jaar: number, maand: number): number => {
  if (maand !== 2) return [4, 6, 9, 11].includes(maand) ? 30 : 31;
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0) ? 29 : 28;
};

const bestaat = (d: Dagvermelding): boolean => d.maand >= 1 && d.maand <= 12 && d.dag >= 1 && d.dag <= dagenInMaand(d.jaar ?? 2000, d.maand);

/** The days that a text (in lower case) names, and the text without them. */
export const vindDagen = (tekst: string): { readonly dagen: readonly Dagvermelding[]; readonly rest: string } => {
  const dagen: Dagvermelding[] = [];
  let rest = tekst;
  for (const { vorm, lees } of VORMEN) {
    rest = rest.replace(vorm, (geheel: string, ...groepen: string[]) => {
      const dag = lees(groepen);
      if (!bestaat(dag)) return geheel;
      dagen.push(dag);
      return ' ';
    });
  }
  return { dagen, rest };
};

const DAG_EN_MAAND = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})(?![\d/]|[.-]\d)/g;

/** The days in figures alone, without a year: "26-10", "(26/10)". What else may be written so is for the caller to know. */
export const vindKorteDagen = (tekst: string): readonly Dagvermelding[] =>
  [...tekst.matchAll(DAG_EN_MAAND)].map(([, d, , m]): Dagvermelding => ({ jaar: null, maand: Number(m), dag: Number(d), kort: true })).filter(bestaat);

/** The day of a date serial (day 1 is 1 January 1900, and 1900 counts as a leap year there). */
export const dagVanReeks = (reeks: number): Dag => {
  const dagen = Math.floor(reeks) - 25569 + (reeks < 60 ? 1 : 0) + 719468;
  const tijdperk = Math.floor(dagen / 146097);
  const inTijdperk = dagen - tijdperk * 146097;
  const jaarVan = Math.floor((inTijdperk - Math.floor(inTijdperk / 1460) + Math.floor(inTijdperk / 36524) - Math.floor(inTijdperk / 146096)) / 365);
  const dagVanJaar = inTijdperk - (365 * jaarVan + Math.floor(jaarVan / 4) - Math.floor(jaarVan / 100));
  const m = Math.floor((5 * dagVanJaar + 2) / 153);
  const maand = m < 10 ? m + 3 : m - 9;
  return { jaar: jaarVan + tijdperk * 400 + (maand <= 2 ? 1 : 0), maand, dag: dagVanJaar - Math.floor((153 * m + 2) / 5) + 1 };
};

/** A day as it is read in Dutch: `1-2-2024`. */
export const dagTekst = (d: Dag): string => `${d.dag}-${d.maand}-${d.jaar}`;

export const dagnummer = (d: Dag): number => d.jaar * 372 + d.maand * 31 + d.dag;

/** Whether a named day is this day; without a year only day and month count. */
export const isDag = (vermeld: Dagvermelding, dag: Dag): boolean =>
  vermeld.dag === dag.dag && vermeld.maand === dag.maand && (vermeld.jaar === null || vermeld.jaar === dag.jaar);
