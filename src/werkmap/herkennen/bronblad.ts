import type { Blad, Werkmap } from '../blad';
import type { Keuzes } from '../tabel';
import { heetVast } from '../vastebladen';

const naam = (s: string): string => s.trim().toLowerCase();

/** Whether a sheet holds new figures that are compared with the user's own, by what the user said; never one of decisions or whatever else has a name of its own. */
export const isBronblad = (blad: Blad, { bron }: Keuzes): boolean => bron !== undefined && naam(blad.naam) === naam(bron) && !heetVast(blad.naam);

/** The sheet of the new figures; `null` where there is none, or no longer. */
export const bronbladVan = (werkmap: Werkmap, keuzes: Keuzes): Blad | null => werkmap.bladen.find((b) => isBronblad(b, keuzes)) ?? null;
