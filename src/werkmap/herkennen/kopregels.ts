import type { Kolomreden } from '../tabel';
import type { TaakstellingOmvat } from '../../engine';
import type { Kopsoort } from './kopsoort';
import type { Patroon } from './woordpatroon';

/** One way in which a header is understood. */
export interface Kopregel {
  readonly soort: Kopsoort;
  /** Each of these is met by some word of the header; the order of the words does not matter. */
  readonly met: readonly Patroon[];
  /** No word of the header meets this. */
  readonly zonder?: Patroon;
  /** Every word of the header meets this. */
  readonly alleen?: Patroon;
  readonly omvat?: TaakstellingOmvat;
  readonly reden?: Kolomreden;
}

const ACHTERSTAND = '*achterstand|*achterstanden|*voorsprong';
const STAND = `${ACHTERSTAND}|stand|saldo|beginstand|eindstand|beginsaldo|eindsaldo|openingsstand|slotstand`;
const REALISATIE = 'realisatie|gerealiseerd|gerealiseerde|gehuisvest|gehuisveste|huisvestingen|real';
const TAAKSTELLING = 'taakstelling|taakstellingen|taakst';
const TREDE = '*trede|*treden|beoordeling|beoordelingen|inschaling|interventieladder';
const TREDEWOORDEN = '*trede|*treden|geldend*|huidig*|interventieladder|ibt|gemeente|halfjaar|periode|in|op|per|van|de|het|tijdens';
const NIET_VAST = 'concept*|ontwerp*|voorlopig*|voorstel*|voorgesteld*|voorgenomen|advies*|geadviseerd*|ambtelijk*|indicat*|voorbehoud';
const BESCHIKBAAR = 'beschikbaar|beschikbare|gekoppeld|gekoppelde';
const INCLUSIEF = 'incl|inclusief|met|plus|+|en|na';
const ANDER_HALFJAAR = 'vorig*|voorgaand*|voorafgaand*|volgend*|komend*';
const DEEL_VAN_HALFJAAR = 'week|weken|wekelijks*|maand|maanden|maandelijks*|kwartaal|q1|q2|q3|q4|dag';


