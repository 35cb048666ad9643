export { leesBesluit, leesDag } from './besluit';
export { leesBesluitrij, type Gelezenbesluit } from './besluitrij';
export { celTekst, isLeeg } from './cel';
export { leesGetal } from './getal';
export { leesPercentage, schaalVan, type Schaal } from './percentage';
export { leesPeriode } from './periode';
export { leesStand, type Stand } from './stand';
export { leesBasis, leesKoppelingstekort, leesTrede } from './trede';
