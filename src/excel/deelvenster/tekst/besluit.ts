import { periodeTekst, type Besluitsoort, type Periode, type Tweetalig } from '../../../engine';
import { isoTekst, tweemaal } from '../../../tekst';
import type { Teksten } from './vorm';

export const SOORTNAAM: Readonly<Record<Besluitsoort, Tweetalig>> = {
  besluit: { nl: 'besluit', en: 'decision' },
  maatwerk: { nl: 'maatwerk', en: 'maatwerk' },
  coulance: { nl: 'coulance', en: 'coulance' },
};

/** What Gedeputeerde Staten decided on one gemeente, and entering it. */
export const BESLUIT = {
  geen: { nl: 'Er is nog niets besloten; het voorstel is een advies.', en: 'Nothing was decided yet; the proposal is advice.' },
  uitleg: { nl: 'Wat Gedeputeerde Staten besloten, komt op een blad van uw werkmap te staan, naast het voorstel.', en: 'What Gedeputeerde Staten decided is kept on a sheet of your workbook, beside the proposal.' },
  trede: { nl: 'Besloten trede', en: 'Decided trede' },
  kiesTrede: { nl: 'Kies een trede…', en: 'Choose a trede…' },
  soort: { nl: 'Soort', en: 'Kind' },
  reden: { nl: 'Reden', en: 'Reason' },
  auteur: { nl: 'Door wie besloten', en: 'Decided by' },
  datum: { nl: 'Datum van het besluit', en: 'Date of the decision' },
  tot: { nl: 'Geldt tot en met (mag leeg)', en: 'Holds up to and including (may be blank)' },
  zoals: { nl: 'Zoals 26-9-2024.', en: 'Such as 26-9-2024.' },
  staatIn: { nl: 'Staat in', en: 'Stands in' },
  totEnMet: { nl: 'Geldt tot en met', en: 'Holds up to and including' },
  gold: { nl: 'Gold tot en met', en: 'Held up to and including' },
  dag: (iso: string): Tweetalig => tweemaal((t) => isoTekst(iso, t)),
  onbekend: { nl: 'niet vermeld', en: 'not stated' },
  wijktAf: (voorstel: number | null): Tweetalig =>
    voorstel === null
      ? { nl: 'Er is geen voorstel om het naast te leggen.', en: 'There is no proposal to hold it against.' }
      : { nl: `Het wijkt af van het voorstel: dat is trede ${voorstel}.`, en: `It deviates from the proposal, which is trede ${voorstel}.` },
  zelfde: { nl: 'Het voorstel is dezelfde trede.', en: 'The proposal is the same trede.' },
  verlopen: { nl: 'Het besluit is verlopen. Het blijft meetellen tot er iets anders is besloten.', en: 'The decision has expired. It goes on counting until something else is decided.' },
  elders: { nl: 'Het besluit staat in cellen van u. Wijzig het daar en lees opnieuw.', en: 'The decision stands in cells of yours. Change it there and read again.' },
  neem: (p: Periode): Tweetalig => ({ nl: `Besluit over ${periodeTekst(p)} invoeren`, en: `Enter a decision on ${periodeTekst(p)}` }),
  vervang: { nl: 'Dit besluit vervangen', en: 'Replace this decision' },
  hierna: { nl: 'Nieuw besluit invoeren', en: 'Enter a new decision' },
  erbijVraag: (van: number, naar: string, waar: string): Tweetalig => ({
    nl: `Het besluit in ${waar} (trede ${van}) blijft staan. Wat u invoerde (trede ${naar}), is van een latere dag, komt als een rij eronder en telt. Doorgaan?`,
    en: `The decision in ${waar} (trede ${van}) stays as it is. What you entered (trede ${naar}) is of a later day, is added as a row below and counts. Continue?`,
  }),
  jaErbij: { nl: 'Ja, voeg het toe', en: 'Yes, add it' },
  bewaar: { nl: 'Bewaar besluit', en: 'Keep the decision' },
  annuleer: { nl: 'Niet invoeren', en: 'Do not enter' },
  nieuwBlad: (blad: string): Tweetalig => ({
    nl: `Er is nog geen blad “${blad}”. Het komt achter de andere bladen te staan, met een rij voor dit besluit. Wat u hiervoor deed, kan Excel daarna misschien niet meer ongedaan maken. Doorgaan?`,
    en: `There is no sheet “${blad}” yet. It is added after the other sheets, with a row for this decision. Excel may then not be able to undo what you did before. Continue?`,
  }),
  jaNieuwBlad: { nl: 'Ja, maak het blad', en: 'Yes, make the sheet' },
  vervangVraag: (van: number, naar: string, waar: string): Tweetalig => ({
    nl: `Het besluit in ${waar} (trede ${van}) wordt vervangen door wat u invoerde${naar === '' ? '' : ` (trede ${naar})`}. Doorgaan?`,
    en: `The decision in ${waar} (trede ${van}) is replaced by what you entered${naar === '' ? '' : ` (trede ${naar})`}. Continue?`,
  }),
  jaVervang: { nl: 'Ja, vervang het', en: 'Yes, replace it' },
  ongewijzigd: { nl: 'Dit is het besluit dat er al staat; er is niets te bewaren.', en: 'This is the decision that stands there already; there is nothing to keep.' },
} as const satisfies Teksten;
