import { VERSIE, type Kader } from '../../engine';
import type { Taal } from '../../tekst';
import type { Dossierargumenten } from './argumenten';
import { beoordeel } from './beoordeel';
import { gemeente } from './gemeente';
import { nodig } from './nodig';
import { eindstand, percentage, totaalopgave } from './opgave';
import { provincie } from './provincie';
import { toelichting, trede } from './trede';
import { tredenaam } from './tredenaam';
import type { Functieuitkomst, Raster } from './uitkomst';

export type { Dossierargumenten } from './argumenten';
export { foutenTekst, functiefoutTekst } from './teksten';
export type { Eigenfout, Foutsoort, Functiefout, Functieuitkomst, Mislukt, Raster } from './uitkomst';

/**
 * The functions of the add-in, pure. Each argument is what a cell holds (number, text, boolean, blank) or, for a `tabel`, rows
 * of these with their header; a figure may be written in any way that `lezen` knows. Faults come back as data.
 */
export interface Functies {
  readonly totaalopgave: (taakstelling: unknown, beginstand: unknown, herverdeling?: unknown) => Functieuitkomst<number>;
  readonly eindstand: (taakstelling: unknown, beginstand: unknown, realisatie: unknown, herverdeling?: unknown) => Functieuitkomst<number>;
  readonly trede: (...argumenten: Dossierargumenten) => Functieuitkomst<number>;
  readonly toelichting: (...argumenten: Dossierargumenten) => string;
  readonly tredenaam: (trede: unknown, periode?: unknown) => Functieuitkomst<string>;
  readonly percentage: (realisatie: unknown, opgave: unknown) => Functieuitkomst<number | string>;
  readonly nodig: (doel: unknown, ...argumenten: Dossierargumenten) => Functieuitkomst<number>;
  readonly beoordeel: (tabel: unknown, periode?: unknown) => Functieuitkomst<Raster>;
  readonly provincie: (tabel: unknown, periode?: unknown) => Functieuitkomst<Raster>;
  readonly gemeente: (naam: unknown, tabel: unknown, periode?: unknown) => Functieuitkomst<Raster>;
  readonly versie: () => string;
}

/**
 * The functions under these kaders, answering in this language.
 *
 * @example
 * maakFuncties(kaders, 'nl').trede('2022-1', 203, 171, 168, 2, 1) // { gelukt: true, waarde: 3 }
 */
export const maakFuncties = (kaders: readonly Kader[], taal: Taal): Functies => ({
  totaalopgave,
  eindstand,
  trede: (...argumenten) => trede(kaders, argumenten),
  toelichting: (...argumenten) => toelichting(kaders, taal, argumenten),
  tredenaam: (gevraagd, periode) => tredenaam(kaders, taal, gevraagd, periode),
  percentage,
  nodig: (doel, ...argumenten) => nodig(kaders, doel, argumenten),
  beoordeel: (tabel, periode) => beoordeel(kaders, taal, tabel, periode),
  provincie: (tabel, periode) => provincie(kaders, taal, tabel, periode),
  gemeente: (naam, tabel, periode) => gemeente(kaders, taal, naam, tabel, periode),
  versie: () => VERSIE,
});
