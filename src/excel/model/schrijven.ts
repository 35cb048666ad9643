/** What writes in the workbook, as far as the model does: in the file of what Excel is asked then. */
export { maakSchrijver } from './schrijver';
export { maakVastzetter } from './vastzetten';
