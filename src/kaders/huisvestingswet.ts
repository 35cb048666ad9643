import type { Bron, Herleiding } from '../engine';
import { afgeleid, letterlijk } from './herleiding';

const artikel29: Bron = { titel: 'Huisvestingswet 2014', vindplaats: 'artikel 29' };

/** How a taakstelling is divided over gemeenten, and shifted between them. */
export const huisvestingswet: { readonly aandeel: Herleiding; readonly speling: Herleiding; readonly herverdeling: Herleiding } = {
  aandeel: letterlijk(artikel29),
  speling: afgeleid(artikel29, {
    nl: 'De wet noemt geen speling. Dat een verschil tot 1,5% en 1 niets betekent, is onze lezing: van welke dag de inwoners zijn, zegt de circulaire niet.',
    en: 'The law names no margin. That a difference up to 1.5% and 1 means nothing is our reading: the circulaire does not say of which day the inhabitants are.',
  }),
  herverdeling: letterlijk({ ...artikel29, vindplaats: 'artikel 29, tweede lid' }),
};
