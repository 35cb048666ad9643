import { CONTACTENBLAD } from './contacten/blad';
import { BESLUITENBLAD } from './herkennen/besluitentabel';
import { LOGBOEKBLAD } from './logboek/blad';
import { TRAJECTBLAD } from './traject/blad';

const VAST: ReadonlySet<string> = new Set([BESLUITENBLAD, CONTACTENBLAD, LOGBOEKBLAD, TRAJECTBLAD].map((n) => n.toLowerCase()));

/** Whether a sheet has a name that says what stands on it: never new figures. */
export const heetVast = (naam: string): boolean => VAST.has(naam.trim().toLowerCase());
