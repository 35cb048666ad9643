import type { Stijl } from './beschrijving';
import { MAIN, Reeks, esc, lijst } from './xml';

const INGEBOUWD: Readonly<Record<string, number>> = { General: 0, '0': 1, '#,##0': 3, '0%': 9, '@': 49 };
const EERSTE_EIGEN = 164;

const letter = (s: Stijl): string =>
  `<font>${s.vet ? '<b/>' : ''}${s.cursief ? '<i/>' : ''}<sz val="${s.grootte ?? 10}"/>`
  + `<color ${s.kleur ? `rgb="FF${s.kleur}"` : 'theme="1"'}/><name val="Arial"/><family val="2"/></font>`;

const effen = (kleur: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${kleur}"/><bgColor indexed="64"/></patternFill></fill>`;

const zijde = (naam: string, soort: string, kleur: string): string => `<${naam} style="${soort}"><color rgb="FF${kleur}"/></${naam}>`;

const LEGE_RAND = '<border><left/><right/><top/><bottom/><diagonal/></border>';

const rand = (s: Stijl): string => {
  if (!s.rand) return LEGE_RAND;
  const boven = s.rand === 'totaal' ? zijde('top', 'medium', '44546A') : zijde('top', 'thin', 'BFBFBF');
  return `<border>${zijde('left', 'thin', 'BFBFBF')}${zijde('right', 'thin', 'BFBFBF')}${boven}${zijde('bottom', 'thin', 'BFBFBF')}<diagonal/></border>`;
};

const uitlijning = (s: Stijl): string => {
  const delen = [
    s.horizontaal ? ` horizontal="${s.horizontaal}"` : '',
    s.verticaal ? ` vertical="${s.verticaal}"` : '',
    s.terugloop ? ' wrapText="1"' : '',
  ].join('');
  return delen === '' ? '' : `<alignment${delen}/>`;
};

/** Collects the looks in use; answers their index and in the end the styles part. */
export class Stijlen {
  private readonly letters = new Reeks([letter({})]);
  private readonly vullingen = new Reeks(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']);
  private readonly randen = new Reeks([LEGE_RAND]);
  private readonly getallen = new Reeks();
  private readonly vormen = new Reeks();
  private readonly verschillen: string[] = [];
  private readonly bekend = new Map<Stijl, number>();

  constructor() {
    this.index({});
  }

  index(stijl: Stijl): number {
    const eerder = this.bekend.get(stijl);
    if (eerder !== undefined) return eerder;
    const plaats = this.vormen.plaats(this.vorm(stijl));
    this.bekend.set(stijl, plaats);
    return plaats;
  }

  /** The index of a differential look, for conditional formats. */
  verschil(vulling: string, kleur: string): number {
    return this.verschillen.push(
      `<dxf><font><color rgb="FF${kleur}"/></font><fill><patternFill><bgColor rgb="FF${vulling}"/></patternFill></fill></dxf>`) - 1;
  }

  xml(): string {
    const getallen = this.getallen.alle.map((code, i) => `<numFmt numFmtId="${EERSTE_EIGEN + i}" formatCode="${esc(code)}"/>`);
    return `<styleSheet xmlns="${MAIN}">${lijst('numFmts', getallen)}${lijst('fonts', this.letters.alle)}${lijst('fills', this.vullingen.alle)}`
      + `${lijst('borders', this.randen.alle)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`
      + `${lijst('cellXfs', this.vormen.alle)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`
      + `<dxfs count="${this.verschillen.length}">${this.verschillen.join('')}</dxfs>`
      + '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';
  }

  private vorm(s: Stijl): string {
    const code = s.getal ?? 'General';
    const getal = INGEBOUWD[code] ?? EERSTE_EIGEN + this.getallen.plaats(code);
    const font = this.letters.plaats(letter(s));
    const vulling = s.vulling ? this.vullingen.plaats(effen(s.vulling)) : 0;
    const lijn = this.randen.plaats(rand(s));
    const plaatsing = uitlijning(s);
    const slot = s.ontgrendeld ? '<protection locked="0"/>' : '';
    const gelden = [
      getal ? ' applyNumberFormat="1"' : '', font ? ' applyFont="1"' : '', vulling ? ' applyFill="1"' : '', lijn ? ' applyBorder="1"' : '',
      plaatsing ? ' applyAlignment="1"' : '', slot ? ' applyProtection="1"' : '',
    ].join('');
    return `<xf numFmtId="${getal}" fontId="${font}" fillId="${vulling}" borderId="${lijn}" xfId="0"${gelden}>${plaatsing}${slot}</xf>`;
  }
}
