import type { Tweetalig } from '../engine';
import { getallen } from './getal';
import { zin, type Taal, type Zinnen } from './taal';

/** What each fault of a file says about itself; `deel` is the name of a part inside the .xlsx file. */
interface Gegevens {
  GEEN_XLSX: { readonly lijktOp: 'leeg' | 'tekst' | 'html' | 'pdf' | 'onbekend' };
  VERSLEUTELD_OF_XLS: { readonly soort: 'versleuteld' | 'xls' | 'onbekend' };
  BESCHADIGD: { readonly deel: string | null; readonly oorzaak: 'afgekapt' | 'uitpakken' | 'ontbreekt' | 'dubbel' | 'xml' | 'inhoud' };
  GEEN_WERKMAP: { readonly lijktOp: 'ods' | 'docx' | 'pptx' | 'xlsb' | 'onbekend' };
  GEEN_WORD: Readonly<Record<never, never>>;
  WORD_BESCHADIGD: Readonly<Record<never, never>>;
  TE_GROOT:
    | { readonly wat: 'totaal' | 'deel' | 'bestand'; readonly deel: string | null; readonly bytes: number; readonly hoogstens: number }
    | { readonly wat: 'aantal delen'; readonly delen: number; readonly hoogstens: number }
    | { readonly wat: 'groter dan opgegeven'; readonly deel: string; readonly opgegeven: number };
  TE_VEEL_RIJEN: { readonly hoogstens: number };
  CEL_TE_LANG: { readonly blad: string; readonly cel: string; readonly tekens: number; readonly hoogstens: number };
  XML_DOCTYPE: { readonly deel: string };
  CEL_IS_FORMULE: { readonly blad: string; readonly cel: string };
  NIET_BEREKEND: { readonly blad: string; readonly cel: string };
  WERKMAP_NIET_BEREKEND: Readonly<Record<never, never>>;
  NIET_GEVONDEN: { readonly pad: string };
  IS_MAP: { readonly pad: string };
  GEEN_MAP: { readonly pad: string };
  GEEN_GEWOON_BESTAND: { readonly pad: string };
  GEEN_TOEGANG: { readonly pad: string };
  SCHIJF_VOL: { readonly pad: string };
  BESTAND_IN_GEBRUIK: { readonly pad: string };
  LEESFOUT: { readonly pad: string; readonly melding: string };
  SCHRIJFFOUT: { readonly pad: string; readonly melding: string };
}

type Foutcode = keyof Gegevens;

/** Why a file could not be read or written. Plain data; the sentences are below. */
export type Bestandfout<C extends Foutcode = Foutcode> = { [K in C]: { readonly code: K } & Gegevens[K] }[C];

/** What the user must know of a file that was written all the same. */
export type Bestandwaarschuwing =
  | { readonly code: 'HANDTEKENING_VERVALT' }
  | { readonly code: 'STRUCTUUR_BEVEILIGD'; readonly blad: string }
  | { readonly code: 'BLAD_BEVEILIGD'; readonly blad: string };

const mib = (bytes: number): Tweetalig => {
  const { nl, en } = getallen(Math.ceil(bytes / 1_048_576));
  return { nl: `${nl} MiB`, en: `${en} MiB` };
};

const lijktOp: { readonly [K in Bestandfout<'GEEN_XLSX'>['lijktOp']]: Tweetalig } = {
  leeg: { nl: 'Het bestand is leeg (0 bytes).', en: 'The file is empty (0 bytes).' },
  tekst: { nl: 'Het bestand is gewone tekst, bijvoorbeeld CSV.', en: 'The file is plain text, for instance CSV.' },
  html: { nl: 'Het bestand is een webpagina of los XML-bestand.', en: 'The file is a web page or a bare XML file.' },
  pdf: { nl: 'Het bestand is een PDF.', en: 'The file is a PDF.' },
  onbekend: { nl: 'Het bestand is geen Excel-werkmap (.xlsx).', en: 'The file is not an Excel workbook (.xlsx).' },
};

