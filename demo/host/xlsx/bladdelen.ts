import { leesBereik } from '../../../src/bestand/bereik';
import type { Knoop } from '../../../src/bestand/boom';
import { kind, kinderen, leesBoom } from '../../../src/bestand/boom';
import type { Bladbron } from '../../../src/bestand/pakket';
import type { Bereik } from '../../../src/werkmap/blad';
import type { Opmaak } from '../cel';
import type { Criterium, Filter, Regel } from '../blad';
import type { Regelopmaak } from './stijlen';

/** How a sheet is looked at. */
export interface Beeld {
  readonly bevrorenRijen: number;
  readonly bevrorenKolommen: number;
  readonly rasterlijnen: boolean;
  /** It has a chart or a picture, which stays in the file and is not shown. */
  readonly tekening: boolean;
  /** In points, of rows and columns that say nothing themselves. */
  readonly rijhoogte: number;
  readonly kolombreedte: number;
  /** The workbook's own letter, which cells have that say nothing. */
  readonly letter: Pick<Opmaak, 'lettertype' | 'lettergrootte'>;
}

/** Excel's own, with Calibri 11: points, and characters. */
const GEWONE_HOOGTE = 15;
const GEWONE_BREEDTE = 9.14;

/** A digit of Calibri 11 in pixels; a pixel is three quarters of a point. */
const CIJFER = 7;

/** Points of a column of so many characters. */
export const puntenVan = (tekens: number): number => Math.trunc(((256 * tekens + Math.trunc(128 / CIJFER)) / 256) * CIJFER) * 0.75;

/** Characters of a column of so many points. */
export const tekensVan = (punten: number): number => Math.round((punten / 0.75 / CIJFER) * 100) / 100;

const waar = (x: string | undefined): boolean => x === '1' || x === 'true';

/** An element directly under the worksheet, as a tree; undefined where there is none. */
export const leesDeelboom = ({ tekst, posities, deel }: Bladbron, naam: string): Knoop | undefined => {
  const d = posities.deel(naam);
  return d && leesBoom(tekst.slice(d.begin, d.einde), deel);
};

export const leesBeeld = (bron: Bladbron, { lettertype, lettergrootte }: Opmaak): Beeld => {
  const zicht = kind(leesDeelboom(bron, 'sheetViews'), 'sheetView');
  const deling = kind(zicht, 'pane');
  const maat = leesDeelboom(bron, 'sheetFormatPr')?.attributen;
  const vast = /^frozen/.test(deling?.attributen['state'] ?? '');
  return {
    bevrorenRijen: vast ? Number(deling?.attributen['ySplit'] ?? 0) : 0, bevrorenKolommen: vast ? Number(deling?.attributen['xSplit'] ?? 0) : 0,
    rasterlijnen: !/^(0|false)$/.test(zicht?.attributen['showGridLines'] ?? '1'),
    letter: { lettertype, lettergrootte }, tekening: bron.posities.deel('drawing') !== undefined,
    rijhoogte: Number(maat?.['defaultRowHeight'] ?? GEWONE_HOOGTE), kolombreedte: puntenVan(Number(maat?.['defaultColWidth'] ?? GEWONE_BREEDTE)),
  };
};

/** Widths in points of the columns that have one of their own, and the hidden columns; ranges to the end of the sheet stop at `tot`. */
export const leesKolommen = (bron: Bladbron, tot: number): { readonly breedten: ReadonlyMap<number, number>; readonly verborgen: ReadonlySet<number> } => {
  const breedten = new Map<number, number>();
  const verborgen = new Set<number>();
  for (const { attributen: a } of leesDeelboom(bron, 'cols')?.kinderen ?? []) {
    for (let k = Number(a['min']) - 1; k < Math.min(Number(a['max']), tot); k++) {
      if (a['width'] !== undefined) breedten.set(k, puntenVan(Number(a['width'])));
      if (waar(a['hidden'])) verborgen.add(k);
    }
  }
  return { breedten, verborgen };
};

const attribuut = (kop: string, naam: string): string | undefined => new RegExp(`\\s${naam}\\s*=\\s*["']([^"']*)["']`).exec(kop)?.[1];

/** Heights in points of the rows that have one of their own, and the hidden rows. */
export const leesRijen = ({ tekst, posities: p }: Bladbron): { readonly hoogten: ReadonlyMap<number, number>; readonly verborgen: ReadonlySet<number> } => {
  const hoogten = new Map<number, number>();
  const verborgen = new Set<number>();
  for (let i = 0; i < p.rijNummer.lengte; i++) {
    const kop = tekst.slice(p.rijBegin.op(i), p.rijKopEinde.op(i));
    const ht = attribuut(kop, 'ht');
    if (ht !== undefined) hoogten.set(p.rijNummer.op(i), Number(ht));
    if (waar(attribuut(kop, 'hidden'))) verborgen.add(p.rijNummer.op(i));
  }
  return { hoogten, verborgen };
};

