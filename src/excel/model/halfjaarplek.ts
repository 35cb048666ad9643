import { gelijk } from '../../engine';
import type { BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import type { Halfjaarplek } from './toestand';

export const plekVan = (t: BeoordeeldeTabel): Halfjaarplek => ({ blad: t.tabel.blad.naam, periode: t.periode });

/** A sheet is the same by Excel's own id, where both have it; else by its name. */
export const isPlek = (a: Halfjaarplek, b: Halfjaarplek): boolean =>
  gelijk(a.periode, b.periode) && (a.bladId !== undefined && b.bladId !== undefined ? a.bladId === b.bladId : a.blad === b.blad);

export const isOnder = (plekken: readonly Halfjaarplek[], plek: Halfjaarplek): boolean => plekken.some((p) => isPlek(p, plek));

interface Bladnaam {
  readonly id: string;
  readonly naam: string;
}

/** The same places with the sheet's name as it is now, and its id; a place whose sheet is gone keeps what it had. */
export const opBladen = (plekken: readonly Halfjaarplek[], bladen: readonly Bladnaam[]): readonly Halfjaarplek[] =>
  plekken.map((plek) => {
    const blad = bladen.find((b) => b.id === plek.bladId) ?? bladen.find((b) => b.naam === plek.blad);
    return blad === undefined ? plek : { ...plek, blad: blad.naam, bladId: blad.id };
  });
