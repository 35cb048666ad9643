import type { Gegeven, TaakstellingOmvat } from '../../engine';
import type { Stand } from '../lezen/stand';
import type { Keuzes, Standteken } from '../tabel';

/** The figures of one row that can tell what a column means. */
export interface Cijferrij {
  readonly begin: Stand;
  readonly eind: Stand | null;
  readonly taakstelling: Gegeven;
  readonly herverdeling: Gegeven;
  readonly totaalopgave: Gegeven;
  readonly realisatie: Gegeven;
}

export interface Standtekens {
  readonly begin: Standteken;
  readonly eind: Standteken;
}

type Factor = 1 | -1;

const getal = (g: Gegeven): number | null => (typeof g === 'number' ? g : null);

const factorVan = (teken: Standteken): Factor => (teken === 'achterstand positief' ? 1 : -1);

/** A balance with the backlog positive, whatever its cell or its column says. */
export const metTeken = (stand: Stand, teken: Standteken): Gegeven =>
  typeof stand.getal === 'number' && !stand.zegtZelf ? stand.getal * factorVan(teken) + 0 : stand.getal;

/** Whether the sign matters: some number is not zero and does not say itself which way it counts. */
const isDubbelzinnig = (stand: Stand | null): boolean => stand !== null && !stand.zegtZelf && typeof stand.getal === 'number' && stand.getal !== 0;

const metFactor = (stand: Stand | null, factor: Factor): number | null => (stand === null ? null : getal(metTeken(stand, factor === 1 ? 'achterstand positief' : 'voorsprong positief')));

/** Taakstelling with herverdeling; a herverdeling that is not known counts for nothing in this comparison. */
const metHerverdeling = (rij: Cijferrij, omvat: TaakstellingOmvat): number | null => {
  const t = getal(rij.taakstelling);
  return t === null || omvat === 'totaalopgave' ? null : t + (omvat === 'taakstelling' ? (getal(rij.herverdeling) ?? 0) : 0);
};

const opgave = (rij: Cijferrij, omvat: TaakstellingOmvat): number | null => getal(omvat === 'totaalopgave' ? rij.taakstelling : rij.totaalopgave);

/** What the figures of one row say of a factor: right, wrong, or nothing. */
type Proef = (rij: Cijferrij, factor: Factor) => boolean | null;

const proefTotaalopgave = (omvat: TaakstellingOmvat): Proef => (rij, factor) => {
  const [t, b, s] = [metHerverdeling(rij, omvat), metFactor(rij.begin, factor), opgave(rij, omvat)];
  return t === null || b === null || s === null || !isDubbelzinnig(rij.begin) ? null : t + b === s;
};

const proefEindstand = (omvat: TaakstellingOmvat): Proef => (rij, factor) => {
  const [t, b, r, e] = [metHerverdeling(rij, omvat), metFactor(rij.begin, factor), getal(rij.realisatie), metFactor(rij.eind, factor)];
  const s = opgave(rij, omvat) ?? (t === null || b === null ? null : t + b);
  return s === null || r === null || e === null || !(isDubbelzinnig(rij.begin) || isDubbelzinnig(rij.eind)) ? null : s - r === e;
};

/** The one factor that every telling row agrees with; a row that both fit tells nothing. */
const eenstemmig = (rijen: readonly Cijferrij[], proef: Proef): Standteken | null => {
  const stemmen = rijen.flatMap((rij) => {
    const [plus, min] = [proef(rij, 1), proef(rij, -1)];
    return plus === null || min === null || (plus && min) ? [] : [{ plus, min }];
  });
  if (stemmen.length === 0) return null;
  if (stemmen.every((s) => s.plus)) return 'achterstand positief';
  return stemmen.every((s) => s.min) ? 'voorsprong positief' : null;
};

/**
 * Which way the balances count: as the user said, as their headers say, as the totaalopgave or else the closing balance
 * proves in every row. `null` where it matters and nothing says it.
 */
export const bepaalTekens = (
  rijen: readonly Cijferrij[],
  koppen: { readonly begin: Standteken | null; readonly eind: Standteken | null },
  omvat: TaakstellingOmvat,
  keuze: Keuzes['standteken'],
): Standtekens | null => {
  if (keuze !== undefined) return { begin: keuze, eind: keuze };
  const ergens = koppen.begin ?? koppen.eind;
  if (ergens !== null) return { begin: koppen.begin ?? ergens, eind: koppen.eind ?? ergens };
  const bewezen = eenstemmig(rijen, proefTotaalopgave(omvat)) ?? eenstemmig(rijen, proefEindstand(omvat));
  if (bewezen !== null) return { begin: bewezen, eind: bewezen };
  const maaktUit = rijen.some((rij) => isDubbelzinnig(rij.begin) || isDubbelzinnig(rij.eind));
  return maaktUit ? null : { begin: 'achterstand positief', eind: 'achterstand positief' };
};

/**
 * In how many rows the number under "taakstelling" behaves as the totaalopgave, where it does so in every row that can tell:
 * it equals the totaalopgave beside an opening balance, or the closing balance follows from it without the opening balance.
 * Otherwise 0.
 */
export const lijktGecorrigeerd = (rijen: readonly Cijferrij[], omvat: TaakstellingOmvat): number => {
  const tellend = rijen.filter((rij) => {
    const begin = getal(rij.begin.getal);
    return begin !== null && begin !== 0 && metHerverdeling(rij, omvat) !== null;
  });
  const gelijk = tellend.filter((rij) => getal(rij.totaalopgave) !== null);
  if (gelijk.length > 0) {
    return gelijk.every((rij) => rij.totaalopgave === rij.taakstelling || rij.totaalopgave === metHerverdeling(rij, omvat)) ? gelijk.length : 0;
  }
  const metEind = tellend.filter((rij) => rij.eind !== null && getal(rij.eind.getal) !== null && getal(rij.realisatie) !== null);
  const zonderBegin = (rij: Cijferrij): boolean => {
    const over = (metHerverdeling(rij, omvat) ?? 0) - (getal(rij.realisatie) ?? 0);
    const [begin, eind] = [Math.abs(getal(rij.begin.getal) ?? 0), Math.abs(getal(rij.eind?.getal ?? 0) ?? 0)];
    return Math.abs(over) === eind && Math.abs(over + begin) !== eind && Math.abs(over - begin) !== eind;
  };
  return metEind.length > 0 && metEind.every(zonderBegin) ? metEind.length : 0;
};