const VERGELIJKING: Readonly<Record<string, string>> = { equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=' };

const leesCriterium = (k: Knoop): Criterium | null => {
  const waarden = kind(k, 'filters');
  if (waarden) return { soort: 'waarden', waarden: [...(waar(waarden.attributen['blank']) ? [''] : []), ...kinderen(waarden, 'filter').map((f) => f.attributen['val'] ?? '')] };
  const eigen = kind(k, 'customFilters');
  if (!eigen) return null;
  const [een = '', twee = null] = kinderen(eigen, 'customFilter').map(({ attributen: a }) => `${VERGELIJKING[a['operator'] ?? 'equal'] ?? '='}${a['val'] ?? ''}`);
  return { soort: 'vergelijking', een, twee, of: !waar(eigen.attributen['and']) };
};

/** A filter from its element; the hidden rows within it are its doing when it has criteria. */
export const leesFilter = (k: Knoop | undefined, verborgen: ReadonlySet<number>): Filter | null => {
  const bereik: Bereik | null = leesBereik(k?.attributen['ref'] ?? '');
  if (!k || !bereik) return null;
  const criteria = new Map(kinderen(k, 'filterColumn').flatMap((f) => {
    const c = leesCriterium(f);
    return c === null ? [] : [[Number(f.attributen['colId']), c] as const];
  }));
  const verbergt = new Set(kinderen(k, 'filterColumn').length === 0 ? [] : [...verborgen].filter((rij) => rij > bereik.rij && rij <= bereik.totRij));
  return { bereik, criteria, verbergt };
};

/** A rule of ours to know, with where it stands in the sheet's text. */
export interface Regelplek {
  readonly regel: Regel;
  readonly begin: number;
  readonly einde: number;
  /** The element that holds it, and how many rules of any kind that has. */
  readonly groep: { readonly begin: number; readonly einde: number; readonly regels: number };
}

const OPERATOREN: Readonly<Record<string, string>> = {
  between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan', lessThan: 'LessThan', greaterThanOrEqual: 'GreaterThanOrEqual', lessThanOrEqual: 'LessThanOrEqual',
};

/** The word that a file has for a comparison of Office.js. */
export const operatorVan = (operator: string): string => Object.entries(OPERATOREN).find(([, o]) => o === operator)?.[0] ?? 'equal';

const KAAL: Regelopmaak = { vulling: null, tekstkleur: null, vet: null, cursief: null, notatie: null };

/** The conditional formats on a value or a formula, highest priority first; other kinds stay in the file and are not shown. */
export const leesRegels = ({ tekst, posities, deel }: Bladbron, stijlen: readonly Regelopmaak[]): readonly Regelplek[] => {
  const uit: (Regelplek & { readonly prioriteit: number })[] = [];
  for (const d of posities.delen.filter((x) => x.lokaal === 'conditionalFormatting')) {
    const boom = leesBoom(tekst.slice(d.begin, d.einde), deel);
    const regels = kinderen(boom, 'cfRule');
    const bereiken = (boom.attributen['sqref'] ?? '').trim().split(/\s+/).map(leesBereik).filter((b) => b !== null);
    for (const k of regels) {
      const { type, operator = 'equal', dxfId, priority, stopIfTrue } = k.attributen;
      if (bereiken.length === 0 || (type !== 'cellIs' && type !== 'expression')) continue;
      const [een = '', twee = null] = kinderen(k, 'formula').map((f) => `=${f.tekst.trim()}`);
      uit.push({
        prioriteit: Number(priority ?? 0), begin: d.begin + k.begin, einde: d.begin + k.einde, groep: { begin: d.begin, einde: d.einde, regels: regels.length },
        regel: {
          id: `bestand-${d.begin + k.begin}`, bereiken, soort: type === 'cellIs' ? 'CellValue' : 'Custom', stop: waar(stopIfTrue),
          operator: type === 'cellIs' ? (OPERATOREN[operator] ?? 'EqualTo') : '', formule1: een, formule2: twee, ...(dxfId === undefined ? KAAL : (stijlen[Number(dxfId)] ?? KAAL)),
        },
      });
    }
  }
  return uit.sort((a, b) => a.prioriteit - b.prioriteit);
};
