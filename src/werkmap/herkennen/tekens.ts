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
  readonly pctTotaalopgave: Gegeven;
}

/** Which way the balances count as their headers say. */
export interface Koptekens {
  readonly begin: Standteken | null;
  readonly eind: Standteken | null;
  /** Whether the header of the opening balance says more than one of the two names. */
  readonly stellig?: boolean;
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

/** A reading of both balances, and whether a row fits it; `null` where the row says nothing. */
interface Lezing {
  readonly begin: Factor;
  readonly eind: Factor;
}

type Proef = (rij: Cijferrij, lezing: Lezing) => boolean | null;

const proefTotaalopgave = (omvat: TaakstellingOmvat): Proef => (rij, { begin }) => {
  const [t, b, s] = [metHerverdeling(rij, omvat), metFactor(rij.begin, begin), opgave(rij, omvat)];
  return t === null || b === null || s === null || !isDubbelzinnig(rij.begin) ? null : t + b === s;
};

const proefEindstand = (omvat: TaakstellingOmvat): Proef => (rij, { begin, eind }) => {
  const [t, b, r, e] = [metHerverdeling(rij, omvat), metFactor(rij.begin, begin), getal(rij.realisatie), metFactor(rij.eind, eind)];
  const s = opgave(rij, omvat) ?? (t === null || b === null ? null : t + b);
  return s === null || r === null || e === null || !(isDubbelzinnig(rij.begin) || isDubbelzinnig(rij.eind)) ? null : s - r === e;
};

const FACTOREN: readonly Factor[] = [1, -1];

/** What the rows prove of one balance: its factor, nothing, or two things at once. */
type Bewijs = Factor | null | 'strijdig';

/**
 * The readings that every telling row fits; a row that all or none of them fit tells nothing. Where several remain that
 * differ in the balance that is asked for, nothing is proven.
 */
const bewijs = (rijen: readonly Cijferrij[], proef: Proef, lezingen: readonly Lezing[], van: keyof Lezing): Bewijs => {
  let over = lezingen;
  let gesproken = false;
  for (const rij of rijen) {
    const past = lezingen.filter((l) => proef(rij, l) === true);
    if (past.length === 0 || past.length === lezingen.length) continue;
    gesproken = true;
    over = over.filter((l) => past.includes(l));
  }
  if (!gesproken) return null;
  const gebleven = new Set(over.map((l) => l[van]));
  if (gebleven.size === 0) return 'strijdig';
  const [enige] = gebleven;
  return gebleven.size === 1 && enige !== undefined ? enige : null;
};

const tekenVan = (factor: Factor): Standteken => (factor === 1 ? 'achterstand positief' : 'voorsprong positief');

const factoren = (teken: Standteken | null): readonly Factor[] => (teken === null ? FACTOREN : [factorVan(teken)]);

const LEZINGEN: readonly Lezing[] = FACTOREN.flatMap((begin) => FACTOREN.map((eind) => ({ begin, eind })));

/** Whether more than half of the rows that can tell fit only the other way round than the header of the opening balance says; fewer can be chance. */
const spreektTegen = (rijen: readonly Cijferrij[], kop: Factor, proef: Proef): boolean => {
  let sprekend = 0;
  let tegen = 0;
  // as the header says first: mostly that settles a row
  const lezingen = [...LEZINGEN.filter((l) => l.begin === kop), ...LEZINGEN.filter((l) => l.begin !== kop)];
  for (const rij of rijen) {
    if (!isDubbelzinnig(rij.begin)) continue;
    let spreekt = false;
    let past: Factor | null = null;
    for (const l of lezingen) {
      const gezegd = proef(rij, l);
      spreekt ||= gezegd !== null;
      if (gezegd !== true) continue;
      past = l.begin;
      break;
    }
    if (spreekt) sprekend += 1;
    if (past !== null && past !== kop) tegen += 1;
  }
  return 2 * tegen > sprekend;
};

/** With fewer balances all of one sign can be chance. */
const STANDEN = 5;

/** Whether nearly every balance under a header is negative, so that they would be the other of what the header names. */
const isOmgekeerd = (rijen: readonly Cijferrij[]): boolean => {
  const standen = rijen.filter((r) => isDubbelzinnig(r.begin)).flatMap((r) => getal(r.begin.getal) ?? []);
  return standen.length >= STANDEN && 4 * standen.filter((n) => n < 0).length >= 3 * standen.length;
};

/**
 * Which way the opening balance counts: as its header says, unless the figures contradict it or nearly each is negative without proof; else as the totaalopgave proves; else as the closing
 * balance does; with no proof at all as the header of the closing balance says. What the user said answers where none of these do.
 */
const bepaalBegin = (rijen: readonly Cijferrij[], koppen: Koptekens, omvat: TaakstellingOmvat, keuze: Keuzes['standteken']): Standteken | null => {
  if (koppen.begin !== null) {
    const kop = factorVan(koppen.begin);
    const proeven = [proefTotaalopgave(omvat), proefEindstand(omvat)];
    const bewezen = (): boolean => proeven.some((proef) => bewijs(rijen, proef, LEZINGEN, 'begin') === kop);
    const tegengesproken = proeven.some((proef) => spreektTegen(rijen, kop, proef)) || (koppen.stellig !== true && isOmgekeerd(rijen) && !bewezen());
    return tegengesproken ? (keuze ?? null) : koppen.begin;
  }
  const totaal = bewijs(rijen, proefTotaalopgave(omvat), FACTOREN.map((begin) => ({ begin, eind: 1 })), 'begin');
  const lezingen = FACTOREN.flatMap((begin) => factoren(koppen.eind).map((eind) => ({ begin, eind })));
  const bewezen = totaal ?? bewijs(rijen, proefEindstand(omvat), lezingen, 'begin');
  if (bewezen === 1 || bewezen === -1) return tekenVan(bewezen);
  if (bewezen === null) {
    const eind = koppen.eind === null ? bewijs(rijen, proefEindstand(omvat), lezingen, 'eind') : factorVan(koppen.eind);
    if (eind === 1 || eind === -1) return tekenVan(eind);
  }
  const maaktUit = rijen.some((rij) => isDubbelzinnig(rij.begin) || isDubbelzinnig(rij.eind));
  return keuze ?? (maaktUit ? null : 'achterstand positief');
};

/** Which way both balances count; `null` where it matters and nothing says it, or the figures contradict each other. */
export const bepaalTekens = (rijen: readonly Cijferrij[], koppen: Koptekens, omvat: TaakstellingOmvat, keuze: Keuzes['standteken']): Standtekens | null => {
  const begin = bepaalBegin(rijen, koppen, omvat, keuze);
  if (begin === null) return null;
  if (koppen.eind !== null) return { begin, eind: koppen.eind };
  const eind = bewijs(rijen, proefEindstand(omvat), FACTOREN.map((e) => ({ begin: factorVan(begin), eind: e })), 'eind');
  return { begin, eind: eind === 1 || eind === -1 ? tekenVan(eind) : begin };
};

/** Whether the number under "taakstelling" behaves as the totaalopgave, as the taakstelling, or as neither, in one row. */
type Gedrag = 'totaalopgave' | 'taakstelling' | 'geen van beide';

const gedragVan = (totaalopgave: boolean, taakstelling: boolean): Gedrag | null => {
  if (totaalopgave === taakstelling) return totaalopgave ? null : 'geen van beide';
  return totaalopgave ? 'totaalopgave' : 'taakstelling';
};

/** A row with its taakstelling, its opening balances under the signs that the header leaves open, and the signs of the closing one. */
interface Gedragsrij {
  readonly rij: Cijferrij;
  readonly t: number;
  readonly begin: readonly number[];
  readonly eind: readonly Factor[];
}

interface Gedragsproef {
  /** Whether the row has what the proof looks at: most tables have it in no row. */
  readonly spreekt: (rij: Cijferrij) => boolean;
  readonly proef: (g: Gedragsrij) => Gedrag | null;
}

const naarTotaalopgave: Gedragsproef = {
  spreekt: (rij) => typeof rij.totaalopgave === 'number',
  proef: ({ rij, t, begin }) => {
    const s = getal(rij.totaalopgave);
    return s === null ? null : gedragVan(s === t || s === getal(rij.taakstelling), begin.some((b) => s === t + b));
  },
};

const naarEindstand: Gedragsproef = {
  spreekt: (rij) => rij.eind !== null,
  proef: ({ rij, t, begin, eind }) => {
    const r = getal(rij.realisatie);
    const standen = eind.flatMap((factor) => metFactor(rij.eind, factor) ?? []);
    if (standen.length === 0 || r === null) return null;
    const past = (s: number): boolean => standen.includes(s - r);
    return gedragVan(past(t), begin.some((b) => past(t + b)));
  },
};

const naarPercentage: Gedragsproef = {
  spreekt: (rij) => typeof rij.pctTotaalopgave === 'number',
  proef: ({ rij, t, begin }) => {
    const [pct, r] = [getal(rij.pctTotaalopgave), getal(rij.realisatie)];
    if (pct === null || r === null) return null;
    const past = (s: number): boolean => s > 0 && Math.abs((100 * r) / s - pct) <= 0.5;
    return gedragVan(past(t), begin.some((b) => past(t + b)));
  },
};

/**
 * In how many rows the number under "taakstelling" behaves as the totaalopgave (`rijen`), and whether the figures prove that
 * it is the plain taakstelling (`gewoon`): by the totaalopgave, else the closing balance, else the percentage of the
 * totaalopgave. Every row with an opening balance must agree; the first of these that says anything decides.
 */
export const lijktGecorrigeerd = (rijen: readonly Cijferrij[], omvat: TaakstellingOmvat, koppen: Koptekens): { readonly rijen: number; readonly gewoon: boolean } => {
  const [beginfactoren, eind] = [factoren(koppen.begin), factoren(koppen.eind)];
  const tellend = (rij: Cijferrij): Gedragsrij | null => {
    const t = metHerverdeling(rij, omvat);
    const begin = beginfactoren.flatMap((factor) => metFactor(rij.begin, factor) ?? []);
    return t === null || begin.every((b) => b === 0) ? null : { rij, t, begin, eind };
  };
  for (const { spreekt, proef } of [naarTotaalopgave, naarEindstand, naarPercentage]) {
    const aantal = { totaalopgave: 0, taakstelling: 0, 'geen van beide': 0 };
    for (const rij of rijen) {
      const g = spreekt(rij) ? tellend(rij) : null;
      const gedrag = g === null ? null : proef(g);
      if (gedrag !== null) aantal[gedrag] += 1;
    }
    const { totaalopgave, taakstelling } = aantal;
    const anders = taakstelling + aantal['geen van beide'];
    if (totaalopgave + anders === 0) continue;
    return { rijen: anders === 0 ? totaalopgave : 0, gewoon: taakstelling > 0 && totaalopgave === 0 };
  }
  return { rijen: 0, gewoon: false };
};
