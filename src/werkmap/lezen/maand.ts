import { dagenInMaand, MAANDNAAM, maandnummer } from './dag';

/** A month that a text names without a day, or a week or a quarter as the month by whose end it is over. */
export interface Maandvermelding {
  readonly jaar: number | null;
  readonly maand: number;
  /** A bare name of a month: perhaps one of a person. */
  readonly kort: boolean;
  /** It is a quarter. */
  readonly kwartaal: boolean;
}

const MAAND = new RegExp(
  `(?<![a-z\\d])(?:(?<naam>${MAANDNAAM.source})(?![a-z])|(?:week|wk)[ .]*(?<week>\\d\\d?)(?!\\d)|(?:q|kwartaal )(?<na>[1-4])(?!\\d)|(?<voor>[1-4]|eerste|tweede|derde|vierde)e? (?:kwartaal|kw\\b))(?:[ ,.(-]*(?<jaar>2\\d{3}))?|(?<!\\d)(?<j>2\\d{3})-(?<m>0[1-9]|1[0-2])(?!\\d)`,
  'g',
);

/** The last two weeks of a half-year end in its last month, and the 26th never in the second half. */
const maandVanWeek = (week: number): number => Math.min(12, Math.max(Math.floor((week * 3) / 13), week > 26 ? 7 : 1));

const KWARTALEN = ['1', '2', '3', '4', 'eerste', 'tweede', 'derde', 'vierde'];

const TOT = 't\\/m|tm|tot en met';
const TOT_EN_MET = `(?:${TOT}|[-/]) ?(?:eind )?`;

/** A person: "door Jan", "Jan de Vries". */
const JAN = /(?<=(?<!\p{L})door )[Jj]an(?!\p{L})|(?<!\p{L})Jan(?= (?:(?:van|de|den|der|ten|ter|te) )+\p{Lu}\p{Ll})/gu;

/** A text without the first name that is a month too. */
export const zonderNamen = (tekst: string): string => tekst.replace(JAN, '');

const STREEP = new RegExp(`(?<=(?:(?<![a-z])(?:${MAANDNAAM.source})\\.?(?: ?2\\d{3})?|\\d-\\d\\d?-2\\d{3})) - (?=(?:\\d\\d?[ -]?)?(?:${MAANDNAAM.source}|\\d))`, 'g');

/** A text (in lower case) in which a dash between two days or months is no other than "t/m". */
export const metReeksen = (tekst: string): string => tekst.replace(STREEP, ' t/m ');

/** A half-year from its first month to its last, and the month up to or at the end of which something is. */
const REEKS = new RegExp(`(?<![a-z])(?:(jan)(?:uari)? ?${TOT_EN_MET}juni?|juli? ?${TOT_EN_MET}dec(?:ember)?)\\.? ?(2\\d{3})(?!\\d)`, 'g');
const TOT_MAAND = new RegExp(`(?<![a-z])((?:${TOT}|eind|ultimo) (?:eind )?|(?<=(?:${MAANDNAAM.source}) ?)[-/] ?)(${MAANDNAAM.source})(?![a-z])`, 'g');

/** A text (in lower case) in which "januari t/m juni 2024" is the half-year that it is. */
export const metHalfjaren = (tekst: string): string => tekst.replace(REEKS, (_, jan: string | undefined, jaar: string) => `${jaar}-${jan === undefined ? 2 : 1}`);

/** A text (in lower case) in which "t/m september" names the last day of that month. */
export const metMaandeinden = (tekst: string): string => tekst.replace(TOT_MAAND, (_, voor: string, naam: string) => `${voor}${dagenInMaand(2001, maandnummer(naam))} ${naam}`);

/** The months, weeks and quarters that a text (in lower case) names, and the text without them. */
export const vindMaanden = (tekst: string): { readonly maanden: readonly Maandvermelding[]; readonly rest: string } => {
  const maanden: Maandvermelding[] = [];
  const rest = tekst.replace(MAAND, (...delen: unknown[]) => {
    const { naam, week, na, voor, jaar, j, m } = delen.at(-1) as Readonly<Record<string, string | undefined>>;
    const kwartaal = na ?? voor;
    const maand = naam !== undefined ? maandnummer(naam) : week !== undefined ? maandVanWeek(Number(week)) : kwartaal !== undefined ? ((KWARTALEN.indexOf(kwartaal) % 4) + 1) * 3 : Number(m);
    const jaartal = jaar ?? j;
    maanden.push({ jaar: jaartal === undefined ? null : Number(jaartal), maand, kort: naam !== undefined && jaartal === undefined, kwartaal: kwartaal !== undefined });
    return ' ';
  });
  return { maanden, rest };
};
