import type { Schrijfplan } from '../werkmap/schrijfplan';
import { BLADORDE } from './bladorde';
import { leesBoom } from './boom';
import type { Posities } from './posities';
import type { Wijziging } from './wijziging';
import { invoegplaats, zetAttribuut } from './wijziging';
import { prefix } from './xml';

type Breedten = ReadonlyMap<number, number>;

const zichtbaar = (tag: string): string => tag.replace(/\shidden\s*=\s*("[^"]*"|'[^']*')/, '');

/** One `<col>` split into the columns that get a width, and are shown, and what lies between; its other attributes stay. */
const splits = (tag: string, min: number, max: number, breedten: Breedten): string => {
  const stuk = (van: number, tot: number, breedte?: number): string => {
    const bereik = zetAttribuut(zetAttribuut(tag, 'min', String(van)), 'max', String(tot));
    return breedte === undefined ? bereik : zichtbaar(zetAttribuut(zetAttribuut(bereik, 'width', String(breedte)), 'customWidth', '1'));
  };
  const uit: string[] = [];
  let van = min;
  for (const [kolom, breedte] of breedten) {
    if (kolom < van || kolom > max) continue;
    if (kolom > van) uit.push(stuk(van, kolom - 1));
    uit.push(stuk(kolom, kolom, breedte));
    van = kolom + 1;
  }
  if (van <= max) uit.push(stuk(van, max));
  return uit.join('');
};

/** The changes that give columns their width, in characters, and show them where they fall in a hidden range; columns that are not named keep theirs. */
export const wijzigBreedten = (tekst: string, posities: Posities, deel: string, plan: Schrijfplan['breedten']): Wijziging[] => {
  if (plan.length === 0) return [];
  const q = prefix(posities.wortel);
  const breedten: Breedten = new Map([...plan].sort((a, b) => a.kolom - b.kolom).map((b) => [b.kolom + 1, b.breedte]));
  const col = (kolom: number, breedte: number): string => `<${q}col min="${kolom}" max="${kolom}" width="${breedte}" customWidth="1"/>`;
  const cols = posities.deel('cols');
  if (!cols || cols.kopEinde === cols.einde) {
    const van = cols?.begin ?? invoegplaats(posities.wortelKopEinde, posities.delen, BLADORDE, 'cols');
    return [{ van, tot: cols?.einde ?? van, door: `<${q}cols>${[...breedten].map(([k, b]) => col(k, b)).join('')}</${q}cols>` }];
  }
  const bestaand = leesBoom(tekst.slice(cols.begin, cols.einde), deel).kinderen.map((k) => ({
    min: Number(k.attributen['min']), max: Number(k.attributen['max']), breedte: Number(k.attributen['width']), verborgen: 'hidden' in k.attributen, van: cols.begin + k.begin, tot: cols.begin + k.einde,
  }));
  const uit: Wijziging[] = [];
  for (const b of bestaand) {
    const eigen = new Map([...breedten].filter(([kolom, breedte]) => kolom >= b.min && kolom <= b.max && (b.verborgen || breedte !== b.breedte)));
    // a self-closing tag in every file known; with an end tag the head alone is copied and closed
    const tag = tekst.slice(b.van, b.tot).replace(/\s*>\s*<\/[^>]*>$/, '/>');
    if (eigen.size > 0) uit.push({ van: b.van, tot: b.tot, door: splits(tag, b.min, b.max, eigen) });
  }
  for (const [kolom, breedte] of breedten) {
    if (bestaand.some((b) => kolom >= b.min && kolom <= b.max)) continue;
    const van = bestaand.reduce((plaats, b) => (b.max < kolom ? b.tot : plaats), cols.kopEinde);
    uit.push({ van, tot: van, door: col(kolom, breedte) });
  }
  return uit;
};
