import { GETALLEN } from './getallen';
import { LOGISCH } from './logisch';
import { OPTELLEN } from './optellen';
import type { Functie } from './soort';
import { TEKST } from './tekst';
import { TELLEN } from './tellen';
import { ZOEKEN } from './zoeken';

const ALLE: ReadonlyMap<string, Functie> = new Map([OPTELLEN, TELLEN, LOGISCH, GETALLEN, TEKST, ZOEKEN].flatMap((groep) => Object.entries(groep)));

/** A built-in function by its English name in capitals. No clock, no chance, nothing that builds a reference from text. */
export const functieVan = (naam: string): Functie | undefined => ALLE.get(naam);
