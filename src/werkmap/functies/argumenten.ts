import { groothedenVan, isOntbreekt, type Cijfers, type Dossier, type Gegeven, type Periode } from '../../engine';
import type { Celwaarde } from '../blad';
import { leesBesluit, leesGetal, leesKoppelingstekort, leesPeriode, leesStand } from '../lezen';
import { leesBeslotenTrede } from '../lezen/trede';
import { celTekst, isLeeg, onleesbaar } from '../lezen/cel';
import { dagTekst, dagVanReeks } from '../lezen/dag';
import { isReeks } from '../lezen/periode';
import type { Nulveld } from './teksten';
import type { Celfout } from './uitkomst';

/** What a function is given in place of one gemeente's row, in this order. Each is what a cell holds. */
export type Dossierargumenten = readonly [
  periode: unknown, taakstelling: unknown, beginstand: unknown, realisatie: unknown, vorigeTrede?: unknown, herverdeling?: unknown, tijdigBeschikbaar?: unknown, koppelingstekort?: unknown, besluit?: unknown,
];

/** The same, with the one part of the explanation that is asked for. */
export type Toelichtingargumenten = readonly [...Dossierargumenten, onderdeel?: unknown];

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null;

/** An error as Excel hands it over, by its code: "#N/A". */
const foutcode = (x: Readonly<Record<string, unknown>>): string | null => {
  const code = x['fout'] ?? x['code'] ?? x['basicValue'];
  return typeof code === 'string' && code.startsWith('#') ? code : null;
};

/** A function's argument as the value of a cell. A range of one cell is that cell; a larger one is no value. */
export const alsCel = (x: unknown): Celwaarde => {
  if (x === null || x === undefined) return null;
  if (typeof x === 'number' || typeof x === 'string' || typeof x === 'boolean') return x;
  if (Array.isArray(x)) {
    const rijen: readonly unknown[] = x;
    const cellen: readonly unknown[] = rijen.flat();
    return cellen.length === 1 ? alsCel(cellen[0]) : `${cellen.length} cellen`;
  }
  if (!isObject(x)) return String(x);
  const fout = foutcode(x);
  if (fout !== null) return { fout };
  return typeof x['datum'] === 'number' ? { datum: x['datum'] } : 'object';
};

/** Blank, or the 0 that a blank cell becomes. */
export const isLeegOfNul = (x: unknown): boolean => {
  const cel = alsCel(x);
  return isLeeg(cel) || cel === 0;
};

/** A half-year, or what is wrong with it. A date cell reaches a function as a plain number. */
export const leesHalfjaar = (x: unknown): Periode | Celfout => {
  if (isLeegOfNul(x)) return { code: 'PERIODE_LEEG' };
  const cel = alsCel(x);
  const p = leesPeriode(cel);
  if (!isOntbreekt(p)) return p;
  if (typeof cel === 'number' && p.ontbreekt !== 'datum') return { code: 'PERIODE_IS_GETAL', gevonden: cel };
  return { code: p.ontbreekt === 'datum' ? 'PERIODE_IS_DATUM' : 'GEEN_PERIODE', veld: 'periode', gevonden: p.gevonden ?? celTekst(cel) };
};

/** Whether reading gave a fault. */
export const isFout = (x: object | null): x is Celfout => x !== null && 'code' in x;

/** 1.234 as `E2&""` hands it over where the point is the decimal sign, and 1234 as it is written in Dutch. */
const DUBBELZINNIG = /^[+-]?\d{1,3}\.\d{3}$/;

/**
 * A figure as a function may take it. It gets a date as a plain number, and a fraction as a text that could be thousands;
 * neither is ever a number of people that is meant.
 */
const alsCijfer = <T extends Gegeven | 'ja' | 'nee'>(cel: Celwaarde, gelezen: T): T | Gegeven => {
  if (typeof gelezen !== 'number') return gelezen;
  if (typeof cel === 'string' && DUBBELZINNIG.test(cel.trim())) return onleesbaar(cel);
  const reeks = Math.abs(gelezen);
  return isReeks(reeks) ? { ontbreekt: 'datum', gevonden: dagTekst(dagVanReeks(reeks)) } : gelezen;
};

const leesMet = <T extends Gegeven | 'ja' | 'nee'>(x: unknown, lees: (cel: Celwaarde) => T): T | Gegeven => {
  const cel = alsCel(x);
  return alsCijfer(cel, lees(cel));
};

/** A balance: backlog positive, or in words ("150 voorsprong"). */
export const leesBeginstand = (x: unknown): Gegeven => leesMet(x, (cel) => leesStand(cel).getal);

export const leesAantal = (x: unknown): Gegeven => leesMet(x, leesGetal);

export interface Gelezen {
  /** `null` without a half-year, or with a besluit that cannot be read. */
  readonly dossier: Dossier | null;
  readonly fouten: readonly Celfout[];
  /** The arguments that were the number 0, and so perhaps a blank cell. */
  readonly nullen: readonly Nulveld[];
}

/** The number 0 is also what a blank cell becomes; the text "0" (`E2&""`) never is. */
const kanLeegZijn = (x: unknown): boolean => alsCel(x) === 0;

/** A 0 for what cannot be told from a blank cell is "not given". */
export const zonderNul = (x: unknown): unknown => (kanLeegZijn(x) ? null : x);

/** Reads the arguments of a function into a dossier, without judging them. */
export const leesDossier = ([p, taakstelling, beginstand, realisatie, vorigeTrede, herverdeling, tijdigBeschikbaar, koppelingstekort, besloten]: Toelichtingargumenten): Gelezen => {
  const halfjaar = leesHalfjaar(p);
  // it may come from a cell with a besluit, which is read more strictly than another trede
  const trede = leesBeslotenTrede(alsCel(zonderNul(vorigeTrede)));
  const besluit = leesBesluit(alsCel(zonderNul(besloten)));
  const verschuiving = leesAantal(herverdeling);
  const cijfers: Cijfers = {
    taakstelling: leesAantal(taakstelling),
    beginstand: leesBeginstand(beginstand),
    realisatie: leesAantal(realisatie),
    vorigeTrede: typeof trede === 'number' ? { trede, herkomst: 'opgegeven' } : trede,
    tijdigBeschikbaar: leesAantal(zonderNul(tijdigBeschikbaar)),
    koppelingstekort: leesMet(zonderNul(koppelingstekort), leesKoppelingstekort),
    // a blank herverdeling shifts nothing, and is nothing to remark on in a formula that left it out
    ...(isOntbreekt(verschuiving) && verschuiving.ontbreekt === 'leeg' ? {} : { herverdeling: verschuiving }),
  };
  const nullen = Object.entries({ beginstand, realisatie, vorigeTrede, tijdigBeschikbaar }).flatMap(([veld, x]) => (kanLeegZijn(x) ? [veld as Nulveld] : []));
  if (isFout(halfjaar) || isFout(besluit)) return { dossier: null, fouten: [halfjaar, besluit].filter(isFout).concat(groothedenVan(cijfers).fouten), nullen };
  return { dossier: { gemeente: '', periode: halfjaar, ...cijfers, ...(besluit === null ? {} : { besluit }) }, fouten: [], nullen };
};
