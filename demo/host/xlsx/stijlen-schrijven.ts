import type { Knoop } from '../../../src/bestand/boom';
import { isLeeg, kind, leesBoom } from '../../../src/bestand/boom';
import { xmlAttribuut } from '../../../src/bestand/tekens';
import type { Wijziging } from '../../../src/bestand/wijziging';
import { invoegplaats, pasToe, zetAttribuut } from '../../../src/bestand/wijziging';
import { prefix } from '../../../src/bestand/xml';
import type { Opmaak } from '../cel';
import { GEWOON } from '../cel';
import type { Regelopmaak, Stijlen } from './stijlen';
import { lijnsoort, NOTATIES, ZIJDEN } from './stijlen';

const ORDE = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

type Verzameling = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What must be there before anything is added to a collection that the workbook does not have. */
const BASIS: Readonly<Record<Verzameling, readonly string[]>> = {
  numFmts: [], dxfs: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

const EERSTE_EIGEN_NOTATIE = 164;

/** The same text for the same looks, whatever the order in which they were set. */
const sleutel = (x: unknown): string =>
  JSON.stringify(x, (_, w: unknown) => (typeof w === 'object' && w !== null ? Object.fromEntries(Object.entries(w).sort(([a], [b]) => (a < b ? -1 : 1))) : w));

const rgb = (kleur: string): string => `rgb="FF${kleur.replace('#', '').toUpperCase()}"`;

const klein = (woord: string): string => woord.charAt(0).toLowerCase() + woord.slice(1);

/** The styles part while cells and rules get looks that it did not have. */
export class Stijlschrijver {
  private readonly wortel: Knoop;
  private readonly p: string;
  private readonly erbij: Record<Verzameling, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  private readonly bekend = new Map<string, number>();

  constructor(private readonly bron: string, deel: string, private readonly stijlen: Stijlen) {
    this.wortel = leesBoom(bron, deel);
    this.p = prefix(this.wortel.naam);
    for (const [i, opmaak] of stijlen.cellen.entries()) if (!this.bekend.has(sleutel(opmaak))) this.bekend.set(sleutel(opmaak), i);
    for (const [i, opmaak] of stijlen.regels.entries()) if (!this.bekend.has(`dxf ${sleutel(opmaak)}`)) this.bekend.set(`dxf ${sleutel(opmaak)}`, i);
  }

  private onthoud(naam: string, maak: () => number): number {
    const nummer = this.bekend.get(naam) ?? maak();
    this.bekend.set(naam, nummer);
    return nummer;
  }

  private voegToe(naam: Verzameling, xml: string): number {
    return this.onthoud(`${naam} ${xml}`, () => {
      const er = kind(this.wortel, naam)?.kinderen.length ?? 0;
      const lijst = this.erbij[naam];
      if (er === 0 && lijst.length === 0) lijst.push(...BASIS[naam]);
      return er + lijst.push(xml) - 1;
    });
  }

  private notatie(code: string): number {
    if (code === 'General') return 0;
    const ingebouwd = Object.entries(NOTATIES).find(([, n]) => n === code);
    if (ingebouwd) return Number(ingebouwd[0]);
    const eigen = kind(this.wortel, 'numFmts')?.kinderen ?? [];
    const gelijk = eigen.find((k) => k.attributen['formatCode'] === code);
    if (gelijk) return Number(gelijk.attributen['numFmtId']);
    return this.onthoud(`notatie ${code}`, () => {
      const nummer = Math.max(EERSTE_EIGEN_NOTATIE - 1, ...eigen.map((k) => Number(k.attributen['numFmtId']))) + this.erbij.numFmts.length + 1;
      this.voegToe('numFmts', `<numFmt numFmtId="${nummer}" formatCode="${xmlAttribuut(code)}"/>`);
      return nummer;
    });
  }

  /** A cell that had no looks takes the workbook's own letter, which need not be Calibri. */
  private letter(o: Opmaak): number {
    const eigen = this.stijlen.cellen[0] ?? GEWOON;
    const [type, grootte] = o.lettertype === GEWOON.lettertype && o.lettergrootte === GEWOON.lettergrootte ? [eigen.lettertype, eigen.lettergrootte] : [o.lettertype, o.lettergrootte];
    const streep = o.onderstreept === 'None' ? '' : `<u val="${klein(o.onderstreept)}"/>`;
    const kleur = o.tekstkleur.toUpperCase() === '#000000' ? '' : `<color ${rgb(o.tekstkleur)}/>`;
    return this.voegToe('fonts', `<font>${o.vet ? '<b/>' : ''}${o.cursief ? '<i/>' : ''}${streep}<sz val="${grootte}"/>${kleur}<name val="${xmlAttribuut(type)}"/></font>`);
  }

  private rand(o: Opmaak): number {
    const lijnen = ZIJDEN.map(([naam, zijde]) => {
      const r = o.randen[zijde];
      return r === undefined || r.stijl === 'None' ? `<${naam}/>` : `<${naam} style="${lijnsoort(r)}"><color ${rgb(r.kleur)}/></${naam}>`;
    });
    return Object.keys(o.randen).length === 0 ? 0 : this.voegToe('borders', `<border>${lijnen.join('')}<diagonal/></border>`);
  }

  private uitlijning(o: Opmaak): string {
    const delen = [
      o.horizontaal === 'General' ? '' : ` horizontal="${o.horizontaal === 'CenterAcrossSelection' ? 'centerContinuous' : klein(o.horizontaal)}"`,
      o.verticaal === 'Bottom' ? '' : ` vertical="${klein(o.verticaal)}"`, o.terugloop ? ' wrapText="1"' : '', o.inspringing > 0 ? ` indent="${o.inspringing}"` : '',
    ].join('');
    return delen === '' ? '/>' : ` applyAlignment="1"><alignment${delen}/></xf>`;
  }

  /** The style number for these looks; a new one where no cell of the file looked so. */
  celstijl(o: Opmaak): number {
    const eerder = this.stijlen.cellen.indexOf(o);
    if (eerder >= 0) return eerder;
    if (o === GEWOON || sleutel(o) === sleutel(GEWOON)) return 0;
    return this.onthoud(sleutel(o), () => {
      const vulling = o.vulling === null ? 0 : this.voegToe('fills', `<fill><patternFill patternType="solid"><fgColor ${rgb(o.vulling)}/><bgColor indexed="64"/></patternFill></fill>`);
      const nummers = `numFmtId="${this.notatie(o.notatie)}" fontId="${this.letter(o)}" fillId="${vulling}" borderId="${this.rand(o)}" xfId="0"`;
      return this.voegToe('cellXfs', `<xf ${nummers} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${this.uitlijning(o)}`);
    });
  }

  /** The number of the looks that a rule gives. */
  regelstijl(r: Regelopmaak): number {
    const kern: Regelopmaak = { vulling: r.vulling, tekstkleur: r.tekstkleur, vet: r.vet, cursief: r.cursief, notatie: r.notatie };
    return this.onthoud(`dxf ${sleutel(kern)}`, () => {
      const letter = `${kern.vet === null ? '' : `<b val="${kern.vet ? 1 : 0}"/>`}${kern.cursief === null ? '' : `<i val="${kern.cursief ? 1 : 0}"/>`}${kern.tekstkleur === null ? '' : `<color ${rgb(kern.tekstkleur)}/>`}`;
      const notatie = kern.notatie === null ? '' : `<numFmt numFmtId="${this.notatie(kern.notatie)}" formatCode="${xmlAttribuut(kern.notatie)}"/>`;
      const vulling = kern.vulling === null ? '' : `<fill><patternFill><bgColor ${rgb(kern.vulling)}/></patternFill></fill>`;
      return this.voegToe('dxfs', `<dxf>${letter === '' ? '' : `<font>${letter}</font>`}${notatie}${vulling}</dxf>`);
    });
  }

  private wijziging(naam: Verzameling): Wijziging {
    const k = kind(this.wortel, naam);
    const inhoud = this.erbij[naam].join('').replace(/<(\/?)(?=\w)/g, `<$1${this.p}`);
    const eind = `</${this.p}${naam}>`;
    const aantal = String((k?.kinderen.length ?? 0) + this.erbij[naam].length);
    if (!k) {
      const plaats = invoegplaats(this.wortel.kopEinde, this.wortel.kinderen, ORDE, naam);
      return { van: plaats, tot: plaats, door: `<${this.p}${naam} count="${aantal}">${inhoud}${eind}` };
    }
    const kop = zetAttribuut(this.bron.slice(k.begin, k.kopEinde), 'count', aantal);
    if (isLeeg(k)) return { van: k.begin, tot: k.einde, door: `${kop.replace(/\s*\/>$/, '>')}${inhoud}${eind}` };
    return { van: k.begin, tot: k.slot, door: kop + this.bron.slice(k.kopEinde, k.slot) + inhoud };
  }

  /** The part as it must become; the same text where nothing was added. */
  tekst(): string {
    const namen = (Object.keys(this.erbij) as Verzameling[]).filter((naam) => this.erbij[naam].length > 0).sort((a, b) => ORDE.indexOf(a) - ORDE.indexOf(b));
    return pasToe(this.bron, namen.map((naam) => this.wijziging(naam)));
  }
}
