import type { Tweetalig } from '../../../engine';
import type { Teksten } from './vorm';

/** The buttons under what stood in the way. */
export const UITWEGEN = {
  leesOpnieuw: { nl: 'Opnieuw lezen', en: 'Read again' },
  gaNaar: (plaats: string): Tweetalig => ({ nl: `Ga naar ${plaats}`, en: `Go to ${plaats}` }),
  wisFilter: { nl: 'Filter wissen en beoordelen', en: 'Clear the filter and assess' },
  maakLos: { nl: 'Losmaken', en: 'Release' },
  legeKeuzes: { nl: 'Met lege keuzes verder', en: 'Go on without choices' },
  waarden: { nl: 'Voortaan waarden schrijven', en: 'Write values from now on' },
} as const satisfies Teksten;
