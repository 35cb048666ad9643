export { bereidVoor, werkmapMet, type Voorbereidingsvraag } from './bereid';
export * from './soorten';
export { voorbereidingsbevindingTekst, voorbereidingsfoutTekst } from './teksten';
