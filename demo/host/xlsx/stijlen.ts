import type { Knoop } from '../../../src/bestand/boom';
import { kind, kinderen, leesBoom } from '../../../src/bestand/boom';
import type { Pakket } from '../../../src/bestand';
import { leesDeel } from '../../../src/bestand/relaties';
import type { Opmaak, Rand } from '../cel';
import { GEWOON } from '../cel';
import type { Regel } from '../blad';
import { leesKleur, leesThema } from './kleur';

/** The looks that a rule gives; null leaves what the cell has. */
export type Regelopmaak = Pick<Regel, 'vulling' | 'tekstkleur' | 'vet' | 'cursief' | 'notatie'>;

export interface Stijlen {
  /** By cell style number. */
  readonly cellen: readonly Opmaak[];
  /** By differential style number. */
  readonly regels: readonly Regelopmaak[];
}

/** Excel's own number formats by number. */
export const NOTATIES: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'd-m-yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'd-m-yyyy h:mm', 37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
};

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const aan = (k: Knoop | undefined): boolean => k !== undefined && !/^(0|false)$/.test(k.attributen['val'] ?? '1');

const LIJNEN: Readonly<Record<string, readonly [stijl: string, dikte: string]>> = {
  thin: ['Continuous', 'Thin'], medium: ['Continuous', 'Medium'], thick: ['Continuous', 'Thick'], hair: ['Continuous', 'Hairline'], double: ['Double', 'Thick'], dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'], mediumDashed: ['Dash', 'Medium'], dashDot: ['DashDot', 'Thin'], mediumDashDot: ['DashDot', 'Medium'], dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'], slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The word that a file has for a line of a border. */
export const lijnsoort = ({ stijl, dikte }: Rand): string =>
  Object.entries(LIJNEN).find(([, [s, d]]) => s === stijl && d === dikte)?.[0] ?? Object.entries(LIJNEN).find(([, [s]]) => s === stijl)?.[0] ?? 'thin';

export const ZIJDEN = [['left', 'EdgeLeft'], ['right', 'EdgeRight'], ['top', 'EdgeTop'], ['bottom', 'EdgeBottom']] as const;

const leesRanden = (k: Knoop | undefined, thema: readonly string[]): Readonly<Record<string, Rand>> =>
  Object.fromEntries(ZIJDEN.flatMap(([naam, zijde]) => {
    const lijn = LIJNEN[kind(k, naam)?.attributen['style'] ?? ''];
    return lijn ? [[zijde, { stijl: lijn[0], dikte: lijn[1], kleur: leesKleur(kind(kind(k, naam), 'color'), thema) ?? '#000000' }] as const] : [];
  }));

const leesVulling = (k: Knoop | undefined, thema: readonly string[]): string | null => {
  const patroon = kind(k, 'patternFill');
  const soort = patroon?.attributen['patternType'];
  return soort === undefined || soort === 'none' ? null : leesKleur(kind(patroon, 'fgColor'), thema);
};

const leesUitlijning = (k: Knoop | undefined): Pick<Opmaak, 'terugloop' | 'horizontaal' | 'verticaal' | 'inspringing'> => ({
  terugloop: /^(1|true)$/.test(k?.attributen['wrapText'] ?? ''),
  horizontaal: k?.attributen['horizontal'] === 'centerContinuous' ? 'CenterAcrossSelection' : hoofdletter(k?.attributen['horizontal'] ?? 'general'),
  verticaal: hoofdletter(k?.attributen['vertical'] ?? 'bottom'),
  inspringing: Number(k?.attributen['indent'] ?? 0),
});

const leesLetter = (k: Knoop | undefined, thema: readonly string[]): Pick<Opmaak, 'tekstkleur' | 'lettertype' | 'lettergrootte' | 'vet' | 'cursief' | 'onderstreept'> => ({
  tekstkleur: leesKleur(kind(k, 'color'), thema) ?? '#000000',
  lettertype: kind(k, 'name')?.attributen['val'] ?? GEWOON.lettertype,
  lettergrootte: Number(kind(k, 'sz')?.attributen['val'] ?? GEWOON.lettergrootte),
  vet: aan(kind(k, 'b')), cursief: aan(kind(k, 'i')),
  onderstreept: kind(k, 'u') === undefined ? 'None' : hoofdletter(kind(k, 'u')?.attributen['val'] ?? 'single'),
});

const leesRegelopmaak = (k: Knoop, thema: readonly string[]): Regelopmaak => {
  const letter = kind(k, 'font');
  const patroon = kind(kind(k, 'fill'), 'patternFill');
  return {
    vulling: leesKleur(kind(patroon, 'bgColor') ?? kind(patroon, 'fgColor'), thema), tekstkleur: leesKleur(kind(letter, 'color'), thema),
    vet: kind(letter, 'b') === undefined ? null : aan(kind(letter, 'b')), cursief: kind(letter, 'i') === undefined ? null : aan(kind(letter, 'i')),
    notatie: kind(k, 'numFmt')?.attributen['formatCode'] ?? null,
  };
};

/** The looks of the workbook's styles; none where it has no styles part. */
export const leesStijlen = (pakket: Pakket): Stijlen => {
  const deel = pakket.relaties.find((r) => r.soort === 'styles')?.doel;
  const tekst = deel === undefined ? null : leesDeel(pakket.zip, deel);
  if (deel === undefined || tekst === null) return { cellen: [], regels: [] };
  const wortel = leesBoom(tekst, deel);
  const thema = leesThema(pakket);
  const eigen = new Map(kinderen(kind(wortel, 'numFmts'), 'numFmt').map((k) => [Number(k.attributen['numFmtId']), k.attributen['formatCode'] ?? 'General']));
  const lijst = (naam: string): readonly Knoop[] => kind(wortel, naam)?.kinderen ?? [];
  const letters = lijst('fonts').map((k) => leesLetter(k, thema));
  const vullingen = lijst('fills').map((k) => leesVulling(k, thema));
  const randen = lijst('borders').map((k) => leesRanden(k, thema));
  const nummer = (k: Knoop, naam: string): number => Number(k.attributen[naam] ?? 0);
  return {
    cellen: lijst('cellXfs').map((xf): Opmaak => ({
      ...GEWOON, ...letters[nummer(xf, 'fontId')], ...leesUitlijning(kind(xf, 'alignment')),
      notatie: eigen.get(nummer(xf, 'numFmtId')) ?? NOTATIES[nummer(xf, 'numFmtId')] ?? 'General',
      vulling: vullingen[nummer(xf, 'fillId')] ?? null,
      randen: randen[nummer(xf, 'borderId')] ?? {},
    })),
    regels: lijst('dxfs').map((k) => leesRegelopmaak(k, thema)),
  };
};
