import { periodeTekst, type Periode, type Tweetalig } from '../../../engine';
import { getalTekst } from '../../../tekst';
import { gemeentenTekst, type Teksten } from './vorm';

/** The next half-year, looked at and then made. */
export const HALFJAAR = {
  uitleg: {
    nl: 'Maakt het halfjaar na het laatste klaar, in uw eigen indeling: de eindstanden als voorgestelde beginstanden, de trede waarover is besloten of die is gepubliceerd, en de taakstelling uit de circulaire. U ziet het eerst; er wordt niets geschreven voordat u daarom vraagt.',
    en: 'Prepares the half-year after the last one, in your own layout: the closing balances as proposed opening balances, the trede that was decided or published, and the taakstelling of the circulaire. You see it first; nothing is written before you ask for it.',
  },
  circulaire: { nl: 'Circulaire: gemeente en taakstelling (mag leeg)', en: 'Circulaire: gemeente and taakstelling (may be blank)' },
  herverdeling: { nl: 'Herverdeling: gemeente en aantal (mag leeg)', en: 'Herverdeling: gemeente and number (may be blank)' },
  inwoners: { nl: 'Inwoners: gemeente en aantal (mag leeg)', en: 'Inhabitants: gemeente and number (may be blank)' },
  plak: { nl: 'Plak de cellen met hun kopregel. Amv en Nidos mogen erbij staan; zij tellen niet mee.', en: 'Paste the cells with their header row. Amv and Nidos may be among them; they do not count.' },
  naamCirculaire: { nl: 'Geplakte circulaire', en: 'Pasted circulaire' },
  naamHerverdeling: { nl: 'Geplakte herverdeling', en: 'Pasted herverdeling' },
  naamInwoners: { nl: 'Geplakte inwoners', en: 'Pasted inhabitants' },
  periode: { nl: 'Halfjaar van de circulaire', en: 'Half-year of the circulaire' },
  zoalsErStaat: { nl: 'Wat de cellen zeggen', en: 'What the cells say' },
  bekijk: { nl: 'Bekijken', en: 'Look at it' },
  nietTeLezen: { nl: 'Wat u plakte, is niet te gebruiken:', en: 'What you pasted cannot be used:' },
  nietTeMaken: { nl: 'Dit halfjaar is niet klaar te maken:', en: 'This half-year cannot be prepared:' },
  taakstellingVan: (p: Periode): Tweetalig => ({ nl: `Taakstelling ${periodeTekst(p)}`, en: `Taakstelling ${periodeTekst(p)}` }),
  gemeente: { nl: 'Gemeente', en: 'Gemeente' },
  taakstelling: { nl: 'Taakstelling', en: 'Taakstelling' },
  erbij: { nl: 'Herverdeling', en: 'Herverdeling' },
  verwacht: { nl: 'Naar inwoners', en: 'By inhabitants' },
  samen: (n: number): Tweetalig => ({ nl: `Samen (${getalTekst(n, 'nl')})`, en: `Together (${getalTekst(n, 'en')})` }),
  informatie: { nl: 'Wat onder een naam staat, is alleen ter informatie: het telt voor geen trede.', en: 'What stands under a name is information only: it counts for no trede.' },
  letOp: { nl: 'Let op', en: 'Take note' },
  wordt: (naar: Periode, van: Periode, n: number): Tweetalig => ({
    nl: `${periodeTekst(naar)}, uit ${periodeTekst(van)}: ${gemeentenTekst(n).nl}`,
    en: `${periodeTekst(naar)}, from ${periodeTekst(van)}: ${gemeentenTekst(n).en}`,
  }),
  opNieuwBlad: (blad: string): Tweetalig => ({ nl: `Er komt achteraan een blad “${blad}” bij. Aan wat er staat verandert niets.`, en: `A sheet “${blad}” is added at the end. Nothing of what is there changes.` }),
  onderTabel: (blad: string): Tweetalig => ({ nl: `Op blad “${blad}” komen rijen onder de tabel. Aan wat er staat verandert niets.`, en: `On sheet “${blad}” rows come below the table. Nothing of what is there changes.` }),
  beginstand: { nl: 'Beginstand', en: 'Opening balance' },
  voorstel: { nl: 'voorstel', en: 'proposal' },
  trede: { nl: 'Trede', en: 'Trede' },
  voorgesteld: (trede: number): Tweetalig => ({ nl: `voorstel ${trede}`, en: `proposal ${trede}` }),
  leeg: { nl: 'leeg', en: 'blank' },
  onbevestigd: {
    nl: 'COA heeft de beginstanden nog niet bevestigd. Ernaast komt hetzelfde getal onder een kop die dat zegt; vul het cijfer van COA in, of maak die cel leeg als het klopt. De realisatie blijft leeg.',
    en: 'COA has not confirmed the opening balances yet. The same number comes beside each, under a header that says so; enter the figure of COA, or clear that cell if it is right. The realisatie stays blank.',
  },
  maakBlad: (blad: string): Tweetalig => ({ nl: `Maak blad “${blad}”`, en: `Make sheet “${blad}”` }),
  maakRijen: (n: number): Tweetalig => ({ nl: `Voeg ${getalTekst(n, 'nl')} ${n === 1 ? 'rij' : 'rijen'} toe`, en: `Add ${getalTekst(n, 'en')} ${n === 1 ? 'row' : 'rows'}` }),
} as const satisfies Teksten;
