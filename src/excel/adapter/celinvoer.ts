import type { Blok } from '../model/excelwerk';
import { bereikVan } from './stukken';

const TEKST = '@';

/**
 * Writes the cells of a block. In a cell that is formatted as text a number would become text: it gets another format for as long
 * as that takes. A text needs no quote there, and would keep it.
 */
export const zetBlok = (blad: Excel.Worksheet, blok: Pick<Blok, 'rij' | 'kolom' | 'na'>, notatie: (rij: number, kolom: number) => unknown): void => {
  const getallen: Excel.Range[] = [];
  const invoer = blok.na.map((rij, r) => rij.map((w, k) => {
    if (w === '' || notatie(blok.rij + r, blok.kolom + k) !== TEKST) return w;
    if (typeof w === 'number') getallen.push(blad.getCell(blok.rij + r, blok.kolom + k));
    return typeof w === 'string' && w.startsWith("'") ? w.slice(1) : w;
  }));
  for (const cel of getallen) cel.numberFormat = [['General']];
  bereikVan(blad, blok).formulas = invoer;
  for (const cel of getallen) cel.numberFormat = [[TEKST]];
};
