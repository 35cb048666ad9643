import { periodeTekst, type Periode, type Tweetalig } from '../../../engine';
import { opsomming } from '../../../tekst';
import type { Teksten } from './vorm';

/** What became old: what the pane shows, or what stands in the sheet. */
export const VEROUDERD = {
  lezing: {
    nl: 'Er is iets gewijzigd dat dit venster nog niet heeft gelezen. Formules in het blad rekenen zelf mee; waarden en teksten blijven zoals ze zijn tot u opnieuw beoordeelt.',
    en: 'Something changed that this pane has not read yet. Formulas in the sheet recalculate by themselves; values and texts stay as they are until you assess again.',
  },
  /** `handmatig`: Excel calculates only when the user asks. */
  blad: (perioden: readonly Periode[], handmatig: boolean): Tweetalig => handmatig ? {
    nl: `Bij ${opsomming(perioden.map(periodeTekst), 'nl')} staan in het blad andere uitkomsten dan nu gelden, en Excel rekent niet vanzelf: berekenen staat op handmatig. Druk op F9 en lees opnieuw; staat het er dan nog, beoordeel opnieuw.`,
    en: `At ${opsomming(perioden.map(periodeTekst), 'en')} the sheet holds other outcomes than hold now, and Excel does not recalculate by itself: calculation is set to manual. Press F9 and read again; if it still says so, assess again.`,
  } : ({
    nl: `Bij ${opsomming(perioden.map(periodeTekst), 'nl')} staan in het blad andere uitkomsten dan nu gelden. Beoordeel opnieuw.`,
    en: `At ${opsomming(perioden.map(periodeTekst), 'en')} the sheet holds other outcomes than hold now. Assess again.`,
  }),
} as const satisfies Teksten;
