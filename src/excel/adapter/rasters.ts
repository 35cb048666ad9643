import type { Vulling } from './cellen';

/** What the cells of a sheet hold; blank outside the range in use. */
export interface Raster {
  readonly totRij: number;
  readonly totKolom: number;
  readonly waarde: (rij: number, kolom: number) => unknown;
  /** As `range.formulas` gives it: a formula, or the value. */
  readonly formule: (rij: number, kolom: number) => unknown;
  readonly notatie: (rij: number, kolom: number) => unknown;
}

export const maakRaster = (v: Vulling | null): Raster => {
  if (v === null) return { totRij: -1, totKolom: -1, waarde: () => '', formule: () => '', notatie: () => 'General' };
  const van = (m: Vulling['waarden'], leeg: string) => (rij: number, kolom: number): unknown => m[rij - v.rij]?.[kolom - v.kolom] ?? leeg;
  return { totRij: v.rij + v.waarden.length - 1, totKolom: v.kolom + (v.waarden[0]?.length ?? 0) - 1, waarde: van(v.waarden, ''), formule: van(v.formules, ''), notatie: van(v.notaties, 'General') };
};

/** The sheet on its side. */
export const gekanteld = (r: Raster): Raster => ({
  totRij: r.totKolom, totKolom: r.totRij,
  waarde: (rij, kolom) => r.waarde(kolom, rij), formule: (rij, kolom) => r.formule(kolom, rij), notatie: (rij, kolom) => r.notatie(kolom, rij),
});
