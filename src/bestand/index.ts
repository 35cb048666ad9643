export type { Bladbron, Pakket } from './pakket';
export { leesPakket } from './pakket';
export type { Geschreven } from './schrijven';
export { schrijfPakket } from './schrijven';
export { isTeVervangen } from './vervangblad';
export type { Waardenkopie } from './waardenkopie';
export { isNietHerrekend, maakWaardenkopie } from './waardenkopie';
export { geraakteFormules, type Cellen } from './geraakt';
