import { isZip, leesDocxTekst } from '../../bestand/docxtekst';
import { leesBestand } from '../../bestand/schijf';
import { bestandfoutTekst } from '../../tekst/bestandfouten';
import type { Melding } from '../verwerk';

/** No report comes near; reading on would only keep someone waiting. */
const HOOGSTENS = 20 * 1024 * 1024;

const soortVan = (bytes: Uint8Array): string | null => {
  const begin = String.fromCharCode(...bytes.subarray(0, 5));
  if (begin === '%PDF-') return 'een PDF';
  return bytes.subarray(0, 4_000).includes(0) ? 'geen tekst' : null;
};

const ontcijfer = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // the older files of Windows
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

type Gelezen = { readonly gelukt: true; readonly tekst: string } | { readonly gelukt: false; readonly melding: Melding };

const leeg = (naam: string): Gelezen => ({ gelukt: false, melding: { code: 'LEEG', melding: `${naam} is leeg; er is niets te toetsen.` } });

/** Reads a text from disk: a Word document, plain text or markdown, in UTF-8 or as Windows wrote it before. */
export const leesTekst = (pad: string, naam: string): Gelezen => {
  const gelezen = leesBestand(pad);
  if (!gelezen.gelukt) return { gelukt: false, melding: { code: gelezen.fout.code, melding: bestandfoutTekst(gelezen.fout, 'nl') } };
  const { bytes } = gelezen;
  if (isZip(bytes) || /\.docx$/i.test(pad)) {
    const word = leesDocxTekst(bytes);
    if (!word.gelukt) return { gelukt: false, melding: { code: word.fout.code, melding: `${naam}: ${bestandfoutTekst(word.fout, 'nl')}` } };
    return word.tekst.trim() === '' ? leeg(naam) : { gelukt: true, tekst: word.tekst };
  }
  const soort = soortVan(bytes);
  if (soort !== null) return { gelukt: false, melding: { code: 'GEEN_TEKST', melding: `${naam} is ${soort}. Bewaar de tekst als .txt of .md (in Word: Opslaan als, Tekst zonder opmaak) en probeer het opnieuw.` } };
  if (bytes.length > HOOGSTENS) return { gelukt: false, melding: { code: 'TE_GROOT', melding: `${naam} is groter dan 20 MB; dat is geen rapportage of brief. Geef alleen de tekst die u wilt laten toetsen.` } };
  const tekst = ontcijfer(bytes);
  return tekst.trim() === '' ? leeg(naam) : { gelukt: true, tekst };
};
