import type { Tweetalig } from '../../../engine';
import type { Teksten } from './vorm';

/** The gemeenten as squares, each near its place. */
export const KAART = {
  uitleg: {
    nl: 'Elke gemeente is een vierkant bij haar plaats in de provincie, met het getal en de kleur van haar trede: het besluit waar dat er is, anders het voorstel. Een streepjesrand is een besluit dat anders is dan het voorstel. Met de pijltjes gaat u van de een naar de ander; Enter toont haar rij in het blad.',
    en: 'Every gemeente is a square near its place in the province, with the number and the colour of its trede: the decision where there is one, else the proposal. A dashed edge is a decision other than the proposal. The arrow keys go from one to the next; Enter shows its row in the sheet.',
  },
  kiesHalfjaar: { nl: 'Halfjaar op de kaart', en: 'Half-year on the map' },
  naam: (periode: string): Tweetalig => ({ nl: `Kaart van de treden in ${periode}`, en: `Map of the treden in ${periode}` }),
  gemeente: (naam: string, trede: Tweetalig, besloten: boolean): Tweetalig => ({
    nl: `${naam}: ${trede.nl}${besloten ? ' (besluit, anders dan het voorstel)' : ''}`,
    en: `${naam}: ${trede.en}${besloten ? ' (decided, other than the proposal)' : ''}`,
  }),
  alsTabel: { nl: 'Als tabel', en: 'As a table' },
  kopGemeente: { nl: 'Gemeente', en: 'Gemeente' },
  kopTrede: { nl: 'Trede', en: 'Trede' },
  kopBasis: { nl: 'Beoordeeld op', en: 'Judged on' },
  zonderPlek: { nl: 'Niet op de kaart', en: 'Not on the map' },
} as const satisfies Teksten;
