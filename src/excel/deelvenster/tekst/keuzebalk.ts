import { periodeTekst, type Periode, type Tweetalig } from '../../../engine';
import type { Teksten } from './vorm';

/** What the user narrowed. */
export const KEUZEBALK = {
  alleenKeuze: (blad: string | undefined, p: Periode | undefined): Tweetalig => ({
    nl: `Door u gekozen: alleen ${[...(p === undefined ? [] : [periodeTekst(p)]), ...(blad === undefined ? [] : [`blad “${blad}”`])].join(', ')} telt.`,
    en: `Chosen by you: only ${[...(p === undefined ? [] : [periodeTekst(p)]), ...(blad === undefined ? [] : [`sheet “${blad}”`])].join(', ')} counts.`,
  }),
  bronblad: (blad: string): Tweetalig => ({ nl: `Blad “${blad}” telt niet mee: daar staan nieuwe cijfers om te vergelijken.`, en: `Sheet “${blad}” does not count: it holds new figures to compare.` }),
  weerAlles: { nl: 'Alles weer meenemen', en: 'Take all in again' },
} as const satisfies Teksten;
