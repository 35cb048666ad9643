export * from '../src/engine';
export * from '../src/kaders';
export { BROWSERVLAGGEN, zoekBrowser } from '../test/hulp/browser';
export { maakXlsx } from '../voorbeelden/maker';
