import type { BeoordeeldeRij, BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import type { Lezing, Selectie } from '../../model/toestand';
import { gemeenterijen, halfjarenOp } from '../cijfers';

/** A row with the half-year that it belongs to. */
export interface Rijplek {
  readonly tabel: BeoordeeldeTabel;
  readonly rij: BeoordeeldeRij;
}

/** The row of a gemeente that is selected in the sheet, if any. */
export const geselecteerd = (lezing: Lezing, selectie: Selectie): Rijplek | null => {
  for (const tabel of halfjarenOp(lezing, selectie.blad)) {
    const nummer = tabel.tabel.gekanteld ? selectie.kolom : selectie.rij;
    const rij = gemeenterijen(tabel).find((r) => r.rij.rij === nummer);
    if (rij !== undefined) return { tabel, rij };
  }
  return null;
};

/** The half-year to open with: the last one on the active sheet, else the last one of the workbook. */
export const beginHalfjaar = (lezing: Lezing): BeoordeeldeTabel | null => halfjarenOp(lezing, lezing.actiefBlad).at(-1) ?? lezing.beoordeling?.tabellen.at(-1) ?? null;
