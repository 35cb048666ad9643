import { adres } from '../../werkmap/blad';
import { Hindernisfout, type Blok, type Momentopname, type Voortgang } from '../model/excelwerk';
import type { Hindernis } from '../model/hindernis';
import { leesBereikadres, type Cel } from '../model/plek';
import { gekrompen, leesRasters, vraagBladnu, type Bladnu } from './bladnu';
import { rechthoeken } from './blokken';
import { bronafdruk } from './bron';
import { metHindernis } from './fouten';
import { isAangekomen } from './invoer';
import { isGevraagd } from './kleuren';
import { zetBlok } from './celinvoer';
import { zetKopTerug, zetNotatiesTerug } from './koppen';
import type { Bladvrager } from './lees';
import { inExcel } from './loop';
import { eisZichtbaar } from './nazien';
import type { Raster } from './rasters';
import { haalBladWeg } from './bladweg';
import { maakRonde, type Ronde } from './ronde';
import { stukken, tekensVan } from './stukken';
import { heelTerug, terugplan, type Terugcel, type Terugplan } from './terugplan';
import { BLIJFT, WEG, zoekOp, type Verhuizing } from './verhuizing';

/** A sheet and what is done on it. */
interface Bladterug {
  readonly b: Bladnu;
  readonly nu: Raster;
  readonly plan: Terugplan;
  readonly krimp: ReadonlyArray<{ readonly tabel: string; readonly naar: string }>;
  readonly filter: string | null;
}

/** What has to go off tables and filters. A header that stays within a table cannot be emptied: it is told instead. */
const maakBladterug = (b: Bladnu, nu: Raster, plan: Terugplan, verhuizingen: readonly Verhuizing[]): Bladterug => {
  const kolom = (k: number): number | null => verhuizingen.map((v) => v.kolom(k)).find((n) => n !== null) ?? null;
  const krimp: Array<{ tabel: string; naar: string }> = [];
  const blijftKop: Cel[] = [];
  for (const [i, t] of b.opname.tabellen.entries()) {
    const hier = b.tabelbereiken[i];
    const naar = hier === undefined ? null : gekrompen(t, hier, kolom);
    if (naar !== null) krimp.push({ tabel: t.naam, naar });
    const bereik = naar !== null || hier === undefined || hier.isNullObject ? null : leesBereikadres(hier.address);
    if (bereik !== null) blijftKop.push(...plan.cellen.filter((c) => c.invoer === '' && c.rij === bereik.rij && c.kolom >= bereik.kolom && c.kolom <= bereik.totKolom));
  }
  // a filter that was given criteria would lose them
  const filter = b.opname.filter === null || b.blad.autoFilter.isDataFiltered ? null : gekrompen(b.opname.filter, b.filter, kolom);
  const cellen: readonly Terugcel[] = plan.cellen.filter((c) => !blijftKop.includes(c));
  return { b, nu, krimp, filter, plan: { ...plan, cellen, anders: [...plan.anders, ...blijftKop] } };
};

const alsBlokken = (cellen: readonly Terugcel[]): readonly Blok[] =>
  rechthoeken(cellen).flatMap((r) => {
    const invoer = r.cellen.map((rij) => rij.map((c) => c.invoer));
    return stukken({ plek: 0, rij: r.rij, kolom: r.kolom, voor: invoer, na: invoer });
  });

/** Takes growth, rules, looks and widths off, then puts the cells back: the header of a table's column cannot be emptied. */
const zetBladTerug = async ({ b, nu, plan, krimp, filter }: Bladterug, plannen: Momentopname['plannen'], context: Excel.RequestContext, ronde: Ronde): Promise<void> => {
  const { blad, opname, regels } = b;
  for (const { tabel, naar } of krimp) context.workbook.tables.getItem(tabel).resize(naar);
  if (filter !== null) blad.autoFilter.apply(filter);
  const eigen = plannen.filter((p) => p.blad === opname.naam);
  for (const r of regels.items) if (opname.regels?.includes(r.id) ?? (!opname.regelsVoor.includes(r.id) && isGevraagd(r, eigen))) blad.getRange().conditionalFormats.getItem(r.id).delete();
  for (const { cel, kop } of plan.koppen) {
    zetKopTerug(blad, cel, kop);
    const breedte = opname.breedten.find((x) => x.kolom === kop.kolom)?.breedte;
    if (breedte !== undefined) blad.getCell(0, cel.kolom).format.columnWidth = breedte;
  }
  zetNotatiesTerug(blad, plan.notaties);
  for (const blok of alsBlokken(plan.cellen)) {
    await ronde.ruimte(tekensVan(blok));
    zetBlok(blad, blok, nu.notatie);
  }
};

