import type { Periode, Tweetalig } from '../../../engine';
import type { Werk } from '../../model/toestand';
import type { Teksten } from './vorm';

/** What the whole pane says, on whatever tab. */
export const ALGEMEEN = {
  venster: { nl: 'IBT vergunninghouders', en: 'IBT permit holders' },
  tabbladen: { nl: 'Onderdelen', en: 'Sections' },
  beoordelen: { nl: 'Beoordelen', en: 'Assess' },
  gemeente: { nl: 'Gemeente', en: 'Gemeente' },
  over: { nl: 'Over', en: 'About' },
  annuleer: { nl: 'Annuleren', en: 'Cancel' },
  sluit: { nl: 'Sluiten', en: 'Close' },
  toonInBlad: { nl: 'Toon in het blad', en: 'Show in the sheet' },
  laden: { nl: 'Even laden…', en: 'Loading…' },
  kapot: { nl: 'Dit onderdeel kan niet worden getoond. Probeer het opnieuw.', en: 'This part cannot be shown. Try again.' },
  probeerOpnieuw: { nl: 'Opnieuw proberen', en: 'Try again' },
  wachtOpCel: { nl: 'Excel laat dit nog niet beginnen. Typt u in een cel? Rond dat af met Enter of Esc.', en: 'Excel does not let this begin yet. Are you typing in a cell? Finish with Enter or Esc.' },
  procent: (deel: number): Tweetalig => ({ nl: `${Math.round(deel * 100)}%`, en: `${Math.round(deel * 100)}%` }),
  toonMeer: (n: number): Tweetalig => ({ nl: `Toon nog ${n}`, en: `Show ${n} more` }),
  halfjaar: (p: Periode): Tweetalig => ({
    nl: `${p.helft === 1 ? 'Eerste' : 'Tweede'} helft ${p.jaar}`,
    en: `${p.helft === 1 ? 'First' : 'Second'} half of ${p.jaar}`,
  }),
  trede: (trede: number, naam: Tweetalig): Tweetalig => ({ nl: `Trede ${trede}, ${naam.nl}`, en: `Trede ${trede}, ${naam.en}` }),
  tredeKort: (trede: number): Tweetalig => ({ nl: `trede ${trede}`, en: `trede ${trede}` }),
  geenTrede: { nl: 'geen trede', en: 'no trede' },
} as const satisfies Teksten;

/** What is being done, for the progress bar. */
export const WERK: Readonly<Record<Werk['wat'], Tweetalig>> = {
  lezen: { nl: 'Werkmap lezen', en: 'Reading the workbook' },
  beoordelen: { nl: 'Beoordelen', en: 'Assessing' },
  schrijven: { nl: 'Uitkomsten schrijven', en: 'Writing the outcomes' },
  overnemen: { nl: 'Overnemen', en: 'Taking over' },
  besluiten: { nl: 'Besluit bewaren', en: 'Keeping the decision' },
  rapporteren: { nl: 'Rapportage maken', en: 'Making the report' },
  kopieren: { nl: 'Werkmap ophalen', en: 'Fetching the workbook' },
  klaarmaken: { nl: 'Halfjaar klaarmaken', en: 'Preparing the half-year' },
  loggen: { nl: 'Logboek bijwerken', en: 'Updating the log' },
  herstellen: { nl: 'Herstellen', en: 'Restoring' },
  vastzetten: { nl: 'Vastzetten', en: 'Fixing' },
  bewaren: { nl: 'Keuze bewaren', en: 'Keeping the choice' },
  gaan: { nl: 'Naar de cel gaan', en: 'Going to the cell' },
};
