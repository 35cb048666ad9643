export { bereidInStappen, bereidVoor, werkmapMet, type Voorbereidingsvraag } from './bereid';
export { laatsteTabel } from './rijen';
export * from './soorten';
export { voorbereidingsbevindingTekst, voorbereidingsfoutTekst } from './teksten';
