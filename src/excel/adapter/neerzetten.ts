import { bereikadres } from '../../werkmap/blad';
import type { Voortgang } from '../model/excelwerk';
import { zetBlok } from './celinvoer';
import { kleur } from './kleuren';
import { maakKopOp } from './koppen';
import { nieuwFilter, type Voorbereid } from './plaatsen';
import { maakRonde } from './ronde';
import { bereikVan, tekensVan } from './stukken';

/** Characters to the points in which the API counts a column's width: 7 pixels a character and 5 for the edge, 0.75 point each. */
export const punten = (tekens: number): number => (tekens * 7 + 5) * 0.75;

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

/** What the cells held at the very moment of writing: asked in the same request, so that nobody comes in between. */
export type Gestaan = ReadonlyArray<readonly Excel.Range[]>;

const vraagGestaan = async (plaatsen: readonly Voorbereid[], context: Excel.RequestContext): Promise<Gestaan> => {
  const ronde = maakRonde(context);
  const uit = [];
  for (const { w } of plaatsen) {
    const hier = [];
    for (const blok of w.blokken) {
      await ronde.ruimte(tekensVan({ ...blok, na: blok.voor }));
      const bereik = bereikVan(w.proxy, blok);
      bereik.load('formulas');
      hier.push(bereik);
    }
    uit.push(hier);
  }
  return uit;
};

interface Neergezet {
  readonly gestaan: Gestaan;
  readonly regels: ReadonlyArray<readonly Excel.ConditionalFormat[]>;
}

/** The writing itself, in as few requests as its size allows; gives the rules that were added, per sheet, and what stood there. */
export const zetNeer = async (plaatsen: readonly Voorbereid[], context: Excel.RequestContext, voortgang: Voortgang, bij: (blad: string) => void): Promise<Neergezet> => {
  const gestaan = await vraagGestaan(plaatsen, context);
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
      const notaties = p.notaties(blok);
      zetBlok(p.w.proxy, blok, (rij, kolom) => notaties?.[rij - blok.rij]?.[kolom - blok.kolom]);
      gevraagd += tekensVan(blok);
    }
  }
  await ronde.verstuur();
  return { gestaan, regels };
};
