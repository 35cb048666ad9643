import { adres } from '../../werkmap/blad';
import { Hindernisfout, type Nieuwbladopname, type Voortgang } from '../model/excelwerk';
import { codeVan, metHindernis } from './fouten';
import { isFormuletekst } from './formuleplek';
import type { Bladproxy, Bladvrager } from './lees';
import { inExcel } from './loop';
import { eersteAndereCel } from './opruimen';
import { maakRaster } from './rasters';
import { cellenVan, maakRonde } from './ronde';
import { alsVulling, inDelen, omvangVan, vraagRooster, type Deel } from './rooster';

/** Whether a formula names a sheet; also where it only may: that keeps the sheet. */
const noemt = (formule: unknown, naam: string): boolean => {
  if (!isFormuletekst(formule)) return false;
  const tekst = formule.toLowerCase();
  return [`${naam}!`, `${naam.replaceAll("'", "''")}'!`].some((w) => tekst.includes(w.toLowerCase()));
};

/** The first cell with a formula that names the sheet. */
const noemer = ({ blad, gebruikt }: Bladproxy, delen: readonly Deel[], naam: string): string | null => {
  const omvang = omvangVan(gebruikt);
  if (omvang === null) return null;
  for (const deel of delen) {
    for (const [r, rij] of (deel.bereik.formulas as unknown[][]).entries()) {
      const k = rij.findIndex((f) => noemt(f, naam));
      if (k >= 0) return `${blad.name}!${adres(deel.rij + r, omvang.kolom + k)}`;
    }
  }
  return null;
};

const haalWeg = async (opname: Nieuwbladopname, tekensPerCel: number, voortgang: Voortgang, vraagBladen: Bladvrager, context: Excel.RequestContext): Promise<void> => {
  const { workbook } = context;
  const { naam } = opname;
  workbook.load('readOnly');
  workbook.names.load('items/name,items/formula');
  workbook.tables.load('items/name,items/worksheet/id');
  const bladen = await vraagBladen(context);
  if (workbook.readOnly) throw new Hindernisfout({ code: 'ALLEEN_LEZEN' });
  const ons = bladen.find((b) => b.blad.id === opname.id);
  if (ons === undefined || ons.blad.name !== naam) throw new Hindernisfout({ code: 'BLAD_WEG', blad: naam });
  if (ons.blad.protection.protected) throw new Hindernisfout({ code: 'BLAD_BEVEILIGD', blad: naam });
  const ronde = maakRonde(context);
  const gelezen: Array<{ readonly b: Bladproxy; readonly delen: readonly Deel[] }> = [];
  for (const b of bladen) gelezen.push({ b, delen: await vraagRooster(b.blad, omvangVan(b.gebruikt), b === ons ? 'values,formulas' : 'formulas', tekensPerCel, ronde) });
  await ronde.verstuur();
  const hier = gelezen.find(({ b }) => b === ons);
  const cel = eersteAndereCel(maakRaster(alsVulling(hier?.delen ?? [], omvangVan(ons.gebruikt)?.kolom ?? 0, false)), opname);
  if (cel !== null) throw new Hindernisfout({ code: 'NIEUW_BLAD_GEWIJZIGD', blad: naam, cel });
  const door = workbook.tables.items.find((t) => t.worksheet.id === opname.id)?.name
    ?? workbook.names.items.find((n) => noemt(n.formula, naam))?.name
    ?? gelezen.flatMap(({ b, delen }) => (b === ons ? [] : (noemer(b, delen, naam) ?? [])))[0];
  if (door !== undefined) throw new Hindernisfout({ code: 'NIEUW_BLAD_GENOEMD', blad: naam, door });
  voortgang(0.8);
  ons.blad.delete();
  await context.sync();
};

/**
 * Takes a sheet away that was added: only where it still is as it was made, and nothing elsewhere points to it. Two rounds of reading and one
 * of writing. `vraagBladen` is handed in: what reads is part of the first screen, and this is not.
 */
export const haalBladWeg = (opname: Nieuwbladopname, voortgang: Voortgang, vraagBladen: Bladvrager): Promise<{ readonly cellen: number; readonly gebotst: null }> =>
  metHindernis(async () => {
    try {
      await inDelen((tekensPerCel) => inExcel((context) => haalWeg(opname, tekensPerCel, voortgang, vraagBladen, context)));
    } catch (e) {
      throw codeVan(e) === 'AccessDenied' ? new Hindernisfout({ code: 'WERKMAP_BEVEILIGD' }) : e;
    }
    return { cellen: opname.blokken.reduce((n, b) => n + cellenVan(b), 0), gebotst: null };
  }, () => opname.naam);
