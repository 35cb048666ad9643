import { bevindingKort } from './bevindingen';
import { toelichtingMet } from './toelichtingkern';

/** The explanation of an assessment of a row, with all that deserves a look in it. */
export const toelichting = toelichtingMet(bevindingKort);
