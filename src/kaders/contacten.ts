import type { Herleiding } from '../engine';
import { afgeleid } from './herleiding';
import { rapport2023 } from './utrecht/bronnen';

/** How often a toezichthouder speaks with each gemeente. */
export const contacttermijnen: { readonly gesprek: Herleiding; readonly contact: Herleiding } = {
  gesprek: afgeleid(rapport2023('Rolinvulling: vervolg versteviging van het interbestuurlijk toezicht', 'wordt met alle gemeenten minstens één keer per taakstellingsperiode een toezicht- of voortgangsgesprek gevoerd'), {
    nl: 'Dat het gesprek uiterlijk op de laatste dag van het volgende halfjaar nodig is, is onze lezing.',
    en: 'That the talk is due by the last day of the next half-year is our reading.',
  }),
  contact: afgeleid(rapport2023('Rolinvulling: vervolg versteviging van het interbestuurlijk toezicht', 'streven de toezichthouders ernaar elke gemeenten minstens één keer per twee maanden te spreken'), {
    nl: 'De bron noemt dit een streven; dat de termijn op de dag af twee maanden is, is onze lezing.',
    en: 'The source calls this an aim; that the term is two months to the day is our reading.',
  }),
};
