export * from '../src/engine';
export * from '../src/kaders';
export { BROWSERVLAGGEN, zoekBrowser } from '../test/hulp/browser';
export { maakXlsx } from '../voorbeelden/maker';
export { leesPakket } from '../src/bestand';
export { herkenBron, vergelijk } from '../src/werkmap/correcties';
export { herken } from '../src/werkmap/herkennen';
export { gepubliceerdeTabellen, toets } from '../src/rapport/toets';
export { zwareTeksten } from './zwareteksten';
