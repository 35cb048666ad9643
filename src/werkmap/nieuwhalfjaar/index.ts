export { bereidInStappen, bereidVoor, werkmapMet, type Voorbereidingsvraag } from './bereid';
export { laatsteTabel, vasteTrede } from './rijen';
export * from './soorten';
export { voorbereidingsbevindingTekst, voorbereidingsfoutTekst } from './teksten';
