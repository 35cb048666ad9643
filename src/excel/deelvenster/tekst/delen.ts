import type { Tweetalig } from '../../../engine';
import type { Teksten } from './vorm';

/** A copy for who does not have the add-in. */
export const DELEN = {
  kop: { nl: 'Delen zonder de invoegtoepassing', en: 'Sharing without the add-in' },
  uitleg: {
    nl: 'Wie de invoegtoepassing niet heeft, ziet onze formules als #NAAM?. Deze kopie van de hele werkmap heeft waarden waar onze formules staan; al het andere is gelijk. Uw werkmap zelf blijft zoals zij is, en er gaat niets het venster uit.',
    en: 'Who does not have the add-in sees our formulas as #NAME?. This copy of the whole workbook has values where our formulas are; all else is the same. Your workbook itself stays as it is, and nothing leaves the pane.',
  },
  maak: { nl: 'Maak een kopie met waarden', en: 'Make a copy with values' },
  bezig: { nl: 'De kopie wordt gemaakt', en: 'The copy is being made' },
  bestandsnaam: (naam: string): Tweetalig => ({ nl: `${naam === '' ? 'Werkmap' : naam} (waarden)`, en: `${naam === '' ? 'Workbook' : naam} (values)` }),
  bewaar: (naam: string): Tweetalig => ({ nl: `Bewaar “${naam}”`, en: `Save “${naam}”` }),
  celNietBerekend: (blad: string, cel: string): Tweetalig => ({
    nl: `Cel ${cel} op blad “${blad}” heeft een formule van ons zonder uitkomst, of met een fout die Excel toont zolang hij nog rekent. Wacht tot alles is berekend (staat berekenen op handmatig, druk dan op F9) en maak de kopie opnieuw.`,
    en: `Cell ${cel} on sheet “${blad}” has a formula of ours without an outcome, or with an error that Excel shows while it still calculates. Wait until all is calculated (where calculation is set to manual, press F9) and make the copy again.`,
  }),
  nietBerekend: {
    nl: 'De werkmap is gewijzigd en Excel heeft daarna niet gerekend: de uitkomsten kunnen oud zijn. Druk op F9, wacht tot alles is berekend, en maak de kopie opnieuw.',
    en: 'The workbook was changed and Excel has not calculated since: the outcomes may be old. Press F9, wait until all is calculated, and make the copy again.',
  },
  nietGeladen: { nl: 'Wat de kopie maakt, kon niet worden geladen of liep vast. Controleer de verbinding en probeer het opnieuw.', en: 'What makes the copy could not be loaded, or failed. Check the connection and try again.' },
} as const satisfies Teksten;
