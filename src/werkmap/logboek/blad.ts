import type { Blad } from '../blad';

type Kopblad = Pick<Blad, 'naam' | 'cellen'>;

/** The sheet in which the log is kept. It is made only when the user asks for it. */
export const LOGBOEKBLAD = 'IBT-logboek';

export const LOGBOEKKOPPEN = ['Tijdstip', 'Door', 'Soort', 'Gemeente', 'Halfjaar', 'Veld', 'Oud', 'Nieuw', 'Trede voor', 'Trede na', 'Reden', 'Versie', 'Kader', 'Bewijs'] as const;

export const heeftKop = (blad: Kopblad): boolean => LOGBOEKKOPPEN.every((kop, i) => blad.cellen[0]?.[i] === kop);

export const heetLogboek = (blad: Kopblad): boolean => blad.naam.trim().toLowerCase() === LOGBOEKBLAD.toLowerCase();

/** Whether a sheet is a log, by its name or under another name by its headers: never a table to read figures from. */
export const isLogboek = (blad: Kopblad): boolean => heetLogboek(blad) || heeftKop(blad);
