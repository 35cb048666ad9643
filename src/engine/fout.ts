import type { Herkomst, Ontbreekt, Trede } from './dossier';
import type { Grootheid } from './grootheid';
import type { Dag, Periode } from './periode';

/** The figures of a dossier that can be at fault. */
export type Veld =
  | 'gemeente'
  | 'periode'
  | 'taakstelling'
  | 'herverdeling'
  | 'beginstand'
  | 'totaalopgave'
  | 'realisatie'
  | 'tijdigBeschikbaar'
  | 'koppelingstekort'
  | 'vorigeTrede'
  | 'besluit';

/** Why a dossier cannot be assessed. Plain data; the sentences live in `tekst`. */
export type Fout =
  | ({ readonly code: 'ONTBREEKT'; readonly veld: Veld } & Ontbreekt)
  | { readonly code: 'NIET_GEHEEL'; readonly veld: Veld; readonly gevonden: number }
  | { readonly code: 'TE_GROOT'; readonly veld: Veld; readonly gevonden: number; readonly hoogstens: number }
  | { readonly code: 'TE_LAAG'; readonly veld: Veld; readonly gevonden: number; readonly minstens: number }
  | { readonly code: 'TREDE_ONBEKEND'; readonly veld: 'vorigeTrede' | 'besluit'; readonly gevonden: number; readonly treden: readonly number[] }
  | { readonly code: 'VORIGE_TREDE_NODIG'; readonly veld: 'vorigeTrede' }
  | { readonly code: 'KOPPELINGSTEKORT_ZONDER_AANTAL'; readonly veld: 'koppelingstekort' }
  | {
      readonly code: 'KOPPELINGSTEKORT_STRIJDIG';
      readonly veld: 'koppelingstekort';
      readonly tekort: number;
      readonly tijdigBeschikbaar: number;
      readonly totaalopgave: number;
    }
  /** Decisions on one gemeente in one half-year that cannot all hold; `treden` and `plaatsen` beside each other. */
  | { readonly code: 'BESLUITEN_STRIJDIG'; readonly veld: 'besluit'; readonly treden: readonly Trede[]; readonly plaatsen: readonly string[]; /** Where all have the same day. */ readonly opEenDag?: true }
  /** What stands beside a besluit says that it does not hold, or (`betwist`: suspended, annulled) that it is a question of law whether it does. `datum`: its day, empty where unknown. */
  | { readonly code: 'BESLUIT_GELDT_NIET'; readonly veld: 'besluit'; readonly hoe: 'niet besloten' | 'niet meer' | 'betwist'; readonly gevonden: string; readonly datum: string }
  | { readonly code: 'GEEN_KADER'; readonly veld: 'periode'; readonly periode: Periode }
  /** Found while reading a sheet. */
  /** `isSom`: the name of a gemeente at figures that are exactly the sum of all other rows. */
  | { readonly code: 'GEEN_GEMEENTE'; readonly veld: 'gemeente'; readonly naam: string; readonly lijktOp: string | null; readonly isSom?: true }
  | { readonly code: 'DUBBELE_GEMEENTE'; readonly veld: 'gemeente'; readonly naam: string; readonly ookIn: readonly string[] }
  | { readonly code: 'GEEN_PERIODE'; readonly veld: 'periode'; readonly gevonden: string }
  | { readonly code: 'PERIODE_IS_DATUM'; readonly veld: 'periode'; readonly gevonden: string }
  | { readonly code: 'CODE_STRIJDIG'; readonly veld: 'gemeente'; readonly naam: string; readonly cbsCode: string };

