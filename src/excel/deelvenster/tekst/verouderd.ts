import type { Tweetalig } from '../../../engine';

/** What an edit made old: only this pane, this pane while the formulas went along, or the values in the sheet as well. */
export type Verouderd = 'venster' | 'formules' | 'waarden';

export const VEROUDERD: Readonly<Record<Verouderd, Tweetalig>> = {
  venster: {
    nl: 'Er zijn cijfers gewijzigd. Dit venster toont nog wat er daarvoor stond.',
    en: 'Figures changed. This pane still shows what was there before.',
  },
  formules: {
    nl: 'Er zijn cijfers gewijzigd. De formules in het blad zijn herrekend; dit venster toont nog wat er daarvoor stond.',
    en: 'Figures changed. The formulas in the sheet have recalculated; this pane still shows what was there before.',
  },
  waarden: {
    nl: 'Er zijn cijfers gewijzigd na de laatste beoordeling. De uitkomsten in het blad zijn waarden en kunnen verouderd zijn: beoordeel opnieuw.',
    en: 'Figures changed after the last assessment. The outcomes in the sheet are values and may be old: assess again.',
  },
};
