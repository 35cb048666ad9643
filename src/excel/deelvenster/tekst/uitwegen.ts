import type { Tweetalig } from '../../../engine';
import type { Teksten } from './vorm';

/** The buttons with which to go on, wherever something is said. */
export const UITWEGEN = {
  leesOpnieuw: { nl: 'Opnieuw lezen', en: 'Read again' },
  gaNaar: (plaats: string): Tweetalig => ({ nl: `Ga naar ${plaats}`, en: `Go to ${plaats}` }),
} as const satisfies Teksten;
