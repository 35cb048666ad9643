import type { Getoetst } from './beoordeling';
import type { Trede } from './dossier';
import type { Grootheden, Grootheid } from './grootheid';
import type { Criterium, Kader, Ladderrij, Uitkomst, Voorwaarde } from './kader';

/** A quantity by its name. Those that criteria ask for are written out: reading by a varying name is several times slower. */
export const lees = (g: Grootheden, naam: Grootheid): number | null => {
  switch (naam) {
    case 'beoordeeldeEindstand':
      return g.beoordeeldeEindstand;
    case 'vorigeTrede':
      return g.vorigeTrede;
    case 'beoordeeldeTaakstelling':
      return g.beoordeeldeTaakstelling;
    case 'realisatie':
      return g.realisatie;
    case 'trede':
      return g.trede;
    case 'tijdigBeschikbaar':
      return g.tijdigBeschikbaar;
    case 'beoordelingsopgave':
      return g.beoordelingsopgave;
    case 'totaalopgave':
      return g.totaalopgave;
    default:
      return g[naam];
  }
};

/** The answer of one criterion: `null` where a quantity that it needs is unknown. */
export const antwoord = (c: Criterium, g: Grootheden): boolean | null => {
  if (c.soort === 'bekend') return lees(g, c.grootheid) !== null;
  const links = lees(g, c.links);
  const rechts = typeof c.rechts === 'number' ? c.rechts : lees(g, c.rechts);
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
export const geldt = (als: readonly Voorwaarde[], g: Grootheden): boolean => als.every((v) => antwoord(v.criterium, g) === v.antwoord);

export const getoetst = (als: readonly Voorwaarde[], g: Grootheden): readonly Getoetst[] =>
  als.map((v) => ({ criterium: v.criterium.id, gevraagd: v.antwoord, antwoord: antwoord(v.criterium, g) }));

/** The one row of the ladder that fires. Throws, naming the culprits, where none or more than one does: that is our bug. */
export const vurendeRij = (kader: Kader, g: Grootheden): Ladderrij => {
  const [rij, ook] = kader.ladder.filter((r) => geldt(r.als, g));
  if (rij === undefined) throw new Error(`kader ${kader.id}: no ladder row fires`);
  if (ook !== undefined) throw new Error(`kader ${kader.id}: ladder rows ${rij.id} and ${ook.id} both fire`);
  return rij;
};

/**
 * Works something out once for each combination of answers to these criteria. Only what depends on these answers
 * alone, and on no figure, may be worked out so.
 */
export const perAntwoorden = <T>(criteria: readonly Criterium[], werkUit: (g: Grootheden) => T): ((g: Grootheden) => T) => {
  const bekend: (T | undefined)[] = [];
  return (g) => {
    let sleutel = 0;
    for (const c of criteria) {
      const a = antwoord(c, g);
      sleutel = sleutel * 3 + (a === null ? 2 : a ? 1 : 0);
    }
    return (bekend[sleutel] ??= werkUit(g));
  };
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
