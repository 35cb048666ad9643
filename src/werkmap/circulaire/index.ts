export { leesCirculaire, type Circulairevraag } from './lees';
export * from './soorten';
export { circulairebevindingTekst, circulairefoutTekst } from './teksten';
