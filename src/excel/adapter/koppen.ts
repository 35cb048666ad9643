import { bereikadres, type Bereik } from '../../werkmap/blad';
import type { Celplan, Opmaak, Schrijfplan } from '../../werkmap/schrijfplan';
import type { Kopopname } from '../model/excelwerk';
import type { Cel } from '../model/plek';
import { rechthoeken } from './blokken';
import type { Ronde } from './ronde';

export interface NieuweKop {
  readonly plek: number;
  readonly kop: Celplan;
  /** Where its values stand: below the header, or beside it where the table stands on its side. */
  readonly waarden: Bereik | null;
  readonly opmaak: Opmaak;
}

/** `General` too where nothing else is needed: in a column of text a formula would stay text. */
export const NOTATIE: Readonly<Record<Opmaak, string>> = { kop: 'General', titel: 'General', percentage: '0%', getal: '#,##0', trede: '0', tekst: 'General', toelichting: 'General', tegel: 'General' };

/** New columns get their looks once, over their whole length; cells that change later keep what the user made of them. */
export const nieuweKoppen = (plan: Schrijfplan, plek: number): readonly NieuweKop[] => {
  const koppen: Celplan[] = [];
  const [perKolom, perRij] = [new Map<number, Opmaak>(), new Map<number, Opmaak>()];
  for (const c of plan.cellen) {
    if (c.opmaak === 'kop') koppen.push(c);
    else {
      if (!perKolom.has(c.kolom)) perKolom.set(c.kolom, c.opmaak);
      if (!perRij.has(c.rij)) perRij.set(c.rij, c.opmaak);
    }
  }
  const { totRij = 0, totKolom = 0 } = plan.omvang ?? {};
  return koppen.map((kop): NieuweKop => {
    const { rij, kolom } = kop;
    const onder = perKolom.get(kolom);
    if (onder !== undefined) return { plek, kop, waarden: totRij > rij ? { rij: rij + 1, kolom, totRij, totKolom: kolom } : null, opmaak: onder };
    return { plek, kop, waarden: totKolom > kolom ? { rij, kolom: kolom + 1, totRij: rij, totKolom } : null, opmaak: perRij.get(rij) ?? 'tekst' };
  });
};

export interface Kopproxy {
  readonly nieuw: NieuweKop;
  readonly cel: Excel.Range;
  /** Its values; null where there are none. */
  readonly onder: Excel.Range | null;
}

/** A number format in an answer, in characters. */
const NOTATIETEKENS = 12;

/** Asks how the places of new columns look now; loaded once the round is sent. */
export const vraagKoppen = async (blad: Excel.Worksheet, plan: Schrijfplan, plek: number, ronde: Ronde): Promise<readonly Kopproxy[]> => {
  const uit: Kopproxy[] = [];
  for (const nieuw of nieuweKoppen(plan, plek)) {
    const { kop, waarden } = nieuw;
    await ronde.ruimte(waarden === null ? 0 : (waarden.totRij - waarden.rij + 1) * (waarden.totKolom - waarden.kolom + 1) * NOTATIETEKENS);
    const cel = blad.getCell(kop.rij, kop.kolom);
    cel.load('format/wrapText,format/verticalAlignment,format/font/bold');
    const onder = waarden === null ? null : blad.getRange(bereikadres(waarden));
    onder?.load('numberFormat');
    uit.push({ nieuw, cel, onder });
  }
  return uit;
};

/** How it looked; only once loaded. */
export const kopopname = ({ nieuw: { plek, kop, waarden, opmaak }, cel, onder }: Kopproxy): Kopopname => ({
  plek, rij: kop.rij, kolom: kop.kolom, vet: cel.format.font.bold, terugloop: cel.format.wrapText, verticaal: cel.format.verticalAlignment,
  onder: waarden === null || onder === null ? null : { bereik: waarden, notaties: onder.numberFormat as string[][], gezet: NOTATIE[opmaak] },
});

/** One format for a whole range: office.js takes that as well as a matrix. */
export const alle = (notatie: string): string[][] => notatie as unknown as string[][];

export const maakKopOp = (blad: Excel.Worksheet, { kop, waarden, opmaak }: NieuweKop): void => {
  const { format } = blad.getCell(kop.rij, kop.kolom);
  format.font.bold = true;
  format.wrapText = true;
  format.verticalAlignment = 'Bottom';
  if (waarden !== null) blad.getRange(bereikadres(waarden)).numberFormat = alle(NOTATIE[opmaak]);
};

/** Gives the cell of a header its looks back. */
export const zetKopTerug = (blad: Excel.Worksheet, { rij, kolom }: Cel, k: Kopopname): void => {
  const { format } = blad.getCell(rij, kolom);
  format.font.bold = k.vet;
  format.wrapText = k.terugloop;
  format.verticalAlignment = k.verticaal as Excel.VerticalAlignment;
};

/** Gives cells their number formats back, row by row and left to right. */
export const zetNotatiesTerug = (blad: Excel.Worksheet, cellen: ReadonlyArray<Cel & { readonly notatie: string }>): void => {
  for (const { rij, kolom, cellen: hier } of rechthoeken(cellen)) {
    const notaties = hier.map((r) => r.map((c) => c.notatie));
    const eerste = notaties[0]?.[0] ?? '';
    const bereik = blad.getRangeByIndexes(rij, kolom, notaties.length, notaties[0]?.length ?? 1);
    bereik.numberFormat = notaties.every((r) => r.every((n) => n === eerste)) ? alle(eerste) : notaties;
  }
};
