export { herken, herkenInStappen } from './herken';
export { celVanVeld, kolomVanVeld } from './plaats';
export { herkenningsfoutTekst, kolomnamen } from './teksten';
