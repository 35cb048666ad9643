import { adres } from '../werkmap/blad';
import type { Celplan, Opmaak } from '../werkmap/schrijfplan';
import { codeer, xmlTekst } from './tekens';

/** Makes cells in XML, from the prefix of the sheet's elements and the number of a style. */
export const maakCelXml = (p: string, stijl: (opmaak: Opmaak) => number): ((c: Celplan) => string) => ({ rij, kolom, waarde, opmaak }) => {
  const s = stijl(opmaak);
  const kop = `<${p}c r="${adres(rij, kolom)}"${s === 0 ? '' : ` s="${s}"`}`;
  if (typeof waarde !== 'string') return `${kop}><${p}v>${waarde}</${p}v></${p}c>`;
  const ruimte = waarde.trim() === waarde ? '' : ' xml:space="preserve"';
  return `${kop} t="inlineStr"><${p}is><${p}t${ruimte}>${xmlTekst(codeer(waarde))}</${p}t></${p}is></${p}c>`;
};
