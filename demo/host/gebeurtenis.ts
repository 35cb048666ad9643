import type { Hostblad } from './blad';
import type { Waarde } from './cel';

/** Who did it: this add-in, the user at the grid, or someone else in the same workbook. */
export type Bron = 'invoegtoepassing' | 'gebruiker' | 'ander';

export type Wijzigingssoort = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** What happened in the workbook, as office.js' events need it; addresses without the sheet. */
export type Gebeurtenis =
  | {
    readonly soort: 'gewijzigd'; readonly blad: Hostblad; readonly adres: string; readonly wat: Wijzigingssoort; readonly bron: Bron;
    readonly schuif: 'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';
    /** For one cell only. */
    readonly voorNa?: { readonly voor: Waarde; readonly na: Waarde };
  }
  | { readonly soort: 'opgemaakt'; readonly blad: Hostblad; readonly adres: string; readonly bron: Bron }
  | { readonly soort: 'formule'; readonly blad: Hostblad; readonly cellen: readonly { readonly adres: string; readonly vorige: string }[]; readonly bron: Bron }
  | { readonly soort: 'berekend' | 'geselecteerd'; readonly blad: Hostblad; readonly adres: string }
  | { readonly soort: 'geactiveerd' | 'gedeactiveerd' | 'toegevoegd' | 'verwijderd'; readonly blad: Hostblad };
