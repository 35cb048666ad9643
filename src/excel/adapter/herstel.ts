import { adres, bereikadres, type Bereik } from '../../werkmap/blad';
import { Hindernisfout, type Bladopname, type Blok, type Groei, type Momentopname, type Voortgang } from '../model/excelwerk';
import type { Hindernis } from '../model/hindernis';
import { metHindernis } from './fouten';
import { isAangekomen } from './invoer';
import { zetKopTerug } from './koppen';
import { leesBereikadres } from '../model/plek';
import { inExcel } from './loop';
import { eisZichtbaar } from './nazien';
import { bereikVan, cellenVan, maakRonde, tekensVan, type Ronde } from './ronde';

interface Bladnu {
  readonly opname: Bladopname;
  readonly blad: Excel.Worksheet;
  readonly cellen: readonly Excel.Range[];
  readonly tabellen: Excel.TableCollection;
  readonly tabelbereiken: readonly Excel.Range[];
  readonly filter: Excel.Range;
  readonly regels: Excel.ConditionalFormatCollection;
}

/** Asks how everything is now that the writing touched. */
const vraagNu = async (opname: Bladopname, context: Excel.RequestContext, ronde: Ronde): Promise<Bladnu> => {
  const { workbook } = context;
  const blad = workbook.worksheets.getItemOrNullObject(opname.id);
  blad.load('name');
  blad.protection.load('protected');
  blad.autoFilter.load('isDataFiltered');
  const tabellen = blad.tables;
  tabellen.load('items/autoFilter/isDataFiltered');
  const filter = blad.autoFilter.getRangeOrNullObject();
  filter.load('address');
  const regels = blad.getRange().conditionalFormats;
  regels.load('items/id');
  const tabelbereiken = opname.tabellen.map(({ naam }) => {
    const bereik = workbook.tables.getItemOrNullObject(naam).getRange();
    bereik.load('address');
    return bereik;
  });
  const cellen: Excel.Range[] = [];
  for (const b of opname.blokken) {
    await ronde.ruimte(tekensVan(b));
    const cel = bereikVan(blad, b);
    cel.load('formulas,rowHidden');
    cellen.push(cel);
  }
  return { opname, blad, cellen, tabellen, tabelbereiken, filter, regels };
};

/** The range without what grew, with the rows that it has now; null where someone made something else of it. */
const gekrompen = ({ van, naar }: Groei, nu: Excel.Range): string | null => {
  const b: Bereik | null = nu.isNullObject ? null : leesBereikadres(nu.address);
  if (b?.rij !== naar.rij || b.kolom !== naar.kolom || b.totKolom !== naar.totKolom) return null;
  return bereikadres({ ...b, kolom: van.kolom, totKolom: van.totKolom });
};

/** Takes the growth of tables and filters off. Before the cells: the header of a table's column cannot be emptied. */
const krimp = ({ opname, blad, tabelbereiken, filter }: Bladnu, context: Excel.RequestContext): void => {
  for (const [i, t] of opname.tabellen.entries()) {
    const nu = tabelbereiken[i];
    const naar = nu === undefined ? null : gekrompen(t, nu);
    if (naar !== null) context.workbook.tables.getItem(t.naam).resize(naar);
  }
  const naar = opname.filter === null ? null : gekrompen(opname.filter, filter);
  if (naar !== null) blad.autoFilter.apply(naar);
};

/** Takes rules, looks and widths off. */
const ontdoe = ({ opname, blad, regels }: Bladnu): void => {
  for (const { id } of regels.items) if (opname.regels?.includes(id) ?? !opname.regelsVoor.includes(id)) blad.getRange().conditionalFormats.getItem(id).delete();
  for (const kop of opname.koppen) zetKopTerug(blad, kop);
  for (const { kolom, breedte } of opname.breedten) blad.getCell(0, kolom).format.columnWidth = breedte;
};

interface Terug {
  readonly waarden: Array<Array<string | number>>;
  readonly anders: ReadonlyArray<{ readonly rij: number; readonly kolom: number }>;
}

