import { isOntbreekt } from '../../engine';
import { leesDag } from '../lezen/besluit';
import { kaal } from '../lezen/normaliseer';
import type { Kolomsoort } from '../tabel';
import { als, type Geduid, type Kolomcellen } from './geduid';

const TOT = /^(?:tot|tot en met|t\/m|einddatum)$/;

/** A bare "Tot" beside a decision is its last day, where days stand below it. */
export const totBijBesluit = (geduid: readonly Geduid[], cellen: Kolomcellen): readonly Geduid[] => {
  const bezet = new Set(geduid.map((g) => g.betekenis.soort));
  if (!bezet.has('besluit') || bezet.has('besluitTot')) return geduid;
  return geduid.map((g) => (g.betekenis.soort === 'onbekend' && TOT.test(kaal(g.kop.duiding.kop)) && cellen(g.kop.kolom).some((cel) => !isOntbreekt(leesDag(cel))) ? als(g, 'besluitTot', 'naast besluit') : g));
};

const BARE_REDEN = /^(?:reden|redenen|motivatie)$/;
const NAAST_BESLUIT: ReadonlySet<string> = new Set<Kolomsoort>(['besluitDoor', 'besluitDatum', 'besluitTot', 'besluitSoort']);

/** A bare "Reden" that stands directly beside a decision, or beside what else is said of it, is its reason; elsewhere it is said to be unread. */
export const redenBijBesluit = (geduid: readonly Geduid[]): readonly Geduid[] => {
  const bezet = new Set(geduid.map((g) => g.betekenis.soort));
  if (!bezet.has('besluit') || bezet.has('besluitReden')) return geduid;
  const op = new Map(geduid.map((g) => [g.kop.kolom, g]));
  const raakt = (g: Geduid, stap: -1 | 1): boolean => {
    let kolom = g.kop.kolom + stap;
    while (NAAST_BESLUIT.has(op.get(kolom)?.betekenis.soort ?? '')) kolom += stap;
    return op.get(kolom)?.betekenis.soort === 'besluit';
  };
  const bare = geduid.filter((g) => g.betekenis.soort === 'genegeerd' && g.kop.opgegeven === null && BARE_REDEN.test(kaal(g.kop.duiding.kop)));
  // what stands after a decision is of that one, also where a decision on another half-year follows
  const na = bare.filter((g) => raakt(g, -1));
  const naast = na.length > 0 ? na : bare.filter((g) => raakt(g, 1) && !/beslui|besloten/.test(kaal(op.get(g.kop.kolom - 1)?.kop.duiding.kop ?? '')));
  return geduid.map((g) => (naast.includes(g) ? als(g, 'besluitReden', 'naast besluit') : naast.length === 0 && bare.includes(g) ? { ...g, betekenis: { ...g.betekenis, redenElders: true } } : g));
};

