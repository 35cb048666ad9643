import type { Nieuwblad, Schrijfplan } from '../../werkmap/schrijfplan';
import { Hindernisfout, type Blok, type Nieuwgelezen } from '../model/excelwerk';
import { rechthoeken } from './blokken';
import { alsCellen, vingerafdruk } from './cellen';
import { codeVan, metHindernis } from './fouten';
import { invoerVan } from './invoer';
import { maakKopOp, nieuweKoppen } from './koppen';
import { inExcel } from './loop';
import { punten } from './neerzetten';
import { ruimOp, zoekNieuw } from './opruimen';
import { maakRonde } from './ronde';
import { bereikVan, stukken, tekensVan } from './stukken';
import { alsVulling, inDelen, omvangVan, vraagRooster } from './rooster';

const alsPlan = ({ naam, cellen, breedten }: Nieuwblad): Schrijfplan => ({
  blad: naam, cellen, breedten, kleuren: [], groei: [],
  omvang: cellen.length === 0 ? null : { rij: 0, kolom: 0, totRij: Math.max(...cellen.map((c) => c.rij)), totKolom: Math.max(...cellen.map((c) => c.kolom)) },
});

const blokkenVan = ({ cellen }: Schrijfplan): readonly Blok[] =>
  rechthoeken(cellen).flatMap((r) => stukken({ plek: 0, rij: r.rij, kolom: r.kolom, voor: [], na: r.cellen.map((rij) => rij.map(invoerVan)) }));

const zetNeer = async (blad: Excel.Worksheet, plan: Schrijfplan, blokken: readonly Blok[], context: Excel.RequestContext): Promise<void> => {
  const ronde = maakRonde(context);
  for (const kop of nieuweKoppen(plan, 0)) maakKopOp(blad, kop);
  for (const { kolom, breedte } of plan.breedten) blad.getCell(0, kolom).format.columnWidth = punten(breedte);
  for (const blok of blokken) {
    await ronde.ruimte(tekensVan(blok));
    bereikVan(blad, blok).formulas = blok.na.map((r) => [...r]);
  }
  await ronde.verstuur();
};

/** The new sheet as a look at the workbook would give it. */
const zieBlad = async (blad: Excel.Worksheet, naam: string, blokken: readonly Blok[], context: Excel.RequestContext): Promise<Nieuwgelezen> => {
  blad.load('id');
  const gebruikt = blad.getUsedRangeOrNullObject(true);
  gebruikt.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const omvang = omvangVan(gebruikt);
  const vulling = await inDelen(async (tekens) => {
    const ronde = maakRonde(context);
    const delen = await vraagRooster(blad, omvang, 'values,formulas,numberFormat', tekens, ronde);
    await ronde.verstuur();
    return alsVulling(delen, omvang?.kolom ?? 0, true);
  });
  const inhoud = vulling === null ? { cellen: [], formules: new Set<number>() } : alsCellen(vulling);
  return {
    staat: { id: blad.id, naam, beveiligd: false, gefilterd: false, omvang, vingerafdruk: vingerafdruk(vulling) },
    blad: { naam, ...inhoud, samengevoegd: [], tabellen: [], verborgen: false },
    opname: { id: blad.id, naam, blokken, heel: true },
  };
};

/**
 * Adds a sheet that the user asked for, after the others. That may take away what Excel itself could undo: so never without
 * having asked. Where there is a sheet of that name already nothing is done, and where it could not be filled it is taken away again.
 */
export const maakBlad = (nieuw: Nieuwblad): Promise<Nieuwgelezen> =>
  metHindernis(() =>
    inExcel(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      const is = workbook.worksheets.getItemOrNullObject(nieuw.naam);
      is.load('name');
      workbook.worksheets.load('items/id');
      await context.sync();
      if (workbook.readOnly) throw new Hindernisfout({ code: 'ALLEEN_LEZEN' });
      if (!is.isNullObject) throw new Hindernisfout({ code: 'BLAD_BESTAAT', blad: nieuw.naam });
      const [plan, waren] = [alsPlan(nieuw), workbook.worksheets.items.map((b) => b.id)];
      const blokken = blokkenVan(plan);
      try {
        const blad = workbook.worksheets.add(nieuw.naam);
        await zetNeer(blad, plan, blokken, context);
        return await zieBlad(blad, nieuw.naam, blokken, context);
      } catch (e) {
        const gevonden = await zoekNieuw(nieuw.naam, blokken, waren, context).catch(() => null);
        if (gevonden !== null && codeVan(e) !== 'ItemAlreadyExists') await ruimOp(gevonden, context).catch(() => false);
        throw codeVan(e) === 'AccessDenied' ? new Hindernisfout({ code: 'WERKMAP_BEVEILIGD' }) : codeVan(e) === 'ItemAlreadyExists' ? new Hindernisfout({ code: 'BLAD_BESTAAT', blad: nieuw.naam }) : e;
      }
    }),
  );
