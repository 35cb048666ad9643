import { periodeTekst, type Periode, type Tweetalig } from '../../../engine';
import type { Schrijfwijze } from '../../model/toestand';
import { halfjarenTekst, type Teksten } from './vorm';

/** Choosing what is written and how. */
export const SCHRIJFKEUZE = {
  kop: { nl: 'Schrijven', en: 'Writing' },
  bereik: { nl: 'Wat', en: 'What' },
  ditHalfjaar: (p: Periode): Tweetalig => ({ nl: `Alleen ${periodeTekst(p)}`, en: `Only ${periodeTekst(p)}` }),
  alleHalfjaren: (n: number): Tweetalig => ({ nl: `Alle ${halfjarenTekst(n).nl} in deze werkmap`, en: `All ${halfjarenTekst(n).en} in this workbook` }),
  hoe: { nl: 'Hoe', en: 'How' },
  vastgezetOvergeslagen: (n: number): Tweetalig => ({ nl: `${halfjarenTekst(n).nl} ${n === 1 ? 'is' : 'zijn'} vastgezet en ${n === 1 ? 'wordt' : 'worden'} overgeslagen.`, en: `${halfjarenTekst(n).en} ${n === 1 ? 'is' : 'are'} fixed and left out.` }),
} as const satisfies Teksten;

/** The two ways of writing, each with its consequence. */
export const WIJZEN: Readonly<Record<Schrijfwijze, { readonly naam: Tweetalig; readonly uitleg: Tweetalig }>> = {
  formules: {
    naam: { nl: 'Formules', en: 'Formulas' },
    uitleg: { nl: 'Rekenen mee als u een cijfer wijzigt; wie het bestand zonder deze invoegtoepassing opent, kan ze niet herrekenen.', en: 'Recalculate when you change a figure; whoever opens the file without this add-in cannot recalculate them.' },
  },
  waarden: {
    naam: { nl: 'Waarden', en: 'Values' },
    uitleg: { nl: 'Blijven zoals ze zijn tot u opnieuw beoordeelt; iedereen ziet hetzelfde.', en: 'Stay as they are until you assess again; everyone sees the same.' },
  },
};
