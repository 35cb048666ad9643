import { periodeTekst, type Periode, type Tweetalig } from '../../../engine';
import type { Teksten } from './vorm';

/** The buttons under what stood in the way. */
export const HINDERNIS = {
  wisFilter: { nl: 'Filter wissen en opnieuw proberen', en: 'Clear the filter and try again' },
  maakLos: { nl: 'Losmaken', en: 'Release' },
  legeKeuzes: { nl: 'Met lege keuzes verder', en: 'Go on without choices' },
  legeKeuzesVraag: { nl: 'Alle bewaarde keuzes vervallen, en geen halfjaar is meer vastgezet: een nieuwe beoordeling kan dan verstuurde treden wijzigen. Doorgaan?', en: 'All choices kept are dropped, and no half-year is fixed any more: a new assessment can then change treden that were sent. Continue?' },
  jaLegeKeuzes: { nl: 'Ja, begin met lege keuzes', en: 'Yes, start without choices' },
  zetVastZo: { nl: 'Zet vast wat er staat', en: 'Fix what stands there' },
  zetVastZoVraag: (p: Periode): Tweetalig => ({ nl: `Wat er nu bij ${periodeTekst(p)} staat wordt vastgezet, ook waar de cijfers iets anders geven. Doorgaan?`, en: `What stands at ${periodeTekst(p)} now is fixed, also where the figures give something else. Continue?` }),
  waarden: { nl: 'Voortaan waarden schrijven', en: 'Write values from now on' },
} as const satisfies Teksten;
