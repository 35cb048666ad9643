import type { Schrijfplan } from '../../werkmap/schrijfplan';
import { type Cel, ontleedAdres } from './plek';
import type { Celplek, Selectie } from './toestand';

/** `'2024-1'!C7` as a sheet and a cell; `null` where it is no such place. */
export const ontleedPlaats = (plaats: string): (Cel & { readonly blad: string }) | null => {
  const [, aangehaald, kaal, adres] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(plaats) ?? [];
  const blad = aangehaald?.replaceAll("''", "'") ?? kaal;
  const cel = adres === undefined ? null : ontleedAdres(adres);
  return blad === undefined || cel === null ? null : { blad, ...cel };
};

/** Where the treden of a writing stand: on the sheet in front if it has any, at the gemeente that is selected or else the first. */
export const tredenplek = (plannen: readonly Schrijfplan[], voor: string, selectie: Selectie | null): Celplek | null => {
  const plan = plannen.find((p) => p.blad === voor && p.kleuren.length > 0) ?? plannen.find((p) => p.kleuren.length > 0);
  const [kleuren] = plan?.kleuren ?? [];
  if (plan === undefined || kleuren === undefined) return null;
  const { rij, kolom, totRij, totKolom } = kleuren.bereik;
  const erin = (nu: number | undefined, van: number, tot: number): number => (nu === undefined || nu < van || nu > tot ? van : nu);
  const hier = selectie?.blad === plan.blad ? selectie : null;
  return { blad: plan.blad, rij: erin(hier?.rij, rij, totRij), kolom: erin(hier?.kolom, kolom, totKolom) };
};
