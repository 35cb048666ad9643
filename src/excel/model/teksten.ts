import { periodeTekst } from '../../engine';
import { getalTekst, opsomming, zin, type Taal, type Zinnen } from '../../tekst';
import type { Hindernis } from './hindernis';

const bladen = (namen: readonly string[], taal: Taal): string => opsomming(namen.map((naam) => `“${naam}”`), taal);

const ZINNEN: Zinnen<Hindernis> = {
  GEEN_GEGEVENS: () => ({
    nl: 'Dit blad is leeg. Ga naar het blad met de cijfers en lees opnieuw.',
    en: 'This sheet is empty. Go to the sheet with the figures and read again.',
  }),
  ANDER_BLAD: (h) => ({
    nl: `Op blad “${h.blad}” staat geen tabel met cijfers per gemeente. ${h.tabellenOp.length === 0 ? 'Ga naar het blad met de cijfers en lees opnieuw.' : `Die staat wel op ${bladen(h.tabellenOp, 'nl')}: ga daarheen.`}`,
    en: `Sheet “${h.blad}” holds no table with figures per gemeente. ${h.tabellenOp.length === 0 ? 'Go to the sheet with the figures and read again.' : `There is one on ${bladen(h.tabellenOp, 'en')}: go there.`}`,
  }),
  BLAD_BEVEILIGD: (h) => ({
    nl: `Blad “${h.blad}” is beveiligd; er is niets geschreven. Kies in Excel Controleren, Beveiliging blad opheffen, en beoordeel opnieuw.`,
    en: `Sheet “${h.blad}” is protected; nothing was written. Choose Review, Unprotect Sheet in Excel and assess again.`,
  }),
  FILTER_VERBERGT: (h) => ({
    nl: `Een filter op blad “${h.blad}” verbergt ${h.rijen === 1 ? 'een rij' : `${getalTekst(h.rijen, 'nl')} rijen`}. Excel kan dan waarden in de verkeerde rij zetten; daarom is er niets geschreven. Wis het filter en beoordeel opnieuw.`,
    en: `A filter on sheet “${h.blad}” hides ${h.rijen === 1 ? 'a row' : `${getalTekst(h.rijen, 'en')} rows`}. Excel may then put values in the wrong row, so nothing was written. Clear the filter and assess again.`,
  }),
  SAMENGEVOEGD: (h) => ({
    nl: `Op blad “${h.blad}” zijn bij ${h.cel} cellen samengevoegd waar de uitkomsten komen; er is niets geschreven. Hef de samenvoeging op en beoordeel opnieuw.`,
    en: `On sheet “${h.blad}” cells are merged at ${h.cel}, where the outcomes go; nothing was written. Unmerge them and assess again.`,
  }),
  CEL_WORDT_BEWERKT: () => ({
    nl: 'Er wordt nog in een cel getypt. Druk in Excel op Enter of Esc en probeer het opnieuw.',
    en: 'A cell is still being edited. Press Enter or Esc in Excel and try again.',
  }),
  ALLEEN_LEZEN: () => ({
    nl: 'Deze werkmap is alleen-lezen; er is niets geschreven. Kies Bewerken inschakelen, of bewaar een kopie en beoordeel daarin.',
    en: 'This workbook is read-only; nothing was written. Choose Enable Editing, or save a copy and assess that.',
  }),
  TUSSENTIJDS_GEWIJZIGD: (h) => ({
    nl: `Tijdens het beoordelen is op blad “${h.blad}” een cel gewijzigd; daarom is er niets geschreven. Lees opnieuw en beoordeel daarna.`,
    en: `While assessing, a cell on sheet “${h.blad}” was changed, so nothing was written. Read again and then assess.`,
  }),
  TERUGGELEZEN_ANDERS: (h) => ({
    nl: `Cel ${h.cel} op blad “${h.blad}” bevat “${h.gevonden}” waar “${h.geschreven}” is geschreven. Alles is teruggezet zoals het was. Kijk of die cel een regel of beveiliging heeft en beoordeel opnieuw.`,
    en: `Cell ${h.cel} on sheet “${h.blad}” holds “${h.gevonden}” where “${h.geschreven}” was written. Everything was put back as it was. Look whether that cell has a rule or protection and assess again.`,
  }),
  NIET_TERUGGEZET: (h) => ({
    nl: `Excel brak het schrijven af en liet ook niet alles terugzetten: op blad “${h.blad}” kan een deel van de uitkomsten staan. Kijk of het blad beveiligd is, hef dat op en kies Herstel.`,
    en: `Excel broke the writing off and did not let everything be put back either: part of the outcomes may stand on sheet “${h.blad}”. See whether the sheet is protected, unprotect it and choose Restore.`,
  }),
  BLAD_WEG: (h) => ({
    nl: `Blad “${h.blad}” is er niet meer: het is verwijderd of heet nu anders. Lees de werkmap opnieuw.`,
    en: `Sheet “${h.blad}” is gone: it was deleted or renamed. Read the workbook again.`,
  }),
  TE_GROOT: () => ({
    nl: 'Dit is meer dan Excel in één keer aankan; er is niets geschreven. Beoordeel één halfjaar tegelijk, of schrijf waarden in plaats van formules.',
    en: 'This is more than Excel takes at once; nothing was written. Assess one half-year at a time, or write values instead of formulas.',
  }),
  TE_DRUK: () => ({
    nl: 'Excel heeft het te druk om te antwoorden; er is niets geschreven. Wacht even en probeer het opnieuw.',
    en: 'Excel is too busy to answer; nothing was written. Wait a moment and try again.',
  }),
  HERSTEL_BOTST: (h) => ({
    nl: `Na het schrijven ${h.aantal === 1 ? 'is een cel' : `zijn ${getalTekst(h.aantal, 'nl')} cellen`} door iemand gewijzigd (${h.aantal === 1 ? '' : 'de eerste is '}${h.cel} op blad “${h.blad}”). ${h.aantal === 1 ? 'Die blijft zoals zij is' : 'Die blijven zoals ze zijn'}; de rest is hersteld. Kijk na wat daar hoort te staan.`,
    en: `After the writing someone changed ${h.aantal === 1 ? 'a cell' : `${getalTekst(h.aantal, 'en')} cells`} (${h.aantal === 1 ? '' : 'the first is '}${h.cel} on sheet “${h.blad}”). ${h.aantal === 1 ? 'It stays as it is' : 'They stay as they are'}; the rest was restored. Check what should be there.`,
  }),
  NIETS_TE_BEOORDELEN: () => ({
    nl: 'In deze werkmap staan wel uitkomsten of cijfers van de provincie, maar geen cijfers per gemeente. Voeg die toe en lees opnieuw.',
    en: 'This workbook holds outcomes or figures of the province, but no figures per gemeente. Add those and read again.',
  }),
  NIETS_TE_HERSTELLEN: () => ({
    nl: 'Er is niets te herstellen: sinds het openen van deze werkmap is er niets geschreven.',
    en: 'There is nothing to restore: nothing was written since this workbook was opened.',
  }),
  GEANNULEERD: () => ({ nl: 'Geannuleerd. Er is niets gewijzigd.', en: 'Cancelled. Nothing was changed.' }),
  VASTGEZET: (h) => ({
    nl: `${periodeTekst(h.periode)} op blad “${h.blad}” is vastgezet en wordt niet opnieuw geschreven. Maak het los als de treden nog mogen veranderen.`,
    en: `${periodeTekst(h.periode)} on sheet “${h.blad}” is fixed and is not written again. Release it if its treden may still change.`,
  }),
  INSTELLINGEN_ONLEESBAAR: () => ({
    nl: 'De keuzes die in deze werkmap zijn bewaard, zijn niet te lezen. Ze tellen nu niet mee en zijn niet overschreven. Begin met lege keuzes, of open een eerdere versie van de werkmap.',
    en: 'The choices kept in this workbook cannot be read. They do not count now and were not overwritten. Start with no choices, or open an earlier version of the workbook.',
  }),
  EXCEL_WEIGERT: (h) => ({
    nl: `Excel weigert dit (${h.tekst}). Lees opnieuw en probeer het nog eens; blijft het zo, stuur dan de diagnose van het tabblad Over mee met uw melding.`,
    en: `Excel refuses this (${h.tekst}). Read again and retry; if it stays so, send the diagnosis on the About tab along with your report.`,
  }),
};

/** The sentence of what stood in the way: what happened, whether anything was written, and what to do next. */
export const hindernisTekst = (hindernis: Hindernis, taal: Taal): string => zin(ZINNEN, hindernis, taal);
