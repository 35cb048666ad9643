import type { Tweetalig } from '../../../engine';
import type { Teksten } from './vorm';

/** What goes with a trede, in a word or two. */
export const KENMERKEN = {
  handmatig: { nl: 'oordeel nodig', en: 'judgement needed' },
  afgeleid: { nl: 'afgeleid', en: 'derived' },
  koppelingstekort: { nl: 'koppelingstekort', en: 'koppelingstekort' },
  besluit: (trede: number, voorstel: number | null): Tweetalig =>
    voorstel === trede
      ? { nl: `besluit: trede ${trede}`, en: `besluit: trede ${trede}` }
      : voorstel === null
        ? { nl: `besluit: trede ${trede}, zonder voorstel`, en: `besluit: trede ${trede}, without a proposal` }
        : { nl: `besluit: trede ${trede}, anders dan het voorstel (${voorstel})`, en: `besluit: trede ${trede}, other than the proposal (${voorstel})` },
} as const satisfies Teksten;
