import type { Kader } from '../../engine';
import type { Taal } from '../../tekst';
import { maakCelfuncties, type Celfuncties } from './celfuncties';
import { maakTabelfuncties, type Tabelfuncties } from './tabelfuncties';

export type { Dossierargumenten } from './argumenten';
export { maakCelfuncties, type Celfuncties } from './celfuncties';
export { maakTabelfuncties, type Tabelfuncties } from './tabelfuncties';
export { foutenTekst, functiefoutTekst } from './tabelteksten';
export type { Celfout, Eigenfout, Foutsoort, Functiefout, Functieuitkomst, Mislukt, Raster, Tabelfout, Tabeluitkomst } from './uitkomst';

/** The functions of the add-in, pure. Figures may be written in any way that `lezen` knows; faults come back as data. */
export type Functies = Celfuncties & Tabelfuncties;

/**
 * The functions under these kaders, answering in this language.
 *
 * @example
 * maakFuncties(kaders, 'nl').trede('2022-1', 203, 171, 168, 2, 1) // { gelukt: true, waarde: 3 }
 */
export const maakFuncties = (kaders: readonly Kader[], taal: Taal): Functies => ({ ...maakCelfuncties(kaders, taal), ...maakTabelfuncties(kaders, taal) });
