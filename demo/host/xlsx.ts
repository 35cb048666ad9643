export type { Beeld } from './xlsx/bladdelen';
export type { Huidigblad } from './xlsx/celverschil';
export type { Gedefinieerd, Gelezen, Gelezenblad } from './xlsx/lees';
export { leesXlsx } from './xlsx/lees';
export { vulWerkboek } from './xlsx/werkboek';
export type { Bewaard, NietBewaard } from './xlsx/schrijf';
export { schrijfXlsx } from './xlsx/schrijf';
