/**
 * A taakstellingsperiode: half a calendar year. `{ jaar: 2022, helft: 1 }` runs from 1 January to 30 June 2022.
 * Source: Provincie Utrecht, Toelichting toepassing interventieladder ("peildata 1 januari en 1 juli").
 */
export interface Periode {
  readonly jaar: number;
  readonly helft: 1 | 2;
}

/** A calendar day; months count from 1. */
export interface Dag {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

export const periode = (jaar: number, helft: 1 | 2): Periode => ({ jaar, helft });

/** The half-years numbered one by one, so that they compare and subtract as numbers. */
export const volgnummer = (p: Periode): number => p.jaar * 2 + p.helft;

export const gelijk = (a: Periode, b: Periode): boolean => volgnummer(a) === volgnummer(b);

export const volgende = (p: Periode): Periode => (p.helft === 1 ? periode(p.jaar, 2) : periode(p.jaar + 1, 1));

export const vorige = (p: Periode): Periode => (p.helft === 2 ? periode(p.jaar, 1) : periode(p.jaar - 1, 2));

/** The canonical written form: `2022-1`. */
export const periodeTekst = (p: Periode): string => `${p.jaar}-${p.helft}`;

/** The day on which the half-year opens: 1 January or 1 July. */
export const beginPeildatum = (p: Periode): Dag => ({ jaar: p.jaar, maand: p.helft === 1 ? 1 : 7, dag: 1 });

/** The day on which the closing balance is read: 1 July closes `-1`, 1 January of the next year closes `-2`. */
export const eindPeildatum = (p: Periode): Dag => beginPeildatum(volgende(p));

/** The half-year's own last day: 30 June or 31 December. */
export const laatsteDag = (p: Periode): Dag => (p.helft === 1 ? { jaar: p.jaar, maand: 6, dag: 30 } : { jaar: p.jaar, maand: 12, dag: 31 });

/** A day as ISO: `2024-02-01`. Such texts compare as the days do. */
export const isoDag = (d: Dag): string => `${String(d.jaar).padStart(4, '0')}-${String(d.maand).padStart(2, '0')}-${String(d.dag).padStart(2, '0')}`;

/** The day about 12 weeks before the end on which koppelingen are counted: 1 April or 1 October. */
export const koppelpeildatum = (p: Periode): Dag => ({ jaar: p.jaar, maand: p.helft === 1 ? 4 : 10, dag: 1 });
