/** What changes something in the workbook, and takes it back: a file of its own, which the first screen does without. */
export { gaNaar, wisFilter } from './blad';
export { voegBladToe } from './halfjaarblad';
export { herstel } from './herstel';
export { bewaarInstellingen } from './instellingen';
export { maakBlad } from './nieuwblad';
export { schrijf } from './schrijf';
