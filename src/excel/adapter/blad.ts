import { Hindernisfout } from '../model/excelwerk';
import { metHindernis } from './fouten';
import { inExcel } from './loop';

/** Shows every row of a sheet again. */
export const wisFilter = (naam: string): Promise<void> =>
  metHindernis(
    () =>
      inExcel(async (context) => {
        const blad = context.workbook.worksheets.getItem(naam);
        blad.autoFilter.load('enabled,isDataFiltered');
        blad.tables.load('items/name');
        await context.sync();
        if (blad.autoFilter.enabled && blad.autoFilter.isDataFiltered) blad.autoFilter.clearCriteria();
        for (const tabel of blad.tables.items) tabel.clearFilters();
        await context.sync();
      }),
    () => naam,
  );

/** Brings a cell in front. */
export const gaNaar = (naam: string, rij: number, kolom: number): Promise<void> =>
  metHindernis(
    () =>
      inExcel(async (context) => {
        const blad = context.workbook.worksheets.getItemOrNullObject(naam);
        blad.load('visibility');
        await context.sync();
        if (blad.isNullObject) throw new Hindernisfout({ code: 'BLAD_WEG', blad: naam });
        if (blad.visibility !== 'Visible') throw new Hindernisfout({ code: 'BLAD_VERBORGEN', blad: naam });
        blad.activate();
        blad.getCell(rij, kolom).select();
        await context.sync();
      }),
    () => naam,
  );