/** What must come back: what was, but for cells that hold something else than we wrote. */
const terug = (blok: Blok, nu: Excel.Range): Terug => {
  const anders: Array<{ rij: number; kolom: number }> = [];
  const gevonden = nu.formulas as unknown[][];
  const waarden = blok.voor.map((rij, r) =>
    rij.map((oud, k) => {
      const cel = gevonden[r]?.[k];
      if (isAangekomen(blok.na[r]?.[k] ?? '', cel) || isAangekomen(oud, cel)) return oud;
      anders.push({ rij: blok.rij + r, kolom: blok.kolom + k });
      return null as unknown as string;
    }),
  );
  return { waarden, anders };
};

const isTerug = (blok: Blok, nu: Excel.Range): boolean => blok.voor.every((rij, r) => rij.every((oud, k) => isAangekomen(oud, (nu.formulas as unknown[][])[r]?.[k])));

/** Puts one sheet back as it was, whatever it holds now: for a writing that stopped half way. */
const dwingTerug = async (opname: Bladopname, context: Excel.RequestContext): Promise<void> => {
  const ronde = maakRonde(context);
  const nu = await vraagNu(opname, context, ronde);
  await ronde.verstuur();
  const anders = opname.blokken.filter((blok, i) => nu.cellen[i] !== undefined && !isTerug(blok, nu.cellen[i]));
  const gegroeid = opname.tabellen.some((t, i) => nu.tabelbereiken[i] !== undefined && gekrompen(t, nu.tabelbereiken[i]) !== null);
  if (nu.blad.protection.protected && anders.length === 0 && !gegroeid) return;
  krimp(nu, context);
  ontdoe(nu);
  for (const blok of anders) {
    await ronde.ruimte(tekensVan(blok));
    bereikVan(nu.blad, blok).formulas = blok.voor as Array<Array<string | number>>;
  }
  await ronde.verstuur();
};

/** Puts all sheets back that a writing touched; gives the names of those where Excel refused. */
export const zetTerug = async (opname: Momentopname, context: Excel.RequestContext): Promise<readonly string[]> => {
  const mislukt: string[] = [];
  for (const b of opname.bladen) await dwingTerug(b, context).catch(() => mislukt.push(b.naam));
  return mislukt;
};

/** Brings back what the last writing replaced, unless someone changed a cell since: that one stays, and is told. */
export const herstel = (opname: Momentopname, voortgang: Voortgang): Promise<{ readonly cellen: number; readonly gebotst: Hindernis | null }> => {
  let naam: string | null = null;
  return metHindernis(
    () =>
      inExcel(async (context) => {
        const ronde = maakRonde(context);
        const { workbook } = context;
        workbook.load('readOnly');
        const bladen: Bladnu[] = [];
        for (const b of opname.bladen) bladen.push(await vraagNu(b, context, ronde));
        await ronde.verstuur();
        if (workbook.readOnly) throw new Hindernisfout({ code: 'ALLEEN_LEZEN' });
        for (const { opname: b, blad } of bladen) {
          if (blad.isNullObject) throw new Hindernisfout({ code: 'BLAD_WEG', blad: b.naam });
          if (blad.protection.protected) throw new Hindernisfout({ code: 'BLAD_BEVEILIGD', blad: blad.name });
        }
        for (const b of bladen) await eisZichtbaar(b.blad.name, { blad: b.blad, rijen: b.cellen, tabellen: b.tabellen }, b.opname.blokken, context);
        // from here on it is done whole: no cancelling half way
        voortgang(0.3);
        let cellen = 0;
        const botsingen: Array<{ readonly blad: string; readonly cel: string }> = [];
        for (const b of bladen) {
          naam = b.blad.name;
          context.application.suspendScreenUpdatingUntilNextSync();
          krimp(b, context);
          ontdoe(b);
          for (const [i, blok] of b.opname.blokken.entries()) {
            const nu = b.cellen[i];
            if (nu === undefined) continue;
            await ronde.ruimte(tekensVan(blok));
            const { waarden, anders } = terug(blok, nu);
            bereikVan(b.blad, blok).formulas = waarden;
            cellen += cellenVan(blok) - anders.length;
            for (const a of anders) botsingen.push({ blad: naam, cel: adres(a.rij, a.kolom) });
          }
        }
        await ronde.verstuur();
        const [eerste] = botsingen;
        return { cellen, gebotst: eerste === undefined ? null : { code: 'HERSTEL_BOTST', ...eerste, aantal: botsingen.length } };
      }),
    () => naam,
  );
};