const slotOle: { readonly [K in Bestandfout<'VERSLEUTELD_OF_XLS'>['soort']]: Tweetalig } = {
  versleuteld: {
    nl: 'Het bestand is met een wachtwoord of label versleuteld. Open het in Excel en bewaar een kopie zonder wachtwoord als .xlsx.',
    en: 'The file is encrypted with a password or label. Open it in Excel and save a copy without a password as .xlsx.',
  },
  xls: {
    nl: 'Het bestand is een oude Excel-werkmap (.xls). Open het in Excel en kies Opslaan als, Excel-werkmap (.xlsx).',
    en: 'The file is an old Excel workbook (.xls). Open it in Excel and choose Save As, Excel Workbook (.xlsx).',
  },
  onbekend: {
    nl: 'Het bestand is versleuteld of een oude Excel-werkmap (.xls). Open het in Excel en bewaar een kopie zonder wachtwoord als .xlsx.',
    en: 'The file is encrypted or an old Excel workbook (.xls). Open it in Excel and save a copy without a password as .xlsx.',
  },
};

const soorten: { readonly [K in Bestandfout<'GEEN_WERKMAP'>['lijktOp']]: Tweetalig } = {
  ods: { nl: 'een OpenDocument-bestand (.ods)', en: 'an OpenDocument file (.ods)' },
  docx: { nl: 'een Word-document (.docx)', en: 'a Word document (.docx)' },
  pptx: { nl: 'een PowerPoint-presentatie (.pptx)', en: 'a PowerPoint presentation (.pptx)' },
  xlsb: { nl: 'een binaire Excel-werkmap (.xlsb)', en: 'a binary Excel workbook (.xlsb)' },
  onbekend: { nl: 'een zip-bestand zonder werkmap', en: 'a zip file without a workbook' },
};

const oorzaken: { readonly [K in Bestandfout<'BESCHADIGD'>['oorzaak']]: Tweetalig } = {
  afgekapt: { nl: 'het bestand is afgekapt of het einde is onleesbaar', en: 'the file is cut off or its end cannot be read' },
  uitpakken: { nl: 'het kan niet worden uitgepakt', en: 'it cannot be unpacked' },
  ontbreekt: { nl: 'het ontbreekt', en: 'it is missing' },
  dubbel: { nl: 'het komt twee keer voor', en: 'it occurs twice' },
  xml: { nl: 'het is geen geldige XML', en: 'it is not valid XML' },
  inhoud: { nl: 'de inhoud volgt de regels van een Excel-bestand niet', en: 'its content breaks the rules of an Excel file' },
};

const tweetalig = (nl: string, en: string): Tweetalig => ({ nl, en });

const teGroot = (f: Bestandfout<'TE_GROOT'>): Tweetalig => {
  if (f.wat === 'aantal delen') {
    return tweetalig(
      `Het bestand bestaat uit ${getallen(f.delen).nl} delen; hoogstens ${getallen(f.hoogstens).nl} worden gelezen. Bewaar alleen de bladen met de gegevens in een nieuwe werkmap.`,
      `The file consists of ${getallen(f.delen).en} parts; at most ${getallen(f.hoogstens).en} are read. Save only the sheets with the figures in a new workbook.`,
    );
  }
  if (f.wat === 'groter dan opgegeven') {
    return tweetalig(
      `Het deel ${f.deel} is groter dan het bestand opgeeft (${getallen(f.opgegeven).nl} bytes). Vertrouw dit bestand niet; vraag de afzender om een nieuw exemplaar.`,
      `The part ${f.deel} is larger than the file declares (${getallen(f.opgegeven).en} bytes). Do not trust this file; ask the sender for a new copy.`,
    );
  }
  const wat = {
    totaal: tweetalig('Het bestand is uitgepakt', 'Unpacked, the file is'),
    deel: tweetalig(`Het deel ${f.deel ?? ''} is uitgepakt`, `Unpacked, the part ${f.deel ?? ''} is`),
    bestand: tweetalig('Het bestand is', 'The file is'),
  }[f.wat];
  return tweetalig(
    `${wat.nl} ${mib(f.bytes).nl}; hoogstens ${mib(f.hoogstens).nl} wordt gelezen. Bewaar alleen de bladen met de gegevens in een nieuwe werkmap.`,
    `${wat.en} ${mib(f.bytes).en}; at most ${mib(f.hoogstens).en} is read. Save only the sheets with the figures in a new workbook.`,
  );
};