/** How headers are understood: the first rule that fits counts, so what narrows comes before what is wide. */
export const KOPREGELS: readonly Kopregel[] = [
  // What belongs to a decision, before what is passed over.
  { soort: 'besluitReden', met: ['reden|motivering|motivatie', 'besluit|besloten|coulance|maatwerk'] },
  { soort: 'besluitReden', met: ['toelichting', 'besluit|besloten'], alleen: 'toelichting|besluit|besloten|trede|op|bij|van|het' },
  { soort: 'besluitReden', met: ['motivering'], alleen: 'motivering' },
  { soort: 'besluitDatum', met: ['datum', 'besluit|besloten'] },
  { soort: 'besluitDatum', met: ['besluitdatum'] },
  { soort: 'besluitDatum', met: ['op', 'besluit|besloten'], alleen: 'op|besluit|besloten|genomen' },
  { soort: 'besluitTot', met: ['tot|einddatum', 'geldig|geldt|coulance|maatwerk|besluit'], alleen: 'tot|en|met|einddatum|geldig|geldt|coulance|maatwerk|besluit|van' },
  { soort: 'besluitTot', met: ['geldig|coulance|maatwerk|besluit', 't'], alleen: 't|m|geldig|coulance|maatwerk|besluit' },
  { soort: 'besluitSoort', met: ['soort', 'besluit'], alleen: 'soort|besluit|van|het' },
  { soort: 'besluitDoor', met: ['auteur', 'besluit'] },
  { soort: 'besluitDoor', met: ['door', 'besluit|besloten|genomen|vastgesteld'], alleen: 'door|besluit|besloten|genomen|vastgesteld|is' },

  // What we write beside an opening balance that is only proposed.
  { soort: 'onbevestigd', met: ['beginstand', 'niet', 'bevestigd'] },

  // Known, and never an input.
  { soort: 'genegeerd', met: ['prognose*|verwacht*|raming*|geschat*|schatting*|streef*|doorrekening'], reden: 'verwachting' },
  { soort: 'genegeerd', met: ['nidos|uitstroom|doorstroom*|vru|veiligheidsregio*'], reden: 'niet nodig' },
  { soort: 'genegeerd', met: ['extra|versnelling*'], zonder: 'excl|exclusief|zonder|herverd*', reden: 'niet nodig' },
  { soort: 'genegeerd', met: ['amv*'], zonder: 'incl|inclusief', reden: 'niet nodig' },
  { soort: 'genegeerd', met: ['opmerking*|toelichting*|contact*|*inwoner*|inwonertal|bevolking*|mail|telefoon|wethouder*|ambtenaar|auteur|motivering|reden|bron|variant|zekerheid|grenst|lengtegraad|breedtegraad'], reden: 'niet nodig' },
  { soort: 'genegeerd', met: ['verschil*|afwijking*|mutatie*|afname*|toename*|daling*|stijging*|gemiddeld*|aandeel|rest|restant|resterend*|openstaand*|landelijk*|*woning|*woningen|*datum'], zonder: 'peildatum|koppelpeildatum', reden: 'niet nodig' },
  { soort: 'genegeerd', met: ['berekend*'], reden: 'berekend' },
  { soort: 'herverdeling', met: ['herverd*', 'niet|nog|te', 'verwerk*|inbegrepen|opgenomen|meegeteld|tellen|optellen'] },
  { soort: 'genegeerd', met: ['niet|nog|te'], reden: 'niet nodig' },

  // What a row is about.
  { soort: 'gemeente', met: ['gemeente|gemeenten|gemeentenaam|naam'], alleen: 'gemeente|gemeenten|gemeentenaam|naam|de|van' },
  { soort: 'cbsCode', met: ['cbs*|gemeentecode|gemeentenummer|gmcode|gm|code'], alleen: 'cbs*|gemeentecode|gemeentenummer|gmcode|gm|code|nummer|nr|gemeente' },
  { soort: 'periode', met: ['periode|perioden|*taakstellingsperiode|halfjaar|tijdvak'], alleen: 'periode|perioden|*taakstellingsperiode|halfjaar|tijdvak|de' },

  // Judgements.
  { soort: 'basis', met: ['nav'] },
  { soort: 'basis', met: ['basis|grondslag'], alleen: 'basis|grondslag|beoordeling|beoordeeld|van|voor|op|de|trede' },
  { soort: 'koppelingstekort', met: ['*koppelingstekort*|*koppelingtekort*'], zonder: BESCHIKBAAR },
  { soort: 'koppelingstekort', met: ['tekort*', 'koppeling*'] },
  { soort: 'trede niet vast', met: [TREDE, NIET_VAST], reden: 'niet vast' },
  { soort: 'besluit', met: ['besluit|besloten|vastgesteld*', TREDE] },
  { soort: 'besluit', met: ['besluit'], alleen: 'besluit|gs|gedeputeerde|staten|van|door|het' },
  { soort: 'vorigeTrede', met: [TREDE, 'vorig*|voorgaand*|voorafgaand*|oud|oude'] },
  { soort: 'uitkomst', met: [TREDE, 'beoordeling|beoordelingen|gepubliceerd*|uitkomst|resultaat|nieuw*|definitie*|gs|gedeputeerde|wederhoor'] },
  // any other word beside a trede may say outcome: then it is for the user to tell
  { soort: 'trede zonder meer', met: ['*trede|*treden'], alleen: TREDEWOORDEN },
  { soort: 'inschaling', met: ['inschaling|interventieladder'], alleen: `inschaling|${TREDEWOORDEN}` },
  { soort: 'trede met een ander woord', met: ['*trede|*treden|inschaling|interventieladder'] },

  // People available in time: only where every word says so. Places, capacity and links are something else.
  { soort: 'tijdigBeschikbaar', met: [BESCHIKBAAR], alleen: `tijdig|${BESCHIKBAAR}|aantal|vergunninghouders|statushouders|personen|op|per|koppelpeildatum|peildatum|coa` },
  { soort: 'onbekend', met: [`*tijdig*|*beschikba*|*gekoppeld*|*koppeling*`], reden: 'niet zeker tijdig' },

  // Percentages.
  { soort: 'pctTotaalopgave', met: ['%', 'totaalopgave'] },
  { soort: 'pctTaakstelling', met: ['%', TAAKSTELLING] },
  { soort: 'genegeerd', met: ['%'], reden: 'waarvan' },

  // Figures.
  { soort: 'realisatie totaalopgave', met: ['totaalopgave', REALISATIE] },
  { soort: 'totaalopgave', met: ['totaalopgave', STAND] },
  { soort: 'genegeerd', met: ['totaalopgave', ANDER_HALFJAAR], reden: 'ander halfjaar' },
  { soort: 'totaalopgave', met: ['totaalopgave'] },
  { soort: 'gecorrigeerdeTaakstelling', met: ['gecorrigeerd*', TAAKSTELLING], omvat: 'totaalopgave' },
  { soort: 'gecorrigeerdeTaakstelling', met: [TAAKSTELLING, INCLUSIEF, STAND], zonder: 'excl|exclusief|zonder', omvat: 'totaalopgave', reden: 'stand meegeteld' },
  { soort: 'genegeerd', met: [TAAKSTELLING, ANDER_HALFJAAR], zonder: STAND, reden: 'ander halfjaar' },
  { soort: 'genegeerd', met: [TAAKSTELLING, DEEL_VAN_HALFJAAR], zonder: STAND, reden: 'deel van het halfjaar' },
  { soort: 'taakstelling', met: [TAAKSTELLING, 'herverd*', 'excl|exclusief|zonder|voor'] },
  { soort: 'taakstelling', met: [TAAKSTELLING, 'herverd*|uh|verschuiving*', INCLUSIEF], zonder: 'excl|exclusief|zonder|voor', omvat: 'taakstelling en herverdeling' },
  { soort: 'herverdeling', met: ['herverd*', 'verwerkt|inbegrepen|opgenomen|meegeteld'], omvat: 'taakstelling en herverdeling' },
  { soort: 'herverdeling', met: ['herverd*', 'al|reeds', TAAKSTELLING], omvat: 'taakstelling en herverdeling' },
  { soort: 'herverdeling', met: ['herverd*'] },
  { soort: 'onbekend', met: [ACHTERSTAND, `${REALISATIE}|ingelopen`], reden: 'twee dingen' },
  { soort: 'beginstand', met: ['beginstand|beginsaldo|openingsstand'] },
  { soort: 'eindstand', met: ['eindstand|eindsaldo|slotstand'] },
  { soort: 'beginstand', met: [STAND, 'begin|aanvang|start|opening|vorig*|voorgaand*|voorafgaand*'] },
  { soort: 'eindstand', met: [STAND, 'eind|einde|slot|nieuw*'] },
  { soort: 'stand', met: [ACHTERSTAND] },
  { soort: 'stand', met: ['stand|saldo'], zonder: `${REALISATIE}|${TAAKSTELLING}` },
  { soort: 'genegeerd', met: [REALISATIE, ANDER_HALFJAAR], reden: 'ander halfjaar' },
  { soort: 'genegeerd', met: [REALISATIE, DEEL_VAN_HALFJAAR], reden: 'deel van het halfjaar' },
  { soort: 'onbekend', met: [REALISATIE, '*plek|*plekken|plaatsen|capaciteit|bedden'], reden: 'plekken' },
  { soort: 'realisatie taakstelling', met: [REALISATIE, TAAKSTELLING] },
  { soort: 'realisatie', met: [REALISATIE] },
  { soort: 'onbekend', met: ['stand|saldo', TAAKSTELLING], reden: 'twee dingen' },
  { soort: 'taakstelling', met: [TAAKSTELLING] },
  { soort: 'taakstelling', met: ['ts'], alleen: 'ts' },
  { soort: 'genegeerd', met: ['peildatum|koppelpeildatum'], reden: 'niet nodig' },
];

