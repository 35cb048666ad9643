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
  sjabloon: { nl: 'Eigen sjabloon voor de brieven (.docx)', en: 'Your own template for the letters (.docx)' },
  sjabloonUitleg: {
    nl: 'Niet verplicht. Een Word-document van u, met plaatsen zoals {{gemeente}} in een zin en {{cijfers}} in een eigen alinea; de handleiding noemt ze alle. Het bestand wordt hier gelezen, gaat nergens heen en wordt niet bewaard.',
    en: 'Optional. A Word document of yours, with places such as {{gemeente}} within a sentence and {{cijfers}} in a paragraph of its own; the manual names them all. The file is read here, goes nowhere and is not kept.',
  },
  metSjabloon: (naam: string): Tweetalig => ({ nl: `De brieven komen in de opmaak van ${naam}. De andere stukken blijven zoals ze zijn.`, en: `The letters come in the layout of ${naam}. The other documents stay as they are.` }),
  zonderSjabloon: { nl: 'Zonder sjabloon', en: 'Without a template' },
  kiesAnders: { nl: 'Kies een ander bestand, of ga verder zonder sjabloon.', en: 'Choose another file, or go on without a template.' },
  sjabloonTeGroot: (naam: string, bytes: number, hoogstens: number): Tweetalig => {
    const mib = (n: number): string => String(Math.ceil(n / 1_048_576));
    return {
      nl: `${naam} is ${mib(bytes)} MiB; hoogstens ${mib(hoogstens)} MiB wordt gebruikt, want elke brief krijgt het hele sjabloon mee. Maak de afbeeldingen erin kleiner (in Word: Afbeeldingen comprimeren).`,
      en: `${naam} is ${mib(bytes)} MiB; at most ${mib(hoogstens)} MiB is used, for each letter takes all of the template along. Make the pictures in it smaller (in Word: Compress Pictures).`,
    };
  },
  sjabloonWeg: (naam: string): Tweetalig => ({ nl: `${naam} is niet te openen: het is verplaatst, gewijzigd of nog open. Sluit het in Word en kies het opnieuw.`, en: `${naam} cannot be opened: it was moved, changed or is still open. Close it in Word and choose it again.` }),
  sjabloonNietGeladen: { nl: 'Wat een sjabloon leest, kon niet worden geladen. Controleer de verbinding en kies het bestand opnieuw.', en: 'What reads a template could not be loaded. Check the connection and choose the file again.' },
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
