import { ontcijfer } from '../bestand/ontcijfer';
import type { Blad } from '../werkmap/blad';
import { roosterUitTekst } from '../werkmap/lezen/rooster';
import type { Mislukt } from './verwerk';

/** Whether a file is text with tabs, semicolons or commas between its cells. */
export const isTekstbestand = (naam: string): boolean => /\.(?:csv|tsv|txt)$/i.test(naam);

/** Such a file as a sheet that is called as the file is. */
export const leesTekstbestand = (bytes: Uint8Array, naam: string): { readonly gelukt: true; readonly bladen: readonly Blad[] } | Mislukt => {
  const tekst = ontcijfer(bytes);
  if (tekst === null) return { gelukt: false, meldingen: [{ code: 'GEEN_TEKST', melding: `${naam} is niet als tekst te lezen. Bewaar het bestand opnieuw als CSV UTF-8, of als .xlsx.` }] };
  return { gelukt: true, bladen: [roosterUitTekst(tekst, naam)] };
};
