import type { Tweetalig } from '../../src/engine';
import type { Taal } from '../../src/tekst';

const tekst = (nl: string, en: string): Tweetalig => ({ nl, en });

/** Every word that the page itself shows; those of the pane are the add-in's. */
export const TEKSTEN = {
  geenExcel: tekst('Dit is Excel niet: een nagemaakte werkmap, om de invoegtoepassing zonder Excel te proberen.', 'This is not Excel: an imitation workbook, to try the add-in without Excel.'),
  blijftHier: tekst('Alles blijft op deze computer.', 'Everything stays on this computer.'),
  titel: tekst('IBT vergunninghouders: proefwerkmap', 'IBT vergunninghouders: trial workbook'),
  voorbeeld: tekst('Voorbeeld', 'Example'),
  kiesVoorbeeld: tekst('Voorbeeldwerkmap kiezen', 'Choose an example workbook'),
  openen: tekst('Openen…', 'Open…'),
  opslaan: tekst('Opslaan', 'Save'),
  ongedaan: tekst('Ongedaan maken', 'Undo'),
  simulatie: tekst('Simulatie', 'Simulation'),
  lint: tekst('Lint', 'Ribbon'),
  groep: tekst('IBT vergunninghouders', 'IBT vergunninghouders'),
  beoordeel: tekst('Beoordeel', 'Assess'),
  deelvenster: tekst('Deelvenster', 'Task pane'),
  toelichting: tekst('Toelichting bij deze gemeente', 'Explain this gemeente'),
  herstel: tekst('Herstel', 'Restore'),
  bestand: tekst('Bestand', 'File'),
  naamvak: tekst('Naamvak: ga naar cel', 'Name box: go to cell'),
  formulebalk: tekst('Formulebalk', 'Formula bar'),
  celinhoud: tekst('Inhoud van de cel', 'Contents of the cell'),
  raster: tekst('Werkblad', 'Worksheet'),
  rasterhulp: tekst('Pijltjes verplaatsen, F2 bewerkt, F6 gaat naar het volgende deel van het scherm.', 'Arrow keys move, F2 edits, F6 goes to the next part of the screen.'),
  rij: tekst('Rij', 'Row'),
  bladen: tekst('Bladen', 'Sheets'),
  venster: tekst('Deelvenster van de invoegtoepassing', 'Task pane of the add-in'),
  sluitVenster: tekst('Deelvenster sluiten', 'Close the task pane'),
  laden: tekst('De werkmap wordt geladen…', 'Loading the workbook…'),
  gereed: tekst('Gereed', 'Ready'),
  bewerken: tekst('Bewerken', 'Edit'),
  invoeren: tekst('Invoeren', 'Enter'),
  som: tekst('Som', 'Sum'),
  gemiddelde: tekst('Gemiddelde', 'Average'),
  aantal: tekst('Aantal', 'Count'),
  sluit: tekst('Sluiten', 'Close'),
  sleep: tekst('Laat hier een .xlsx-bestand los', 'Drop an .xlsx file here'),
  geenOngedaan: tekst('Er is niets om ongedaan te maken.', 'There is nothing to undo.'),
  geenFormule: tekst('Dit is geen formule die deze werkmap kan lezen.', 'This is no formula that this workbook can read.'),
  kring: tekst('Niet ingevoerd: met deze formule hangt een cel van zichzelf af, namelijk', 'Not entered: with this formula a cell depends on itself, namely'),
  beveiligd: tekst('Dit blad is beveiligd of de werkmap is alleen-lezen. Zet dat uit onder Simulatie.', 'This sheet is protected or the workbook is read-only. Turn that off under Simulation.'),
  geenPlaats: tekst('Deze plaats is er niet.', 'There is no such place.'),
  opdrachtDoof: tekst('De invoegtoepassing luistert nog niet. Wacht tot het deelvenster is geladen.', 'The add-in does not listen yet. Wait until the task pane has loaded.'),
  vervangen: tekst('Uw wijzigingen in deze werkmap zijn nog niet opgeslagen. Toch een andere werkmap openen?', 'Your changes to this workbook are not saved. Open another workbook all the same?'),
  openToch: tekst('Openen zonder op te slaan', 'Open without saving'),
  annuleer: tekst('Annuleren', 'Cancel'),
  tekening: tekst('De grafiek op dit blad wordt hier niet getoond; hij blijft in het bestand.', 'The chart on this sheet is not shown here; it stays in the file.'),
  simulatieUitleg: tekst('Wat er in een echte werkmap ook kan voorkomen, om te zien hoe de invoegtoepassing ermee omgaat.', 'What can also happen in a real workbook, to see how the add-in copes with it.'),
  filterNergens: tekst('Hier is niets om te filteren: kies een cel onder een kop.', 'There is nothing to filter here: choose a cell under a header.'),
  donker: tekst('Donker thema', 'Dark theme'),
  taal: tekst('Taal', 'Language'),
} as const satisfies Readonly<Record<string, Tweetalig>>;

export type Sleutel = keyof typeof TEKSTEN;

/** A word of the page in the language that was chosen. */
export const zeg = (sleutel: Sleutel, taal: Taal): string => TEKSTEN[sleutel][taal];
