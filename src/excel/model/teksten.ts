import { eindPeildatum, periodeTekst } from '../../engine';
import { dagTekst, getalTekst, opsomming, zin, type Taal, type Zinnen } from '../../tekst';
import { besluitbezwaarTekst } from '../../werkmap/besluiten/teksten';
import { leesverschilTekst } from '../../werkmap/correcties/leesverschiltekst';
import type { Bladinhoud, Hindernis } from './hindernis';

const INHOUD: Readonly<Record<Bladinhoud['soort'], Readonly<Record<Taal, readonly [een: string, meer: string]>>>> = {
  vorm: { nl: ['afbeelding of vorm', 'afbeeldingen of vormen'], en: ['picture or shape', 'pictures or shapes'] },
  grafiek: { nl: ['grafiek', 'grafieken'], en: ['chart', 'charts'] },
  draaitabel: { nl: ['draaitabel', 'draaitabellen'], en: ['pivot table', 'pivot tables'] },
  opmerking: { nl: ['opmerking', 'opmerkingen'], en: ['comment', 'comments'] },
  opmaakregel: { nl: ['regel voor voorwaardelijke opmaak', 'regels voor voorwaardelijke opmaak'], en: ['rule of conditional formatting', 'rules of conditional formatting'] },
  naam: { nl: ['naam', 'namen'], en: ['name', 'names'] },
  validatie: { nl: ['gegevensvalidatie', 'gegevensvalidatie'], en: ['data validation', 'data validation'] },
};

const inhoudTekst = ({ soort, aantal }: Bladinhoud, taal: Taal): string => {
  const [een, meer] = INHOUD[soort][taal];
  return soort === 'validatie' ? een : `${getalTekst(aantal, taal)} ${aantal === 1 ? een : meer}`;
};

