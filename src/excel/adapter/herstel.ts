import { adres, bereikadres } from '../../werkmap/blad';
import { Hindernisfout, type Bladopname, type Blok, type Momentopname, type Voortgang } from '../model/excelwerk';
import type { Hindernis } from '../model/hindernis';
import { metHindernis } from './fouten';
import { isAangekomen } from './invoer';
import { inExcel } from './loop';

const breedteVan = (b: Blok): number => b.na[0]?.length ?? 1;

const bereik = (blad: Excel.Worksheet, b: Blok): Excel.Range => blad.getRangeByIndexes(b.rij, b.kolom, b.na.length, breedteVan(b));

/** Takes away what the writing gave beside values: rules, widths, looks, the growth of tables and filters. */
const ontdoe = (blad: Excel.Worksheet, opname: Bladopname, context: Excel.RequestContext, regels: ReadonlySet<string>): void => {
  for (const id of opname.kleuren) if (regels.has(id)) blad.getRange().conditionalFormats.getItem(id).delete();
  for (const { rij, kolom, waarden } of opname.nieuweKoppen) {
    const kop = blad.getCell(rij, kolom);
    kop.format.font.bold = false;
    kop.format.wrapText = false;
    if (waarden !== null) blad.getRange(bereikadres(waarden)).numberFormat = 'General' as unknown as string[][];
  }
  for (const { kolom, breedte } of opname.breedten) blad.getCell(0, kolom).format.columnWidth = breedte;
  for (const { naam, bereik: b } of opname.tabellen) context.workbook.tables.getItem(naam).resize(b);
  if (opname.filter !== null) blad.autoFilter.apply(opname.filter);
};

interface Nu {
  readonly blok: Blok;
  readonly nu: Excel.Range;
}

/** What must come back: what was, but for cells that hold something else than we wrote. */
const terug = ({ blok, nu }: Nu): { readonly waarden: Array<Array<string | number>>; readonly anders: ReadonlyArray<{ readonly rij: number; readonly kolom: number }> } => {
  const anders: Array<{ rij: number; kolom: number }> = [];
  const gevonden = nu.formulas as unknown[][];
  const waarden = blok.voor.map((rij, r) =>
    rij.map((oud, k) => {
      const gevondenCel = gevonden[r]?.[k];
      if (isAangekomen(blok.na[r]?.[k] ?? '', gevondenCel) || isAangekomen(oud, gevondenCel)) return oud;
      anders.push({ rij: blok.rij + r, kolom: blok.kolom + k });
      return gevondenCel as string | number;
    }),
  );
  return { waarden, anders };
};

/** Puts the cells back without looking: for a writing that stopped half way, in the same run. */
export const zetTerug = async (opname: Momentopname, context: Excel.RequestContext): Promise<void> => {
  const bladen = opname.bladen.map((b) => {
    const blad = context.workbook.worksheets.getItem(b.id);
    const regels = blad.getRange().conditionalFormats;
    regels.load('items/id');
    return { b, blad, regels };
  });
  await context.sync();
  for (const { b, blad, regels } of bladen) {
    for (const blok of b.blokken) bereik(blad, blok).formulas = blok.voor as Array<Array<string | number>>;
    ontdoe(blad, { ...b, tabellen: [], filter: null }, context, new Set(regels.items.map((r) => r.id)));
  }
  await context.sync();
  for (const { b, blad } of bladen) ontdoe(blad, { ...b, kleuren: [], nieuweKoppen: [], breedten: [] }, context, new Set());
  await context.sync();
};

/** Brings back what the last writing replaced, unless someone changed a cell since: that one stays, and is told. */
export const herstel = (opname: Momentopname, voortgang: Voortgang): Promise<{ readonly cellen: number; readonly gebotst: Hindernis | null }> => {
  let naam: string | null = null;
  return metHindernis(
    () =>
      inExcel(async (context) => {
        const bladen = opname.bladen.map((b) => {
          const blad = context.workbook.worksheets.getItemOrNullObject(b.id);
          blad.load('name');
          blad.protection.load('protected');
          const regels = blad.getRange().conditionalFormats;
          regels.load('items/id');
          const nu = b.blokken.map((blok): Nu => {
            const r = bereik(blad, blok);
            r.load('formulas');
            return { blok, nu: r };
          });
          return { b, blad, nu, regels };
        });
        await context.sync();
        for (const { b, blad } of bladen) {
          if (blad.isNullObject) throw new Hindernisfout({ code: 'BLAD_WEG', blad: b.naam });
          if (blad.protection.protected) throw new Hindernisfout({ code: 'BLAD_BEVEILIGD', blad: blad.name });
        }
        voortgang(0.3);
        let cellen = 0;
        const botsingen: Array<{ readonly blad: string; readonly cel: string }> = [];
        for (const { b, blad, nu, regels } of bladen) {
          naam = blad.name;
          context.application.suspendScreenUpdatingUntilNextSync();
          for (const n of nu) {
            const { waarden, anders } = terug(n);
            bereik(blad, n.blok).formulas = waarden;
            cellen += n.blok.na.length * breedteVan(n.blok) - anders.length;
            for (const a of anders) botsingen.push({ blad: blad.name, cel: adres(a.rij, a.kolom) });
          }
          ontdoe(blad, b, context, new Set(regels.items.map((r) => r.id)));
        }
        await context.sync();
        voortgang(1);
        const [eerste] = botsingen;
        return { cellen, gebotst: eerste === undefined ? null : { code: 'HERSTEL_BOTST', ...eerste, aantal: botsingen.length } };
      }),
    () => naam,
  );
};
