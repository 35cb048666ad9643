import { bereikadres } from '../../werkmap/blad';
import type { Bladopname, Groei } from '../model/excelwerk';
import { leesBereikadres } from '../model/plek';
import { maakRaster, type Raster } from './rasters';
import { REGELVELDEN } from './kleuren';
import { maakRonde } from './ronde';
import { alsVulling, inDelen, omvangVan, vraagRooster } from './rooster';
import type { Verhuizing } from './verhuizing';

/** A sheet that was written, as it is now. */
export interface Bladnu {
  readonly opname: Bladopname;
  readonly blad: Excel.Worksheet;
  readonly gebruikt: Excel.Range;
  readonly tabellen: Excel.TableCollection;
  readonly tabelbereiken: readonly Excel.Range[];
  readonly filter: Excel.Range;
  readonly regels: Excel.ConditionalFormatCollection;
}

/** Asks how everything is now that the writing touched, but for the cells; loaded after the next sync. */
export const vraagBladnu = (opname: Bladopname, { workbook }: Excel.RequestContext): Bladnu => {
  const blad = workbook.worksheets.getItemOrNullObject(opname.id);
  blad.load('name');
  blad.protection.load('protected');
  blad.autoFilter.load('isDataFiltered');
  const tabellen = blad.tables;
  tabellen.load('items/autoFilter/isDataFiltered');
  const filter = blad.autoFilter.getRangeOrNullObject();
  filter.load('address');
  const gebruikt = blad.getUsedRangeOrNullObject(true);
  gebruikt.load('rowIndex,columnIndex,rowCount,columnCount');
  const regels = blad.getRange().conditionalFormats;
  regels.load(opname.regels === null ? REGELVELDEN : 'items/id');
  const tabelbereiken = opname.tabellen.map(({ naam }) => {
    const bereik = workbook.tables.getItemOrNullObject(naam).getRange();
    bereik.load('address');
    return bereik;
  });
  return { opname, blad, gebruikt, tabellen, tabelbereiken, filter, regels };
};

/** The cells of the sheets: one round, and one more for every further 4 MB. */
export const leesRasters = (bladen: readonly Bladnu[], context: Excel.RequestContext): Promise<readonly Raster[]> =>
  inDelen(async (tekensPerCel) => {
    const ronde = maakRonde(context);
    const gevraagd = [];
    for (const { blad, gebruikt } of bladen) gevraagd.push(await vraagRooster(blad, omvangVan(gebruikt), 'values,formulas,numberFormat', tekensPerCel, ronde));
    await ronde.verstuur();
    return gevraagd.map((delen, i) => maakRaster(alsVulling(delen, omvangVan(bladen[i]?.gebruikt as Excel.Range)?.kolom ?? 0, true)));
  });

/** What grew, without our columns and with the rows that it has now; null where those no longer are its last columns. */
export const gekrompen = ({ van, naar }: Groei, nu: Excel.Range, kolom: Verhuizing['kolom']): string | null => {
  const b = nu.isNullObject ? null : leesBereikadres(nu.address);
  if (b === null) return null;
  for (let k = van.totKolom + 1; k <= naar.totKolom; k += 1) if (kolom(k) !== b.totKolom - (naar.totKolom - k)) return null;
  return bereikadres({ ...b, totKolom: b.totKolom - (naar.totKolom - van.totKolom) });
};
