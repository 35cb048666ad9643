import { adres } from '../../werkmap/blad';
import type { Bladinhoud } from '../model/hindernis';
import { Hindernisfout, type Nieuwbladopname, type Voortgang } from '../model/excelwerk';
import { codeVan, metHindernis } from './fouten';
import { isFormuletekst } from './formuleplek';
import type { Bladproxy, Bladvrager } from './lees';
import { inExcel } from './loop';
import { heeft } from './mogelijkheden';
import { eersteAndereCel } from './opruimen';
import { maakRaster } from './rasters';
import { maakRonde } from './ronde';
import { cellenVan } from './stukken';
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

/** What the user put on a sheet beside its cells; comments can be asked from ExcelApi 1.10 on. */
const vraagInhoud = (blad: Excel.Worksheet, { grafieken = [], opmaakregels = 0 }: Nieuwbladopname): (() => readonly Bladinhoud[]) => {
  const heel = blad.getRange();
  const { dataValidation } = heel;
  dataValidation.load('type');
  const tellingen = ([
    ['draaitabel', blad.pivotTables.getCount()],
    ...(heeft('1.10') ? [['opmerking', blad.comments.getCount()] as const] : []),
    ['naam', blad.names.getCount()],
  ] as const);
  const regels = heel.conditionalFormats.getCount();
  blad.charts.load('items/name');
  // Excel may count a chart as a shape too
  blad.shapes.load('items/name');
  /** Those that are not ours; one of ours that is gone was taken away by the user, and is no reason to keep the sheet. */
  const eigen = (): readonly Bladinhoud[] => {
    const vreemd = ({ items }: { readonly items: ReadonlyArray<{ readonly name: string }> }): number => items.filter((x) => !grafieken.includes(x.name)).length;
    const alle = [['vorm', vreemd(blad.shapes)], ['grafiek', vreemd(blad.charts)], ['opmaakregel', regels.value - opmaakregels]] as const;
    return alle.flatMap(([soort, aantal]): readonly Bladinhoud[] => (aantal <= 0 ? [] : [{ soort, aantal }]));
  };
  return () => [
    ...eigen(),
    ...tellingen.flatMap(([soort, { value: aantal }]): readonly Bladinhoud[] => (aantal === 0 ? [] : [{ soort, aantal }])),
    ...(dataValidation.type === 'None' ? [] : [{ soort: 'validatie', aantal: 1 } as const]),
  ];
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
  const inhoud = vraagInhoud(ons.blad, opname);
  await ronde.verstuur();
  const hier = gelezen.find(({ b }) => b === ons);
  const cel = eersteAndereCel(maakRaster(alsVulling(hier?.delen ?? [], omvangVan(ons.gebruikt)?.kolom ?? 0, false)), opname);
  if (cel !== null) throw new Hindernisfout({ code: 'NIEUW_BLAD_GEWIJZIGD', blad: naam, cel });
  const wat = inhoud();
  if (wat.length > 0) throw new Hindernisfout({ code: 'NIEUW_BLAD_DRAAGT', blad: naam, wat });
  const door = workbook.tables.items.find((t) => t.worksheet.id === opname.id)?.name
    ?? workbook.names.items.find((n) => noemt(n.formula, naam))?.name
    ?? gelezen.flatMap(({ b, delen }) => (b === ons ? [] : (noemer(b, delen, naam) ?? [])))[0];
  if (door !== undefined) throw new Hindernisfout({ code: 'NIEUW_BLAD_GENOEMD', blad: naam, door });
  voortgang(0.8);
  ons.blad.delete();
  await context.sync();
};

/**
 * Takes a sheet away that was added: only where it still is as it was made, the user put nothing on it, and nothing elsewhere points to it. Two rounds of reading and one
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