/** How to put a sheet back by what its rows and columns are called. */
const volgNamen = (bladen: readonly Bladnu[], rasters: readonly Raster[]): readonly Bladterug[] => {
  const gezocht = bladen.map((b, i) => ({ b, nu: rasters[i] as Raster, verhuizingen: b.opname.plekken.map((p) => zoekOp(p, rasters[i] as Raster, b.opname.regels === null ? BLIJFT : WEG)) }));
  const verschoven = new Set(gezocht.filter((g) => g.verhuizingen.some((v) => !v.stil)).map((g) => g.b.opname.naam.toUpperCase()));
  return gezocht.map(({ b, nu, verhuizingen }) => maakBladterug(b, nu, terugplan({ opname: b.opname, nu, verhuizingen, bladVerschoven: (naam) => verschoven.has(naam.toUpperCase()) }), verhuizingen));
};

const staatErNog = (blok: Blok, nu: Raster): boolean => blok.na.every((rij, r) => rij.every((na, k) => isAangekomen(na, nu.formule(blok.rij + r, blok.kolom + k))));

/**
 * Puts one sheet back after a writing that went wrong; whether that was all. By address, whatever the cells hold now, unless rows
 * moved along with what was written: then by name.
 */
const dwingTerug = async (opname: Momentopname['bladen'][number], plannen: Momentopname['plannen'], context: Excel.RequestContext): Promise<boolean> => {
  const b = vraagBladnu(opname, context);
  await context.sync();
  const [nu] = await leesRasters([b], context);
  if (nu === undefined) return false;
  const opAdres = bronafdruk(opname.plekken, nu, opname.blokken) === opname.bron || opname.blokken.every((blok) => staatErNog(blok, nu));
  const [terug] = opAdres ? [maakBladterug(b, nu, heelTerug(opname, nu), [BLIJFT])] : volgNamen([b], [nu]);
  if (terug === undefined) return false;
  const niets = terug.plan.cellen.length === 0 && terug.krimp.length === 0;
  if (b.blad.protection.protected && niets) return true;
  const ronde = maakRonde(context);
  await zetBladTerug(terug, plannen, context, ronde);
  await ronde.verstuur();
  return terug.plan.anders.length === 0;
};

/** Puts all sheets back that a writing touched; gives the names of those where that was not possible. */
export const zetTerug = async (opname: Momentopname, context: Excel.RequestContext): Promise<readonly string[]> => {
  const mislukt: string[] = [];
  for (const b of opname.bladen) if (!(await dwingTerug(b, opname.plannen, context).catch(() => false))) mislukt.push(b.naam);
  return mislukt;
};

/**
 * Brings back what the last writing replaced, in two rounds of reading and as many of writing as its size asks. A gemeente's
 * cells are looked up by its name, a column of ours by its header. What someone changed since stays, and is told.
 */
export const herstel = (opname: Momentopname, voortgang: Voortgang, vraagBladen: Bladvrager): Promise<{ readonly cellen: number; readonly gebotst: Hindernis | null }> => {
  if (opname.nieuw !== undefined) return haalBladWeg(opname.nieuw, voortgang, vraagBladen);
  let naam: string | null = null;
  const doe = async (context: Excel.RequestContext): Promise<{ readonly cellen: number; readonly gebotst: Hindernis | null }> => {
    const { workbook } = context;
    workbook.load('readOnly');
    const bladen = opname.bladen.map((b) => vraagBladnu(b, context));
    await context.sync();
    if (workbook.readOnly) throw new Hindernisfout({ code: 'ALLEEN_LEZEN' });
    for (const { opname: b, blad } of bladen) {
      if (blad.isNullObject) throw new Hindernisfout({ code: 'BLAD_WEG', blad: b.naam });
      if (blad.protection.protected) throw new Hindernisfout({ code: 'BLAD_BEVEILIGD', blad: blad.name });
    }
    const terug = volgNamen(bladen, await leesRasters(bladen, context));
    for (const { b, plan } of terug) await eisZichtbaar(b.blad.name, { blad: b.blad, rijen: [], tabellen: b.tabellen }, alsBlokken(plan.cellen), context);
    // from here on it is done whole: no cancelling half way
    voortgang(0.3);
    const ronde = maakRonde(context);
    for (const t of terug) {
      naam = t.b.blad.name;
      context.application.suspendScreenUpdatingUntilNextSync();
      await zetBladTerug(t, opname.plannen, context, ronde);
    }
    await ronde.verstuur();
    const [eerste, ...verdere] = terug.flatMap(({ b, plan }) => plan.anders.map((c) => ({ blad: b.blad.name, cel: adres(c.rij, c.kolom) })));
    return { cellen: terug.reduce((n, { plan }) => n + plan.cellen.length, 0), gebotst: eerste === undefined ? null : { code: 'HERSTEL_BOTST', ...eerste, aantal: verdere.length + 1 } };
  };
  return metHindernis(() => inExcel(doe), () => naam);
};
