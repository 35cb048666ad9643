export { bronbladVan } from './bronblad';
export { herken, herkenInStappen } from './herken';
export { celVanVeld, kolomVanVeld } from './plaats';
export { rolVan } from './taakstellingversies';
export { herkenningsfoutTekst, kolomnamen } from './teksten';
