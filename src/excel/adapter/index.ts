import type { Excelwerk, Luisteraar } from '../model/excelwerk';
import { Hindernisfout } from '../model/excelwerk';
import { metHindernis } from './fouten';
import { bewaarInstellingen } from './instellingen';
import { lees, vraagBladen } from './lees';
import { inExcel } from './loop';
import { leesMogelijkheden } from './mogelijkheden';
import type * as Schrijven from './schrijven';

const wisFilter = (naam: string): Promise<void> =>
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

const gaNaar = (naam: string, rij: number, kolom: number): Promise<void> =>
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

/** Hears of edits, of the selection and of another sheet coming up; what our own hand did is left out where Excel tells. */
const luister = (l: Luisteraar): Promise<void> =>
  metHindernis(() =>
    inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (e) => {
        if (String(e.triggerSource) !== 'ThisLocalAddin') l.bewerkt(e.worksheetId, e.address);
      });
      worksheets.onActivated.add(async (e) => l.anderBlad(e.worksheetId));
      worksheets.onSelectionChanged.add(async () => {
        await inExcel(async (c) => {
          const cel = c.workbook.getActiveCell();
          cel.load('rowIndex,columnIndex,worksheet/name');
          await c.sync();
          l.selectie({ blad: cel.worksheet.name, rij: cel.rowIndex, kolom: cel.columnIndex });
        }).catch(() => undefined);
      });
      await context.sync();
    }),
  );

const schrijven = (): Promise<typeof Schrijven> =>
  import(/* webpackChunkName: "schrijven" */ './schrijven').catch(() => { throw new Hindernisfout({ code: 'DEEL_NIET_GELADEN' }); });

/** Excel behind the calls that the model makes. Only after `Office.onReady`. */
export const maakExcelwerk = (): Excelwerk => {
  const mogelijkheden = leesMogelijkheden();
  return {
    mogelijkheden,
    lees: (voortgang) => lees(mogelijkheden, voortgang),
    schrijf: async (plannen, gelezen, voortgang) => (await schrijven()).schrijf(plannen, gelezen, mogelijkheden, voortgang),
    maakBlad: async (nieuw) => (await schrijven()).maakBlad(nieuw),
    voegBladToe: async (nieuw, bronnen, gelezen, voortgang) => (await schrijven()).voegBladToe(nieuw, bronnen, gelezen, voortgang),
    herstel: async (opname, voortgang) => (await schrijven()).herstel(opname, voortgang, vraagBladen),
    bewaarInstellingen, wisFilter, gaNaar, luister,
  };
};
