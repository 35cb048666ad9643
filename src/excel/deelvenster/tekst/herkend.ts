import type { Tweetalig } from '../../../engine';
import { kolomnamen } from '../../../werkmap/herkennen';
import type { Kolomsoort, Standteken, Zekerheid } from '../../../werkmap/tabel';
import { aantalTekst, type Teksten } from './vorm';

/** What was recognised on the sheet, and correcting it by hand. */
export const HERKEND = {
  tabel: (bereik: string): Tweetalig => ({ nl: `Tabel ${bereik}`, en: `Table ${bereik}` }),
  kader: { nl: 'Beleidskader', en: 'Beleidskader' },
  omvat: { nl: 'Onder “taakstelling” staat', en: '“Taakstelling” holds' },
  kolommen: { nl: 'Kolommen', en: 'Columns' },
  rijen: { nl: 'Rijen', en: 'Rows' },
  kolomIs: (letter: string, kop: string): Tweetalig => ({ nl: `${letter}: ${kop === '' ? 'zonder kop' : kop}`, en: `${letter}: ${kop === '' ? 'no header' : kop}` }),
  zoalsHerkend: (wat: Tweetalig): Tweetalig => ({ nl: `${wat.nl} (herkend)`, en: `${wat.en} (recognised)` }),
  laatHerkennen: { nl: 'Zelf laten herkennen', en: 'Let it be recognised' },
  eigen: (n: number): Tweetalig => ({ nl: `${aantalTekst(n, { nl: 'kolom', en: '' }, { nl: 'kolommen', en: '' }).nl} van onszelf`, en: `${aantalTekst(n, { nl: '', en: 'column' }, { nl: '', en: 'columns' }).en} of our own` }),
  verbeter: { nl: 'Verbeteren', en: 'Correct' },
  verbeterUitleg: { nl: 'Wat u hier kiest, gaat voor op wat is herkend en wordt in deze werkmap onthouden.', en: 'What you choose here goes before what was recognised and is remembered in this workbook.' },
  halfjaar: { nl: 'Halfjaar', en: 'Half-year' },
  halfjaarUitleg: { nl: 'Alleen dit halfjaar telt dan.', en: 'Only this half-year counts then.' },
  alleHalfjaren: { nl: 'Wat de bladen zeggen', en: 'What the sheets say' },
  stand: { nl: 'Een positieve stand is een', en: 'A positive balance is' },
  realisatie: { nl: 'De realisatie is van', en: 'The realisatie is of' },
  genoemdeDag: { nl: 'de dag die erbij staat', en: 'the day that is named' },
  peildatum: { nl: 'de peildatum', en: 'the peildatum' },
  gecorrigeerdeVraag: { nl: 'Taakstelling is de gecorrigeerde (totaalopgave)', en: 'Taakstelling is the gecorrigeerde (totaalopgave)' },
  blad: { nl: 'Bladen', en: 'Sheets' },
  alleBladen: { nl: 'Alle bladen', en: 'All sheets' },
  alleenBlad: (blad: string): Tweetalig => ({ nl: `Alleen “${blad}”`, en: `Only “${blad}”` }),
  ja: { nl: 'Ja', en: 'Yes' },
  nee: { nl: 'Nee', en: 'No' },
  namen: { nl: 'Ook als gemeente beoordelen', en: 'Also assess as a gemeente' },
  voegToe: { nl: 'Voeg toe', en: 'Add' },
  haalWeg: (naam: string): Tweetalig => ({ nl: `Haal ${naam} weg`, en: `Remove ${naam}` }),
  wis: { nl: 'Alle verbeteringen wissen', en: 'Clear all corrections' },
} as const satisfies Teksten;

/** How sure a column was read. */
export const ZEKERHEID: Readonly<Record<Zekerheid, Tweetalig>> = {
  zeker: { nl: 'zeker', en: 'certain' },
  waarschijnlijk: { nl: 'waarschijnlijk', en: 'probable' },
  opgegeven: { nl: 'door u gekozen', en: 'chosen by you' },
};

export const STANDTEKEN: Readonly<Record<Standteken, Tweetalig>> = {
  'achterstand positief': { nl: 'achterstand', en: 'an achterstand' },
  'voorsprong positief': { nl: 'voorsprong', en: 'a voorsprong' },
};

export const OMVAT: Readonly<Record<'taakstelling' | 'taakstelling en herverdeling' | 'totaalopgave', Tweetalig>> = {
  taakstelling: { nl: 'de taakstelling zonder herverdeling', en: 'the taakstelling without herverdeling' },
  'taakstelling en herverdeling': { nl: 'de taakstelling met herverdeling', en: 'the taakstelling with herverdeling' },
  totaalopgave: { nl: 'de totaalopgave (gecorrigeerde taakstelling)', en: 'the totaalopgave (gecorrigeerde taakstelling)' },
};

/** The kinds of columns as a list shows them: what tells two apart comes first, since the end may be out of sight. */
export const KOLOMKEUZE: Readonly<Record<Kolomsoort, Tweetalig>> = {
  ...kolomnamen,
  beginstand: { nl: 'beginstand (achterstand/voorsprong)', en: 'opening balance (achterstand/voorsprong)' },
  eindstand: { nl: 'eindstand (achterstand/voorsprong)', en: 'closing balance (achterstand/voorsprong)' },
};
