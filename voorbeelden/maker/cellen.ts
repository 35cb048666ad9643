import { type Celwaarde, kolomletters } from '../../src/werkmap/blad';
import { type Bladbeschrijving, type Cel, type Celbeschrijving, type Stijl, isCel } from './beschrijving';
import type { Stijlen } from './stijlen';
import { MAIN, Reeks, esc, tekstelement } from './xml';

const DATUM: Stijl = { getal: 'dd-mm-yyyy' };

/** The shared strings, each once; counts how often they are used. */
export class Teksten {
  private readonly reeks = new Reeks();
  private gebruikt = 0;

  plaats(inhoud: string): number {
    this.gebruikt += 1;
    return this.reeks.plaats(inhoud);
  }

  xml(): string {
    const alle = this.reeks.alle;
    return `<sst xmlns="${MAIN}" count="${this.gebruikt}" uniqueCount="${alle.length}">${alle.map((t) => `<si>${t}</si>`).join('')}</sst>`;
  }
}

const inhoudVan = (cel: Cel, waarde: string): string =>
  cel.delen ? cel.delen.map((deel, i) => `<r>${i > 0 ? '<rPr><b/><sz val="10"/><rFont val="Arial"/></rPr>' : ''}${tekstelement(deel)}</r>`).join('') : tekstelement(waarde);

/** Type attribute and value element of a cell that holds no plain text. */
const kaal = (waarde: Exclude<Celwaarde, null>): readonly [string, string] => {
  if (typeof waarde === 'number') return ['', `<v>${waarde}</v>`];
  if (typeof waarde === 'boolean') return [' t="b"', `<v>${waarde ? 1 : 0}</v>`];
  if (typeof waarde === 'string') return [' t="str"', `<v>${esc(waarde)}</v>`];
  return 'fout' in waarde ? [' t="e"', `<v>${esc(waarde.fout)}</v>`] : ['', `<v>${waarde.datum}</v>`];
};

const stijlVan = (cel: Cel): Stijl =>
  cel.stijl ?? (typeof cel.waarde === 'object' && cel.waarde !== null && 'datum' in cel.waarde ? DATUM : {});

const GEWOON: Stijl = {};

const celXml = (beschrijving: Celbeschrijving, adres: string, stijlen: Stijlen, teksten: Teksten): string => {
  if (beschrijving === undefined || beschrijving === null) return '';
  const cel: Cel = isCel(beschrijving) ? beschrijving : { waarde: beschrijving };
  const stijl = stijlVan(cel);
  const index = stijlen.index(Object.keys(stijl).length === 0 ? GEWOON : stijl);
  const begin = `<c r="${adres}"${index > 0 ? ` s="${index}"` : ''}`;
  if (cel.waarde === null) return cel.formule ? `${begin}><f>${esc(cel.formule)}</f></c>` : `${begin}/>`;
  if (typeof cel.waarde === 'string' && !cel.formule) {
    const inhoud = inhoudVan(cel, cel.waarde);
    return cel.inline ? `${begin} t="inlineStr"><is>${inhoud}</is></c>` : `${begin} t="s"><v>${teksten.plaats(inhoud)}</v></c>`;
  }
  const [type, waarde] = kaal(cel.waarde);
  return `${begin}${type}>${cel.formule ? `<f>${esc(cel.formule)}</f>` : ''}${waarde}</c>`;
};

/** The sheetData element. */
export const celgegevens = (blad: Bladbeschrijving, stijlen: Stijlen, teksten: Teksten): string => {
  const verborgen = new Set(blad.verborgenRijen);
  const letters = Array.from({ length: Math.max(0, ...blad.rijen.map((r) => r?.length ?? 0)) }, (_l, k) => kolomletters(k));
  const rijen = blad.rijen.map((rij, i) => {
    const nummer = i + 1;
    const hoogte = blad.rijhoogten?.[nummer];
    const kenmerken = `${hoogte ? ` ht="${hoogte}" customHeight="1"` : ''}${verborgen.has(nummer) ? ' hidden="1"' : ''}`;
    const cellen = rij?.map((cel, k) => celXml(cel, `${letters[k] ?? ''}${nummer}`, stijlen, teksten)).join('') ?? '';
    return cellen === '' && kenmerken === '' ? '' : `<row r="${nummer}"${kenmerken}>${cellen}</row>`;
  });
  return `<sheetData>${rijen.join('')}</sheetData>`;
};
