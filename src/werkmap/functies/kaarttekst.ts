import type { Tweetalig } from '../../engine';

/** What the rows of a card and the columns of the province are called. */
export const kaartnamen = {
  gemeente: { nl: 'Gemeente', en: 'Gemeente' },
  periode: { nl: 'Halfjaar', en: 'Half-year' },
  kader: { nl: 'Beleidskader', en: 'Beleidskader' },
  taakstelling: { nl: 'Taakstelling', en: 'Taakstelling' },
  herverdeling: { nl: 'Herverdeling', en: 'Herverdeling' },
  taakstellingMetHerverdeling: { nl: 'Taakstelling met herverdeling', en: 'Taakstelling with herverdeling' },
  beginstand: { nl: 'Beginstand (achterstand is positief)', en: 'Opening balance (backlog is positive)' },
  totaalopgave: { nl: 'Totaalopgave', en: 'Totaalopgave' },
  realisatie: { nl: 'Realisatie', en: 'Realisatie' },
  pctTaakstelling: { nl: 'Realisatie taakstelling', en: 'Realisatie of the taakstelling' },
  pctTotaalopgave: { nl: 'Realisatie totaalopgave', en: 'Realisatie of the totaalopgave' },
  eindstand: { nl: 'Eindstand (achterstand is positief)', en: 'Closing balance (backlog is positive)' },
  tijdigBeschikbaar: { nl: 'Tijdig beschikbaar', en: 'Available in time' },
  beoordelingsopgave: { nl: 'Beoordelingsopgave', en: 'Opgave judged' },
  vorigeTrede: { nl: 'Vorige trede', en: 'Vorige trede' },
  trede: { nl: 'Trede', en: 'Trede' },
  voorstel: { nl: 'Trede (voorstel)', en: 'Trede (proposal)' },
  besluit: { nl: 'Trede (besluit)', en: 'Trede (besluit)' },
  basis: { nl: 'Beoordeeld op', en: 'Judged on' },
  nietTeBeoordelen: { nl: 'Niet te beoordelen', en: 'Not assessable' },
  opmerkingen: { nl: 'Opmerkingen', en: 'Remarks' },
  onderbouwing: { nl: 'Onderbouwing', en: 'Reasons' },
  bron: { nl: 'Bron', en: 'Source' },
  letOp: { nl: 'Let op', en: 'Note' },
} as const satisfies Readonly<Record<string, Tweetalig>>;
