export { gepubliceerdeTabellen } from './gepubliceerd';
export type { Cijfer, Cijferrij, Rijsoort, Tabellen, Telling, Tredenrij } from './tabellen';
