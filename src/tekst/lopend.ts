import type { Bevinding, Tweetalig } from '../engine';
import { isoTekst } from './getal';

/** That a half-year has not closed. On its own: the first screen says it, and no other bevinding. */
export const lopendTekst = (b: Extract<Bevinding, { readonly code: 'HALFJAAR_LOOPT' }>): Tweetalig => ({
  nl: `Dit halfjaar ${b.dag === 0 ? `is op ${isoTekst(b.vandaag, 'nl')} nog niet begonnen` : `loopt nog: ${isoTekst(b.vandaag, 'nl')} is dag ${b.dag} van ${b.dagen}`}. De cijfers zijn een tussenstand en de trede is geen uitkomst; beoordeel met de cijfers van de peildatum ${isoTekst(b.peildatum, 'nl')}.`,
  en: `This half-year ${b.dag === 0 ? `has not begun on ${isoTekst(b.vandaag, 'en')}` : `is still running: ${isoTekst(b.vandaag, 'en')} is day ${b.dag} of ${b.dagen}`}. The figures are interim figures and the trede is no outcome; assess with the figures of the peildatum ${isoTekst(b.peildatum, 'en')}.`,
});
