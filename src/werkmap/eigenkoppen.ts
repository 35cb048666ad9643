import { periodeTekst, type Periode } from '../engine';
import { netjes } from './lezen/normaliseer';

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

/** The headers of our columns: `Trede 2024-2 (voorstel)`; without the half-year in a table where each row has its own. */
export const eigenKoppen = (periode: Periode | null): readonly EigenKop[] =>
  EIGEN.map(({ soort, woorden, haakjes }) => ({ soort, kop: `${woorden}${periode === null ? '' : ` ${periodeTekst(periode)}`} (${haakjes})` }));

const EIGEN_VORM = new RegExp(`^(?:${EIGEN.map(({ woorden, haakjes }) => `${woorden}(?: \\d{4}-[12])? \\(${haakjes}\\)`).join('|')})$`, 'i');

/** Whether a header is one of ours, of whatever half-year: such a column is never read as input. */
export const isEigenKop = (tekst: string): boolean => tekst.includes('(') && EIGEN_VORM.test(netjes(tekst));
