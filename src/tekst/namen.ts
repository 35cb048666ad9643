import type { Grootheid, Tweetalig, Veld } from '../engine';

/** What a quantity is called in a sentence. */
export const grootheidnaam: Readonly<Record<Grootheid, Tweetalig>> = {
  taakstelling: { nl: 'taakstelling', en: 'taakstelling' },
  herverdeling: { nl: 'herverdeling', en: 'herverdeling' },
  taakstellingMetHerverdeling: { nl: 'taakstelling met herverdeling', en: 'taakstelling with herverdeling' },
  beginstand: { nl: 'beginstand', en: 'opening balance' },
  totaalopgave: { nl: 'totaalopgave', en: 'totaalopgave' },
  realisatie: { nl: 'realisatie', en: 'realisatie' },
  eindstand: { nl: 'eindstand', en: 'closing balance' },
  tijdigBeschikbaar: { nl: 'tijdig beschikbaar', en: 'available in time' },
  beoordelingsopgave: { nl: 'beoordelingsopgave', en: 'opgave judged' },
  beoordeeldeTaakstelling: { nl: 'getoetste taakstelling', en: 'taakstelling tested' },
  beoordeeldeEindstand: { nl: 'getoetste eindstand', en: 'closing balance tested' },
  vorigeTrede: { nl: 'vorige trede', en: 'vorige trede' },
  vorigeTredeBijzonder: { nl: 'bijzondere vorige trede (ja is 1)', en: 'special vorige trede (yes is 1)' },
  trede: { nl: 'trede', en: 'trede' },
};

/** What a field is called in a sentence, with its article in Dutch. */
export const veldnaam: Readonly<Record<Veld, Tweetalig>> = {
  gemeente: { nl: 'de gemeente', en: 'the gemeente' },
  periode: { nl: 'het halfjaar', en: 'the half-year' },
  taakstelling: { nl: 'de taakstelling', en: 'the taakstelling' },
  herverdeling: { nl: 'de herverdeling', en: 'the herverdeling' },
  beginstand: { nl: 'de beginstand', en: 'the opening balance' },
  totaalopgave: { nl: 'de totaalopgave', en: 'the totaalopgave' },
  realisatie: { nl: 'de realisatie', en: 'the realisatie' },
  tijdigBeschikbaar: { nl: 'het aantal tijdig beschikbaar', en: 'the number available in time' },
  koppelingstekort: { nl: 'het koppelingstekort', en: 'the koppelingstekort' },
  vorigeTrede: { nl: 'de vorige trede', en: 'the vorige trede' },
  besluit: { nl: 'het besluit', en: 'the besluit' },
};

export const hoofdletter = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
