import type { Kader } from '../../engine';
import type { Taal } from '../../tekst';
import { beoordeel } from './beoordeel';
import { gemeente } from './gemeente';
import { provincie } from './provincie';
import type { Tabeluitkomst } from './uitkomst';

export { foutenTekst } from './tabelteksten';

/** The functions on a table: rows of cells with their header. What comes out spills. */
export interface Tabelfuncties {
  readonly beoordeel: (tabel: unknown, periode?: unknown) => Tabeluitkomst;
  readonly provincie: (tabel: unknown, periode?: unknown) => Tabeluitkomst;
  readonly gemeente: (naam: unknown, tabel: unknown, periode?: unknown) => Tabeluitkomst;
}

/** The functions on a table, with all that it takes to recognise one. */
export const maakTabelfuncties = (kaders: readonly Kader[], taal: Taal): Tabelfuncties => ({
  beoordeel: (tabel, periode) => beoordeel(kaders, taal, tabel, periode),
  provincie: (tabel, periode) => provincie(kaders, taal, tabel, periode),
  gemeente: (naam, tabel, periode) => gemeente(kaders, taal, naam, tabel, periode),
});
