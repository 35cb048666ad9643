import { adres } from '../../werkmap/blad';
import type { Blok, Tabelplek } from '../model/excelwerk';
import type { Hindernis } from '../model/hindernis';
import { bronafdruk, bronbereik } from './bron';
import { isAangekomen } from './invoer';
import { maakRaster } from './rasters';
import type { Ronde } from './ronde';
import { bereikVan, cellenVan } from './stukken';
import { alsVulling, vraagRooster, type Deel } from './rooster';

/** About so many characters does a cell of ours take in an answer: formulas are longer than figures. */
const TEKENS_PER_CEL = 160;

const kort = (v: unknown): string => {
  const tekst = String(v ?? '');
  return tekst.length > 40 ? `${tekst.slice(0, 40)}…` : tekst;
};

/** What is asked back of a sheet. */
export interface Terugvraag {
  readonly blokken: ReadonlyArray<{ readonly blok: Blok; readonly bereik: Excel.Range }>;
  readonly bron: readonly Deel[];
}

/** Asks for what was written on a sheet, and for what it rests on; loaded once the round is sent. */
export const vraagTerug = async (proxy: Excel.Worksheet, blokken: readonly Blok[], plekken: ReadonlyArray<Tabelplek | null>, tekensPerCel: number, ronde: Ronde): Promise<Terugvraag> => {
  const gevraagd = [];
  for (const blok of blokken) {
    await ronde.ruimte(cellenVan(blok) * TEKENS_PER_CEL);
    const bereik = bereikVan(proxy, blok);
    bereik.load('formulas');
    gevraagd.push({ blok, bereik });
  }
  return { blokken: gevraagd, bron: await vraagRooster(proxy, bronbereik(plekken), 'values,formulas', tekensPerCel, ronde) };
};

/** The blocks as Excel holds them now. */
export const teruggelezen = ({ blokken }: Terugvraag): readonly Blok[] => blokken.map(({ blok, bereik }) => ({ ...blok, na: bereik.formulas as Blok['na'] }));

/** What the outcomes rest on, as it is now. */
export const bronNu = ({ bron, blokken }: Terugvraag, plekken: ReadonlyArray<Tabelplek | null>): string => bronafdruk(plekken, maakRaster(alsVulling(bron, 0, false)), blokken.map((b) => b.blok));

/** The first cell that holds something else than was written. */
export const nietAangekomen = (naam: string, { blokken }: Terugvraag): Hindernis | null => {
  for (const { blok, bereik } of blokken) {
    const gevonden = bereik.formulas as unknown[][];
    for (const [r, rij] of blok.na.entries()) {
      for (const [k, geschreven] of rij.entries()) {
        const nu = gevonden[r]?.[k];
        if (isAangekomen(geschreven, nu)) continue;
        const cel = adres(blok.rij + r, blok.kolom + k);
        // a cell under a merge takes nothing and says nothing
        const leeg = nu === '' || nu === null;
        return leeg && geschreven !== '' ? { code: 'SAMENGEVOEGD', blad: naam, cel } : { code: 'TERUGGELEZEN_ANDERS', blad: naam, cel, geschreven: kort(geschreven), gevonden: kort(nu), blijft: blok.correctie === true && !isAangekomen(String(geschreven), String(nu)) };
      }
    }
  }
  return null;
};
