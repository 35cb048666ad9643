import { adres } from '../../werkmap/blad';
import type { Blok, Nieuwbladopname } from '../model/excelwerk';
import { isAangekomen } from './invoer';
import { maakRaster, type Raster } from './rasters';
import { omvangVan } from './rooster';

/** The first cell of a sheet that was added which does not hold what was put there; `heel`: what is missing counts too. */
export const eersteAndereCel = (nu: Raster, { blokken, heel }: Pick<Nieuwbladopname, 'blokken' | 'heel'>): string | null => {
  const gezet = new Map<string, string | number>();
  for (const b of blokken) for (const [r, rij] of b.na.entries()) for (const [k, w] of rij.entries()) gezet.set(`${b.rij + r},${b.kolom + k}`, w);
  const totRij = Math.max(nu.totRij, ...blokken.map((b) => b.rij + b.na.length - 1));
  const totKolom = Math.max(nu.totKolom, ...blokken.map((b) => b.kolom + (b.na[0]?.length ?? 1) - 1));
  for (let rij = 0; rij <= totRij; rij += 1) {
    for (let kolom = 0; kolom <= totKolom; kolom += 1) {
      const [hier, ons] = [nu.formule(rij, kolom), gezet.get(`${rij},${kolom}`)];
      const leeg = hier === '' || hier === null;
      if (leeg ? heel && ons !== undefined && ons !== '' : ons === undefined || !isAangekomen(ons, hier)) return adres(rij, kolom);
    }
  }
  return null;
};

interface Gevonden {
  readonly blad: Excel.Worksheet;
  readonly opname: Nieuwbladopname;
}

/** The sheet that was added where the writing went wrong; null where Excel did not get to adding it. Never one that was there (`waren`, by id). */
export const zoekNieuw = async (naam: string, blokken: readonly Blok[], waren: readonly string[], context: Excel.RequestContext): Promise<Gevonden | null> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const blad = worksheets.items.find((b) => b.name.toLowerCase() === naam.toLowerCase() && !waren.includes(b.id));
  return blad === undefined ? null : { blad, opname: { id: blad.id, naam, blokken, heel: false } };
};

/** Takes it away again, if it holds nothing but what we put there. */
export const ruimOp = async ({ blad, opname }: Gevonden, context: Excel.RequestContext): Promise<boolean> => {
  const gebruikt = blad.getUsedRangeOrNullObject(true);
  gebruikt.load('rowIndex,columnIndex,rowCount,columnCount,formulas,values');
  await context.sync();
  const omvang = omvangVan(gebruikt);
  const raster = omvang === null ? maakRaster(null) : maakRaster({ rij: omvang.rij, kolom: omvang.kolom, waarden: gebruikt.values as unknown[][], formules: gebruikt.formulas as unknown[][], notaties: [] });
  if (eersteAndereCel(raster, opname) !== null) return false;
  blad.delete();
  await context.sync();
  return true;
};
