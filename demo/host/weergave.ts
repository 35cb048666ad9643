import type { Cel } from './cel';
import { isFout } from './cel';
import { lokaleFout, NEDERLAND, toon } from './rekenen';

/** What a Dutch Excel shows in a cell; a column that is too narrow does not matter here. The values that an add-in reads keep English errors. */
export const celtekst = (cel: Cel | undefined): string => {
  if (!cel) return '';
  return isFout(cel.waarde) ? lokaleFout(cel.waarde.fout) : toon(cel.waarde, cel.opmaak.notatie, NEDERLAND);
};
