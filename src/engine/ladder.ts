import type { Getoetst } from './beoordeling';
import type { Trede } from './dossier';
import type { Grootheden } from './grootheid';
import type { Criterium, Kader, Ladderrij, Uitkomst, Voorwaarde } from './kader';

/** The answer of one criterion: `null` where a quantity that it needs is unknown. */
export const antwoord = (c: Criterium, g: Grootheden): boolean | null => {
  if (c.soort === 'bekend') return g[c.grootheid] !== null;
  const links = g[c.links];
  const rechts = typeof c.rechts === 'number' ? c.rechts : g[c.rechts];
  if (links === null || rechts === null) return null;
  switch (c.vergelijking) {
    case '<':
      return links < rechts;
    case '<=':
      return links <= rechts;
    case '>':
      return links > rechts;
    case '>=':
      return links >= rechts;
    case '=':
      return links === rechts;
  }
};

/** Whether every condition has the answer that is asked. An unknown answer is never the one asked. */
export const geldt = (als: readonly Voorwaarde[], g: Grootheden): boolean => {
  for (const v of als) if (antwoord(v.criterium, g) !== v.antwoord) return false;
  return true;
};

export const getoetst = (als: readonly Voorwaarde[], g: Grootheden): readonly Getoetst[] =>
  als.map((v) => ({ criterium: v.criterium.id, gevraagd: v.antwoord, antwoord: antwoord(v.criterium, g) }));

/** The one row of the ladder that fires. Throws, naming the culprits, where none or more than one does: that is our bug. */
export const vurendeRij = (kader: Kader, g: Grootheden): Ladderrij => {
  let gevonden: Ladderrij | null = null;
  for (const rij of kader.ladder) {
    if (!geldt(rij.als, g)) continue;
    if (gevonden !== null) throw new Error(`kader ${kader.id}: ladder rows ${gevonden.id} and ${rij.id} both fire`);
    gevonden = rij;
  }
  if (gevonden === null) throw new Error(`kader ${kader.id}: no ladder row fires`);
  return gevonden;
};

/** The trede of an outcome, or `null` where it cannot be judged. */
export const tredeVan = (dan: Uitkomst, vorigeTrede: number | null): Trede | null => {
  switch (dan.soort) {
    case 'trede':
      return dan.trede;
    case 'niet te beoordelen':
      return null;
    case 'vanaf vorige':
      return vorigeTrede === null ? null : Math.min(dan.hoogstens, Math.max(dan.minstens, vorigeTrede + dan.plus));
  }
};
