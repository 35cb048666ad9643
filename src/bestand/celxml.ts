import { kolomletters } from '../werkmap/blad';
import type { Celplan, Opmaak } from '../werkmap/schrijfplan';
import { codeer, xmlTekst } from './tekens';

/** In a file the functions of an add-in have a name of their own. */
const inBestand = (formule: string): string => formule.replace(/^=/, '').replace(/\bIBT\.(?=[A-Z]+\()/g, '_xldudf_IBT_');

/** What follows the head of a cell with a formula: the formula's element and the outcome that is kept beside it. */
export const naKop = (p: string, f: string, waarde: Celplan['waarde']): string => {
  if (typeof waarde === 'string') return ` t="str">${f}<${p}v>${xmlTekst(codeer(waarde))}</${p}v></${p}c>`;
  return `>${f}${waarde === null ? '' : `<${p}v>${waarde}</${p}v>`}</${p}c>`;
};

/** Makes cells in XML, from the prefix of the sheet's elements and the number of a style. */
export const maakCelXml = (p: string, stijl: (opmaak: Opmaak) => number): ((c: Celplan) => string) => {
  // in a large sheet most of a cell is the same all the way down its column
  const koppen: string[] = [];
  const getallen = new Map<Opmaak, string>();
  const teksten = new Map<Opmaak, string>();
  const breed = new Map<Opmaak, string>();
  const kop = (kolom: number): string => (koppen[kolom] ??= `<${p}c r="${kolomletters(kolom)}`);
  const metStijl = (opmaak: Opmaak): string => {
    const s = stijl(opmaak);
    return s === 0 ? '"' : `" s="${s}"`;
  };
  const bewaard = (waar: Map<Opmaak, string>, opmaak: Opmaak, rest: string): string => {
    const bekend = waar.get(opmaak) ?? metStijl(opmaak) + rest;
    waar.set(opmaak, bekend);
    return bekend;
  };
  const naGetal = `</${p}v></${p}c>`;
  const voorTekst = ` t="inlineStr"><${p}is><${p}t>`;
  const voorBreed = voorTekst.replace(/>$/, ' xml:space="preserve">');
  const naTekst = `</${p}t></${p}is></${p}c>`;
  const inTekst = (opmaak: Opmaak, tekst: string): string =>
    (tekst.trim() === tekst ? bewaard(teksten, opmaak, voorTekst) : bewaard(breed, opmaak, voorBreed)) + xmlTekst(codeer(tekst)) + naTekst;
  const gewoon = ({ rij, kolom, waarde, opmaak }: Celplan): string =>
    kop(kolom) + (rij + 1) + (typeof waarde === 'string' ? inTekst(opmaak, waarde) : bewaard(getallen, opmaak, `><${p}v>`) + waarde + naGetal);
  const formulecel = (c: Celplan, formule: string): string => {
    const s = stijl(c.opmaak);
    return `${kop(c.kolom)}${c.rij + 1}"${s === 0 ? '' : ` s="${s}"`}${naKop(p, `<${p}f>${xmlTekst(inBestand(formule))}</${p}f>`, c.waarde)}`;
  };
  return (c) => (c.formule === undefined ? gewoon(c) : formulecel(c, c.formule));
};
