import type { Bereik } from '../../../../src/werkmap/blad';
import { isHeleKolom, isHeleRij } from '../../adressen';
import { ongeldig } from '../../fout';
import type { Host } from '../../host';
import { magSchrijven } from '../../host';
import type { Volger } from '../../werkboek';
import { plek } from './doel';

/** The range, for a change of its cells: its sheet may be changed, and it is no whole column or row (Excel finds that request too large). */
export const eis = (d: Volger, h: Host, lid: string): Bereik => {
  magSchrijven(h, d.blad, lid);
  const b = plek(d);
  if (isHeleKolom(b) || isHeleRij(b)) throw ongeldig(`${lid}: niet op hele kolommen of rijen.`, lid);
  return b;
};
