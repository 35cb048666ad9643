export { gepubliceerdeTabellen } from './gepubliceerd';
export { tabellenUitFeiten } from './uitfeiten';
export { toets, toetsInStappen, type Tekst } from './toets';
export { voorbehoudTekst, vondstTekst, waaromTekst } from './teksten';
export type { Cijfer, Cijferrij, Rijsoort, Tabellen, Telling, Tredenrij } from './tabellen';
export type { Oncontroleerbaar, Plek, Tekstuitkomst, Toetsing, Vondst } from './vondst';
