import { MAANDNAAM, type Dagvermelding } from './dag';
import { PERIODEVORMEN } from './periode';

/** Part of a text that gets another one. */
interface Vervanging {
  readonly van: number;
  readonly tot: number;
  readonly door: string;
}

/** Six months on from a day on which a half-year opens, closes or is halfway; other days have no place in the next one. */
const VOLGENDE_DAG: ReadonlyMap<string, readonly [dag: number, maand: number, jaren: 0 | 1]> = new Map([
  ['1-1', [1, 7, 0]], ['1-7', [1, 1, 1]], ['30-6', [31, 12, 0]], ['31-12', [30, 6, 1]], ['1-4', [1, 10, 0]], ['1-10', [1, 4, 1]],
]);

/** Whether a day has its place in the next half-year too. */
export const schuiftOp = ({ dag, maand }: Pick<Dagvermelding, 'dag' | 'maand'>): boolean => VOLGENDE_DAG.has(`${dag}-${maand}`);

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const HELFTEN: Readonly<Record<string, string>> = { eerste: 'tweede', tweede: 'eerste', '1e': '2e', '1ste': '2de', '2e': '1e', '2de': '1ste', i: 'ii', ii: 'i', '1': '2', '2': '1' };

/** In capitals where the old text was, or with one in front. */
const zoals = (oud: string, nieuw: string): string =>
  oud === oud.toUpperCase() && oud !== oud.toLowerCase() ? nieuw.toUpperCase() : oud.charAt(0) === oud.charAt(0).toLowerCase() ? nieuw : nieuw.charAt(0).toUpperCase() + nieuw.slice(1);

const jaarNa = (jaar: string, erbij: 0 | 1): string => String(Number(jaar) + erbij).padStart(jaar.length, '0');

const getalNa = (oud: string, nieuw: number): string => (oud.startsWith('0') ? String(nieuw).padStart(2, '0') : String(nieuw));

type Groep = readonly [van: number, tot: number] | undefined;

interface Dagvorm {
  readonly vorm: RegExp;
  readonly dag: number;
  readonly maand: number;
  readonly jaar: number;
}

const DAGVORMEN: readonly Dagvorm[] = [
  { vorm: /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(2\d{3}|\d\d)(?!\d)/dg, dag: 1, maand: 3, jaar: 4 },
  { vorm: /(?<!\d)(2\d{3})-(\d\d)-(\d\d)(?!\d)/dg, jaar: 1, maand: 2, dag: 3 },
  { vorm: new RegExp(`(?<!\\d)(\\d{1,2}) ?(${MAANDNAAM.source})(?![a-z])\\.?(?: ?(2\\d{3})(?!\\d))?`, 'dg'), dag: 1, maand: 2, jaar: 3 },
];

const maandNummer = (tekst: string): number => (/^\d/.test(tekst) ? Number(tekst) : KORT.indexOf(tekst === 'maart' ? 'mrt' : tekst.slice(0, 3)) + 1);

const stuk = (tekst: string, groep: Groep): string => (groep === undefined ? '' : tekst.slice(...groep));

/** The texts of a day six months on. */
const dagNa = (tekst: string, oud: string, { dag, maand, jaar }: Readonly<Record<'dag' | 'maand' | 'jaar', Groep>>): readonly Vervanging[] => {
  const erna = VOLGENDE_DAG.get(`${Number(stuk(tekst, dag))}-${maandNummer(stuk(tekst, maand))}`);
  if (erna === undefined || dag === undefined || maand === undefined) return [];
  const [d, m, jaren] = erna;
  const naam = stuk(oud, maand);
  const nul = stuk(oud, dag).startsWith('0') || naam.startsWith('0');
  const cijfers = (n: number): string => (nul ? String(n).padStart(2, '0') : String(n));
  const nieuweMaand = /^\d/.test(naam) ? cijfers(m) : zoals(naam, (naam.length === 3 ? KORT : MAANDEN)[m - 1] ?? naam);
  return [
    { van: dag[0], tot: dag[1], door: /^\d/.test(naam) ? cijfers(d) : getalNa(stuk(oud, dag), d) },
    { van: maand[0], tot: maand[1], door: nieuweMaand },
    ...(jaar === undefined ? [] : [{ van: jaar[0], tot: jaar[1], door: jaarNa(stuk(oud, jaar), jaren) }]),
  ];
};

/**
 * A text with every half-year in it one on, and every day on which a half-year opens, closes or is halfway six months on, in the
 * form in which they were written. What else it says stays.
 *
 * @example
 * schuifOp('Achterstand\n1 juli 2024') // 'Achterstand\n1 januari 2025'
 */
export const schuifOp = (oud: string): string => {
  let tekst = oud.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-').replace(/\s/g, ' ').toLowerCase();
  if (tekst.length !== oud.length) return oud;
  const vervangingen: Vervanging[] = [];
  const zonder = (van: number, tot: number): void => {
    tekst = `${tekst.slice(0, van)}${'~'.repeat(tot - van)}${tekst.slice(tot)}`;
  };
  for (const { vorm, dag, maand, jaar } of DAGVORMEN) {
    for (const { indices, index, 0: geheel } of [...tekst.matchAll(vorm)]) {
      vervangingen.push(...dagNa(tekst, oud, { dag: indices?.[dag], maand: indices?.[maand], jaar: indices?.[jaar] }));
      zonder(index, index + geheel.length);
    }
  }
  for (const vorm of PERIODEVORMEN) {
    for (const { indices, index, 0: geheel } of [...tekst.matchAll(new RegExp(vorm.source, 'dg'))]) {
      const [jaar, helft]: readonly Groep[] = [indices?.groups?.['jaar'], indices?.groups?.['helft'] ?? indices?.groups?.['h']];
      if (jaar !== undefined && helft !== undefined) {
        const woord = stuk(tekst, helft);
        const tweede = woord === 'tweede' || woord === 'ii' || woord.startsWith('2');
        vervangingen.push({ van: jaar[0], tot: jaar[1], door: jaarNa(stuk(oud, jaar), tweede ? 1 : 0) }, { van: helft[0], tot: helft[1], door: zoals(stuk(oud, helft), HELFTEN[woord] ?? woord) });
      }
      zonder(index, index + geheel.length);
    }
  }
  return vervangingen.sort((a, b) => b.van - a.van).reduce((t, { van, tot, door }) => t.slice(0, van) + door + t.slice(tot), oud);
};
