import { adres, celsleutel, celVan, type Blad } from '../../werkmap/blad';
import { isDatumcode } from '../../werkmap/lezen/datumcode';
import { isEigencelplan, type Besluitcel, type Celplan, type Correctiecel, type Plan, type Schrijfplan } from '../../werkmap/schrijfplan';
import { Hindernisfout, type Bladopname, type Bladstaat, type Blok, type Gelezen } from '../model/excelwerk';
import { rechthoeken, type Rechthoek } from './blokken';
import { invoerVan, oudeInvoer } from './invoer';
import { vraagKleuren, vraagReikwijdte, type Kleurproxy } from './kleuren';
import { vraagKoppen, type Kopproxy } from './koppen';
import { eisBladenErNog, eisOngewijzigd, eisZichtbaar, vraagTerugblik, type Terugblik } from './nazien';
import { maakRaster, type Raster } from './rasters';
import { maakRonde } from './ronde';
import { stukken } from './stukken';
import { alsVulling } from './rooster';
import { tabelplekVan } from './verhuizing';

/** All that is written on one sheet. */
export interface Bladwerk {
  readonly staat: Bladstaat;
  readonly blad: Blad;
  readonly proxy: Excel.Worksheet;
  /** Those that say how cells look; of the user's own cells the blocks say it all. */
  readonly plannen: readonly Schrijfplan[];
  readonly plekken: Bladopname['plekken'];
  readonly blokken: readonly Blok[];
}

type Cel = Celplan | Correctiecel | Besluitcel;

const alsBlok = (blad: Blad, plek: number, correctie: boolean, r: Rechthoek<Cel>): Blok => ({
  plek, ...(correctie ? { correctie } : {}), rij: r.rij, kolom: r.kolom,
  na: r.cellen.map((rij) => rij.map(invoerVan)),
  voor: r.cellen.map((rij) => rij.map((c) => oudeInvoer(celVan(blad, c.rij, c.kolom), blad.eigenFormules?.get(celsleutel(c.rij, c.kolom))))),
});

export const perBlad = (context: Excel.RequestContext, plannen: readonly Plan[], gelezen: Gelezen): readonly Bladwerk[] =>
  [...new Set(plannen.map((p) => p.blad))].map((naam) => {
    const staat = gelezen.bladen.find((b) => b.naam === naam);
    const blad = gelezen.werkmap.bladen.find((b) => b.naam === naam);
    if (staat === undefined || blad === undefined) throw new Hindernisfout({ code: 'BLAD_WEG', blad: naam });
    if (staat.beveiligd) throw new Hindernisfout({ code: 'BLAD_BEVEILIGD', blad: naam });
    const eigen = plannen.filter((p) => p.blad === naam);
    const blokken = eigen.flatMap((p, plek) => rechthoeken<Cel>(p.cellen).flatMap((r) => stukken(alsBlok(blad, plek, isEigencelplan(p), r))));
    return { staat, blad, plannen: eigen.filter((p): p is Schrijfplan => !isEigencelplan(p)), plekken: eigen.map((p) => tabelplekVan(p, blad)), proxy: context.workbook.worksheets.getItemOrNullObject(staat.id), blokken };
  });

export interface Voorbereid {
  readonly w: Bladwerk;
  /** The sheet at the last look. */
  readonly raster: () => Raster;
  /** The number formats of a block of corrections. */
  readonly notaties: (blok: Blok) => ReadonlyArray<readonly string[]> | null;
  readonly kleuren: readonly Kleurproxy[];
  readonly koppen: readonly Kopproxy[];
  readonly breedten: ReadonlyArray<{ readonly kolom: number; readonly format: Excel.RangeFormat }>;
  readonly regelsVoor: Excel.ConditionalFormatCollection;
}

const vraagBreedten = (w: Bladwerk): Voorbereid['breedten'] =>
  w.plannen.flatMap((p) =>
    p.breedten.map(({ kolom }) => {
      const { format } = w.proxy.getCell(0, kolom);
      format.load('columnWidth');
      return { kolom, format };
    }),
  );

const notatiesVan = (w: Bladwerk, rijen: Terugblik['rijen']): Voorbereid['notaties'] => (blok) => {
  if (blok.correctie !== true) return null;
  return (rijen[w.blokken.indexOf(blok)]?.numberFormat as string[][] | undefined) ?? null;
};

/** Throws where a number of the user's would be shown, and read, as a date. */
const eisGetalopmaak = ({ w, notaties }: Voorbereid): void => {
  for (const blok of w.blokken) {
    notaties(blok)?.forEach((rij, r) => {
      const k = rij.findIndex((notatie, i) => typeof blok.na[r]?.[i] === 'number' && notatie !== 'General' && isDatumcode(notatie));
      if (k >= 0) throw new Hindernisfout({ code: 'CEL_DATUMOPMAAK', blad: w.staat.naam, cel: adres(blok.rij + r, blok.kolom + k) });
    });
  }
};

/** Looks again at what is about to be written: one round, in which everything that is needed for going back comes along. */
export const ziePlaatsen = async (werk: readonly Bladwerk[], gelezen: Gelezen, context: Excel.RequestContext): Promise<readonly Voorbereid[]> => {
  const ronde = maakRonde(context);
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const gezien = [];
  for (const w of werk) {
    const terugblik = await vraagTerugblik(w.proxy, w.staat, w.blokken, gelezen.tekensPerCel, ronde);
    const koppen: Kopproxy[] = [];
    for (const [plek, p] of w.plannen.entries()) koppen.push(...(await vraagKoppen(w.proxy, p, plek, ronde)));
    const regelsVoor = w.proxy.getRange().conditionalFormats;
    regelsVoor.load('items/id');
    gezien.push({ terugblik, uit: { w, notaties: notatiesVan(w, terugblik.rijen), raster: () => maakRaster(alsVulling(terugblik.delen, w.staat.omvang?.kolom ?? 0, false)), koppen, regelsVoor, kleuren: w.plannen.flatMap((p) => p.kleuren.map((k) => vraagKleuren(w.proxy, k))), breedten: vraagBreedten(w) } });
  }
  await ronde.verstuur();
  eisBladenErNog(gelezen, worksheets);
  for (const { terugblik, uit } of gezien) {
    eisOngewijzigd(uit.w.staat, terugblik);
    // setting the filter anew would drop the criteria that someone gave it meanwhile
    if (nieuwFilter(uit.w) !== undefined && terugblik.blad.autoFilter.isDataFiltered) throw new Hindernisfout({ code: 'TUSSENTIJDS_GEWIJZIGD', blad: uit.w.staat.naam });
    eisGetalopmaak(uit);
    await eisZichtbaar(uit.w.staat.naam, terugblik, uit.w.blokken, context);
  }
  const deels = gezien.map(({ uit }) => uit.kleuren.map(vraagReikwijdte).includes(true));
  if (deels.includes(true)) await context.sync();
  return gezien.map(({ uit }) => uit);
};

export const nieuwFilter = ({ plannen }: Bladwerk): Schrijfplan['filter'] => plannen.find((p) => p.filter !== undefined)?.filter;
