import { groothedenVan, type Cijfers, type Grootheden, type Veld } from '../../engine';
import { fractie } from '../plannen/fractie';
import { alsCel, leesAantal, leesBeginstand } from './argumenten';
import { gelukt, mislukt, type Functieuitkomst } from './uitkomst';

/** The quantities of these figures; only what is wrong with `velden` counts. */
const rekenUit = (cijfers: Cijfers, velden: readonly Veld[]): Functieuitkomst<Grootheden> => {
  const { grootheden, fouten } = groothedenVan(cijfers);
  const mis = fouten.filter((f) => velden.includes(f.veld));
  return mis.length > 0 ? mislukt(mis) : gelukt(grootheden);
};

const kies = (g: Functieuitkomst<Grootheden>, naam: 'totaalopgave' | 'eindstand'): Functieuitkomst<number> => {
  if (!g.gelukt) return g;
  const waarde = g.waarde[naam];
  if (waarde === null) throw new Error(`${naam} is unknown and no figure is at fault`);
  return gelukt(waarde);
};

/** Taakstelling with herverdeling plus the opening balance (backlog positive), in persons. */
export const totaalopgave = (taakstelling: unknown, beginstand: unknown, herverdeling?: unknown): Functieuitkomst<number> =>
  kies(rekenUit({ taakstelling: leesAantal(taakstelling), beginstand: leesBeginstand(beginstand), herverdeling: leesAantal(herverdeling), realisatie: 0 }, ['taakstelling', 'beginstand', 'herverdeling']), 'totaalopgave');

/** Totaalopgave minus realisatie: the closing balance in persons, backlog positive. */
export const eindstand = (taakstelling: unknown, beginstand: unknown, realisatie: unknown, herverdeling?: unknown): Functieuitkomst<number> =>
  kies(
    rekenUit(
      { taakstelling: leesAantal(taakstelling), beginstand: leesBeginstand(beginstand), herverdeling: leesAantal(herverdeling), realisatie: leesAantal(realisatie) },
      ['taakstelling', 'beginstand', 'herverdeling', 'realisatie'],
    ),
    'eindstand',
  );

/**
 * The part realised as a fraction in whole percents (0.82), or "n.v.t." where the opgave is not positive. The number 0 can be a
 * blank cell, of which nothing is known; the text "0" is an opgave of 0.
 */
export const percentage = (realisatie: unknown, opgave: unknown): Functieuitkomst<number | string> => {
  if (alsCel(opgave) === 0) return mislukt([{ code: 'OPGAVE_NUL' }]);
  // read as a totaalopgave with nothing carried over, so that the engine judges both figures
  const g = rekenUit({ taakstelling: leesAantal(opgave), taakstellingOmvat: 'totaalopgave', beginstand: 0, realisatie: leesAantal(realisatie) }, ['totaalopgave', 'realisatie']);
  if (!g.gelukt) return g;
  const waarde = fractie(g.waarde.realisatie, g.waarde.totaalopgave);
  if (waarde === null) throw new Error('a percentage is unknown and no figure is at fault');
  return gelukt(waarde);
};
