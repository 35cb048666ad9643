import type { Stap } from './beoordeling';
import type { Grootheden } from './grootheid';
import type { Criterium, Kader, Ladderrij, Voorbehoud, Voorwaarde } from './kader';
import { geldt, perAntwoorden, vurendeRij } from './ladder';
import { ladderrijstappen, voorbehoudstappen } from './onderbouwing';

/** What asks for a person, and every voorbehoud as a step. */
export interface Voorbehouduitkomst {
  readonly voorbehouden: readonly Voorbehoud[];
  readonly stappen: readonly Stap[];
}

/** Where the answers to the ladder's criteria lead: the row that fires, every row as a step, and what then asks for a person. */
export interface Ladderuitkomst {
  readonly rij: Ladderrij;
  readonly stappen: readonly Stap[];
  /** To be asked when `trede` is known. */
  readonly voorbehoud: (g: Grootheden) => Voorbehouduitkomst;
}

/** A kader made ready to judge with: all that follows from the answers alone is worked out once. */
export type Leidraad = (g: Grootheden) => Ladderuitkomst;

const gevraagd = (rijen: readonly { readonly als: readonly Voorwaarde[] }[]): ReadonlySet<Criterium> => new Set(rijen.flatMap((r) => r.als.map((v) => v.criterium)));

const maak = (kader: Kader): Leidraad => {
  const ladder = gevraagd(kader.ladder);
  const daarna = [...gevraagd(kader.voorbehouden)].filter((c) => !ladder.has(c));
  return perAntwoorden([...ladder], (g) => ({
    rij: vurendeRij(kader, g),
    stappen: ladderrijstappen(kader, g),
    voorbehoud: perAntwoorden(daarna, (met) => ({ voorbehouden: kader.voorbehouden.filter((v) => geldt(v.als, met)), stappen: voorbehoudstappen(kader, met) })),
  }));
};

const leidraden = new WeakMap<Kader, Leidraad>();

/** The leidraad of a kader, made once. A kader is data that never changes: another version is another object. */
export const leidraadVan = (kader: Kader): Leidraad => {
  const bekend = leidraden.get(kader);
  if (bekend !== undefined) return bekend;
  const nieuw = maak(kader);
  leidraden.set(kader, nieuw);
  return nieuw;
};
