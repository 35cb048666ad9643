import type { Periode } from '../../engine';
import type { Besluitbezwaar } from '../../werkmap/besluiten';
import type { Leesverschil } from '../../werkmap/correcties';
import type { Herkenningsfout } from '../../werkmap/tabel';
import type { Planfout } from '../../werkmap/plannen/maakPlan';

/** What can stand on a sheet beside its cells, and how many; of validation nobody can say how many. */
export interface Bladinhoud {
  readonly soort: 'vorm' | 'grafiek' | 'draaitabel' | 'opmerking' | 'opmaakregel' | 'naam' | 'validatie';
  readonly aantal: number;
}

/** What stood in the way in Excel. Nothing was written, or all of it was put back, unless it says otherwise. */
export type Hindernis =
  | { readonly code: 'BLAD_BEVEILIGD'; readonly blad: string }
  /** A filter hides rows between the ones to be written: Excel would put values in the wrong rows. */
  | { readonly code: 'FILTER_VERBERGT'; readonly blad: string; readonly rijen: number }
  | { readonly code: 'SAMENGEVOEGD'; readonly blad: string; readonly cel: string }
  | { readonly code: 'CEL_WORDT_BEWERKT' }
  | { readonly code: 'ALLEEN_LEZEN' }
  /** Someone changed a cell between reading and writing. */
  | { readonly code: 'TUSSENTIJDS_GEWIJZIGD'; readonly blad: string }
  /** What Excel gave back is not what was written; it was put back as it was. In a cell of the user's it stays (`blijft`): it can be another's. */
  | { readonly code: 'TERUGGELEZEN_ANDERS'; readonly blad: string; readonly cel: string; readonly geschreven: string; readonly gevonden: string; readonly blijft: boolean }
  /** Excel refused the writing half way, and the putting back too: Herstel tries it again. */
  | { readonly code: 'NIET_TERUGGEZET'; readonly blad: string }
  | { readonly code: 'BLAD_WEG'; readonly blad: string }
  /** A sheet would be made under a name that another has by now. */
  | { readonly code: 'BLAD_BESTAAT'; readonly blad: string }
  | { readonly code: 'BLAD_VERBORGEN'; readonly blad: string }
  /** The sheet is there, but what was recognised on it is another half-year, or none. */
  | { readonly code: 'HALFJAAR_WEG'; readonly blad: string; readonly periode: Periode }
  | { readonly code: 'TE_GROOT' }
  | { readonly code: 'TE_DRUK' }
  /** Herstel found cells that were changed after we wrote them: those stay as they are. */
  | { readonly code: 'HERSTEL_BOTST'; readonly blad: string; readonly cel: string; readonly aantal: number }
  | { readonly code: 'NIETS_TE_BEOORDELEN' }
  | { readonly code: 'NIETS_TE_HERSTELLEN' }
  | { readonly code: 'GEANNULEERD' }
  | { readonly code: 'VASTGEZET'; readonly blad: string; readonly periode: Periode }
  /** A half-year is fixed on a sheet that is no longer there: nothing is written until the user has said what became of it. */
  | { readonly code: 'VASTGEZET_BLAD_WEG'; readonly blad: string; readonly periode: Periode }
  /** There is nothing to fix yet. */
  | { readonly code: 'NIET_BEOORDEELD'; readonly blad: string; readonly periode: Periode }
  /** The half-year has not closed: its treden are no outcome. */
  | { readonly code: 'VASTZETTEN_LOOPT'; readonly blad: string; readonly periode: Periode }
  /** The outcomes in the sheet are not those of an assessment now; only the user knows which were sent. */
  | { readonly code: 'VASTZETTEN_ANDERS'; readonly blad: string; readonly periode: Periode; readonly cel: string; readonly aantal: number }
  /** A formula of ours shows an error, which is no outcome to fix. */
  | { readonly code: 'VASTZETTEN_FOUT'; readonly blad: string; readonly periode: Periode; readonly cel: string }
  /** The values were written, but that they are fixed could not be kept. */
  | { readonly code: 'VASTZETTEN_HALF'; readonly blad: string; readonly periode: Periode }
  /** A cell does not hold any more what it did when its correction was accepted. */
  | { readonly code: 'CORRECTIE_ANDERS'; readonly blad: string; readonly cel: string }
  /** With what was accepted the figures would be read otherwise than was meant. */
  | { readonly code: 'CORRECTIE_LEEST_ANDERS'; readonly verschil: Leesverschil }
  /** A figure that is written in this cell would be a date. */
  | { readonly code: 'CEL_DATUMOPMAAK'; readonly blad: string; readonly cel: string }
  /** Why a decision was not written. */
  | { readonly code: 'BESLUIT_GEWEIGERD'; readonly bezwaar: Besluitbezwaar }
  /** The user fixed which sheets there are. */
  | { readonly code: 'WERKMAP_BEVEILIGD' }
  /** What would be made of the workbook now is not what was shown. */
  | { readonly code: 'VOORBEREIDING_ANDERS' }
  /** On the sheet that was added something was changed since: it stays. */
  | { readonly code: 'NIEUW_BLAD_GEWIJZIGD'; readonly blad: string; readonly cel: string }
  /** Something elsewhere points to the sheet that was added: it stays. */
  /** The user put something on it that would go with it. */
  | { readonly code: 'NIEUW_BLAD_DRAAGT'; readonly blad: string; readonly wat: readonly Bladinhoud[] }
  | { readonly code: 'NIEUW_BLAD_GENOEMD'; readonly blad: string; readonly door: string }
  /** What was asked for was written, or taken back, but the log could not get its lines; they come with the next that can be kept. */
  | { readonly code: 'LOGBOEK_NIET_BIJGEWERKT'; readonly blad: string; readonly waarom: 'beveiligd' | 'andere kop' | 'geen naam' | 'anders'; readonly regels: number; readonly bewaard: boolean }
  /** The workbook has a log, and it is not known under which name the lines come. */
  | { readonly code: 'LOGNAAM_NODIG'; readonly blad: string }
  /** The settings in the workbook cannot be read; nothing is written, nor they, before the user says so. */
  | { readonly code: 'INSTELLINGEN_ONLEESBAAR' }
  /** A file of the add-in that is only fetched when it is needed did not arrive; what needed it was not begun. */
  | { readonly code: 'DEEL_NIET_GELADEN' }
  /** This Excel gives an add-in no file of the workbook. */
  | { readonly code: 'BESTAND_KAN_NIET' }
  | { readonly code: 'BESTAND_TE_GROOT'; readonly bytes: number; readonly hoogstens: number }
  /** Excel did not give the workbook as a file, or not all of it; `tekst` is its own name for why. */
  | { readonly code: 'BESTAND_GEWEIGERD'; readonly tekst: string }
  /** More names, or longer ones, than could be read back. */
  | { readonly code: 'KEUZE_NIET_TE_BEWAREN' }
  /** Excel does not tell this pane of edits and of the selection. */
  | { readonly code: 'NIET_GEVOLGD' }
  /** Anything that Excel says and we do not know; `tekst` is its own code and sentence, never a cell's contents. */
  | { readonly code: 'EXCEL_WEIGERT'; readonly tekst: string }
  /** A fault of our own; `tekst` is the name of the error. */
  | { readonly code: 'ONVERWACHT'; readonly tekst: string };

/** Something for the user to read, with what to do next. */
export type Melding =
  | { readonly soort: 'hindernis'; readonly hindernis: Hindernis }
  | { readonly soort: 'herkenning'; readonly fouten: readonly Herkenningsfout[] }
  | { readonly soort: 'plan'; readonly fouten: readonly Planfout[] };
