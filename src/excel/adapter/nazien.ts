import { Hindernisfout, type Bladstaat, type Blok, type Gelezen } from '../model/excelwerk';
import { vingerafdruk } from './cellen';
import type { Ronde } from './ronde';
import { bereikVan } from './stukken';
import { alsVulling, omvangVan, vraagRooster, type Deel } from './rooster';

/** What is asked of a sheet once more, just before writing on it. */
export interface Terugblik {
  readonly blad: Excel.Worksheet;
  readonly gebruikt: Excel.Range;
  readonly delen: readonly Deel[];
  readonly rijen: readonly Excel.Range[];
  readonly tabellen: Excel.TableCollection;
}

/** Asks how the sheet is now: its cells, its protection, and whether a filter hides rows of the blocks. */
export const vraagTerugblik = async (blad: Excel.Worksheet, staat: Bladstaat, blokken: readonly Blok[], tekensPerCel: number, ronde: Ronde): Promise<Terugblik> => {
  blad.load('name');
  blad.protection.load('protected');
  blad.autoFilter.load('isDataFiltered');
  const { tables } = blad;
  tables.load('items/autoFilter/isDataFiltered');
  const gebruikt = blad.getUsedRangeOrNullObject(true);
  gebruikt.load('rowIndex,columnIndex,rowCount,columnCount');
  const rijen = blokken.map((b) => {
    const rij = bereikVan(blad, b);
    rij.load(b.correctie === true ? 'rowHidden,numberFormat' : 'rowHidden');
    return rij;
  });
  const delen = await vraagRooster(blad, staat.omvang, 'values,formulas', tekensPerCel, ronde);
  return { blad, gebruikt, delen, rijen, tabellen: tables };
};

const zelfde = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Throws where a sheet went, was protected, or holds other figures than when it was read. */
export const eisOngewijzigd = (staat: Bladstaat, t: Terugblik): void => {
  if (t.blad.isNullObject || t.blad.name !== staat.naam) throw new Hindernisfout({ code: 'BLAD_WEG', blad: staat.naam });
  if (t.blad.protection.protected) throw new Hindernisfout({ code: 'BLAD_BEVEILIGD', blad: staat.naam });
  const nu = zelfde(omvangVan(t.gebruikt), staat.omvang) ? vingerafdruk(alsVulling(t.delen, staat.omvang?.kolom ?? 0, false)) : null;
  if (nu !== staat.vingerafdruk) throw new Hindernisfout({ code: 'TUSSENTIJDS_GEWIJZIGD', blad: staat.naam });
};

/** Throws where a sheet that was read, whichever, is gone or has another name: formulas may point to it. */
export const eisBladenErNog = (gelezen: Gelezen, nu: Excel.WorksheetCollection): void => {
  const namen = new Map(nu.items.map((b) => [b.id, b.name]));
  const weg = gelezen.bladen.find((b) => namen.get(b.id) !== b.naam);
  if (weg !== undefined) throw new Hindernisfout({ code: 'BLAD_WEG', blad: weg.naam });
};

/** Throws where rows that are to be written are hidden on a filtered sheet: Excel can put values in the wrong rows then. */
export const eisZichtbaar = async (naam: string, t: Pick<Terugblik, 'blad' | 'rijen' | 'tabellen'>, blokken: ReadonlyArray<{ readonly rij: number; readonly na: readonly unknown[] }>, context: Excel.RequestContext): Promise<void> => {
  if (!t.blad.autoFilter.isDataFiltered && !t.tabellen.items.some((x) => x.autoFilter.isDataFiltered)) return;
  const verdacht = blokken.filter((_, i) => t.rijen[i]?.rowHidden !== false);
  if (verdacht.length === 0) return;
  const vragen = verdacht.map((b) => ({ b, rijen: t.blad.getRangeByIndexes(b.rij, 0, b.na.length, 1).getRowProperties({ rowHidden: true }) }));
  await context.sync();
  const verborgen = new Set(vragen.flatMap(({ b, rijen }) => rijen.value.flatMap((r, i) => (r.rowHidden === true ? [b.rij + i] : []))));
  if (verborgen.size > 0) throw new Hindernisfout({ code: 'FILTER_VERBERGT', blad: naam, rijen: verborgen.size });
};
