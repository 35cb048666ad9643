import type { Excelwerk, Luisteraar } from '../model/excelwerk';
import { haalDeel } from '../model/haalDeel';
import { metHindernis } from './fouten';
import { lees, vraagBladen } from './lees';
import { inExcel } from './loop';
import { leesMogelijkheden } from './mogelijkheden';
import type * as Schrijven from './schrijven';

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

const schrijven = (): Promise<typeof Schrijven> => haalDeel(import(/* webpackChunkName: "schrijven" */ './schrijven'));

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
    bewaarInstellingen: async (maak) => (await schrijven()).bewaarInstellingen(maak),
    leesBestand: async (voortgang) => (await haalDeel(import(/* webpackChunkName: "delen" */ './bestand'))).leesBestand(voortgang),
    wisFilter: async (blad) => (await schrijven()).wisFilter(blad),
    gaNaar: async (blad, rij, kolom) => (await schrijven()).gaNaar(blad, rij, kolom),
    luister,
  };
};
