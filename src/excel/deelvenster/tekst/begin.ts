import type { Teksten } from './vorm';

/** Before anything was read. */
export const BEGIN = {
  kop: { nl: 'Beoordeel gemeenten op de IBT-ladder', en: 'Assess gemeenten on the IBT ladder' },
  uitleg: {
    nl: 'Open het blad met de cijfers van het COA: gemeente, achterstand of voorsprong, taakstelling en realisatie. De kolommen worden herkend; er wordt niets geschreven voordat u daarom vraagt.',
    en: 'Open the sheet with the COA figures: gemeente, opening balance, taakstelling and realisatie. The columns are recognised; nothing is written before you ask for it.',
  },
  lees: { nl: 'Lees deze werkmap', en: 'Read this workbook' },
} as const satisfies Teksten;
