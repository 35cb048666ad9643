import type { Dag, Periode } from '../../engine';
import { getalTekst } from '../../tekst';

/** "2022-II", as the notes of the supervisors write a half-year. */
export const halfjaar = ({ jaar, helft }: Periode): string => `${jaar}-${helft === 1 ? 'I' : 'II'}`;

/** "07-07-2022". */
export const kort = ({ jaar, maand, dag }: Dag): string => [String(dag).padStart(2, '0'), String(maand).padStart(2, '0'), jaar].join('-');

export const getal = (n: number | null): string => (n === null ? 'onbekend' : getalTekst(n, 'nl'));

/** What a balance is called where its number stands below without a sign. */
export const standnaam = (n: number | null): string => (n !== null && n < 0 ? 'Voorsprong' : 'Achterstand');
export const standgetal = (n: number | null): string => getal(n === null ? null : Math.abs(n));
