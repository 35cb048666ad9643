import type { Tweetalig } from '../../../engine';
import type { Teksten } from './vorm';

/** What goes with a trede, in a word or two. */
export const KENMERKEN = {
  handmatig: { nl: 'oordeel nodig', en: 'judgement needed' },
  afgeleid: { nl: 'afgeleid', en: 'derived' },
  koppelingstekort: { nl: 'koppelingstekort', en: 'koppelingstekort' },
  besluit: (trede: number): Tweetalig => ({ nl: `besluit: trede ${trede}`, en: `besluit: trede ${trede}` }),
} as const satisfies Teksten;
