export type { Alleen } from './bron';
export { herkenBron, herkenBronInStappen } from './bronlezing';
export { buitenTabellen, type Buiten } from './buiten';
export { isBronvraag } from './gecorrigeerd';
export { nietOpnieuw } from './gevolgen';
export { leestAnders, tabellenNa, werkmapNa, type Leesverschil } from './na';
export { kiesCorrecties, nietOverTeNemen, planCorrecties, type Aanvaarding, type Correctieplanning, type Geweigerd } from './plan';
export * from './soorten';
export { vergelijk, vergelijkInStappen, zoekVerschillen, type Bronkeuze } from './vergelijk';
