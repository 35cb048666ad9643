import { periode, periodeTekst, type Periode } from '../engine';
import { netjes } from './lezen/normaliseer';
import type { Tabel } from './tabel';

/** The columns that we add to a table, in this order. */
const EIGEN = [
  { soort: 'totaalopgave', woorden: 'Totaalopgave', haakjes: 'berekend' },
  { soort: 'pctTaakstelling', woorden: 'Realisatie taakstelling', haakjes: 'berekend' },
  { soort: 'pctTotaalopgave', woorden: 'Realisatie totaalopgave', haakjes: 'berekend' },
  { soort: 'eindstand', woorden: 'Eindstand', haakjes: 'berekend' },
  { soort: 'trede', woorden: 'Trede', haakjes: 'voorstel' },
  { soort: 'basis', woorden: 'Basis', haakjes: 'voorstel' },
  { soort: 'toelichting', woorden: 'Toelichting', haakjes: 'voorstel' },
] as const;

export type Eigensoort = (typeof EIGEN)[number]['soort'];

export interface EigenKop {
  readonly soort: Eigensoort;
  readonly kop: string;
}

/** What a closing balance of ours says of itself on a sheet that counts the other way. */
export const tekenVermelding = ({ standteken }: Pick<Tabel, 'standteken'>): string => (standteken === 'voorsprong positief' ? ', achterstand positief' : '');

/** The headers of our columns in a table: `Trede 2024-2 (voorstel)`; without the half-year where each row has its own. */
export const eigenKoppen = (tabel: Pick<Tabel, 'periode' | 'standteken'>): readonly EigenKop[] =>
  EIGEN.map(({ soort, woorden, haakjes }) => ({
    soort,
    kop: `${woorden}${tabel.periode === null ? '' : ` ${periodeTekst(tabel.periode)}`}${soort === 'eindstand' ? tekenVermelding(tabel) : ''} (${haakjes})`,
  }));

const HAAKJES = /\( ?(?:voorstel|berekend) ?\)/i;

/** Whether a header is one of ours or a copy of one: such a column is never read as input. */
export const isEigenKop = (tekst: string): boolean => tekst.includes('(') && HAAKJES.test(netjes(tekst));

const vorm = (kop: string): string => netjes(kop).toLowerCase().replace(/ /g, '');

const EIGEN_VORM = new RegExp(`^(${EIGEN.map(({ woorden }) => vorm(woorden)).join('|')})(?:(\\d{4})-([12]))?(?:,achterstandpositief)?\\((voorstel|berekend)\\)$`);

/** Which of our columns a header is, and of which half-year; capitals and white space do not matter. `null` for a copy or any other header. */
export const eigenKopVan = (tekst: string): { readonly soort: Eigensoort; readonly periode: Periode | null } | null => {
  if (!isEigenKop(tekst)) return null;
  const [, woorden, jaar, helft, haakjes] = EIGEN_VORM.exec(vorm(tekst)) ?? [];
  const eigen = EIGEN.find((e) => vorm(e.woorden) === woorden && e.haakjes === haakjes);
  if (eigen === undefined) return null;
  return { soort: eigen.soort, periode: jaar === undefined ? null : periode(Number(jaar), helft === '2' ? 2 : 1) };
};