/** Several words, or several spellings, that become one word before the rules look at them. */
export const SAMENTREKKINGEN: ReadonlyArray<readonly [RegExp, string]> = [
  [/n\. ?a\. ?v\.?|naar aanleiding van/g, ' nav '],
  [/(?<![a-z])tot(?:ale|aal|\.)? ?opgave/g, ' totaalopgave '],
  [/half jaar/g, 'halfjaar'],
  // where figures come from, not what they are
  [/[(,;] ?bron(?![a-z])/g, ' '],
  [/(?:waarvan|(?<![a-z])w\.? ?v\.?|hiervan) (?:de )?(?=herverd)/g, ' inbegrepen '],
  // what a header begins with is what it is of
  [/^((?:[a-z]+ )?taakst[a-z]*)(?=.*herverd)(?=.*(?:niet|zonder))(?=.*(?:verwerkt|inbegrepen|opgenomen|meegeteld)).*/, '$1 zonder herverdeling '],
  [/^((?:[a-z]+ )?taakst[a-z]*)(?=.*herverd)(?=.*(?:verwerkt|inbegrepen|opgenomen|meegeteld)).*/, '$1 met herverdeling '],
  [/stand van zaken/g, 'stand'],
  [/(?<![a-z])(?:incl\.|inclusief)/g, 'incl '],
  [/%|(?<![a-z])(?:procent|percentage|percentages|pct|perc)(?![a-z])/g, ' % '],
  [/\+/g, ' + '],
];
