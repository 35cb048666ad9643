import { periodeTekst, type Dag, type Periode, type Tweetalig } from '../../../engine';
import { dagTekst, getalOfOnbekend } from '../../../tekst';
import type { Teksten } from './vorm';

/** Where a half-year that runs will end. */
export const PROGNOSE = {
  kop: { nl: 'Waar dit halfjaar uitkomt', en: 'Where this half-year will end' },
  van: (gemeente: string): Tweetalig => ({ nl: `Waar ${gemeente} uitkomt`, en: `Where ${gemeente} will end` }),
  standVan: { nl: 'De realisatie is de stand van', en: 'The realisatie is as of' },
  standVast: (dag: Dag): Tweetalig => ({ nl: `De kop zegt dat de realisatie van ${dagTekst(dag, 'nl')} is.`, en: `The header says that the realisatie is of ${dagTekst(dag, 'en')}.` }),
  kiesDag: (p: Periode): Tweetalig => ({ nl: `Kies een dag in ${periodeTekst(p)}.`, en: `Choose a day in ${periodeTekst(p)}.` }),
  gerekendMet: (versie: Tweetalig): Tweetalig => ({ nl: `Gerekend met ${versie.nl}.`, en: `Reckoned with ${versie.en}.` }),
  methode: { nl: 'Methode', en: 'Method' },
  eindstand: { nl: 'Eindstand', en: 'Closing balance' },
  trede: { nl: 'Trede', en: 'Trede' },
  omhoog: { nl: 'Omhoog', en: 'Up' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
  verwachte: (n: number | null): Tweetalig => ({ nl: `realisatie ${getalOfOnbekend(n, 'nl')}`, en: `realisatie ${getalOfOnbekend(n, 'en')}` }),
  afgeleideTrede: { nl: 'Een trede met “afgeleid” rust op een afgeleide regel.', en: 'A trede marked “derived” rests on a derived rule.' },
  balk: { nl: 'In de balk is gevuld wat is gerealiseerd; het streepje is hoever het halfjaar is.', en: 'What was realised fills the bar; the mark is how far the half-year is.' },
  perGemeente: { nl: 'Wie omhoog dreigt te gaan, eerst', en: 'Who is about to go up, first' },
  inBladUitleg: {
    nl: 'In het blad komen zeven kolommen naast die van de beoordeling, die zo nodig mee wordt geschreven. Ze blijven zoals ze zijn tot u ze opnieuw schrijft; Herstel haalt ze weer weg.',
    en: 'In the sheet seven columns come beside those of the assessment, which is written along where needed. They stay as they are until you write them again; Restore takes them away.',
  },
  inBlad: { nl: 'Zet de prognose naast de treden', en: 'Put the prognosis beside the treden' },
} as const satisfies Teksten;
