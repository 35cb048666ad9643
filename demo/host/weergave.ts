import type { Cel, Waarde } from './cel';
import { isFout } from './cel';
import { lokaleFout, NEDERLAND, toon as toonGetal } from './rekenen';

/** What a Dutch Excel shows for a value; a column that is too narrow does not matter here. */
export const toon = (waarde: Waarde, notatie: string): string => (isFout(waarde) ? lokaleFout(waarde.fout) : toonGetal(waarde, notatie, NEDERLAND));

export const celtekst = (cel: Cel | undefined): string => (cel ? toon(cel.waarde, cel.opmaak.notatie) : '');
