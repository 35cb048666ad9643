import type { Tweetalig } from '../../../engine';
import { opsomming } from '../../../tekst';
import type { Buiten, Zwaarte } from '../../../werkmap/correcties';
import { aantalTekst, gemeentenTekst, type Teksten } from './vorm';

/** New figures held against those of the workbook. */
export const CORRECTIES = {
  uitleg: {
    nl: 'Kopieer in het nieuwe overzicht de cellen met hun kopregel en plak ze hier, kies het bestand, of kies het blad waar ze staan; dat blad telt dan niet mee als cijfers van u. U ziet dan wat er anders is; er wordt niets geschreven voordat u daarom vraagt.',
    en: 'In the new overview, copy the cells with their header row and paste them here, choose the file, or choose the sheet that holds them; it then does not count as figures of yours. You then see what differs; nothing is written before you ask for it.',
  },
  waar: { nl: 'Waar de nieuwe cijfers staan', en: 'Where the new figures are' },
  hieronder: { nl: 'Hieronder geplakt', en: 'Pasted below' },
  inBestand: { nl: 'In een bestand', en: 'In a file' },
  bestand: { nl: 'Bestand met nieuwe cijfers (.xlsx of .csv)', en: 'File with new figures (.xlsx or .csv)' },
  blijftHier: { nl: 'Het bestand wordt hier gelezen en gaat nergens heen.', en: 'The file is read here and goes nowhere.' },
  gelezen: (naam: string, n: number): Tweetalig => {
    const b = aantalTekst(n, { nl: 'blad', en: 'sheet' }, { nl: 'bladen', en: 'sheets' });
    return { nl: `${naam}: ${b.nl} gelezen.`, en: `${naam}: ${b.en} read.` };
  },
  bladVan: { nl: 'Blad in het bestand', en: 'Sheet in the file' },
  alleBladen: { nl: 'Alle bladen', en: 'All sheets' },
  geenTekst: { nl: 'Dit is niet als tekst te lezen. Bewaar het bestand opnieuw als CSV UTF-8, of als .xlsx.', en: 'This cannot be read as text. Save the file again as CSV UTF-8, or as .xlsx.' },
  bestandWeg: { nl: 'Het bestand is niet te openen: het is verplaatst, gewijzigd of nog open. Sluit het en kies het opnieuw.', en: 'The file cannot be opened: it was moved, changed or is still open. Close it and choose it again.' },
  nietGeladen: { nl: 'Wat bestanden leest, kon niet worden geladen. Controleer de verbinding en kies het bestand opnieuw.', en: 'What reads files could not be loaded. Check the connection and choose the file again.' },
  opBlad: (blad: string): Tweetalig => ({ nl: `Blad “${blad}”`, en: `Sheet “${blad}”` }),
  cellen: { nl: 'Nieuwe cijfers', en: 'New figures' },
  halfjaar: { nl: 'Halfjaar van de nieuwe cijfers', en: 'Half-year of the new figures' },
  zoalsErStaat: { nl: 'Wat de cellen zeggen', en: 'What the cells say' },
  stand: { nl: 'Een positieve stand is een', en: 'A positive balance is' },
  achterstand: { nl: 'achterstand', en: 'a backlog' },
  voorsprong: { nl: 'voorsprong', en: 'a lead' },
  realisatie: { nl: 'De realisatie is van', en: 'The realisatie is of' },
  genoemdeDag: { nl: 'de dag die erbij staat', en: 'the day that is named' },
  peildatum: { nl: 'de peildatum', en: 'the peildatum' },
  onderTaakstelling: { nl: 'Onder taakstelling staat', en: 'Under taakstelling stands' },
  gewoneTaakstelling: { nl: 'de taakstelling', en: 'the taakstelling' },
  metHerverdeling: { nl: 'de taakstelling met de herverdeling erin', en: 'the taakstelling with the herverdeling in it' },
  gecorrigeerdeTaakstelling: { nl: 'de gecorrigeerde taakstelling (met de stand erin)', en: 'the gecorrigeerde taakstelling (with the balance in it)' },
  vergelijk: { nl: 'Vergelijken', en: 'Compare' },
  bron: { nl: 'Geplakte cellen', en: 'Pasted cells' },
  vragen: { nl: 'De nieuwe cijfers zijn nog niet te lezen. Kies hierboven het halfjaar, de stand, de dag van de realisatie of wat onder taakstelling staat, of pas de cellen aan, en vergelijk opnieuw.', en: 'The new figures cannot be read yet. Choose the half-year, the balance, the day of the realisatie or what stands under taakstelling above, or change the cells, and compare again.' },
  nietsGemeen: { nl: 'De nieuwe cijfers en uw werkmap hebben geen halfjaar gemeen, of geen gemeente die te vergelijken is. Noemen zij geen halfjaar, kies het dan hierboven.', en: 'The new figures and your workbook have no half-year in common, or no gemeente that can be compared. If they name no half-year, choose it above.' },
  gelijk: { nl: 'Er zijn geen verschillen in wat kon worden vergeleken.', en: 'There are no differences in what could be compared.' },
  alleenUitkomsten: { nl: 'Geen cijfer is anders, wel wat er als uitkomst bij staat: zie Let op.', en: 'No figure differs, but what stands beside them as an outcome does: see Take note.' },
  anders: (cijfers: number, gemeenten: number): Tweetalig => {
    const n = aantalTekst(cijfers, { nl: 'cijfer', en: 'figure' }, { nl: 'cijfers', en: 'figures' });
    const g = gemeentenTekst(gemeenten);
    return { nl: `${n.nl} anders bij ${g.nl}`, en: `${n.en} differ${cijfers === 1 ? 's' : ''} for ${g.en}` };
  },
  overnemen: { nl: 'Overnemen', en: 'Taking over' },
  alles: { nl: 'Alles aanvinken', en: 'Tick all' },
  niets: { nl: 'Niets aanvinken', en: 'Tick none' },
  vinkAan: { nl: 'Vink aan wat u overneemt in uw eigen cellen.', en: 'Tick what you take over in your own cells.' },
  neemOver: (n: number): Tweetalig => {
    const c = aantalTekst(n, { nl: 'correctie', en: 'correction' }, { nl: 'correcties', en: 'corrections' });
    return { nl: `Neem ${c.nl} over`, en: `Take over ${c.en}` };
  },
  neemNietsOver: { nl: 'Neem correcties over', en: 'Take over corrections' },
  daarna: {
    nl: 'Formules van ons rekenen dan mee; waarden blijven zoals ze zijn tot u opnieuw beoordeelt. Met Herstel gaat het terug.',
    en: 'Formulas of ours then recalculate; values stay as they are until you assess again. Restore takes it back.',
  },
  isVast: (perioden: Tweetalig, meer: boolean): Tweetalig => ({
    nl: `${perioden.nl} ${meer ? 'zijn' : 'is'} vastgezet: neemt u over, dan veranderen uw cijfers; de treden die er staan blijven.`,
    en: `${perioden.en} ${meer ? 'are' : 'is'} fixed: what you take over changes your figures; the treden that stand there stay.`,
  }),
  naar: (wat: Tweetalig, van: Tweetalig, naar: Tweetalig): Tweetalig => ({ nl: `${wat.nl}: van ${van.nl} naar ${naar.nl}`, en: `${wat.en}: from ${van.en} to ${naar.en}` }),
  totaal: { nl: 'de totaalopgave', en: 'the totaalopgave' },
  eindstand: { nl: 'de eindstand', en: 'the closing balance' },
  pctTaakstelling: { nl: 'het percentage van de taakstelling', en: 'the percentage of the taakstelling' },
  pctTotaalopgave: { nl: 'het percentage van de totaalopgave', en: 'the percentage of the totaalopgave' },
  vorigeTrede: { nl: 'de vorige trede', en: 'the vorige trede' },
  geen: { nl: 'geen', en: 'none' },
  besluitWijktAf: (trede: number): Tweetalig => ({ nl: `besluit: trede ${trede} (wijkt af)`, en: `besluit: trede ${trede} (deviates)` }),
  handmatig: { nl: 'wordt handmatig', en: 'becomes manual' },
  nietHandmatig: { nl: 'niet meer handmatig', en: 'no longer manual' },
  basis: { nl: 'waarop de trede rust', en: 'what the trede rests on' },
  opBasis: { nl: 'de trede rust op het koppelingstekort', en: 'the trede rests on the koppelingstekort' },
  naastTabel: ({ bereik, koppen }: Buiten): Tweetalig => ({
    nl: `Naast de tabel staat nog een blok met cijfers dat niet is vergeleken (${bereik}: ${opsomming(koppen, 'nl')}). Vergelijk het apart, met gemeente, stand, taakstelling en realisatie.`,
    en: `Beside the table there is another block of figures that was not compared (${bereik}: ${opsomming(koppen, 'en')}). Compare it separately, with gemeente, balance, taakstelling and realisatie.`,
  }),
  letOp: { nl: 'Let op', en: 'Take note' },
  nietOver: { nl: 'Niet over te nemen', en: 'Cannot be taken over' },
  ontbreekt: { nl: 'Niet in de nieuwe cijfers', en: 'Not in the new figures' },
  nieuw: { nl: 'Alleen in de nieuwe cijfers', en: 'Only in the new figures' },
  zonderNaam: { nl: 'Een rij zonder naam', en: 'A row without a name' },
  onleesbaar: { nl: 'Niet te vergelijken', en: 'Cannot be compared' },
} as const satisfies Teksten;

export const ZWAARTE: Readonly<Record<Zwaarte, Tweetalig>> = {
  trede: { nl: 'De trede verandert', en: 'The trede changes' },
  getoetst: { nl: 'De trede blijft, wat is getoetst verandert', en: 'The trede stays, what was judged changes' },
  overig: { nl: 'De trede en wat is getoetst blijven gelijk', en: 'The trede and what was judged stay the same' },
  tussenstand: { nl: 'Het halfjaar loopt nog: dit zijn tussenstanden, en geen trede is een uitkomst', en: 'The half-year still runs: these are interim figures, and no trede is an outcome' },
};
