import { periodeTekst, type Periode, type Tweetalig } from '../../../engine';
import { getalTekst } from '../../../tekst';
import { aantalTekst, gemeentenTekst, halfjarenTekst, type Teksten } from './vorm';

/** The tab on which a half-year is assessed. */
export const BEOORDELEN = {
  voorstel: { nl: 'Voorstel. Gedeputeerde Staten besluiten.', en: 'Proposal. Gedeputeerde Staten decide.' },
  opBlad: (blad: string, n: number): Tweetalig => ({ nl: `Blad “${blad}”, ${gemeentenTekst(n).nl}`, en: `Sheet “${blad}”, ${gemeentenTekst(n).en}` }),
  geenKader: { nl: 'Geen beleidskader voor dit halfjaar', en: 'No beleidskader for this half-year' },
  kiesHalfjaar: { nl: 'Halfjaar op dit blad', en: 'Half-year on this sheet' },
  trede: { nl: 'Trede', en: 'Trede' },
  nu: { nl: 'Nu', en: 'Now' },
  was: { nl: 'Was', en: 'Was' },
  aantalPerTrede: (p: Periode): Tweetalig => ({ nl: `Gemeenten per trede in ${periodeTekst(p)}: was (vorige trede) en nu (voorstel, of besluit)`, en: `Gemeenten per trede in ${periodeTekst(p)}: was (vorige trede) and now (proposal, or decision)` }),
  aantalNu: (p: Periode): Tweetalig => ({ nl: `Gemeenten per trede in ${periodeTekst(p)} (voorstel, of besluit)`, en: `Gemeenten per trede in ${periodeTekst(p)} (proposal, or decision)` }),
  omhoog: (n: number): Tweetalig => ({ nl: `Omhoog: ${getalTekst(n, 'nl')}`, en: `Up: ${getalTekst(n, 'en')}` }),
  omlaag: (n: number): Tweetalig => ({ nl: `Omlaag: ${getalTekst(n, 'nl')}`, en: `Down: ${getalTekst(n, 'en')}` }),
  gelijk: (n: number): Tweetalig => ({ nl: `${gemeentenTekst(n).nl} ${n === 1 ? 'blijft' : 'blijven'} gelijk.`, en: `${gemeentenTekst(n).en} ${n === 1 ? 'stays' : 'stay'} the same.` }),
  zonderVergelijking: (n: number): Tweetalig => ({
    nl: `Van ${gemeentenTekst(n).nl} ontbreekt de vorige of de nieuwe trede.`,
    en: `Of ${gemeentenTekst(n).en} the vorige trede or the new one is missing.`,
  }),
  geenVorige: { nl: 'De vorige treden zijn niet bekend: wie omhoog of omlaag gaat, is niet te zeggen.', en: 'The vorige treden are not known: who goes up or down cannot be said.' },
  vanNaar: (van: number, naar: number): Tweetalig => ({ nl: `van trede ${van} naar trede ${naar}`, en: `from trede ${van} to trede ${naar}` }),
  naamloos: { nl: 'Rij zonder naam', en: 'Row without a name' },
  alles: (n: number): Tweetalig => ({ nl: `Alle uitkomsten: ${getalTekst(n, 'nl')}`, en: `All outcomes: ${getalTekst(n, 'en')}` }),
  overzicht: { nl: 'Besluiten en logboek', en: 'Decisions and log' },
  prognose: { nl: 'Prognose', en: 'Prognosis' },
  koppelingen: { nl: 'Koppelingen', en: 'Koppelingen' },
  contacten: { nl: 'Contacten', en: 'Contacts' },
  toetsen: { nl: 'Tekst toetsen aan de tabellen', en: 'Check a text against the tables' },
  stukken: { nl: 'Brieven en andere stukken', en: 'Letters and other documents' },
  kaart: { nl: 'Kaart van de treden', en: 'Map of the treden' },
  nieuwhalfjaar: { nl: 'Volgend halfjaar klaarmaken', en: 'Prepare the next half-year' },
  correcties: { nl: 'Nieuwe cijfers vergelijken', en: 'Compare new figures' },
  herkend: { nl: 'Wat is herkend', en: 'What was recognised' },
  allesZeker: (n: number): Tweetalig => ({ nl: `${getalTekst(n, 'nl')} herkend, alle zeker`, en: `${getalTekst(n, 'en')} recognised, all certain` }),
  nakijken: (n: number): Tweetalig => ({ nl: `${aantalTekst(n, { nl: 'kolom', en: '' }, { nl: 'kolommen', en: '' }).nl} nakijken`, en: `check ${aantalTekst(n, { nl: '', en: 'column' }, { nl: '', en: 'columns' }).en}` }),
  gecorrigeerd: { nl: 'door u gecorrigeerd', en: 'corrected by you' },
} as const satisfies Teksten;

/** Writing, and fixing what was written. */
export const SCHRIJVEN = {
  beoordeel: (n: number, p: Periode): Tweetalig => ({ nl: `Beoordeel ${gemeentenTekst(n).nl} in ${periodeTekst(p)}`, en: `Assess ${gemeentenTekst(n).en} in ${periodeTekst(p)}` }),
  beoordeelAlle: (n: number, halfjaren: number): Tweetalig => ({ nl: `Beoordeel ${halfjarenTekst(halfjaren).nl} (${getalTekst(n, 'nl')} uitkomsten)`, en: `Assess ${halfjarenTekst(halfjaren).en} (${getalTekst(n, 'en')} outcomes)` }),
  vastKop: (p: Periode): Tweetalig => ({ nl: `${periodeTekst(p)} vastzetten`, en: `Fix ${periodeTekst(p)}` }),
} as const satisfies Teksten;
