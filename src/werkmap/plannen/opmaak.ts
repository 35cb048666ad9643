import type { Eigensoort } from '../eigenkoppen';
import type { Opmaak } from '../schrijfplan';

export const OPMAAK: Readonly<Record<Eigensoort, Opmaak>> = {
  totaalopgave: 'getal',
  pctTaakstelling: 'percentage',
  pctTotaalopgave: 'percentage',
  eindstand: 'getal',
  trede: 'trede',
  basis: 'tekst',
  toelichting: 'toelichting',
};

/** Widths in characters: a header of ours stands on two lines, and “niet te beoordelen” on one. */
export const BREEDTE: Readonly<Record<Eigensoort, number>> = {
  totaalopgave: 20,
  pctTaakstelling: 24,
  pctTotaalopgave: 24,
  eindstand: 18,
  trede: 19,
  basis: 17,
  toelichting: 60,
};
