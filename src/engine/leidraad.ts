import type { Stap } from './beoordeling';
import type { Grootheden } from './grootheid';
import type { Kader, Ladderrij, Voorbehoud } from './kader';
import { geldt, perAntwoorden, vurendeRij } from './ladder';
import { ladderrijstappen, voorbehoudstappen } from './onderbouwing';

/** Where the answers to the ladder's criteria lead: the row that fires, and every row as a step. */
export interface Ladderuitkomst {
  readonly rij: Ladderrij;
  readonly stappen: readonly Stap[];
}

/** What asks for a person, and every voorbehoud as a step. */
export interface Voorbehouduitkomst {
  readonly voorbehouden: readonly Voorbehoud[];
  readonly stappen: readonly Stap[];
}

/** A kader made ready to judge with: all that follows from the answers alone is worked out once. */
export interface Leidraad {
  readonly ladder: (g: Grootheden) => Ladderuitkomst;
  readonly voorbehoud: (g: Grootheden) => Voorbehouduitkomst;
}

const maak = (kader: Kader): Leidraad => ({
  ladder: perAntwoorden(kader.ladder.flatMap((r) => r.als), (g) => ({ rij: vurendeRij(kader, g), stappen: ladderrijstappen(kader, g) })),
  voorbehoud: perAntwoorden(kader.voorbehouden.flatMap((v) => v.als), (g) => ({ voorbehouden: kader.voorbehouden.filter((v) => geldt(v.als, g)), stappen: voorbehoudstappen(kader, g) })),
});

const leidraden = new WeakMap<Kader, Leidraad>();

/** The leidraad of a kader, made once. A kader is data that never changes: another version is another object. */
export const leidraadVan = (kader: Kader): Leidraad => {
  const bekend = leidraden.get(kader);
  if (bekend !== undefined) return bekend;
  const nieuw = maak(kader);
  leidraden.set(kader, nieuw);
  return nieuw;
};