const ZINNEN: Zinnen<Bestandfout> = {
  GEEN_XLSX: (f) => tweetalig(
    `${lijktOp[f.lijktOp].nl} Nodig is een Excel-werkmap: open het bestand in Excel en bewaar het als .xlsx.`,
    `${lijktOp[f.lijktOp].en} An Excel workbook is needed: open the file in Excel and save it as .xlsx.`,
  ),
  VERSLEUTELD_OF_XLS: (f) => slotOle[f.soort],
  BESCHADIGD: (f) => tweetalig(
    `Het Excel-bestand is beschadigd${f.deel === null ? '' : ` in het deel ${f.deel}`}: ${oorzaken[f.oorzaak].nl}. Open het in Excel, laat het herstellen en bewaar het opnieuw, of vraag een nieuw exemplaar.`,
    `The Excel file is damaged${f.deel === null ? '' : ` in the part ${f.deel}`}: ${oorzaken[f.oorzaak].en}. Open it in Excel, let it be repaired and save it again, or ask for a new copy.`,
  ),
  GEEN_WERKMAP: (f) => tweetalig(
    `Dit is ${soorten[f.lijktOp].nl}, geen Excel-werkmap (.xlsx). Open het in Excel of LibreOffice en bewaar het als .xlsx.`,
    `This is ${soorten[f.lijktOp].en}, not an Excel workbook (.xlsx). Open it in Excel or LibreOffice and save it as .xlsx.`,
  ),
  GEEN_WORD: () => tweetalig(
    'Dit is geen Word-document (.docx). Bewaar de tekst in Word als .docx, of als tekst zonder opmaak.',
    'This is not a Word document (.docx). Save the text in Word as .docx, or as plain text.',
  ),
  WORD_BESCHADIGD: () => tweetalig(
    'Het Word-document is beschadigd. Open het in Word, laat het herstellen en bewaar het opnieuw, of vraag een nieuw exemplaar.',
    'The Word document is damaged. Open it in Word, let it be repaired and save it again, or ask for a new copy.',
  ),
  TE_GROOT: teGroot,
  TE_VEEL_RIJEN: (f) => tweetalig(
    `De werkmap heeft meer dan ${getallen(f.hoogstens).nl} gevulde rijen. Bewaar alleen de bladen met de gegevens in een nieuwe werkmap.`,
    `The workbook has more than ${getallen(f.hoogstens).en} filled rows. Save only the sheets with the figures in a new workbook.`,
  ),
  CEL_TE_LANG: (f) => tweetalig(
    `Cel ${f.cel} op blad "${f.blad}" bevat ${getallen(f.tekens).nl} tekens; Excel staat er hoogstens ${getallen(f.hoogstens).nl} toe. Kort de tekst in.`,
    `Cell ${f.cel} on sheet "${f.blad}" holds ${getallen(f.tekens).en} characters; Excel allows at most ${getallen(f.hoogstens).en}. Shorten the text.`,
  ),
  XML_DOCTYPE: (f) => tweetalig(
    `Het deel ${f.deel} bevat een DOCTYPE. Dat hoort niet in een Excel-bestand en wordt om veiligheid geweigerd; vertrouw dit bestand niet en vraag een nieuw exemplaar.`,
    `The part ${f.deel} holds a DOCTYPE. That does not belong in an Excel file and is refused for safety; do not trust this file and ask for a new copy.`,
  ),
  NIET_BEREKEND: (f) => tweetalig(
    `Cel ${f.cel} op blad "${f.blad}" bevat een formule van deze invoegtoepassing waarvan de uitkomst niet in het bestand staat. Open de werkmap in Excel met de invoegtoepassing, wacht tot alles is berekend, bewaar haar en probeer het opnieuw.`,
    `Cell ${f.cel} on sheet "${f.blad}" holds a formula of this add-in whose outcome is not in the file. Open the workbook in Excel with the add-in, wait until all is calculated, save it and try again.`,
  ),
  WERKMAP_NIET_BEREKEND: () => tweetalig(
    'Deze werkmap is gewijzigd zonder dat Excel daarna heeft gerekend: wat van de formules in het bestand staat, kan oud zijn. Open haar in Excel met de invoegtoepassing, wacht tot alles is berekend, bewaar haar en probeer het opnieuw.',
    'This workbook was changed and Excel has not calculated since: what the file holds of its formulas may be old. Open it in Excel with the add-in, wait until all is calculated, save it and try again.',
  ),
  CEL_IS_FORMULE: (f) => tweetalig(
    `Cel ${f.cel} op blad "${f.blad}" bevat een formule en wordt niet overschreven. Maak de cel leeg of verplaats de formule, en probeer het opnieuw.`,
    `Cell ${f.cel} on sheet "${f.blad}" holds a formula and is not overwritten. Clear the cell or move the formula, and try again.`,
  ),
  NIET_GEVONDEN: (f) => tweetalig(
    `Het bestand of de map ${f.pad} is niet gevonden. Controleer de naam en de map.`,
    `The file or folder ${f.pad} was not found. Check the name and the folder.`,
  ),
  IS_MAP: (f) => tweetalig(
    `${f.pad} is een map en geen bestand. Geef de naam van een Excel-bestand (.xlsx).`,
    `${f.pad} is a folder and not a file. Give the name of an Excel file (.xlsx).`,
  ),
  GEEN_MAP: (f) => tweetalig(
    `${f.pad} is een bestand en geen map. Geef de naam van een map; een map die er nog niet is, wordt gemaakt.`,
    `${f.pad} is a file and not a folder. Give the name of a folder; one that is not there yet is made.`,
  ),
  GEEN_GEWOON_BESTAND: (f) => tweetalig(
    `${f.pad} is geen gewoon bestand maar een apparaat, een pijp of iets dergelijks. Geef de naam van een Excel-bestand (.xlsx).`,
    `${f.pad} is not a regular file but a device, a pipe or the like. Give the name of an Excel file (.xlsx).`,
  ),
  GEEN_TOEGANG: (f) => tweetalig(
    `U hebt geen toegang tot ${f.pad}. Kies een andere map of vraag de beheerder om rechten.`,
    `You have no access to ${f.pad}. Choose another folder or ask the administrator for permission.`,
  ),
  SCHIJF_VOL: (f) => tweetalig(
    `${f.pad} is niet bewaard: de schijf is vol. Maak ruimte vrij of kies een andere plaats; het bestand dat er stond is niet gewijzigd.`,
    `${f.pad} was not saved: the disk is full. Free some space or choose another place; the file that was there is unchanged.`,
  ),
  BESTAND_IN_GEBRUIK: (f) => tweetalig(
    `${f.pad} is in gebruik, waarschijnlijk is het open in Excel. Sluit het daar en probeer het opnieuw.`,
    `${f.pad} is in use, probably it is open in Excel. Close it there and try again.`,
  ),
  LEESFOUT: (f) => tweetalig(
    `${f.pad} kan niet worden gelezen (${f.melding}). Kopieer het bestand naar een andere map en probeer het opnieuw.`,
    `${f.pad} cannot be read (${f.melding}). Copy the file to another folder and try again.`,
  ),
  SCHRIJFFOUT: (f) => tweetalig(
    `${f.pad} is niet bewaard (${f.melding}). Kies een andere map en probeer het opnieuw; het bestand dat er stond is niet gewijzigd.`,
    `${f.pad} was not saved (${f.melding}). Choose another folder and try again; the file that was there is unchanged.`,
  ),
};

