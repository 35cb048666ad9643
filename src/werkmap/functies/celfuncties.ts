import { VERSIE, type Kader } from '../../engine';
import type { Taal } from '../../tekst';
import type { Dossierargumenten, Toelichtingargumenten } from './argumenten';
import { nodig } from './nodig';
import { eindstand, percentage, totaalopgave } from './opgave';
import { toelichting, trede } from './trede';
import { tredenaam } from './tredenaam';
import type { Functieuitkomst } from './uitkomst';

/** The functions on cells. Each argument is what a cell holds: number, text, boolean, error or blank. */
export interface Celfuncties {
  readonly totaalopgave: (taakstelling: unknown, beginstand: unknown, herverdeling?: unknown) => Functieuitkomst<number>;
  readonly eindstand: (taakstelling: unknown, beginstand: unknown, realisatie: unknown, herverdeling?: unknown) => Functieuitkomst<number>;
  readonly trede: (...argumenten: Dossierargumenten) => Functieuitkomst<number>;
  readonly toelichting: (...argumenten: Toelichtingargumenten) => Functieuitkomst<string>;
  readonly tredenaam: (trede: unknown, periode?: unknown) => Functieuitkomst<string>;
  readonly percentage: (realisatie: unknown, opgave: unknown) => Functieuitkomst<number | string>;
  readonly nodig: (doel: unknown, ...argumenten: Dossierargumenten) => Functieuitkomst<number>;
  readonly versie: () => string;
}

/** The functions on cells alone: small, because they recognise no table. */
export const maakCelfuncties = (kaders: readonly Kader[], taal: Taal): Celfuncties => ({
  totaalopgave,
  eindstand,
  trede: (...argumenten) => trede(kaders, argumenten),
  toelichting: (...argumenten) => toelichting(kaders, taal, argumenten),
  tredenaam: (gevraagd, periode) => tredenaam(kaders, taal, gevraagd, periode),
  percentage,
  nodig: (doel, ...argumenten) => nodig(kaders, doel, argumenten),
  versie: () => VERSIE,
});