/** Worth a human eye, never blocking. Plain data; the sentences live in `tekst`. */
export type Bevinding =
  | { readonly code: 'AFGELEID'; readonly regel: string }
  | { readonly code: 'AFGELEIDE_VORIGE_TREDE'; readonly trede: number }
  | { readonly code: 'HANDMATIG'; readonly voorbehoud: string }
  | { readonly code: 'REALISATIE_NUL' }
  | { readonly code: 'HERVERDELING_LEEG' }
  | { readonly code: 'GECORRIGEERDE_TAAKSTELLING'; readonly gevonden: number; readonly taakstelling: number }
  /** `dag`: the first day of the taakstelling that counts, `null` where it is not known; `bron`: what the source says of the earlier one. */
  | { readonly code: 'TAAKSTELLING_BIJGESTELD'; readonly eerder: number; readonly nu: number; readonly dag: Dag | null; readonly bron: string }
  | { readonly code: 'TAAKSTELLING_NIET_POSITIEF'; readonly taakstelling: number }
  | { readonly code: 'KOPPELINGSTEKORT_AFGELEID' }
  | { readonly code: 'KOPPELINGSTEKORT_MAAKT_NIET_UIT' }
  | { readonly code: 'KOPPELINGSTEKORT_TEGENGESPROKEN'; readonly vermeld: 'ja' | 'nee'; readonly tijdigBeschikbaar: number; readonly totaalopgave: number }
  | { readonly code: 'HERVERDELING_BESLIST'; readonly zonder: number | null }
  | { readonly code: 'MEER_DAN_BESCHIKBAAR'; readonly realisatie: number; readonly tijdigBeschikbaar: number }
  | { readonly code: 'VORIGE_TREDE_UIT'; readonly herkomst: Exclude<Herkomst, 'opgegeven'>; readonly trede: number; readonly periode: Periode }
  /** `gevonden`: a trede that the kader does not have; `null` where what was decided cannot be read or contradicts itself. */
  | { readonly code: 'VORIGE_TREDE_ONBRUIKBAAR'; readonly herkomst: 'besluit' | 'gepubliceerd' | 'vastgezet'; readonly gevonden: number | null; readonly periode: Periode }
  | { readonly code: 'VORIGE_TREDE_WIJKT_AF'; readonly opgegeven: number; readonly herkomst: 'gepubliceerd' | 'vastgezet' | 'voorstel'; readonly trede: number; readonly periode: Periode }
  /** What was fixed of a half-year is not what its figures give now; `voorstel` is `null` where they give none. */
  | { readonly code: 'VASTGEZET_WIJKT_AF'; readonly vastgezet: number; readonly voorstel: number | null; readonly periode: Periode }
  /** The sheet gives another vorige trede than the besluit of the half-year before, or one that cannot be read; the besluit was used. Each with the cell that says it. */
  | { readonly code: 'BESLUIT_GAAT_VOOR'; readonly opgegeven: number | string; readonly trede: number; readonly periode: Periode; readonly plaatsen: { readonly opgegeven: string; readonly besluit: string } }
  /** The sheet gives the vorige trede as a besluit, and that of the half-year before is another: neither was used. */
  | { readonly code: 'VORIGE_BESLUITEN_STRIJDIG'; readonly opgegeven: number; readonly trede: number; readonly periode: Periode; readonly plaatsen: { readonly opgegeven: string; readonly besluit: string } }
  | { readonly code: 'TOTAALOPGAVE_WIJKT_AF'; readonly vermeld: number; readonly berekend: number }
  | { readonly code: 'EINDSTAND_WIJKT_AF'; readonly vermeld: number; readonly berekend: number }
  | { readonly code: 'PERCENTAGE_WIJKT_AF'; readonly van: 'taakstelling' | 'totaalopgave'; readonly vermeld: number; readonly berekend: number | null }
  | { readonly code: 'TREDE_WIJKT_AF'; readonly vermeld: number; readonly voorstel: number }
  | { readonly code: 'BASIS_WIJKT_AF'; readonly vermeld: string; readonly berekend: string }
  | { readonly code: 'BESLUIT_WIJKT_AF'; readonly besluit: number; readonly voorstel: number }
  /** A decision on the same half-year that was taken before the one that counts. */
  | { readonly code: 'BESLUIT_EERDER'; readonly trede: number; readonly datum: string; readonly tot?: string }
  /** What does not hold, at `plaats`, beside the besluit that counts. */
  | { readonly code: 'BESLUIT_OVERGESLAGEN'; readonly gevonden: string; readonly plaats: string }
  /** On the day of today, which an assessment does not know: only what looks at the clock says it. */
  | { readonly code: 'BESLUIT_NU_VERLOPEN'; readonly trede: number; readonly tot: string; readonly op: string; readonly van?: Periode }
  /** A besluit that no longer holds on the last day of the half-year; `van`: of the half-year before, whose besluit is the vorige trede. */
  | { readonly code: 'BESLUIT_VERLOPEN'; readonly trede: number; readonly tot: string; readonly op: string; readonly van?: Periode }
  | { readonly code: 'BEGINSTAND_WIJKT_AF'; readonly vermeld: number; readonly berekend: number; readonly periode: Periode }
  /** Found over a whole half-year. */
  | { readonly code: 'HERVERDELING_NIET_NUL'; readonly som: number }
  | { readonly code: 'GEMEENTEN_ONTBREKEN'; readonly namen: readonly string[] }
  | { readonly code: 'TOTAAL_WIJKT_AF'; readonly grootheid: Grootheid; readonly vermeld: number; readonly berekend: number }
  | { readonly code: 'TELLING_WIJKT_AF'; readonly trede: number; readonly vermeld: number; readonly geteld: number }
  | { readonly code: 'TEKORTEN_WIJKEN_AF'; readonly vermeld: number; readonly genoemd: readonly string[] }
  | { readonly code: 'OVERGANG_WIJKT_AF'; readonly gemeente: string; readonly vermeldVan: number; readonly vermeldNaar: number; readonly van: number | null; readonly naar: number | null }
  | { readonly code: 'LEES_KADER_NA'; readonly kader: string }
  /** Found while reading a sheet. */
  | { readonly code: 'TUSSENSTAND'; readonly dag: string; readonly peildatum: string }
  /** The half-year has not closed: today is day `dag` of its `dagen` days, 0 where it has not begun. Said by a shell, which knows the day. */
  | { readonly code: 'HALFJAAR_LOOPT'; readonly vandaag: string; readonly peildatum: string; readonly dag: number; readonly dagen: number }
  /** A date of a besluit of which the day cannot be read; it counts as unknown. */
  | { readonly code: 'BESLUIT_DAG_ONLEESBAAR'; readonly welke: 'datum' | 'tot'; readonly gevonden: string }
  /** What stands beside a besluit and may undo it: a kind or a status that is not known here, a reason that begins with its withdrawal. The besluit counts. */
  | { readonly code: 'BESLUIT_NIET_GELEZEN'; readonly onder: 'soort' | 'status' | 'reden'; readonly gevonden: string }
  /** The opening balance is the one that was proposed from the half-year before; COA has not confirmed it. */
  | { readonly code: 'BEGINSTAND_NIET_BEVESTIGD'; readonly stand: number }
  | { readonly code: 'STAND_OMGEKEERD' }
  /** `null`: left unread, because its header does not say that the trede is final. */
  /** A trede column of the half-year after `over`, left unread. */
  | { readonly code: 'TREDE_VAN_ERNA'; readonly kop: string; readonly periode: Periode; readonly over: Periode }
  | { readonly code: 'TREDE_KOLOM_GELEZEN_ALS'; readonly kop: string; readonly gelezenAls: 'vorige trede' | 'uitkomst' | null }
  /** A column that may be the reason of the besluit, and does not stand beside it. */
  | { readonly code: 'REDEN_NIET_GELEZEN'; readonly kop: string }
  /** A column with amounts that is left unread, although its header speaks of a figure or a besluit that could count. */
  | { readonly code: 'KOLOM_NIET_GELEZEN'; readonly kop: string }
  /** An input column that was read from its place, not from its header alone. */
  | { readonly code: 'KOLOM_WAARSCHIJNLIJK'; readonly kop: string; readonly gelezenAls: Veld }
  /** `bron`: the text that names the half-year; `waar`: what that text is. */
  | { readonly code: 'PERIODE_UIT'; readonly periode: Periode; readonly bron: string; readonly waar: 'titel' | 'bladnaam' | 'keuze' };
