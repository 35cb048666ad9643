/** What writes in the workbook and takes it back: a file of its own, which the first screen does without. */
export { voegBladToe } from './halfjaarblad';
export { herstel } from './herstel';
export { maakBlad } from './nieuwblad';
export { schrijf } from './schrijf';
