import { groothedenVan, isOntbreekt, type Cijfers, type Dossier, type Gegeven, type Periode } from '../../engine';
import type { Celwaarde } from '../blad';
import { leesGetal, leesPeriode, leesStand, leesTrede } from '../lezen';
import { celTekst, isLeeg } from '../lezen/cel';
import type { Nulveld } from './teksten';
import type { Celfout } from './uitkomst';

/** What a function is given in place of one gemeente's row, in this order. Each is what a cell holds. */
export type Dossierargumenten = readonly [periode: unknown, taakstelling: unknown, beginstand: unknown, realisatie: unknown, vorigeTrede?: unknown, herverdeling?: unknown, tijdigBeschikbaar?: unknown];

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
export const isFout = (x: object): x is Celfout => 'code' in x;

/** A balance: backlog positive, or in words ("150 voorsprong"). */
export const leesBeginstand = (x: unknown): Gegeven => leesStand(alsCel(x)).getal;

export const leesAantal = (x: unknown): Gegeven => leesGetal(alsCel(x));

export interface Gelezen {
  /** `null` without a half-year. */
  readonly dossier: Dossier | null;
  readonly fouten: readonly Celfout[];
  /** The arguments that were 0, or blank. */
  readonly nullen: readonly Nulveld[];
}

const GEEN: Gegeven = { ontbreekt: 'leeg' };

/** A 0 for what cannot be told from a blank cell is "not given". */
const zonderNul = (g: Gegeven): Gegeven => (g === 0 ? GEEN : g);

/** Reads the arguments of a function into a dossier, without judging them. */
export const leesDossier = ([p, taakstelling, beginstand, realisatie, vorigeTrede, herverdeling, tijdigBeschikbaar]: Dossierargumenten): Gelezen => {
  const halfjaar = leesHalfjaar(p);
  const gelezen = { beginstand: leesBeginstand(beginstand), realisatie: leesAantal(realisatie), vorigeTrede: leesTrede(alsCel(vorigeTrede)), tijdigBeschikbaar: leesAantal(tijdigBeschikbaar) };
  const trede = zonderNul(gelezen.vorigeTrede);
  const verschuiving = leesAantal(herverdeling);
  const cijfers: Cijfers = {
    taakstelling: leesAantal(taakstelling),
    beginstand: gelezen.beginstand,
    realisatie: gelezen.realisatie,
    vorigeTrede: typeof trede === 'number' ? { trede, herkomst: 'opgegeven' } : trede,
    tijdigBeschikbaar: zonderNul(gelezen.tijdigBeschikbaar),
    // a blank herverdeling shifts nothing, and is nothing to remark on in a formula that left it out
    ...(isOntbreekt(verschuiving) && verschuiving.ontbreekt === 'leeg' ? {} : { herverdeling: verschuiving }),
  };
  const velden: readonly Nulveld[] = ['beginstand', 'realisatie', 'vorigeTrede', 'tijdigBeschikbaar'];
  const nullen = velden.filter((veld) => gelezen[veld] === 0);
  if (!isFout(halfjaar)) return { dossier: { gemeente: '', periode: halfjaar, ...cijfers }, fouten: [], nullen };
  return { dossier: null, fouten: [halfjaar, ...groothedenVan(cijfers).fouten], nullen };
};
