export { leesBesluit, leesBesluitrij, leesDag, type Gelezenbesluit } from './besluit';
export { celTekst, isLeeg } from './cel';
export { leesGetal } from './getal';
export { leesPercentage, schaalVan, type Schaal } from './percentage';
export { leesPeriode } from './periode';
export { leesStand, type Stand } from './stand';
export { leesBasis, leesKoppelingstekort, leesTrede } from './trede';
