export { leesInvoer, LANGSTE, type Besluitinvoer, type Besluitveld, type Besluitvelden, type Invoerfout } from './invoer';
export { besluitLeestAnders, besluitVan, rijVan, werkmapMet } from './na';
export { BESLUITKOPPEN, nieuwBesluitenblad, planBesluit, type Besluitbezwaar, type Besluitopdracht, type Besluitplanning } from './plan';
export { enigeVermelding, isZelfdeBesluit, komtErbij, staandBesluit, type Besluitplek, type Staand } from './staand';
