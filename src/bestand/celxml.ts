import { adres } from '../werkmap/blad';
import type { Celplan, Correctiecel } from '../werkmap/schrijfplan';
import { codeer, xmlTekst } from './tekens';

/** A cell in XML; `s` is its style, 0 the one of every cell. */
const cel = (p: string, plek: string, s: number, waarde: Celplan['waarde']): string => {
  const kop = `<${p}c r="${plek}"${s === 0 ? '' : ` s="${s}"`}`;
  if (typeof waarde !== 'string') return `${kop}><${p}v>${waarde}</${p}v></${p}c>`;
  const ruimte = waarde.trim() === waarde ? '' : ' xml:space="preserve"';
  return `${kop} t="inlineStr"><${p}is><${p}t${ruimte}>${xmlTekst(codeer(waarde))}</${p}t></${p}is></${p}c>`;
};

/** Makes cells in XML, from the prefix of the sheet's elements and the number of a style. */
export const maakCelXml = (p: string, stijl: (c: Pick<Celplan, 'opmaak' | 'kleur'>) => number): ((c: Celplan) => string) => (c) => cel(p, adres(c.rij, c.kolom), stijl(c), c.waarde);

/** A cell in a style of the workbook's own; a blank one only holds its style. */
export const celMetStijl = ({ rij, kolom, waarde }: Pick<Celplan, 'rij' | 'kolom'> & { readonly waarde: Celplan['waarde'] }, s: number): string =>
  waarde === null ? `<c r="${adres(rij, kolom)}" s="${s}"/>` : cel('', adres(rij, kolom), s, waarde);

/** A cell of the user's with a corrected figure, in the style that it has. */
export const correctieXml = (p: string) => ({ rij, kolom, waarde }: Correctiecel, stijl: number): string => cel(p, adres(rij, kolom), stijl, waarde);
