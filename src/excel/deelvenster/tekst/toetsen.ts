import type { Tweetalig } from '../../../engine';
import { getalTekst } from '../../../tekst';
import { aantalTekst, type Teksten } from './vorm';

/** A text held against the tables. */
export const TOETSEN = {
  uitleg: {
    nl: 'Plak een rapportage of brief. Elk cijfer, percentage, aantal, elke naam en elke beweging wordt naast de tabellen gelegd. Wat ermee in tegenspraak is, komt eruit met beide kanten; wie gelijk heeft, zegt dit niet.',
    en: 'Paste a report or letter, in Dutch. Every figure, percentage, count, name and movement is held against the tables. What contradicts them comes out with both sides; which is right is not said.',
  },
  tekst: { nl: 'Tekst', en: 'Text' },
  tegen: { nl: 'Toets aan', en: 'Hold against' },
  gepubliceerd: { nl: 'wat de provincie publiceerde', en: 'what the province published' },
  werkmap: { nl: 'deze werkmap', en: 'this workbook' },
  toets: { nl: 'Toets de tekst', en: 'Check the text' },
  bezig: { nl: 'De tekst wordt getoetst', en: 'The text is being checked' },
  leeg: { nl: 'Er is nog geen tekst.', en: 'There is no text yet.' },
  teLang: (hoogstens: number): Tweetalig => ({ nl: `De tekst is te lang: hoogstens ${getalTekst(hoogstens, 'nl')} tekens. Toets hem in delen.`, en: `The text is too long: at most ${getalTekst(hoogstens, 'en')} characters. Check it in parts.` }),
  uitkomst: (beweringen: number, strijdig: number): Tweetalig => {
    const getoetst = aantalTekst(beweringen, { nl: 'bewering getoetst', en: 'claim checked' }, { nl: 'beweringen getoetst', en: 'claims checked' });
    const anders = aantalTekst(strijdig, { nl: 'tegenspraak', en: 'contradiction' }, { nl: 'tegenspraken', en: 'contradictions' });
    return { nl: `${getoetst.nl}, ${anders.nl}. Wat klopt, staat hier niet.`, en: `${getoetst.en}, ${anders.en}. What agrees is not listed.` };
  },
  gevonden: { nl: 'In tegenspraak', en: 'Contradicted' },
  onbekend: (n: number): Tweetalig => ({ nl: `Niet te controleren: ${getalTekst(n, 'nl')}`, en: `Cannot be checked: ${getalTekst(n, 'en')}` }),
  regel: (n: number): Tweetalig => ({ nl: `Regel ${getalTekst(n, 'nl')}`, en: `Line ${getalTekst(n, 'en')}` }),
} as const satisfies Teksten;
