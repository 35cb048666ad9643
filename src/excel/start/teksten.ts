import type { Tweetalig } from '../../engine';

/** What the shell says while the pane is not there. */
export const SCHIL = {
  buitenExcel: {
    nl: 'Dit is het deelvenster van een invoegtoepassing: het werkt alleen binnen Excel. Zonder Excel laat de demonstratie (npm start) het aan het werk zien; het handboek zegt hoe de invoegtoepassing in Excel komt.',
    en: 'This is the task pane of an add-in: it works only inside Excel. Without Excel the demonstration (npm start) shows it at work; the manual says how the add-in gets into Excel.',
  },
  geenAntwoord: {
    nl: 'Excel antwoordt nog niet. Soms duurt het starten lang; soms houdt een firewall office.js tegen. Probeer het opnieuw, of sluit dit venster en open het weer.',
    en: 'Excel does not answer yet. Starting may take long; sometimes a firewall holds office.js back. Try again, or close this pane and open it again.',
  },
  geenOffice: {
    nl: 'office.js van Microsoft kon niet worden geladen. Controleer de verbinding, of vraag de beheerder of het adres van office.js is toegestaan, en probeer het opnieuw.',
    en: 'Microsoft’s office.js could not be loaded. Check the connection, or ask your administrator whether the address of office.js is allowed, and try again.',
  },
  teOud: {
    nl: 'Deze versie van Excel is te oud: nodig is Excel met ExcelApi 1.9 (Microsoft 365, Excel op het web, of Excel 2024; over de volumelicentie van Excel 2021 spreekt Microsoft zich tegen: vraag de beheerder).',
    en: 'This version of Excel is too old: Excel with ExcelApi 1.9 is needed (Microsoft 365, Excel on the web, or Excel 2024; on volume-licensed Excel 2021 Microsoft contradicts itself: ask your administrator).',
  },
  vensterKapot: {
    nl: 'Het deelvenster kon niet worden geladen. De formules blijven werken. Probeer het opnieuw.',
    en: 'The pane could not be loaded. Formulas keep working. Try again.',
  },
  opnieuw: { nl: 'Opnieuw proberen', en: 'Try again' },
} as const satisfies Readonly<Record<string, Tweetalig>>;
