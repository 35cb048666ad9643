import type { Bereik } from '../../werkmap/blad';
import type { Vulling } from './cellen';
import { HOOGSTENS } from '../verzoekgrens';
import { codeVan } from './fouten';
import type { Ronde } from './ronde';

/** About so many characters does a cell take in an answer: its value, its formula and its format. Texts may be longer. */
const TEKENS_PER_CEL = [60, 300, 1_500] as const;
/** Worth another try: the cells hold longer texts than was thought, or a sheet went while it was read. */
const NOG_EENS: ReadonlySet<string> = new Set(['ResponsePayloadSizeLimitExceeded', 'ItemNotFound']);

/** Reads cells in ever smaller pieces, until Excel takes it. */
export const inDelen = <T>(lees: (tekensPerCel: number) => Promise<T>): Promise<T> => {
  const [eerst, ...daarna] = TEKENS_PER_CEL;
  return daarna.reduce((uit, tekens) => uit.catch((e: unknown) => {
    if (!NOG_EENS.has(codeVan(e))) throw e;
    return lees(tekens);
  }), lees(eerst));
};

export interface Deel {
  readonly rij: number;
  readonly bereik: Excel.Range;
}

/**
 * Asks the cells of a range, in pieces that each fit in an answer; loaded once the round is sent.
 * `tekensPerCel`: about so many characters does a cell take. `na` hears of the cells of each piece.
 */
export const vraagRooster = async (blad: Excel.Worksheet, omvang: Bereik | null, velden: string, tekensPerCel: number, ronde: Ronde, na: (cellen: number, verstuurd: boolean) => void = () => undefined): Promise<readonly Deel[]> => {
  if (omvang === null) return [];
  const breedte = omvang.totKolom - omvang.kolom + 1;
  const perDeel = Math.max(1, Math.floor(HOOGSTENS / tekensPerCel / breedte));
  const delen: Deel[] = [];
  for (let { rij } = omvang; rij <= omvang.totRij; rij += perDeel) {
    const rijen = Math.min(perDeel, omvang.totRij - rij + 1);
    const verstuurd = await ronde.ruimte(rijen * breedte * tekensPerCel);
    na(rijen * breedte, verstuurd);
    const bereik = blad.getRangeByIndexes(rij, omvang.kolom, rijen, breedte);
    bereik.load(velden);
    delen.push({ rij, bereik });
  }
  return delen;
};

/** The answers as one filling; formats where they were asked. */
export const alsVulling = (delen: readonly Deel[], kolom: number, metNotaties: boolean): Vulling | null => {
  const [eerste] = delen;
  if (eerste === undefined) return null;
  return {
    rij: eerste.rij, kolom,
    waarden: delen.flatMap((d) => d.bereik.values as unknown[][]),
    formules: delen.flatMap((d) => d.bereik.formulas as unknown[][]),
    notaties: metNotaties ? delen.flatMap((d) => d.bereik.numberFormat as unknown[][]) : [],
  };
};

/** A used range as rows and columns; null where the sheet is empty. */
export const omvangVan = (g: Excel.Range): Bereik | null =>
  g.isNullObject ? null : { rij: g.rowIndex, kolom: g.columnIndex, totRij: g.rowIndex + g.rowCount - 1, totKolom: g.columnIndex + g.columnCount - 1 };
