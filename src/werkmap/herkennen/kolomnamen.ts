import type { Tweetalig } from '../../engine';
import type { Kolomsoort } from '../tabel';

/** What a column is called in a sentence. */
export const kolomnamen: Readonly<Record<Kolomsoort, Tweetalig>> = {
  gemeente: { nl: 'gemeente', en: 'gemeente' },
  cbsCode: { nl: 'CBS-code', en: 'CBS code' },
  periode: { nl: 'halfjaar', en: 'half-year' },
  taakstelling: { nl: 'taakstelling', en: 'taakstelling' },
  gecorrigeerdeTaakstelling: { nl: 'gecorrigeerde taakstelling', en: 'gecorrigeerde taakstelling' },
  herverdeling: { nl: 'herverdeling', en: 'herverdeling' },
  beginstand: { nl: 'achterstand of voorsprong aan het begin', en: 'opening balance (achterstand or voorsprong)' },
  totaalopgave: { nl: 'totaalopgave', en: 'totaalopgave' },
  realisatie: { nl: 'realisatie', en: 'realisatie' },
  eindstand: { nl: 'achterstand of voorsprong aan het eind', en: 'closing balance (achterstand or voorsprong)' },
  pctTaakstelling: { nl: 'realisatie taakstelling in %', en: 'realisatie of the taakstelling in %' },
  pctTotaalopgave: { nl: 'realisatie totaalopgave in %', en: 'realisatie of the totaalopgave in %' },
  tijdigBeschikbaar: { nl: 'tijdig beschikbaar', en: 'available in time' },
  koppelingstekort: { nl: 'koppelingstekort', en: 'koppelingstekort' },
  vorigeTrede: { nl: 'vorige trede', en: 'vorige trede' },
  trede: { nl: 'uitkomst (trede)', en: 'outcome (trede)' },
  besluit: { nl: 'besluit (trede)', en: 'besluit (trede)' },
  besluitSoort: { nl: 'soort besluit', en: 'kind of besluit' },
  besluitReden: { nl: 'reden van het besluit', en: 'reason of the besluit' },
  besluitDoor: { nl: 'besloten door', en: 'decided by' },
  besluitDatum: { nl: 'datum van het besluit', en: 'date of the besluit' },
  besluitTot: { nl: 'besluit geldig tot en met', en: 'besluit holds up to and including' },
  basis: { nl: 'beoordeeld naar aanleiding van', en: 'judged on' },
  genegeerd: { nl: 'telt niet mee', en: 'does not count' },
  eigen: { nl: 'door ons toegevoegd', en: 'added by us' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
};
