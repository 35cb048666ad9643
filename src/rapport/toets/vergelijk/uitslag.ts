import type { Periode } from '../../../engine';
import type { Vondst } from '../vondst';

type Zonderplek<V> = V extends unknown ? Omit<V, 'plek'> : never;

/** A contradiction before its place in the text is added. */
export type Strijdig = Zonderplek<Vondst>;

/** What came of holding one claim against the tables. */
export type Uitslag = { readonly uitslag: 'klopt' } | { readonly uitslag: 'onbekend' } | { readonly uitslag: 'strijdig'; readonly met: readonly Strijdig[] };

export const KLOPT: Uitslag = { uitslag: 'klopt' };
export const ONBEKEND: Uitslag = { uitslag: 'onbekend' };

export const strijdig = (...met: readonly Strijdig[]): Uitslag => (met.length === 0 ? KLOPT : { uitslag: 'strijdig', met });

/** Where a half-year is not sure, one that agrees is enough; what contradicts is told of the first that a table has. */
export const eenVan = (perioden: readonly Periode[], toets: (p: Periode) => Uitslag): Uitslag => {
  const uitslagen = perioden.map(toets);
  return uitslagen.find((u) => u.uitslag === 'klopt') ?? uitslagen.find((u) => u.uitslag === 'strijdig') ?? ONBEKEND;
};
