import { bereikadres, celsleutel, celVan, type Blad } from '../../werkmap/blad';
import type { Schrijfplan } from '../../werkmap/schrijfplan';
import { Hindernisfout, type Bladopname, type Bladstaat, type Blok, type Gelezen, type Mogelijkheden, type Momentopname, type Schrijfuitkomst, type Voortgang } from '../model/excelwerk';
import { rechthoeken, type Rechthoek } from './blokken';
import { metHindernis } from './fouten';
import { zetTerug } from './herstel';
import { invoerVan, oudeInvoer } from './invoer';
import { kleur, vraagKleuren, vraagReikwijdte, type Kleurproxy } from './kleuren';
import { kopopname, maakKopOp, vraagKoppen, type Kopproxy } from './koppen';
import { inExcel } from './loop';
import { eisBladenErNog, eisOngewijzigd, eisZichtbaar, vraagTerugblik } from './nazien';
import { bereikVan, cellenVan, maakRonde, stukken, tekensVan } from './ronde';
import { eisAangekomen } from './teruglezen';

/** All that is written on one sheet. */
interface Bladwerk {
  readonly staat: Bladstaat;
  readonly blad: Blad;
  readonly proxy: Excel.Worksheet;
  readonly plannen: readonly Schrijfplan[];
  readonly blokken: readonly Blok[];
}

/** Characters to the points in which the API counts a column's width: 7 pixels a character and 5 for the edge, 0.75 point each. */
const punten = (tekens: number): number => (tekens * 7 + 5) * 0.75;

const alsBlok = (blad: Blad, r: Rechthoek): Blok => ({
  rij: r.rij, kolom: r.kolom,
  na: r.cellen.map((rij) => rij.map(invoerVan)),
  voor: r.cellen.map((rij) => rij.map((c) => oudeInvoer(celVan(blad, c.rij, c.kolom), blad.eigenFormules?.get(celsleutel(c.rij, c.kolom))))),
});

const perBlad = (context: Excel.RequestContext, plannen: readonly Schrijfplan[], gelezen: Gelezen): readonly Bladwerk[] =>
  [...new Set(plannen.map((p) => p.blad))].map((naam) => {
    const staat = gelezen.bladen.find((b) => b.naam === naam);
    const blad = gelezen.werkmap.bladen.find((b) => b.naam === naam);
    if (staat === undefined || blad === undefined) throw new Hindernisfout({ code: 'BLAD_WEG', blad: naam });
    if (staat.beveiligd) throw new Hindernisfout({ code: 'BLAD_BEVEILIGD', blad: naam });
    const eigen = plannen.filter((p) => p.blad === naam);
    const blokken = eigen.flatMap((p) => rechthoeken(p.cellen).flatMap((r) => stukken(alsBlok(blad, r))));
    return { staat, blad, plannen: eigen, proxy: context.workbook.worksheets.getItemOrNullObject(staat.id), blokken };
  });

