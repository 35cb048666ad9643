import type { Dag, Tweetalig } from '../../../engine';
import { dagTekst, getalOfOnbekend, getalTekst } from '../../../tekst';
import { gemeentenTekst, type Teksten } from './vorm';

/** Who had too few people linked to it on 1 April or 1 October, and what that does to the assessment. */
export const KOPPELINGEN = {
  geen: {
    nl: 'De kolom met wat tijdig beschikbaar was, of met het koppelingstekort, is in dit halfjaar nog leeg.',
    en: 'The column of what was available in time, or of the koppelingstekort, is still blank in this half-year.',
  },
  standVan: (dag: Dag): Tweetalig => ({ nl: `Stand van ${dagTekst(dag, 'nl')}.`, en: `As of ${dagTekst(dag, 'en')}.` }),
  aantal: (tekort: number, bekend: number): Tweetalig => {
    const wie = gemeentenTekst(tekort);
    const vanaf = { nl: `van de ${getalTekst(bekend, 'nl')} waarvan de koppelingen bekend zijn`, en: `of the ${getalTekst(bekend, 'en')} of which the koppelingen are known` };
    if (tekort === 0) return { nl: `Geen gemeente had een koppelingstekort, ${vanaf.nl}.`, en: `No gemeente had a koppelingstekort, ${vanaf.en}.` };
    return { nl: `${wie.nl} ${tekort === 1 ? 'had' : 'hadden'} een koppelingstekort, ${vanaf.nl}.`, en: `${wie.en} had a koppelingstekort, ${vanaf.en}.` };
  },
  tekort: (n: number, beschikbaar: number | null, opgave: number | null): Tweetalig => ({
    nl: `Tekort ${getalTekst(n, 'nl')}: ${getalOfOnbekend(beschikbaar, 'nl')} tijdig beschikbaar bij een totaalopgave van ${getalOfOnbekend(opgave, 'nl')}.`,
    en: `Short of ${getalTekst(n, 'en')}: ${getalOfOnbekend(beschikbaar, 'en')} available in time, against a totaalopgave of ${getalOfOnbekend(opgave, 'en')}.`,
  }),
  tredenVan: (gemeente: string): Tweetalig => ({ nl: `De trede van ${gemeente} met en zonder het koppelingstekort`, en: `The trede of ${gemeente} with and without the koppelingstekort` }),
  realisatie: { nl: 'Realisatie', en: 'Housed' },
  met: { nl: 'Met tekort', en: 'With shortage' },
  zonder: { nl: 'Zonder', en: 'Without' },
  nu: (n: number | null): Tweetalig => (n === null ? { nl: 'nu: niet bekend', en: 'now: not known' } : { nl: `nu: ${getalTekst(n, 'nl')}`, en: `now: ${getalTekst(n, 'en')}` }),
  alsAllen: (n: number): Tweetalig => ({ nl: `iedereen die beschikbaar was: ${getalTekst(n, 'nl')}`, en: `everyone who was available: ${getalTekst(n, 'en')}` }),
  alsAllenUitleg: { nl: 'en niemand anders', en: 'and no one else' },
  uitleg: {
    nl: 'Met tekort: getoetst op wat tijdig beschikbaar was. Zonder: op de hele totaalopgave. De werkelijke achterstand blijft staan.',
    en: 'With shortage: tested on what was available in time. Without: on the whole totaalopgave. The real backlog stays.',
  },
  onbekend: (n: number): Tweetalig => ({ nl: `Niet bekend: ${getalTekst(n, 'nl')}`, en: `Not known: ${getalTekst(n, 'en')}` }),
  nvt: (wie: Tweetalig): Tweetalig => ({ nl: `Volgens het blad niet van toepassing: ${wie.nl}.`, en: `Not applicable, as the sheet says: ${wie.en}.` }),
  zonderOpgave: { nl: 'De totaalopgave is niet te berekenen, dus een tekort evenmin.', en: 'The totaalopgave cannot be computed, and so neither can a shortage.' },
  zonderAantal: { nl: 'Hoeveel er tijdig beschikbaar waren, staat er niet of is niet te lezen.', en: 'How many were available in time is not there, or cannot be read.' },
} as const satisfies Teksten;
