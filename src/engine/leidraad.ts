import type { Stap } from './beoordeling';
import type { Grootheden } from './grootheid';
import type { Kader, Ladderrij, Voorbehoud } from './kader';
import { geldt, perAntwoorden, vurendeRij } from './ladder';
import { ladderrijstappen, voorbehoudstappen } from './onderbouwing';

/** A kader made ready to judge with: all that follows from the answers alone is worked out once. */
export interface Leidraad {
  readonly rij: (g: Grootheden) => Ladderrij;
  readonly rijstappen: (g: Grootheden) => readonly Stap[];
  readonly voorbehouden: (g: Grootheden) => readonly Voorbehoud[];
  readonly voorbehoudstappen: (g: Grootheden) => readonly Stap[];
}

const maak = (kader: Kader): Leidraad => {
  const ladder = kader.ladder.flatMap((r) => r.als);
  const voorbehouden = kader.voorbehouden.flatMap((v) => v.als);
  return {
    rij: perAntwoorden(ladder, (g) => vurendeRij(kader, g)),
    rijstappen: perAntwoorden(ladder, (g) => ladderrijstappen(kader, g)),
    voorbehouden: perAntwoorden(voorbehouden, (g) => kader.voorbehouden.filter((v) => geldt(v.als, g))),
    voorbehoudstappen: perAntwoorden(voorbehouden, (g) => voorbehoudstappen(kader, g)),
  };
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
