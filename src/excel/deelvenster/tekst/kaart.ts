import type { Dag, Tweetalig } from '../../../engine';
import { dagTekst } from '../../../tekst';
import type { Teksten } from './vorm';

/** The gemeenten as squares, each near its place. */
export const KAART = {
  uitleg: {
    nl: 'Elke gemeente is een vierkant bij haar plaats in de provincie, met het getal en de kleur van haar trede: het besluit waar dat er is, anders het voorstel. Een streepjesrand is een besluit dat anders is dan het voorstel. Met de pijltjes gaat u van de een naar de ander; Enter toont haar rij in het blad.',
    en: 'Every gemeente is a square near its place in the province, with the number and the colour of its trede: the decision where there is one, else the proposal. A dashed edge is a decision other than the proposal. The arrow keys go from one to the next; Enter shows its row in the sheet.',
  },
  geenPlek: {
    nl: 'Geen van de gemeenten in dit halfjaar heeft een plek op de kaart; die is van de gemeenten die het beleidskader noemt. Hieronder staan hun treden.',
    en: 'None of the gemeenten in this half-year has a place on the map, which is of those that the kader names. Their treden are below.',
  },
  kiesHalfjaar: { nl: 'Halfjaar op de kaart', en: 'Half-year on the map' },
  naam: (periode: string): Tweetalig => ({ nl: `Kaart van de treden in ${periode}`, en: `Map of the treden in ${periode}` }),
  gemeente: (naam: string, trede: Tweetalig, besluit: Tweetalig | null): Tweetalig => ({
    nl: `${naam}: ${trede.nl}${besluit === null ? '' : ` (${besluit.nl})`}`,
    en: `${naam}: ${trede.en}${besluit === null ? '' : ` (${besluit.en})`}`,
  }),
  anders: { nl: 'besluit, anders dan het voorstel', en: 'decided, other than the proposal' },
  gelijk: { nl: 'besluit, gelijk aan het voorstel', en: 'decided, as proposed' },
  zonderVoorstel: { nl: 'besluit, zonder voorstel', en: 'decided, without a proposal' },
  geenRij: { nl: 'geen rij in het blad', en: 'no row in the sheet' },
  nietTeBeoordelen: { nl: 'niet te beoordelen', en: 'cannot be assessed' },
  nogGeen: { nl: 'tussenstand', en: 'interim' },
  /** Of a realisatie of that day, or of a half-year that still runs where the day is not known. */
  tussenstand: (dag: Dag | null): Tweetalig => ({
    nl: `Tussenstand: ${dag === null ? 'het halfjaar loopt nog' : `de realisatie is die van ${dagTekst(dag, 'nl')}`}. Daaruit volgt nog geen trede; op de kaart staat er alleen een waar die is besloten.`,
    en: `Interim: ${dag === null ? 'the half-year still runs' : `the realisatie is that of ${dagTekst(dag, 'en')}`}. No trede follows from it yet; the map has one only where it was decided.`,
  }),
  alsTabel: { nl: 'Als tabel', en: 'As a table' },
  kopGemeente: { nl: 'Gemeente', en: 'Gemeente' },
  kopTrede: { nl: 'Trede', en: 'Trede' },
  kopBasis: { nl: 'Beoordeeld op', en: 'Judged on' },
  bladUitleg: {
    nl: 'De kaart kan ook als blad achteraan in deze werkmap, om af te drukken of mee te sturen: dezelfde vierkanten, met wat de kleuren zijn en een lijst. Het blad volgt de cijfers niet en wordt niet als cijfers gelezen. Herstel haalt het weer weg.',
    en: 'The map can be a sheet too, at the end of this workbook, to print or to send along: the same squares, with what the colours are and a list. The sheet is in Dutch, does not follow the figures and is not read as figures. Restore takes it away again.',
  },
  zonderPlek: { nl: 'Niet op de kaart', en: 'Not on the map' },
} as const satisfies Teksten;
