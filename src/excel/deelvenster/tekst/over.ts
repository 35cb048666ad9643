import { periodeTekst, type Kader, type Tweetalig } from '../../../engine';
import { getalTekst } from '../../../tekst';
import type { Teksten } from './vorm';

/** The tab that says what this is, what it rests on and what it keeps. */
export const OVER = {
  kop: { nl: 'IBT vergunninghouders', en: 'IBT permit holders' },
  versie: (versie: string): Tweetalig => ({ nl: `Versie ${versie}`, en: `Version ${versie}` }),
  voorstel: { nl: 'Dit product stelt een trede voor en zegt waarom. Gedeputeerde Staten besluiten.', en: 'This product proposes a trede and says why. Gedeputeerde Staten decide.' },
  kaders: { nl: 'Beleidskaders', en: 'Beleidskaders' },
  geldig: (k: Kader): Tweetalig => ({
    nl: `Beoordeelt ${periodeTekst(k.van)} ${k.tot === null ? 'en later' : `tot en met ${periodeTekst(k.tot)}`}`,
    en: `Judges ${periodeTekst(k.van)} ${k.tot === null ? 'and later' : `up to ${periodeTekst(k.tot)}`}`,
  }),
  vanaf: { nl: 'Geldigheid', en: 'Validity' },
  bron: { nl: 'Bron', en: 'Source' },
  treden: { nl: 'Treden', en: 'Treden' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
  privacyTekst: {
    nl: 'Alles gebeurt op deze computer, in deze werkmap. Er wordt niets verstuurd en niets geteld. Wat u kiest, staat in de werkmap zelf.',
    en: 'Everything happens on this computer, in this workbook. Nothing is sent and nothing is counted. What you choose is kept in the workbook itself.',
  },
  diagnose: { nl: 'Diagnose', en: 'Diagnosis' },
  diagnoseUitleg: { nl: 'Voor een melding aan de beheerder. Er staan geen namen of cijfers uit de werkmap in.', en: 'For a report to the administrator. It holds no names or figures from the workbook.' },
  kopieer: { nl: 'Diagnose kopiëren', en: 'Copy the diagnosis' },
  gekopieerd: { nl: 'Gekopieerd.', en: 'Copied.' },
  kopieerZelf: { nl: 'Kopiëren mag hier niet vanzelf. De tekst is geselecteerd: druk op Ctrl+C (Mac: Cmd+C).', en: 'Copying is not allowed by itself here. The text is selected: press Ctrl+C (Mac: Cmd+C).' },
} as const satisfies Teksten;

/** One line of the diagnosis. */
export const DIAGNOSE = {
  versie: { nl: 'versie', en: 'version' },
  api: { nl: 'Excel API', en: 'Excel API' },
  eenOngedaan: { nl: 'in één stap ongedaan', en: 'undone in one step' },
  taal: { nl: 'taal', en: 'language' },
  bladen: { nl: 'bladen', en: 'sheets' },
  tabellen: { nl: 'tabellen', en: 'tables' },
  halfjaren: { nl: 'halfjaren', en: 'half-years' },
  rijen: { nl: 'rijen', en: 'rows' },
  nietTeBeoordelen: { nl: 'niet te beoordelen', en: 'not assessable' },
  vragen: { nl: 'vragen', en: 'questions' },
  melding: { nl: 'melding', en: 'message' },
  keuzes: { nl: 'keuzes', en: 'choices' },
  schrijfwijze: { nl: 'schrijfwijze', en: 'way of writing' },
  vastgezet: { nl: 'vastgezet', en: 'fixed' },
  aan: { nl: 'aan', en: 'on' },
  uit: { nl: 'uit', en: 'off' },
  geen: { nl: 'geen', en: 'none' },
  getal: (n: number): Tweetalig => ({ nl: getalTekst(n, 'nl'), en: getalTekst(n, 'en') }),
} as const satisfies Teksten;
