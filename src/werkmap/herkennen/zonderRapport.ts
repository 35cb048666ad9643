import type { Gemeente } from '../../engine';
import type { Werkmap } from '../blad';
import { inEens, type Stappen } from '../stappen';
import type { Herkenning, Keuzes } from '../tabel';
import { isRapportblad } from '../rapportblad';
import { herkenInStappen as alles } from './herken';

const zonder = (werkmap: Werkmap): Werkmap => (werkmap.bladen.some(isRapportblad) ? { bladen: werkmap.bladen.filter((b) => !isRapportblad(b)) } : werkmap);

/** Recognises the tables in a workbook, sheet by sheet; a sheet of ours that repeats outcomes is read past. */
export function* herkenInStappen(werkmap: Werkmap, gemeenten: readonly Gemeente[], keuzes: Keuzes): Stappen<Herkenning> {
  return yield* alles(zonder(werkmap), gemeenten, keuzes);
}

/** The same, at once. */
export const herken = (werkmap: Werkmap, gemeenten: readonly Gemeente[], keuzes: Keuzes): Herkenning => inEens(herkenInStappen(werkmap, gemeenten, keuzes));