interface Voorbereid {
  readonly w: Bladwerk;
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

/** Looks again at what is about to be written: one round, in which everything that is needed for going back comes along. */
const ziePlaatsen = async (werk: readonly Bladwerk[], gelezen: Gelezen, context: Excel.RequestContext): Promise<readonly Voorbereid[]> => {
  const ronde = maakRonde(context);
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const gezien = [];
  for (const w of werk) {
    const terugblik = await vraagTerugblik(w.proxy, w.staat, w.blokken, gelezen.tekensPerCel, ronde);
    const koppen: Kopproxy[] = [];
    for (const p of w.plannen) koppen.push(...(await vraagKoppen(w.proxy, p, ronde)));
    const regelsVoor = w.proxy.getRange().conditionalFormats;
    regelsVoor.load('items/id');
    gezien.push({ terugblik, uit: { w, koppen, regelsVoor, kleuren: w.plannen.flatMap((p) => p.kleuren.map((k) => vraagKleuren(w.proxy, k))), breedten: vraagBreedten(w) } });
  }
  await ronde.verstuur();
  eisBladenErNog(gelezen, worksheets);
  for (const { terugblik, uit } of gezien) {
    eisOngewijzigd(uit.w.staat, terugblik);
    // setting the filter anew would drop the criteria that someone gave it meanwhile
    if (nieuwFilter(uit.w) !== undefined && terugblik.blad.autoFilter.isDataFiltered) throw new Hindernisfout({ code: 'TUSSENTIJDS_GEWIJZIGD', blad: uit.w.staat.naam });
    await eisZichtbaar(uit.w.staat.naam, terugblik, uit.w.blokken, context);
  }
  const deels = gezien.map(({ uit }) => uit.kleuren.map(vraagReikwijdte).includes(true));
  if (deels.includes(true)) await context.sync();
  return gezien.map(({ uit }) => uit);
};

const nieuwFilter = ({ plannen }: Bladwerk): Schrijfplan['filter'] => plannen.find((p) => p.filter !== undefined)?.filter;

/** Everything of a sheet but its cells, asked into the batch that writes the first of them. */
const vormBlad = ({ w, koppen, kleuren }: Voorbereid, context: Excel.RequestContext): readonly Excel.ConditionalFormat[] => {
  for (const plan of w.plannen) {
    for (const g of plan.groei) context.workbook.tables.getItem(g.tabel).resize(bereikadres(g.naar));
    for (const { kolom, breedte } of plan.breedten) w.proxy.getCell(0, kolom).format.columnWidth = punten(breedte);
  }
  for (const { nieuw } of koppen) maakKopOp(w.proxy, nieuw);
  const filter = nieuwFilter(w);
  if (filter !== undefined) w.proxy.autoFilter.apply(bereikadres(filter));
  return kleuren.flatMap((k) => kleur(w.proxy, k));
};

const opnameVan = ({ w, breedten, koppen, regelsVoor }: Voorbereid): Omit<Bladopname, 'regels'> => {
  const filter = nieuwFilter(w);
  return {
    id: w.staat.id,
    naam: w.staat.naam,
    vingerafdruk: w.staat.vingerafdruk,
    blokken: w.blokken,
    tabellen: w.plannen.flatMap((p) => p.groei.flatMap((g) => w.blad.tabellen.filter((t) => t.naam === g.tabel).map((t) => ({ naam: t.naam, van: t.bereik, naar: g.naar })))),
    filter: filter !== undefined && w.blad.filter !== undefined ? { van: w.blad.filter, naar: filter } : null,
    breedten: breedten.map(({ kolom, format }) => ({ kolom, breedte: format.columnWidth })),
    koppen: koppen.map(kopopname),
    regelsVoor: regelsVoor.items.map((r) => r.id),
  };
};

/** The writing itself, in as few requests as its size allows; gives the rules that were added, per sheet. */
const zetNeer = async (plaatsen: readonly Voorbereid[], context: Excel.RequestContext, voortgang: Voortgang, bij: (blad: string) => void): Promise<ReadonlyArray<readonly Excel.ConditionalFormat[]>> => {
  const ronde = maakRonde(context);
  const totaal = plaatsen.reduce((n, { w }) => n + w.blokken.reduce((m, b) => m + tekensVan(b), 0), 0);
  let gevraagd = 0;
  const regels = [];
  for (const p of plaatsen) {
    bij(p.w.staat.naam);
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    regels.push(vormBlad(p, context));
    for (const blok of p.w.blokken) {
      if (await ronde.ruimte(tekensVan(blok))) voortgang(0.1 + 0.7 * (gevraagd / totaal));
      bereikVan(p.w.proxy, blok).formulas = blok.na as Array<Array<string | number>>;
      gevraagd += tekensVan(blok);
    }
  }
  await ronde.verstuur();
  return regels;
};

const isGewijzigd = (b: Bladopname): boolean => b.filter !== null || [b.blokken, b.tabellen, b.breedten, b.koppen, b.regels ?? []].some((lijst) => lijst.length > 0);

/**
 * Carries the plans out: one round to look, then the writing in as few rounds as its size allows, then one to read back. Where
 * what is read back is not what was written, everything is put back. Rejects with a Hindernisfout; nothing is left half done.
 */
export const schrijf = (plannen: readonly Schrijfplan[], gelezen: Gelezen, mogelijkheden: Mogelijkheden, voortgang: Voortgang): Promise<Schrijfuitkomst> => {
  let blad: string | null = null;
  const schrijfEnLees = async (context: Excel.RequestContext): Promise<Schrijfuitkomst> => {
    if (gelezen.alleenLezen) throw new Hindernisfout({ code: 'ALLEEN_LEZEN' });
    const werk = perBlad(context, plannen, gelezen);
    const plaatsen = await ziePlaatsen(werk, gelezen, context);
    voortgang(0.1);
    const opnamen = plaatsen.map(opnameVan);
    const opname = (regels: ReadonlyArray<readonly Excel.ConditionalFormat[]>): Momentopname => ({ plannen, bladen: opnamen.map((o, i) => ({ ...o, regels: regels[i]?.map((r) => r.id) ?? null })) });
    try {
      const regels = await zetNeer(plaatsen, context, voortgang, (naam) => { blad = naam; });
      voortgang(0.8);
      await eisAangekomen(werk, context);
      voortgang(1);
      const uit = opname(regels);
      return { cellen: werk.reduce((n, w) => n + w.blokken.reduce((m, b) => m + cellenVan(b), 0), 0), gewijzigd: uit.bladen.some(isGewijzigd), opname: uit };
    } catch (e) {
      const [gebleven] = await zetTerug(opname([]), context);
      if (gebleven === undefined) throw e;
      throw new Hindernisfout({ code: 'NIET_TERUGGEZET', blad: gebleven }, opname([]));
    }
  };
  return metHindernis(() => inExcel(schrijfEnLees, mogelijkheden), () => blad);
};
