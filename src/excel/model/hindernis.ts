import type { Periode } from '../../engine';
import type { Herkenningsfout } from '../../werkmap/tabel';
import type { Planfout } from '../../werkmap/plannen/maakPlan';

/** What stood in the way in Excel. Nothing was written, or all of it was put back, unless it says otherwise. */
export type Hindernis =
  | { readonly code: 'GEEN_GEGEVENS' }
  | { readonly code: 'ANDER_BLAD'; readonly blad: string; readonly tabellenOp: readonly string[] }
  | { readonly code: 'BLAD_BEVEILIGD'; readonly blad: string }
  /** A filter hides rows between the ones to be written: Excel would put values in the wrong rows. */
  | { readonly code: 'FILTER_VERBERGT'; readonly blad: string; readonly rijen: number }
  | { readonly code: 'SAMENGEVOEGD'; readonly blad: string; readonly cel: string }
  | { readonly code: 'CEL_WORDT_BEWERKT' }
  | { readonly code: 'ALLEEN_LEZEN' }
  /** Someone changed a cell between reading and writing. */
  | { readonly code: 'TUSSENTIJDS_GEWIJZIGD'; readonly blad: string }
  /** What Excel gave back is not what was written; it was put back as it was. */
  | { readonly code: 'TERUGGELEZEN_ANDERS'; readonly blad: string; readonly cel: string; readonly geschreven: string; readonly gevonden: string }
  /** Excel refused the writing half way, and the putting back too: Herstel tries it again. */
  | { readonly code: 'NIET_TERUGGEZET'; readonly blad: string }
  | { readonly code: 'BLAD_WEG'; readonly blad: string }
  | { readonly code: 'TE_GROOT' }
  | { readonly code: 'TE_DRUK' }
  /** Herstel found cells that were changed after we wrote them: those stay as they are. */
  | { readonly code: 'HERSTEL_BOTST'; readonly blad: string; readonly cel: string; readonly aantal: number }
  | { readonly code: 'NIETS_TE_BEOORDELEN' }
  | { readonly code: 'NIETS_TE_HERSTELLEN' }
  | { readonly code: 'GEANNULEERD' }
  | { readonly code: 'VASTGEZET'; readonly blad: string; readonly periode: Periode }
  /** The settings in the workbook cannot be read; they are ignored, and not overwritten before the user says so. */
  | { readonly code: 'INSTELLINGEN_ONLEESBAAR' }
  /** Anything that Excel says and we do not know; `tekst` is its own code and sentence, never a cell's contents. */
  | { readonly code: 'EXCEL_WEIGERT'; readonly tekst: string };

/** Something for the user to read, with what to do next. */
export type Melding =
  | { readonly soort: 'hindernis'; readonly hindernis: Hindernis }
  | { readonly soort: 'herkenning'; readonly fouten: readonly Herkenningsfout[] }
  | { readonly soort: 'plan'; readonly fouten: readonly Planfout[] };
