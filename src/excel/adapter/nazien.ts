import { Hindernisfout, type Bladstaat } from '../model/excelwerk';
import { vingerafdruk } from './cellen';

/** The cells of a sheet, asked once more. */
export const vraagVulling = (blad: Excel.Worksheet): Excel.Range => {
  const gebruikt = blad.getUsedRangeOrNullObject(true);
  gebruikt.load('values,formulas,rowIndex,columnIndex');
  return gebruikt;
};

const afdrukVan = (g: Excel.Range): string =>
  vingerafdruk(g.isNullObject ? null : { rij: g.rowIndex, kolom: g.columnIndex, waarden: g.values as unknown[][], formules: g.formulas as unknown[][], notaties: [] });

/** Throws where someone changed a figure between reading and writing. */
export const eisOngewijzigd = (staat: Bladstaat, gebruikt: Excel.Range | undefined): void => {
  if (gebruikt === undefined || afdrukVan(gebruikt) !== staat.vingerafdruk) throw new Hindernisfout({ code: 'TUSSENTIJDS_GEWIJZIGD', blad: staat.naam });
};

export type Verborgen = OfficeExtension.ClientResult<Excel.RowProperties[]>;

/** Which of the rows a filter hides. */
export const vraagVerborgen = (blad: Excel.Worksheet, rij: number, aantal: number): Verborgen => blad.getRangeByIndexes(rij, 0, aantal, 1).getRowProperties({ rowHidden: true });

/** Throws where rows that are to be written are hidden on a filtered sheet: Excel can put values in the wrong rows then. */
export const eisZichtbaar = (staat: Bladstaat, verborgen: readonly Verborgen[]): void => {
  const rijen = verborgen.reduce((n, v) => n + v.value.filter((r) => r.rowHidden === true).length, 0);
  if (rijen > 0) throw new Hindernisfout({ code: 'FILTER_VERBERGT', blad: staat.naam, rijen });
};
