import { periodeTekst, type Periode, type Tweetalig } from '../../../engine';
import { isoTekst } from '../../../tekst';
import { kolomnamen } from '../../../werkmap/herkennen';
import type { Kolomsoort } from '../../../werkmap/tabel';
import type { Teksten } from './vorm';

/** The answers to a question of the recognition. */
export const VRAGEN = {
  kop: (n: number): Tweetalig => ({ nl: n === 1 ? 'Eerst dit' : `Eerst deze ${n} vragen`, en: n === 1 ? 'This first' : `These ${n} questions first` }),
  positiefAchterstand: { nl: 'Positief is een achterstand', en: 'Positive is an achterstand' },
  positiefVoorsprong: { nl: 'Positief is een voorsprong', en: 'Positive is a voorsprong' },
  welGecorrigeerd: { nl: 'Ja, dit is de totaalopgave', en: 'Yes, this is the totaalopgave' },
  nietGecorrigeerd: { nl: 'Nee, dit is de taakstelling', en: 'No, this is the taakstelling' },
  realisatieVan: (dag: string): Tweetalig => ({ nl: `De realisatie is van ${isoTekst(dag, 'nl')}`, en: `The realisatie is of ${isoTekst(dag, 'en')}` }),
  alsVorige: { nl: 'Dit is de vorige trede', en: 'This is the vorige trede' },
  deze: (kolom: string, kop: string): Tweetalig => ({ nl: `${kolom}: ${kop}`, en: `${kolom}: ${kop}` }),
  alsUitkomst: { nl: 'Dit is de uitkomst', en: 'This is the outcome' },
  teltNiet: { nl: 'Deze kolom telt niet mee', en: 'This column does not count' },
  alleenBlad: (blad: string): Tweetalig => ({ nl: `Alleen blad “${blad}” telt`, en: `Only sheet “${blad}” counts` }),
  nieuweCijfers: (blad: string): Tweetalig => ({ nl: `“${blad}” zijn nieuwe cijfers om te vergelijken`, en: `“${blad}” holds new figures to compare` }),
  alleBladen: { nl: 'Alle bladen tellen', en: 'All sheets count' },
  kiesPeriode: (p: Periode): Tweetalig => ({ nl: `Het is ${periodeTekst(p)}`, en: `It is ${periodeTekst(p)}` }),
  alleHalfjaren: { nl: 'Alle halfjaren', en: 'All half-years' },
  halfjaar: { nl: 'Over welk halfjaar gaat dit?', en: 'Which half-year is this about?' },
  kies: { nl: 'Kies…', en: 'Choose…' },
  wisAanwijzing: (kolom: string): Tweetalig => ({ nl: `Kolom ${kolom} niet meer aanwijzen`, en: `No longer point at column ${kolom}` }),
  wijsAan: { nl: 'Kolommen aanwijzen', en: 'Point out columns' },
  wijsAanUitleg: { nl: 'Typ de letter van de kolom, bijvoorbeeld F. Staan de namen onder elkaar en de cijfers ernaast, typ dan het rijnummer.', en: 'Type the letter of the column, for example F. Where the names stand below each other with the figures beside them, type the row number.' },
  letterVoor: (soort: Kolomsoort): Tweetalig => ({ nl: `Kolom met ${kolomnamen[soort].nl}`, en: `Column with ${kolomnamen[soort].en}` }),
  letterFout: { nl: 'Dat is geen kolomletter en geen rijnummer: typ bijvoorbeeld F.', en: 'That is no column letter and no row number: type for example F.' },
  eigenKeuzes: { nl: 'Voor deze werkmap gelden al keuzes of verbeteringen van u.', en: 'Choices or corrections of yours already count for this workbook.' },
  wisAlles: { nl: 'Al mijn keuzes en verbeteringen wissen', en: 'Drop all my choices and corrections' },
  gebruik: { nl: 'Zo lezen', en: 'Read it so' },
} as const satisfies Teksten;
