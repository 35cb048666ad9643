import type { Bereik } from '../../src/werkmap/blad';
import { breedte } from './adressen';
import type { Criterium, Filter, Hostblad } from './blad';
import { ongeldig } from './fout';
import { leesInvoer } from './invoer';
import { celtekst } from './weergave';

const vergelijk = (blad: Hostblad, rij: number, kolom: number, voorwaarde: string): boolean => {
  const m = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(voorwaarde);
  const teken = m?.[1] ?? '=';
  const doel = m?.[2] ?? '';
  const links = blad.waarde(rij, kolom);
  const rechts = leesInvoer(doel, 2024).waarde;
  if (typeof links === 'number' && typeof rechts === 'number') {
    const uit = { '=': links === rechts, '<>': links !== rechts, '<': links < rechts, '>': links > rechts, '<=': links <= rechts, '>=': links >= rechts }[teken];
    return uit ?? false;
  }
  const tekst = celtekst(blad.cel(rij, kolom)).toLowerCase();
  const patroon = new RegExp(`^${doel.toLowerCase().replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
  if (teken === '=') return patroon.test(tekst);
  return teken === '<>' ? !patroon.test(tekst) : false;
};

const houdt = (blad: Hostblad, rij: number, kolom: number, c: Criterium): boolean => {
  if (c.soort === 'waarden') return c.waarden.some((w) => w.toLowerCase() === celtekst(blad.cel(rij, kolom)).toLowerCase());
  const een = vergelijk(blad, rij, kolom, c.een);
  if (c.twee === null) return een;
  const twee = vergelijk(blad, rij, kolom, c.twee);
  return c.of ? een || twee : een && twee;
};

/** The filter with the rows that its criteria hide now; the rows below a header, a totals row left out. */
export const pasFilterToe = (blad: Hostblad, filter: Filter, totaalrij: boolean): Filter => {
  const verbergt = new Set<number>();
  if (filter.criteria.size > 0) {
    for (let rij = filter.bereik.rij + 1; rij <= filter.bereik.totRij - (totaalrij ? 1 : 0); rij++) {
      if (![...filter.criteria].every(([i, c]) => houdt(blad, rij, filter.bereik.kolom + i, c))) verbergt.add(rij);
    }
  }
  return { ...filter, verbergt };
};

/** A filter over a range without criteria: only its buttons. */
export const nieuwFilter = (bereik: Bereik): Filter => ({ bereik, criteria: new Map(), verbergt: new Set() });

/** The filter with a criterion for a column (counted from the left of its range). */
export const metCriterium = (filter: Filter, kolom: number, criterium: Criterium): Filter => {
  if (kolom < 0 || kolom >= breedte(filter.bereik)) throw ongeldig(`AutoFilter: er is geen kolom ${kolom}.`, 'AutoFilter.Apply');
  return { ...filter, criteria: new Map(filter.criteria).set(kolom, criterium) };
};
