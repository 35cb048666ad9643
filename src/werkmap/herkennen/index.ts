export { herken } from './herken';
export { celVanVeld } from './plaats';
export { herkenningsfoutTekst, kolomnamen } from './teksten';
