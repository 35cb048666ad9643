import { periodeTekst, type Trede } from '../../engine';
import { tussenstandVan, type Gemeentefeit, type Halfjaarfeiten } from '../feiten/feiten';
import type { Kleur } from '../stuk/stuk';

/** Where a gemeente stands on a map of equal squares: rows from the north, columns from the west, from 0. */
export interface Plek {
  readonly cbsCode: string;
  readonly rij: number;
  readonly kolom: number;
  /** A short name that fits on a small square. */
  readonly kort: string;
}

/** A gemeente as the map shows it: the trede as a number and as a colour. */
export interface Kaartgemeente {
  readonly gemeente: string;
  readonly cbsCode: string;
  /** The besluit where there is one, else the proposal; `null` where there is neither, or only a proposal of a half-year that has not closed. */
  readonly trede: Trede | null;
  /** How the trede came about, beside the proposal: decided the same, decided otherwise, or decided where there is no proposal. */
  readonly besluit: 'gelijk' | 'anders' | 'zonder voorstel' | null;
  /** Why there is no trede; `null` where there is one. */
  readonly zonder: 'geen rij' | 'niet te beoordelen' | 'tussenstand' | null;
  readonly basis: 'totaalopgave' | 'koppelingstekort' | null;
  /** `null` without a trede, or where the kader has no such trede. */
  readonly kleur: Kleur | null;
}

export interface Tegel extends Kaartgemeente {
  readonly rij: number;
  readonly kolom: number;
  readonly kort: string;
}

/** The map of one half-year; gemeenten without a place on it are not lost but stand beside it. */
export interface Tegelkaart {
  readonly periode: string;
  readonly rijen: number;
  readonly kolommen: number;
  /** From the north-west, row by row: the order in which it is read. */
  readonly tegels: readonly Tegel[];
  readonly zonderPlek: readonly Kaartgemeente[];
}

export const kaartgemeente = (h: Halfjaarfeiten, g: Gemeentefeit): Kaartgemeente => {
  const [wie, loopt] = [{ gemeente: g.gemeente.naam, cbsCode: g.gemeente.cbsCode }, tussenstandVan(h) !== null];
  if (loopt && g.besluit === null) return { ...wie, trede: null, besluit: null, zonder: 'tussenstand', basis: null, kleur: null };
  const beschrijving = h.kader?.treden.find((t) => t.trede === g.trede);
  const voorstel = loopt ? null : g.voorstel;
  return {
    ...wie,
    trede: g.trede,
    besluit: g.besluit === null ? null : voorstel === null ? 'zonder voorstel' : g.besluit.trede === voorstel ? 'gelijk' : 'anders',
    zonder: g.trede === null ? 'niet te beoordelen' : null,
    basis: g.beoordeling.basis,
    kleur: beschrijving === undefined ? null : { vulling: beschrijving.vulling, letter: beschrijving.letter },
  };
};

/** The gemeenten of a half-year on their squares; one of which the sheet has no row keeps its square, without a trede. */
export const kaartVan = (h: Halfjaarfeiten, plekken: readonly Plek[]): Tegelkaart => {
  const zonderRij = (h.kader?.gemeenten ?? []).filter((g) => h.ontbreekt.includes(g.naam)).map((g): Kaartgemeente => ({ gemeente: g.naam, cbsCode: g.cbsCode, trede: null, besluit: null, zonder: 'geen rij', basis: null, kleur: null }));
  const gemeenten = [...h.gemeenten.map((g) => kaartgemeente(h, g)), ...zonderRij];
  const opPlek = gemeenten.flatMap((g): readonly Tegel[] => {
    const plek = plekken.find((p) => p.cbsCode === g.cbsCode);
    return plek === undefined ? [] : [{ ...g, rij: plek.rij, kolom: plek.kolom, kort: plek.kort }];
  });
  return {
    periode: periodeTekst(h.periode),
    rijen: opPlek.length === 0 ? 0 : Math.max(...plekken.map((p) => p.rij + 1)),
    kolommen: opPlek.length === 0 ? 0 : Math.max(...plekken.map((p) => p.kolom + 1)),
    tegels: opPlek.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom),
    zonderPlek: gemeenten.filter((g) => !plekken.some((p) => p.cbsCode === g.cbsCode)),
  };
};

export type Richting = 'noord' | 'oost' | 'zuid' | 'west';

const STAP: Readonly<Record<Richting, readonly [rij: number, kolom: number]>> = { noord: [-1, 0], oost: [0, 1], zuid: [1, 0], west: [0, -1] };

/** The square that one comes to from another, over gaps too: the nearest that way, straight on before aside. `null` at the edge. */
export const buurVan = (kaart: Tegelkaart, van: Tegel, richting: Richting): Tegel | null => {
  const [dr, dk] = STAP[richting];
  let beste: { readonly tegel: Tegel; readonly afstand: number } | null = null;
  for (const tegel of kaart.tegels) {
    const vooruit = (tegel.rij - van.rij) * dr + (tegel.kolom - van.kolom) * dk;
    const opzij = Math.abs((tegel.rij - van.rij) * dk) + Math.abs((tegel.kolom - van.kolom) * dr);
    const afstand = vooruit + 2 * opzij;
    if (vooruit > 0 && opzij <= vooruit && (beste === null || afstand < beste.afstand)) beste = { tegel, afstand };
  }
  return beste?.tegel ?? null;
};
