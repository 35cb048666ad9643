import { kaders } from '../../kaders';
import type { Taal } from '../../tekst';
import { maakCelfuncties, type Celfuncties } from '../../werkmap/functies/celfuncties';
import type { Tabelfuncties } from '../../werkmap/functies/tabelfuncties';
import { celfoutenTekst } from '../../werkmap/functies/teksten';
import type { Foutsoort, Functieuitkomst, Tabeluitkomst } from '../../werkmap/functies/uitkomst';
import { HOOGSTENS, lengteVan } from '../verzoekgrens';
import { taalVanHost } from './taal';

/** Rows of cells as Excel takes them. */
type Cellen = Array<Array<string | number>>;

const CELFUNCTIES: Readonly<Record<Taal, Celfuncties>> = { nl: maakCelfuncties(kaders, 'nl'), en: maakCelfuncties(kaders, 'en') };

/** The functions on cells in the language of Excel. */
export const cellen = (): Celfuncties => CELFUNCTIES[taalVanHost()];

/** Excel's own error with our sentence in it; where Excel is too old for that, a plain one (#VALUE!). */
const excelfout = (soort: Foutsoort, zin: string): unknown => {
  if (typeof CustomFunctions === 'undefined' || typeof CustomFunctions.Error !== 'function') return new Error(zin);
  return new CustomFunctions.Error(soort === 'NA' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue, zin);
};

/** The value of a function on cells, or Excel's error thrown. */
export const waarde = <T>(uitkomst: Functieuitkomst<T>): T => {
  if (uitkomst.gelukt) return uitkomst.waarde;
  throw excelfout(uitkomst.soort, celfoutenTekst(uitkomst.fouten, taalVanHost()));
};

const NIET_GELADEN: Readonly<Record<Taal, string>> = {
  nl: 'De invoegtoepassing kon niet helemaal worden geladen. Controleer de verbinding en bereken opnieuw (F9).',
  en: 'The add-in could not be loaded completely. Check the connection and calculate again (F9).',
};

/**
 * The cells that a function on a table spills. What stands in the way is one sentence in the first cell, not an error: Excel
 * on the desktop does not always show the message of an error, and these functions have no TOELICHTING beside them.
 * Recognising a table is half of the code and is loaded at the first call only.
 */
export const raster = async (roep: (f: Tabelfuncties) => Tabeluitkomst): Promise<Cellen> => {
  const taal = taalVanHost();
  const geladen = await import('../../werkmap/functies/tabelfuncties').catch(() => null);
  if (geladen === null) return [[NIET_GELADEN[taal]]];
  const uitkomst = roep(geladen.maakTabelfuncties(kaders, taal));
  if (!uitkomst.gelukt) return [[geladen.foutenTekst(uitkomst.fouten, taal)]];
  // office.js only reads them
  return lengteVan(uitkomst.waarde) > HOOGSTENS ? [[geladen.TE_GROOT[taal]]] : (uitkomst.waarde as Cellen);
};
