import type { Parametertekst } from './soorten';

export const periode: Parametertekst = {
  code: 'periode',
  naam: { nl: 'halfjaar', en: 'half_year' },
  omschrijving: { nl: 'Het halfjaar dat wordt beoordeeld, als tekst: "2024-1", "2024-II" of "eerste helft 2024".', en: 'The half-year that is judged, as text: "2024-1", "2024-II" or "eerste helft 2024".' },
};

export const taakstelling: Parametertekst = {
  code: 'taakstelling',
  naam: { nl: 'taakstelling', en: 'taakstelling' },
  omschrijving: { nl: 'De taakstelling van het halfjaar zonder herverdeling; ten minste 1.', en: 'The taakstelling of the half-year without herverdeling; at least 1.' },
};

export const beginstand: Parametertekst = {
  code: 'beginstand',
  naam: { nl: 'beginstand', en: 'opening_balance' },
  omschrijving: { nl: 'De stand aan het begin: achterstand positief, voorsprong negatief, of in woorden ("150 voorsprong").', en: 'The opening balance: backlog positive, lead negative, or in words ("150 voorsprong").' },
};

export const realisatie: Parametertekst = {
  code: 'realisatie',
  naam: { nl: 'realisatie', en: 'realisatie' },
  omschrijving: { nl: 'Het aantal vergunninghouders dat in het halfjaar is gehuisvest.', en: 'The number of permit holders housed in the half-year.' },
};

export const vorigeTrede: Parametertekst = {
  code: 'vorige_trede',
  naam: { nl: 'vorige_trede', en: 'vorige_trede' },
  omschrijving: { nl: 'De trede die tijdens het halfjaar gold. 0 of leeg is niet gegeven.', en: 'The trede in force during the half-year. 0 or blank is not given.' },
};

export const herverdeling: Parametertekst = {
  code: 'herverdeling',
  naam: { nl: 'herverdeling', en: 'herverdeling' },
  omschrijving: { nl: 'De afgesproken verschuiving tussen gemeenten; leeg is 0.', en: 'The agreed shift between gemeenten; blank is 0.' },
};

export const tijdigBeschikbaar: Parametertekst = {
  code: 'tijdig_beschikbaar',
  naam: { nl: 'tijdig_beschikbaar', en: 'available_in_time' },
  omschrijving: {
    nl: 'Bij een koppelingstekort: het aantal dat op de koppelpeildatum beschikbaar was, wie al gehuisvest was meegeteld. 0 of leeg is niet gegeven.',
    en: 'At a koppelingstekort: the number available on the koppelpeildatum, those already housed included. 0 or blank is not given.',
  },
};

export const koppelingstekort: Parametertekst = {
  code: 'koppelingstekort',
  naam: { nl: 'koppelingstekort', en: 'koppelingstekort' },
  omschrijving: { nl: 'Het aantal dat op de koppelpeildatum tekortkwam, of "ja" of "nee". 0 of leeg is niet gegeven.', en: 'The number that was short on the koppelpeildatum, or "ja" or "nee". 0 or blank is not given.' },
};

export const besluit: Parametertekst = {
  code: 'besluit',
  naam: { nl: 'besluit', en: 'besluit' },
  omschrijving: {
    nl: 'De trede waartoe over dit halfjaar is besloten. Verandert het voorstel niet; de toelichting noemt een verschil.',
    en: 'The trede that was decided for this half-year. Does not change the proposal; the explanation names a difference.',
  },
};

/** What TREDE, TOELICHTING, NODIG and PROGNOSE have in common. */
export const dossierparameters: readonly Parametertekst[] = [periode, taakstelling, beginstand, realisatie, vorigeTrede, herverdeling, tijdigBeschikbaar, koppelingstekort, besluit];

export const tabel: Parametertekst = {
  code: 'tabel',
  naam: { nl: 'tabel', en: 'table' },
  omschrijving: { nl: 'Het bereik met de cijfers per gemeente, met de koppen erbij.', en: 'The range with the figures per gemeente, headers included.' },
};

export const keuzeperiode: Parametertekst = {
  ...periode,
  omschrijving: { nl: 'Alleen dit halfjaar, als tekst ("2024-1"); nodig als de tabel er zelf geen noemt.', en: 'Only this half-year, as text ("2024-1"); needed where the table names none.' },
};