/** The sentences for a fault: what, where, and what to do. */
export const bestandfoutTekst = (fout: Bestandfout, taal: Taal): string => zin(ZINNEN, fout, taal);

const WAARSCHUWINGEN: Zinnen<Bestandwaarschuwing> = {
  HANDTEKENING_VERVALT: () => tweetalig(
    'De werkmap was digitaal ondertekend; door de wijziging is de handtekening niet meer geldig. Onderteken de werkmap zo nodig opnieuw.',
    'The workbook was digitally signed; the change makes the signature invalid. Sign the workbook again if needed.',
  ),
  STRUCTUUR_BEVEILIGD: (w) => tweetalig(
    `De structuur van de werkmap is beveiligd. Blad "${w.blad}" is er toch bij gekomen, omdat u erom vroeg; de beveiliging is blijven staan.`,
    `The structure of the workbook is protected. Sheet "${w.blad}" was added all the same, because you asked for it; the protection was kept.`,
  ),
  BLAD_BEVEILIGD: (w) => tweetalig(
    `Blad "${w.blad}" is beveiligd. De resultaten zijn erin geschreven en de beveiliging is blijven staan; in Excel kunt u ze pas wijzigen na het opheffen van de beveiliging.`,
    `Sheet "${w.blad}" is protected. The results were written to it and the protection was kept; in Excel you can change them only after unprotecting the sheet.`,
  ),
};

/** The sentences for a warning about a file that was written. */
export const bestandwaarschuwingTekst = (w: Bestandwaarschuwing, taal: Taal): string => zin(WAARSCHUWINGEN, w, taal);
