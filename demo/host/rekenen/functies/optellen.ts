import type { Foutwaarde } from '../../../../src/werkmap/blad';
import { getalVan } from '../dwang';
import type { Rekening } from '../reken';
import type { Uitkomst } from '../waarde';
import { DEEL0, isFout, isReeks, isVerwijzing, WAARDE } from '../waarde';
import type { Functies } from './soort';
import { gewoon, VEEL } from './soort';

/**
 * The numbers that SUM and its kind see: of cells only what is a number; of a value written in the call also a logical and
 * a text that says a number. The first error is the answer.
 */
const getallen = (argumenten: readonly Uitkomst[], r: Rekening): readonly number[] | Foutwaarde => {
  const uit: number[] = [];
  for (const a of argumenten) {
    if (!isVerwijzing(a) && !isReeks(a)) {
      const n = getalVan(a, r.streek);
      if (isFout(n)) return n;
      uit.push(n);
      continue;
    }
    for (const rij of r.reeks(a).rijen) {
      for (const cel of rij) {
        if (isFout(cel)) return cel;
        if (typeof cel === 'number') uit.push(cel);
      }
    }
  }
  return uit;
};

const som = (n: readonly number[]): number => n.reduce((a, b) => a + b, 0);

const uitGetallen = (doe: (n: readonly number[]) => number | Foutwaarde) => (argumenten: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const n = getallen(argumenten, r);
  return 'fout' in n ? n : doe(n);
};

const gemiddelde = (n: readonly number[]): number | Foutwaarde => (n.length === 0 ? DEEL0 : som(n) / n.length);

const grootste = (n: readonly number[]): number => n.reduce((a, b) => Math.max(a, b), n[0] ?? 0);

const kleinste = (n: readonly number[]): number => n.reduce((a, b) => Math.min(a, b), n[0] ?? 0);

const telGetallen = (argumenten: readonly Uitkomst[], r: Rekening): number =>
  som(argumenten.map((a) => {
    if (isVerwijzing(a) || isReeks(a)) return r.reeks(a).rijen.flat().filter((c) => typeof c === 'number').length;
    return isFout(getalVan(a, r.streek)) ? 0 : 1;
  }));

const telGevuld = (argumenten: readonly Uitkomst[], r: Rekening): number =>
  som(argumenten.map((a) => (isVerwijzing(a) || isReeks(a) ? r.reeks(a).rijen.flat().filter((c) => c !== null).length : 1)));

const sprod = (argumenten: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const reeksen = argumenten.map((a) => r.reeks(a).rijen);
  const [eerste] = reeksen;
  if (reeksen.some((x) => x.length !== eerste?.length || x[0]?.length !== eerste[0]?.length)) return WAARDE;
  let totaal = 0;
  for (const [i, rij] of (eerste ?? []).entries()) {
    for (const j of rij.keys()) {
      let product = 1;
      for (const reeks of reeksen) {
        const cel = reeks[i]?.[j] ?? null;
        if (isFout(cel)) return cel;
        product *= typeof cel === 'number' ? cel : 0;
      }
      totaal += product;
    }
  }
  return totaal;
};

const SUBTOTALEN: Readonly<Record<number, (argumenten: readonly Uitkomst[], r: Rekening) => Uitkomst>> = {
  1: uitGetallen(gemiddelde), 2: telGetallen, 3: telGevuld, 4: uitGetallen(grootste), 5: uitGetallen(kleinste), 9: uitGetallen(som),
};

const isSubtotaal = (formule: string | null): boolean => formule !== null && /^=\s*SUBTOTAL\(/i.test(formule);

/** Rows that a filter hides never count; rows hidden by hand only below 100. Other SUBTOTALs are passed over. */
const subtotaal = ([soort = null, ...rest]: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const n = getalVan(r.enkel(soort), r.streek);
  if (isFout(n)) return n;
  const doe = SUBTOTALEN[n > 100 ? n - 100 : n];
  if (doe === undefined || rest.some((a) => !isVerwijzing(a))) return WAARDE;
  const zichtbaar = rest.filter(isVerwijzing).map((v) => ({
    rijen: r.lees(v).rijen.flatMap((rij, i) => {
      const verborgen = r.omgeving.verborgen?.(v.blad, v.bereik.rij + i);
      if (verborgen === 'filter' || (verborgen === 'hand' && n > 100)) return [];
      return [rij.map((cel, j) => (isSubtotaal(r.omgeving.formule(v.blad, v.bereik.rij + i, v.bereik.kolom + j)) ? null : cel))];
    }),
  }));
  return doe(zichtbaar, r);
};

export const OPTELLEN: Functies = {
  SUM: gewoon(1, VEEL, uitGetallen(som)),
  AVERAGE: gewoon(1, VEEL, uitGetallen(gemiddelde)),
  MIN: gewoon(1, VEEL, uitGetallen(kleinste)),
  MAX: gewoon(1, VEEL, uitGetallen(grootste)),
  COUNT: gewoon(1, VEEL, telGetallen),
  COUNTA: gewoon(1, VEEL, telGevuld),
  SUMPRODUCT: gewoon(1, VEEL, sprod),
  SUBTOTAL: gewoon(2, VEEL, subtotaal),
};
