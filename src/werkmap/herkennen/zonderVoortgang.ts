import type { Gemeente } from '../../engine';
import type { Werkmap } from '../blad';
import { inEens, type Stappen } from '../stappen';
import type { Herkenning, Keuzes } from '../tabel';
import { isVoortgangblad } from '../voortgangblad';
import { herkenInStappen as alles } from './herken';

const zonder = (werkmap: Werkmap): Werkmap => (werkmap.bladen.some(isVoortgangblad) ? { bladen: werkmap.bladen.filter((b) => !isVoortgangblad(b)) } : werkmap);

/** Recognises the tables in a workbook, sheet by sheet; a progress report of ours repeats outcomes and is read past. */
export function* herkenInStappen(werkmap: Werkmap, gemeenten: readonly Gemeente[], keuzes: Keuzes): Stappen<Herkenning> {
  return yield* alles(zonder(werkmap), gemeenten, keuzes);
}

/** The same, at once. */
export const herken = (werkmap: Werkmap, gemeenten: readonly Gemeente[], keuzes: Keuzes): Herkenning => inEens(herkenInStappen(werkmap, gemeenten, keuzes));
