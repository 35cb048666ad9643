import type { Tweetalig } from '../../../engine';
import { getalTekst } from '../../../tekst';
import type { Teksten } from './vorm';

/** The documents of a half-year. */
export const STUKKEN = {
  uitleg: {
    nl: 'Toezichtbrieven en andere stukken over dit halfjaar als Word-documenten, met de tabellen voor de kaart en het dashboard, samen in één zip-bestand. Wat u zelf moet invullen, staat erin tussen haken en is geel. Alles wordt hier gemaakt: er gaat niets het venster uit.',
    en: 'Letters and other documents on this half-year as Word documents, with the tables for the map and the dashboard, together in one zip file. What you must fill in yourself stands between brackets and is yellow. The documents are in Dutch. All is made here: nothing leaves the pane.',
  },
  voorstel: { nl: 'Waar geen besluit is, noemt een stuk het voorstel. Gedeputeerde Staten besluiten.', en: 'Where there is no decision, a document names the proposal. Gedeputeerde Staten decide.' },
  voor: { nl: 'Voor', en: 'For' },
  alle: { nl: 'alle gemeenten', en: 'all gemeenten' },
  maak: { nl: 'Maak de stukken', en: 'Make the documents' },
  bezig: (klaar: number, alle: number): Tweetalig => ({ nl: `${getalTekst(klaar, 'nl')} van ${getalTekst(alle, 'nl')} gemaakt`, en: `${getalTekst(klaar, 'en')} of ${getalTekst(alle, 'en')} made` }),
  begint: { nl: 'De stukken worden gemaakt', en: 'The documents are being made' },
  gestopt: { nl: 'Gestopt; er is niets gemaakt.', en: 'Stopped; nothing was made.' },
  geen: { nl: 'Er is geen enkel stuk gemaakt.', en: 'Not one document was made.' },
  klaar: (n: number): Tweetalig => (n === 1 ? { nl: 'Klaar: 1 bestand in de zip.', en: 'Done: 1 file in the zip.' } : { nl: `Klaar: ${getalTekst(n, 'nl')} bestanden in de zip.`, en: `Done: ${getalTekst(n, 'en')} files in the zip.` }),
  bewaar: (naam: string): Tweetalig => ({ nl: `Bewaar “${naam}”`, en: `Save “${naam}”` }),
  blad: { nl: 'Voortgangsrapportage op een blad', en: 'Progress report on a sheet' },
  bladUitleg: {
    nl: 'De voortgangsrapportage over dit halfjaar en het halfjaar ervoor kan ook als blad achteraan in deze werkmap: dezelfde tabellen, met twee grafieken van Excel. Het blad wordt niet als cijfers gelezen. Herstel haalt het weer weg.',
    en: 'The progress report on this half-year and the one before it can be a sheet too, at the end of this workbook: the same tables, with two charts of Excel. The sheet is in Dutch, and is not read as figures. Restore takes it away again.',
  },
  maakBlad: (naam: string): Tweetalig => ({ nl: `Maak blad “${naam}”`, en: `Make sheet “${naam}”` }),
  bladStaatEr: (naam: string): Tweetalig => ({
    nl: `Blad “${naam}” staat er al. Wilt u het opnieuw maken, haal het dan weg of geef het een andere naam.`,
    en: `Sheet “${naam}” is there already. To make it anew, remove it or give it another name.`,
  }),
  nietGemaakt: { nl: 'Niet gemaakt', en: 'Not made' },
  letOp: { nl: 'Let op, voordat ze de deur uitgaan', en: 'Mind, before they go out' },
  mislukt: { nl: 'De stukken konden niet worden gemaakt. Lees opnieuw en probeer het nog eens.', en: 'The documents could not be made. Read again and try once more.' },
} as const satisfies Teksten;
