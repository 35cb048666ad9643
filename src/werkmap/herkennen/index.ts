export { herken, herkenInStappen } from './herken';
export { celVanVeld } from './plaats';
export { herkenningsfoutTekst, kolomnamen } from './teksten';
