import type { Blok } from '../model/excelwerk';
import { HOOGSTENS, lengteVan } from '../verzoekgrens';

/** The characters of a block, before or after: whichever is more. */
export const tekensVan = (b: Blok): number => Math.max(lengteVan(b.na), lengteVan(b.voor));

export const cellenVan = (b: Blok): number => b.na.length * (b.na[0]?.length ?? 0);

/** A block in pieces that each fit in a request with room to spare. */
export const stukken = (b: Blok): readonly Blok[] => {
  const aantal = Math.max(1, Math.ceil(tekensVan(b) / (HOOGSTENS / 2)));
  const rijen = Math.ceil(b.na.length / aantal);
  return Array.from({ length: aantal }, (_, i): Blok => ({ ...b, rij: b.rij + i * rijen, voor: b.voor.slice(i * rijen, (i + 1) * rijen), na: b.na.slice(i * rijen, (i + 1) * rijen) })).filter((s) => s.na.length > 0);
};

/** The cells of a block on its sheet. */
export const bereikVan = (blad: Excel.Worksheet, b: Pick<Blok, 'rij' | 'kolom' | 'na'>): Excel.Range => blad.getRangeByIndexes(b.rij, b.kolom, b.na.length, b.na[0]?.length ?? 1);
