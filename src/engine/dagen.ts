import { beginPeildatum, eindPeildatum, laatsteDag, periode, volgnummer, type Dag, type Periode } from './periode';

/** The days numbered one by one in the Gregorian calendar; month 13 is the January after. */
const reeks = ({ jaar, maand, dag }: Dag): number => {
  const j = maand <= 2 ? jaar - 1 : jaar;
  return 365 * j + Math.floor(j / 4) - Math.floor(j / 100) + Math.floor(j / 400) + Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag;
};

/** How many days from `van` to `tot`; negative where `tot` is earlier. */
export const dagenTussen = (van: Dag, tot: Dag): number => reeks(tot) - reeks(van);

/** How many days a month has. */
export const dagenIn = (jaar: number, maand: number): number => dagenTussen({ jaar, maand, dag: 1 }, { jaar, maand: maand + 1, dag: 1 });

/** Whether the calendar has such a day: 29 February only in a leap year. */
export const bestaat = (d: Dag): boolean => {
  if (![d.jaar, d.maand, d.dag].every(Number.isInteger) || d.maand < 1 || d.maand > 12) return false;
  return d.dag >= 1 && d.dag <= dagenIn(d.jaar, d.maand);
};

/** The half-year that a day lies in: the peildatum itself opens the next one. */
export const periodeVan = (d: Dag): Periode => periode(d.jaar, d.maand <= 6 ? 1 : 2);

/** Whether a half-year has not closed on a day, its last one included: then its treden are no outcome. */
export const looptNog = (p: Periode, vandaag: Dag): boolean => volgnummer(p) >= volgnummer(periodeVan(vandaag));

/** Whether what was counted at the end of a day lacks days of the half-year: counted at the end of its last day it is of all of it. */
export const isTussentijds = (p: Periode, geteld: Dag): boolean => dagenTussen(geteld, laatsteDag(p)) > 0;

/**
 * How far a half-year has run at the end of a day. That day counts as passed, and so does every day from the first to the last:
 * 1 July is 1 of 184, 31 December 184 of 184.
 */
export interface Tijdsverloop {
  readonly verstreken: number;
  readonly totaal: number;
}

/**
 * `null` for a day that does not lie in the half-year.
 *
 * @example
 * tijdsverloop(periode(2023, 2), { jaar: 2023, maand: 10, dag: 26 }) // 118 of 184, so 64 %
 */
export const tijdsverloop = (p: Periode, dag: Dag): Tijdsverloop | null => {
  const [begin, eind] = [beginPeildatum(p), eindPeildatum(p)];
  const verstreken = dagenTussen(begin, dag) + 1;
  const totaal = dagenTussen(begin, eind);
  return bestaat(dag) && verstreken >= 1 && verstreken <= totaal ? { verstreken, totaal } : null;
};
