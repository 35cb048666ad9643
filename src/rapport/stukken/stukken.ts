import type { Periode } from '../../engine';
import { inEens, type Stappen } from '../../werkmap/stappen';
import type { Halfjaarfeiten } from '../feiten/feiten';
import { spannaam } from '../voortgang/bladnaam';
import { STUKMAKERS } from './makers';
import type { Stukbron, Stukuitkomst } from './soorten';

/** Every document of a half-year, or why there is none, kind by kind; a step for each. */
export function* maakStukkenInStappen(h: Halfjaarfeiten, bron: Stukbron): Stappen<readonly Stukuitkomst[]> {
  const uit: Stukuitkomst[] = [];
  for (const m of STUKMAKERS) {
    for (const u of m.maak(h, bron)) {
      uit.push(u);
      yield;
    }
  }
  return uit;
}

/** The same, at once. */
export const maakStukken = (h: Halfjaarfeiten, bron: Stukbron): readonly Stukuitkomst[] => inEens(maakStukkenInStappen(h, bron));

/** Characters that a file name cannot hold on one system or another. */
const NIET_IN_NAAM = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\ufffd]+/gu;

/** In four bytes each, with all around it, still a name that any disk takes. */
const HOOGSTENS = 50;

const naamdeel = (t: string): string => [...t.replace(NIET_IN_NAAM, '-').replace(/\s+/g, ' ').trim()].slice(0, HOOGSTENS).join('').replace(/[. ]+$/, '');

/** A name for each document, without its ending: "Toezichtbrief 2022-1 Utrecht", "Voortgangsrapportage 2023-1 en 2023-2". Two are never the same, in any case of letters. */
export const bestandsnamen = (uitkomsten: readonly Stukuitkomst[], p: Periode): readonly string[] => {
  const gegeven = new Set<string>();
  return uitkomsten.map(({ soort, gemeente, perioden = [p] }) => {
    const stam = [soort, spannaam(perioden), ...(gemeente === null ? [] : [naamdeel(gemeente)])].join(' ').trimEnd();
    for (let n = 1; ; n += 1) {
      const naam = n === 1 ? stam : `${stam} (${n})`;
      if (gegeven.has(naam.toLowerCase())) continue;
      gegeven.add(naam.toLowerCase());
      return naam;
    }
  });
};
