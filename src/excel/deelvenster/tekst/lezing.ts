import type { Lezing, Tweetalig } from '../../../engine';

/** How a rule was read from its source. */
export const LEZING: Readonly<Record<Lezing, Tweetalig>> = {
  letterlijk: { nl: 'letterlijk', en: 'literal' },
  afgeleid: { nl: 'afgeleid', en: 'derived' },
};
