export { gepubliceerdeTabellen } from './gepubliceerd';
export { tabellenUitFeiten } from './uitfeiten';
export { toets, type Tekst } from './toets';
export { vondstTekst, waaromTekst } from './teksten';
export type { Cijfer, Cijferrij, Rijsoort, Tabellen, Telling, Tredenrij } from './tabellen';
export type { Oncontroleerbaar, Plek, Toetsing, Vondst } from './vondst';
