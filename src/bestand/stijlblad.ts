import type { Celplan, Kleurregel, Opmaak } from '../werkmap/schrijfplan';
import type { Knoop } from './boom';
import { isLeeg, kind, leesBoom } from './boom';
import type { Wijziging } from './wijziging';
import { invoegplaats, pasToe, zetAttribuut } from './wijziging';
import { prefix } from './xml';

const ORDE = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** What Excel expects at index 0 (and 1) of a collection that a workbook does not have yet. */
const BASIS = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Verzameling = keyof typeof BASIS;

const GRIJS = '<fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/><bgColor indexed="64"/></patternFill></fill>';
const RAND = `<border>${['left', 'right', 'top', 'bottom'].map((k) => `<${k} style="thin"><color auto="1"/></${k}>`).join('')}<diagonal/></border>`;

/** The same for two spellings of the same style: prefix, attribute order, white space and Excel's apply flags do not count. */
const kern = (k: Knoop): string => {
  const attributen = Object.entries(k.attributen).filter(([naam]) => !/^(apply|xmlns)/.test(naam)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${k.lokaal}${JSON.stringify(attributen)}[${k.kinderen.map(kern).join('')}]`;
};

interface Lijst {
  readonly kernen: string[];
  readonly erbij: string[];
}

/** The styles part while styles are added to it; a style that is there already is used again. */
export class Stijlblad {
  private readonly wortel: Knoop;
  private readonly p: string;
  private readonly lijsten = new Map<Verzameling, Lijst>();

  constructor(private readonly bron: string, private readonly deel: string) {
    this.wortel = leesBoom(bron, deel);
    this.p = prefix(this.wortel.naam);
  }

  private lijst(naam: Verzameling): Lijst {
    const bekend = this.lijsten.get(naam);
    if (bekend) return bekend;
    const nieuw: Lijst = { kernen: (kind(this.wortel, naam)?.kinderen ?? []).map(kern), erbij: [] };
    this.lijsten.set(naam, nieuw);
    if (nieuw.kernen.length === 0) for (const xml of BASIS[naam]) this.voegToe(naam, this.metPrefix(xml));
    return nieuw;
  }

  private metPrefix(xml: string): string {
    return xml.replace(/<(\/?)(?=\w)/g, `<$1${this.p}`);
  }

  private voegToe(naam: Verzameling, xml: string): number {
    const { kernen, erbij } = this.lijst(naam);
    erbij.push(xml);
    return kernen.push(kern(leesBoom(xml, this.deel))) - 1;
  }

  private index(naam: Verzameling, xml: string): number {
    const gevonden = this.lijst(naam).kernen.indexOf(kern(leesBoom(xml, this.deel)));
    return gevonden >= 0 ? gevonden : this.voegToe(naam, xml);
  }

  /** The workbook's own letter, in bold, and in a colour (RRGGBB) where there is one. */
  private vet(kleur?: string): number {
    this.lijst('fonts');
    const basis = kind(this.wortel, 'fonts')?.kinderen[0];
    const inhoud = basis
      ? basis.kinderen.filter((k) => k.lokaal !== 'b' && (kleur === undefined || k.lokaal !== 'color')).map((k) => this.bron.slice(k.begin, k.einde)).join('')
      : this.metPrefix('<sz val="11"/><name val="Calibri"/>');
    return this.index('fonts', `<${this.p}font><${this.p}b/>${kleur === undefined ? '' : `<${this.p}color rgb="FF${kleur}"/>`}${inhoud}</${this.p}font>`);
  }

  private xf(getal: number, letter: number, vulling: number, rand: number, uitlijning: string): number {
    for (const naam of ['fonts', 'fills', 'borders', 'cellStyleXfs'] as const) this.lijst(naam);
    const vlaggen = [getal && ' applyNumberFormat="1"', letter && ' applyFont="1"', vulling && ' applyFill="1"', rand && ' applyBorder="1"', uitlijning && ' applyAlignment="1"'].filter(Boolean).join('');
    const kop = `<xf numFmtId="${getal}" fontId="${letter}" fillId="${vulling}" borderId="${rand}" xfId="0"${vlaggen}`;
    return this.index('cellXfs', this.metPrefix(uitlijning === '' ? `${kop}/>` : `${kop}><alignment ${uitlijning}/></xf>`));
  }

  /** The style number of a cell. Number formats 0, 1 and 9 are Excel's own: general, `0` and `0%`. */
  celstijl(opmaak: Opmaak, kleur?: Celplan['kleur']): number {
    const vulling = kleur === undefined ? 0 : this.index('fills', this.metPrefix(`<fill><patternFill patternType="solid"><fgColor rgb="FF${kleur.vulling}"/><bgColor indexed="64"/></patternFill></fill>`));
    switch (opmaak) {
      case 'kop': return this.xf(0, this.vet(), this.index('fills', this.metPrefix(GRIJS)), this.index('borders', this.metPrefix(RAND)), 'vertical="top" wrapText="1"');
      case 'titel': return this.xf(0, this.vet(), 0, 0, '');
      case 'trede': return this.xf(0, this.vet(kleur?.letter), vulling, 0, 'horizontal="center"');
      case 'tegel': return this.xf(0, this.vet(kleur?.letter), vulling, this.index('borders', this.metPrefix(RAND)), 'horizontal="center" vertical="center" wrapText="1"');
      case 'getal': return this.xf(1, 0, 0, 0, '');
      case 'percentage': return this.xf(9, 0, 0, 0, '');
      case 'tekst': return this.xf(0, 0, 0, 0, '');
      // "fill" keeps a long text from running over the cells beside it
      case 'toelichting': return this.xf(0, 0, 0, 0, 'horizontal="fill"');
    }
  }

  /** The number of the differential style of a colour rule. */
  kleurstijl({ vulling, letter }: Kleurregel): number {
    return this.index('dxfs', this.metPrefix(
      `<dxf><font><color rgb="FF${letter}"/></font><fill><patternFill><bgColor rgb="FF${vulling}"/></patternFill></fill></dxf>`,
    ));
  }

  /** The fill (RRGGBB) of a differential style of the workbook's own; null where it has none. */
  vulling(nummer: number): string | null {
    const patroon = kind(kind(kind(this.wortel, 'dxfs')?.kinderen[nummer], 'fill'), 'patternFill');
    const kleur = (kind(patroon, 'bgColor') ?? kind(patroon, 'fgColor'))?.attributen['rgb'];
    return kleur === undefined ? null : kleur.slice(-6).toUpperCase();
  }

  private wijziging([naam, { kernen, erbij }]: [Verzameling, Lijst]): Wijziging {
    const k = kind(this.wortel, naam);
    const inhoud = erbij.join('');
    const eind = `</${this.p}${naam}>`;
    if (!k) {
      const plaats = invoegplaats(this.wortel.kopEinde, this.wortel.kinderen, ORDE, naam);
      return { van: plaats, tot: plaats, door: `<${this.p}${naam} count="${kernen.length}">${inhoud}${eind}` };
    }
    const kop = zetAttribuut(this.bron.slice(k.begin, k.kopEinde), 'count', String(kernen.length));
    if (isLeeg(k)) return { van: k.begin, tot: k.einde, door: `${kop.replace(/\s*\/>$/, '>')}${inhoud}${eind}` };
    const laatste = k.kinderen[k.kinderen.length - 1]?.einde ?? k.kopEinde;
    return { van: k.begin, tot: laatste, door: kop + this.bron.slice(k.kopEinde, laatste) + inhoud };
  }

  /** The part as it must become; the same text where nothing was added. */
  tekst(): string {
    const gegroeid = [...this.lijsten].filter(([, l]) => l.erbij.length > 0);
    // in schema order, because new collections may share one place
    gegroeid.sort(([a], [b]) => ORDE.indexOf(a) - ORDE.indexOf(b));
    return pasToe(this.bron, gegroeid.map((paar) => this.wijziging(paar)));
  }
}
