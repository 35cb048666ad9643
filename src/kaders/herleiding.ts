import type { Bron, Herleiding, Tweetalig } from '../engine';

/** The source says it in so many words. */
export const letterlijk = (bron: Bron): Herleiding => ({ bron, lezing: 'letterlijk' });

/** Our reading of the source, and which. */
export const afgeleid = (bron: Bron, uitleg: Tweetalig): Herleiding => ({ bron, lezing: 'afgeleid', uitleg });
