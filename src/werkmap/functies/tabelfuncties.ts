import type { Kader } from '../../engine';
import type { Taal } from '../../tekst';
import type { Dossierargumenten } from './argumenten';
import { beoordeel } from './beoordeel';
import { gemeente } from './gemeente';
import { prognose } from './prognose';
import { provincie } from './provincie';
import type { Tabeluitkomst } from './uitkomst';

export { foutenTekst, TE_GROOT } from './tabelteksten';

/** The functions whose answer spills, most of them on a table: rows of cells with their header. */
export interface Tabelfuncties {
  readonly beoordeel: (tabel: unknown, periode?: unknown) => Tabeluitkomst;
  readonly provincie: (tabel: unknown, periode?: unknown) => Tabeluitkomst;
  readonly gemeente: (naam: unknown, tabel: unknown, periode?: unknown) => Tabeluitkomst;
  readonly prognose: (dag: unknown, vorigeRealisatie: unknown, ...argumenten: Dossierargumenten) => Tabeluitkomst;
}

/** These functions, with all that it takes to recognise a table. */
export const maakTabelfuncties = (kaders: readonly Kader[], taal: Taal): Tabelfuncties => ({
  beoordeel: (tabel, periode) => beoordeel(kaders, taal, tabel, periode),
  provincie: (tabel, periode) => provincie(kaders, taal, tabel, periode),
  gemeente: (naam, tabel, periode) => gemeente(kaders, taal, naam, tabel, periode),
  prognose: (dag, vorigeRealisatie, ...argumenten) => prognose(kaders, taal, dag, vorigeRealisatie, argumenten),
});