const ZINNEN: Zinnen<Hindernis> = {
  BLAD_BEVEILIGD: (h) => ({
    nl: `Blad “${h.blad}” is beveiligd; er is niets geschreven. Kies in Excel Controleren, Beveiliging blad opheffen, en probeer het opnieuw.`,
    en: `Sheet “${h.blad}” is protected; nothing was written. Choose Review, Unprotect Sheet in Excel and try again.`,
  }),
  FILTER_VERBERGT: (h) => ({
    nl: `Een filter op blad “${h.blad}” verbergt ${h.rijen === 1 ? 'een rij' : `${getalTekst(h.rijen, 'nl')} rijen`}. Excel kan dan waarden in de verkeerde rij zetten; daarom is er niets geschreven. Wis het filter en probeer het opnieuw.`,
    en: `A filter on sheet “${h.blad}” hides ${h.rijen === 1 ? 'a row' : `${getalTekst(h.rijen, 'en')} rows`}. Excel may then put values in the wrong row, so nothing was written. Clear the filter and try again.`,
  }),
  SAMENGEVOEGD: (h) => ({
    nl: `Op blad “${h.blad}” zijn bij ${h.cel} cellen samengevoegd waar iets moet komen te staan; er is niets geschreven. Hef de samenvoeging op en probeer het opnieuw.`,
    en: `On sheet “${h.blad}” cells are merged at ${h.cel}, where something has to go; nothing was written. Unmerge them and try again.`,
  }),
  CEL_WORDT_BEWERKT: () => ({
    nl: 'Er wordt nog in een cel getypt. Druk in Excel op Enter of Esc en probeer het opnieuw.',
    en: 'A cell is still being edited. Press Enter or Esc in Excel and try again.',
  }),
  ALLEEN_LEZEN: () => ({
    nl: 'Deze werkmap is alleen-lezen; er is niets geschreven. Kies Bewerken inschakelen, of bewaar een kopie en werk daarin.',
    en: 'This workbook is read-only; nothing was written. Choose Enable Editing, or save a copy and work in that.',
  }),
  TUSSENTIJDS_GEWIJZIGD: (h) => ({
    nl: `Intussen is op blad “${h.blad}” iets gewijzigd; daarom is er niets geschreven. Lees opnieuw en probeer het dan nog eens.`,
    en: `Meanwhile something changed on sheet “${h.blad}”, so nothing was written. Read again and then retry.`,
  }),
  TERUGGELEZEN_ANDERS: (h) => ({
    nl: `Cel ${h.cel} op blad “${h.blad}” bevat “${h.gevonden}” waar “${h.geschreven}” is geschreven. ${h.blijft ? 'Wat nog is zoals wij het schreven, is teruggezet; wat Excel of een ander ervan maakte, blijft staan. Kijk die cel en de cellen ernaast na' : 'Alles is teruggezet zoals het was. Kijk of die cel een regel of beveiliging heeft'} en probeer het opnieuw.`,
    en: `Cell ${h.cel} on sheet “${h.blad}” holds “${h.gevonden}” where “${h.geschreven}” was written. ${h.blijft ? 'What still is as we wrote it was put back; what Excel or someone else made of it stays. Look at that cell and the cells beside it' : 'Everything was put back as it was. Look whether that cell has a rule or protection'} and try again.`,
  }),
  NIET_TERUGGEZET: (h) => ({
    nl: `Excel brak het schrijven af en liet ook niet alles terugzetten: op blad “${h.blad}” kan een deel staan van wat er moest komen. Kijk of het blad beveiligd is, hef dat op en kies Herstel.`,
    en: `Excel broke the writing off and did not let everything be put back either: part of what had to go there may stand on sheet “${h.blad}”. See whether the sheet is protected, unprotect it and choose Restore.`,
  }),
  BLAD_WEG: (h) => ({
    nl: `Blad “${h.blad}” is er niet meer: het is verwijderd of heet nu anders. Lees de werkmap opnieuw.`,
    en: `Sheet “${h.blad}” is gone: it was deleted or renamed. Read the workbook again.`,
  }),
  BLAD_VERBORGEN: (h) => ({
    nl: `Blad “${h.blad}” is verborgen. Maak het in Excel zichtbaar en probeer het opnieuw.`,
    en: `Sheet “${h.blad}” is hidden. Unhide it in Excel and try again.`,
  }),
  BLAD_BESTAAT: (h) => ({
    nl: `Er is intussen een blad “${h.blad}”; er is niets geschreven. Lees opnieuw en kijk wat erop staat.`,
    en: `Meanwhile there is a sheet “${h.blad}”; nothing was written. Read again and see what it holds.`,
  }),
  HALFJAAR_WEG: (h) => ({
    nl: `Op blad “${h.blad}” is ${periodeTekst(h.periode)} nu niet te vinden; er is niets geschreven. Kijk naar de titel, de koppen en wat er is herkend, en lees opnieuw.`,
    en: `${periodeTekst(h.periode)} cannot be found on sheet “${h.blad}” now; nothing was written. Look at the title, the headers and what was recognised, and read again.`,
  }),
  TE_GROOT: () => ({
    nl: 'Dit is meer dan Excel in één keer aankan. Beoordeel één halfjaar tegelijk, of schrijf waarden in plaats van formules.',
    en: 'This is more than Excel takes at once. Assess one half-year at a time, or write values instead of formulas.',
  }),
  TE_DRUK: () => ({
    nl: 'Excel heeft het te druk om te antwoorden. Wacht even en probeer het opnieuw.',
    en: 'Excel is too busy to answer. Wait a moment and try again.',
  }),
  HERSTEL_BOTST: (h) => ({
    nl: `Na het schrijven ${h.aantal === 1 ? 'is een cel' : `zijn ${getalTekst(h.aantal, 'nl')} cellen`} door iemand gewijzigd (${h.aantal === 1 ? '' : 'de eerste is '}${h.cel} op blad “${h.blad}”), of de gemeente of de kop ervan heet nu anders. ${h.aantal === 1 ? 'Die blijft zoals zij is' : 'Die blijven zoals ze zijn'}; de rest is hersteld. Kijk na wat daar hoort te staan.`,
    en: `After the writing someone changed ${h.aantal === 1 ? 'a cell' : `${getalTekst(h.aantal, 'en')} cells`} (${h.aantal === 1 ? '' : 'the first is '}${h.cel} on sheet “${h.blad}”), or its gemeente or header now has another name. ${h.aantal === 1 ? 'It stays as it is' : 'They stay as they are'}; the rest was restored. Check what should be there.`,
  }),
  NIETS_TE_BEOORDELEN: () => ({
    nl: 'In deze werkmap staan wel uitkomsten of cijfers van de provincie, maar geen cijfers per gemeente. Voeg die toe en lees opnieuw.',
    en: 'This workbook holds outcomes or figures of the province, but no figures per gemeente. Add those and read again.',
  }),
  NIETS_TE_HERSTELLEN: () => ({
    nl: 'Er is niets te herstellen: sinds dit venster is geopend, heeft het niets geschreven dat terug kan. Wat eerder is geschreven, kan terug met Ongedaan maken van Excel, of met een eerdere versie van de werkmap.',
    en: 'There is nothing to restore: since this pane was opened it wrote nothing that can be taken back. What was written before can be taken back with Undo in Excel, or with an earlier version of the workbook.',
  }),
  GEANNULEERD: () => ({ nl: 'Geannuleerd. Er is niets gewijzigd.', en: 'Cancelled. Nothing was changed.' }),
  VASTGEZET: (h) => ({
    nl: `${periodeTekst(h.periode)} op blad “${h.blad}” is vastgezet en wordt niet opnieuw geschreven. Maak het los als de treden nog mogen veranderen.`,
    en: `${periodeTekst(h.periode)} on sheet “${h.blad}” is fixed and is not written again. Release it if its treden may still change.`,
  }),
  VASTGEZET_BLAD_WEG: (h) => ({
    nl: `${periodeTekst(h.periode)} op blad “${h.blad}” is vastgezet, maar dat blad is er niet meer: het is verwijderd of heet nu anders. Zolang dat zo is, wordt er niets geschreven. Geef het blad zijn naam terug, of maak ${periodeTekst(h.periode)} los.`,
    en: `${periodeTekst(h.periode)} on sheet “${h.blad}” is fixed, but that sheet is gone: it was deleted or renamed. As long as that is so, nothing is written. Give the sheet its name back, or release ${periodeTekst(h.periode)}.`,
  }),
  NIET_BEOORDEELD: (h) => ({
    nl: `Op blad “${h.blad}” staan nog geen uitkomsten van ${periodeTekst(h.periode)} om vast te zetten. Beoordeel eerst.`,
    en: `Sheet “${h.blad}” holds no outcomes of ${periodeTekst(h.periode)} to fix yet. Assess first.`,
  }),
  VASTZETTEN_LOOPT: (h) => ({
    nl: `${periodeTekst(h.periode)} op blad “${h.blad}” is nog niet afgelopen: de treden die er staan zijn een tussenstand en geen uitkomst. Er is niets vastgezet. Zet vast na de peildatum (${dagTekst(eindPeildatum(h.periode), 'nl')}), als de brieven zijn verstuurd.`,
    en: `${periodeTekst(h.periode)} on sheet “${h.blad}” has not closed yet: the treden that stand there are interim and no outcome. Nothing was fixed. Fix it after the peildatum (${dagTekst(eindPeildatum(h.periode), 'en')}), when the letters are out.`,
  }),
  VASTZETTEN_ANDERS: (h) => ({
    nl: `Op blad “${h.blad}” ${h.aantal === 1 ? 'staat in een cel' : `staan in ${getalTekst(h.aantal, 'nl')} cellen`} andere uitkomsten van ${periodeTekst(h.periode)} dan nu gelden (${h.aantal === 1 ? '' : 'de eerste is '}${h.cel}). Er is nog niets vastgezet. Is verstuurd wat er staat, zet dat dan vast; zo niet, beoordeel dan eerst opnieuw.`,
    en: `On sheet “${h.blad}” ${h.aantal === 1 ? 'a cell holds another outcome' : `${getalTekst(h.aantal, 'en')} cells hold other outcomes`} of ${periodeTekst(h.periode)} than hold now (${h.aantal === 1 ? '' : 'the first is '}${h.cel}). Nothing was fixed yet. If what stands there was sent, fix that; if not, assess again first.`,
  }),
  VASTZETTEN_FOUT: (h) => ({
    nl: `De formule in ${h.cel} op blad “${h.blad}” toont een fout in plaats van een uitkomst; ${periodeTekst(h.periode)} is niet vastgezet. Beoordeel opnieuw en zet dan vast.`,
    en: `The formula in ${h.cel} on sheet “${h.blad}” shows an error instead of an outcome; ${periodeTekst(h.periode)} was not fixed. Assess again and then fix it.`,
  }),
  VASTZETTEN_HALF: (h) => ({
    nl: `De uitkomsten van ${periodeTekst(h.periode)} op blad “${h.blad}” zijn nu waarden, maar dat ze vastgezet zijn kon niet in de werkmap worden bewaard: een nieuwe beoordeling kan ze nog wijzigen. Zet opnieuw vast, of kies Herstel.`,
    en: `The outcomes of ${periodeTekst(h.periode)} on sheet “${h.blad}” are values now, but that they are fixed could not be kept in the workbook: a new assessment can still change them. Fix again, or choose Restore.`,
  }),
  CORRECTIE_ANDERS: (h) => ({
    nl: `Wat bij ${h.cel} op blad “${h.blad}” staat, is niet meer wat u vergeleek; daarom is er niets overgenomen. De vergelijking hieronder is bijgewerkt: kijk haar na en neem dan over.`,
    en: `What stands at ${h.cel} on sheet “${h.blad}” is no longer what you compared, so nothing was taken over. The comparison below was brought up to date: check it and then take over.`,
  }),
  CORRECTIE_LEEST_ANDERS: (h) => ({
    nl: `${leesverschilTekst(h.verschil, 'nl')} Er is niets overgenomen.`,
    en: `${leesverschilTekst(h.verschil, 'en')} Nothing was taken over.`,
  }),
  CEL_DATUMOPMAAK: (h) => ({
    nl: `Cel ${h.cel} op blad “${h.blad}” heeft een datumopmaak, en een aantal wordt daar een datum; er is niets overgenomen. Geef de cel een getalopmaak en probeer het opnieuw.`,
    en: `Cell ${h.cel} on sheet “${h.blad}” has a date format, in which a number becomes a date; nothing was taken over. Give the cell a number format and try again.`,
  }),
  BESLUIT_GEWEIGERD: (h) => ({
    nl: `${besluitbezwaarTekst(h.bezwaar).nl} Er is niets geschreven.`,
    en: `${besluitbezwaarTekst(h.bezwaar).en} Nothing was written.`,
  }),
  WERKMAP_BEVEILIGD: () => ({
    nl: 'De structuur van deze werkmap is beveiligd, zodat er geen blad bij of af kan; er is niets gewijzigd. Kies in Excel Controleren, Werkmap beveiligen, hef dat op en probeer het opnieuw.',
    en: 'The structure of this workbook is protected, so that no sheet can be added or removed; nothing was changed. Choose Review, Protect Workbook in Excel, turn that off and try again.',
  }),
  VOORBEREIDING_ANDERS: () => ({
    nl: 'De werkmap geeft nu een ander halfjaar dan u hebt bekeken; daarom is er niets gemaakt. Bekijk het opnieuw en maak het dan.',
    en: 'The workbook now gives another half-year than you looked at, so nothing was made. Look at it again and then make it.',
  }),
  NIEUW_BLAD_GEWIJZIGD: (h) => ({
    nl: `Op blad “${h.blad}” is sinds het maken iets gewijzigd (bij ${h.cel}); het blijft staan. Wilt u het toch weg, verwijder het dan zelf.`,
    en: `On sheet “${h.blad}” something was changed since it was made (at ${h.cel}); it stays. If you want it gone all the same, delete it yourself.`,
  }),
  NIEUW_BLAD_DRAAGT: (h) => ({
    nl: `Op blad “${h.blad}” staat wat met het blad zou verdwijnen: ${opsomming(h.wat.map((w) => inhoudTekst(w, 'nl')), 'nl')}; het blijft staan. Haal dat weg of zet het elders en kies opnieuw Herstel, of verwijder het blad zelf.`,
    en: `Sheet “${h.blad}” holds what would go with it: ${opsomming(h.wat.map((w) => inhoudTekst(w, 'en')), 'en')}; it stays. Remove that or move it elsewhere and choose Restore again, or delete the sheet yourself.`,
  }),
  NIEUW_BLAD_GENOEMD: (h) => ({
    nl: `Naar blad “${h.blad}” wordt verwezen door ${h.door}; het blijft staan, want zonder dat blad klopt die verwijzing niet meer. Haal haar weg en kies opnieuw Herstel, of laat het blad staan.`,
    en: `${h.door} refers to sheet “${h.blad}”; it stays, for without it that reference would break. Remove it and choose Restore again, or leave the sheet.`,
  }),
  LOGBOEK_NIET_BIJGEWERKT: (h) => {
    const [nl, en] = { beveiligd: ['het blad is beveiligd', 'the sheet is protected'], 'andere kop': ['het blad heeft niet de koppen van het logboek', 'the sheet does not have the headers of the log'], 'geen naam': ['onder Besluiten en logboek is nog geen naam ingevuld', 'no name was entered yet under Decisions and log'], anders: ['Excel liet daar nu niets toe', 'Excel allowed nothing there now'] }[h.waarom];
    const [regelsNl, regelsEn] = h.regels === 1 ? ['één regel', 'one line'] : [`${getalTekst(h.regels, 'nl')} regels`, `${getalTekst(h.regels, 'en')} lines`];
    return {
      nl: `Wat u vroeg is gedaan, maar het logboek op blad “${h.blad}” is niet bijgewerkt: ${nl ?? ''}.${h.regels === 0 ? '' : ` Er ${h.regels === 1 ? 'wacht' : 'wachten'} ${regelsNl ?? ''}${h.bewaard ? ', bewaard in de werkmap' : ' alleen zolang dit venster open is'}.`} Verhelp dat en kies Bewaar in logboek.`,
      en: `What you asked for is done, but the log on sheet “${h.blad}” was not brought up to date: ${en ?? ''}.${h.regels === 0 ? '' : ` ${h.regels === 1 ? 'There waits' : 'There wait'} ${regelsEn ?? ''}${h.bewaard ? ', kept in the workbook' : ' only as long as this pane is open'}.`} Solve that and choose Keep in the log.`,
    };
  },
  LOGNAAM_NODIG: (h) => ({
    nl: `Bij deze werkmap hoort een logboek (blad “${h.blad}”), en wat u doet komt daarin onder uw naam. Die is nog niet bekend; daarom is er niets gewijzigd. Vul bij Besluiten en logboek uw naam in, kies Bewaar in logboek en doe het dan opnieuw.`,
    en: `This workbook has a log (sheet “${h.blad}”), and what you do goes in it under your name. That is not known yet, so nothing was changed. Enter your name at Decisions and log, choose Keep in the log and then do it again.`,
  }),
  INSTELLINGEN_ONLEESBAAR: () => ({
    nl: 'De keuzes die in deze werkmap zijn bewaard, zijn niet te lezen, ook niet welke halfjaren zijn vastgezet. Daarom wordt er niets geschreven. Werk de invoegtoepassing bij, of open een eerdere versie van de werkmap. Gaat u met lege keuzes verder, dan is geen halfjaar meer vastgezet.',
    en: 'The choices kept in this workbook cannot be read, nor which half-years are fixed. So nothing is written. Update the add-in, or open an earlier version of the workbook. If you go on without choices, no half-year is fixed any more.',
  }),
  DEEL_NIET_GELADEN: () => ({
    nl: 'Een deel van de invoegtoepassing dat hiervoor nodig is, kon niet worden geladen; er is niets gewijzigd. Controleer de verbinding en probeer het opnieuw.',
    en: 'A part of the add-in that this needs could not be loaded; nothing was changed. Check the connection and try again.',
  }),
  BESTAND_KAN_NIET: () => ({
    nl: 'Deze Excel geeft een invoegtoepassing geen kopie van de werkmap; Excel voor Windows en voor de Mac doen dat wel. Open de werkmap daar, of kopieer het blad en plak het in een nieuwe werkmap als waarden.',
    en: 'This Excel gives an add-in no copy of the workbook; Excel for Windows and for the Mac do. Open the workbook there, or copy the sheet and paste it into a new workbook as values.',
  }),
  BESTAND_TE_GROOT: (h) => ({
    nl: `De werkmap is als bestand ${getalTekst(Math.ceil(h.bytes / 1_048_576), 'nl')} MiB; hier kan hoogstens ${getalTekst(h.hoogstens / 1_048_576, 'nl')} MiB. Zet alleen de bladen die u wilt delen in een nieuwe werkmap.`,
    en: `As a file the workbook is ${getalTekst(Math.ceil(h.bytes / 1_048_576), 'en')} MiB; here at most ${getalTekst(h.hoogstens / 1_048_576, 'en')} MiB will do. Put only the sheets that you want to share in a new workbook.`,
  }),
  BESTAND_GEWEIGERD: (h) => ({
    nl: `Excel gaf de werkmap niet als bestand (${h.tekst}); er is geen kopie gemaakt. Rond het typen in een cel af, bewaar de werkmap en probeer het opnieuw.`,
    en: `Excel did not give the workbook as a file (${h.tekst}); no copy was made. Finish typing in a cell, save the workbook and try again.`,
  }),
  KEUZE_NIET_TE_BEWAREN: () => ({
    nl: 'Deze keuze is niet bewaard: het zijn meer of langere namen dan in de werkmap passen. Haal er weg die niet nodig zijn.',
    en: 'This choice was not kept: the names are more, or longer, than the workbook can hold. Remove those that are not needed.',
  }),
  NIET_GEVOLGD: () => ({
    nl: 'Excel meldt dit venster nu geen wijzigingen en geen selectie: lees zelf opnieuw na een wijziging. Bij Opnieuw lezen wordt het nog eens geprobeerd.',
    en: 'Excel does not tell this pane of changes or of the selection now: read again yourself after a change. Read again also tries this once more.',
  }),
  EXCEL_WEIGERT: (h) => ({
    nl: `Excel weigert dit (${h.tekst}). Lees opnieuw en probeer het nog eens; blijft het zo, stuur dan de diagnose van het tabblad Over mee met uw melding.`,
    en: `Excel refuses this (${h.tekst}). Read again and retry; if it stays so, send the diagnosis on the About tab along with your report.`,
  }),
  ONVERWACHT: (h) => ({
    nl: `Er ging hier iets mis dat niet had mogen gebeuren (${h.tekst}). Lees opnieuw en kijk of in het blad staat wat u verwacht; blijft het zo, stuur dan de diagnose van het tabblad Over mee met uw melding.`,
    en: `Something went wrong here that should not have (${h.tekst}). Read again and see whether the sheet holds what you expect; if it stays so, send the diagnosis on the About tab along with your report.`,
  }),
};

/** The sentence of what stood in the way: what happened, whether anything was written, and what to do next. */
export const hindernisTekst = (hindernis: Hindernis, taal: Taal): string => zin(ZINNEN, hindernis, taal);
