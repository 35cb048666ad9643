import type { Blad, Tabelobject } from '../../werkmap/blad';
import type { Bladstaat, Gelezen, Mogelijkheden, Voortgang } from '../model/excelwerk';
import { leesBereikadres } from '../model/plek';
import { alsCellen, vingerafdruk } from './cellen';
import { metHindernis } from './fouten';
import { inExcel } from './loop';
import { maakRonde } from './ronde';
import { alsVulling, inDelen, omvangVan, vraagRooster, type Deel } from './rooster';

/** The key under which the workbook keeps what the user said. */
export const SLEUTEL = 'ibt';

/** So many sheets are looked at in the first round; a workbook with more takes one round more. */
const RONDE = 40;

/** A sheet with what is asked of it in the first round. */
export interface Bladproxy {
  readonly blad: Excel.Worksheet;
  readonly gebruikt: Excel.Range;
  readonly filter: Excel.Range;
}

const vraagBlad = (blad: Excel.Worksheet): Bladproxy => {
  blad.load('id,name,visibility');
  blad.protection.load('protected');
  blad.autoFilter.load('isDataFiltered');
  const gebruikt = blad.getUsedRangeOrNullObject(true);
  gebruikt.load('rowIndex,columnIndex,rowCount,columnCount');
  const filter = blad.autoFilter.getRangeOrNullObject();
  filter.load('address');
  return { blad, gebruikt, filter };
};

/** The next sheets in tab order; past the last one they are null objects. */
const vraagVanaf = (eerste: Excel.Worksheet): readonly Bladproxy[] => {
  const proxies: Bladproxy[] = [];
  for (let blad = eerste, i = 0; i < RONDE; i += 1, blad = blad.getNextOrNullObject()) proxies.push(vraagBlad(blad));
  return proxies;
};

export type Bladvrager = (context: Excel.RequestContext) => Promise<readonly Bladproxy[]>;

/** Every sheet, in as many rounds as there are forties of them. */
export const vraagBladen: Bladvrager = async (context) => {
  const bladen: Bladproxy[] = [];
  for (let eerste = context.workbook.worksheets.getFirst(); ; ) {
    const ronde = vraagVanaf(eerste);
    await context.sync();
    bladen.push(...ronde.filter((b) => !b.blad.isNullObject));
    const laatste = ronde[ronde.length - 1];
    if (laatste === undefined || laatste.blad.isNullObject) return bladen;
    eerste = laatste.blad.getNextOrNullObject();
  }
};

/** The cells of the sheets, in as few answers as their size allows. */
const vraagCellen = async (bladen: readonly Bladproxy[], tekensPerCel: number, context: Excel.RequestContext, voortgang: Voortgang): Promise<ReadonlyArray<readonly Deel[]>> => {
  const ronde = maakRonde(context);
  const totaal = bladen.reduce((n, { gebruikt: g }) => n + (g.isNullObject ? 0 : g.rowCount * g.columnCount), 0);
  let gevraagd = 0;
  const delen: Array<readonly Deel[]> = [];
  for (const { blad, gebruikt } of bladen) {
    delen.push(await vraagRooster(blad, omvangVan(gebruikt), 'values,formulas,numberFormat', tekensPerCel, ronde, (cellen, verstuurd) => {
      if (verstuurd) voortgang(gevraagd / totaal);
      gevraagd += cellen;
    }));
  }
  await ronde.verstuur();
  return delen;
};

interface Tabelproxy {
  readonly tabel: Excel.Table;
  readonly bereik: Excel.Range;
}

const alsTabel = ({ tabel, bereik }: Tabelproxy, groeit: boolean): Tabelobject | null => {
  const b = leesBereikadres(bereik.address);
  return b === null || !tabel.showHeaders ? null : { naam: tabel.name, bereik: b, totaalrij: tabel.showTotals, ...(groeit ? {} : { groeit: false as const }) };
};

const alsBlad = ({ blad, gebruikt, filter }: Bladproxy, delen: readonly Deel[], eigen: readonly Tabelproxy[], mogelijkheden: Mogelijkheden): { readonly blad: Blad; readonly staat: Bladstaat } => {
  const omvang = omvangVan(gebruikt);
  const vulling = alsVulling(delen, omvang?.kolom ?? 0, true);
  const bereik = filter.isNullObject ? null : leesBereikadres(filter.address);
  const inTabel = bereik !== null && eigen.some((t) => t.bereik.address === filter.address);
  return {
    staat: {
      id: blad.id, naam: blad.name, beveiligd: blad.protection.protected, omvang, vingerafdruk: vingerafdruk(vulling),
      gefilterd: blad.autoFilter.isDataFiltered || eigen.some((t) => t.tabel.autoFilter.isDataFiltered),
    },
    blad: {
      naam: blad.name,
      ...(vulling === null ? { cellen: [], formules: new Set<number>() } : alsCellen(vulling)),
      samengevoegd: [],
      tabellen: eigen.flatMap((t) => alsTabel(t, mogelijkheden.tabellenGroeien) ?? []),
      ...(bereik === null || inTabel ? {} : { filter: blad.autoFilter.isDataFiltered ? { ...bereik, vast: true as const } : bereik }),
      verborgen: blad.visibility !== 'Visible',
    },
  };
};

const alsSelectie = (bereik: Excel.Range, blad: string): Gelezen['selectie'] => ({ blad, rij: bereik.rowIndex, kolom: bereik.columnIndex });

const leesMet = (tekensPerCel: number, mogelijkheden: Mogelijkheden, voortgang: Voortgang): Promise<Gelezen> =>
  inExcel(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    workbook.application.load('calculationMode,calculationState');
    const actief = workbook.worksheets.getActiveWorksheet();
    actief.load('name');
    const cel = workbook.getActiveCell();
    cel.load('rowIndex,columnIndex');
    workbook.tables.load('items/name,items/showTotals,items/showHeaders,items/worksheet/name');
    const instelling = workbook.settings.getItemOrNullObject(SLEUTEL);
    instelling.load('value');
    const bladen = await vraagBladen(context);
    const tabellen = workbook.tables.items.map((tabel): Tabelproxy => {
      const bereik = tabel.getRange();
      bereik.load('address');
      tabel.autoFilter.load('isDataFiltered');
      return { tabel, bereik };
    });
    voortgang(0.1);
    const delen = await vraagCellen(bladen, tekensPerCel, context, (deel) => voortgang(0.1 + 0.9 * deel));
    const uit = bladen.map((b, i) => alsBlad(b, delen[i] ?? [], tabellen.filter((t) => t.tabel.worksheet.name === b.blad.name), mogelijkheden));
    return {
      werkmap: { bladen: uit.map((u) => u.blad) },
      bladen: uit.map((u) => u.staat),
      actiefBlad: actief.name,
      selectie: alsSelectie(cel, actief.name),
      alleenLezen: workbook.readOnly,
      berekend: workbook.application.calculationMode === 'Manual' ? 'handmatig' : workbook.application.calculationState === 'Done' ? 'ja' : 'bezig',
      instellingen: instelling.isNullObject ? undefined : (instelling.value as unknown),
      tekensPerCel,
    };
  });

/**
 * Reads the whole workbook: two rounds to Excel, one more for every further 4 MB. Rejects with a Hindernisfout.
 * Merged cells are not asked for, the call would wipe the user's undo: what is written is read back instead.
 */
export const lees = (mogelijkheden: Mogelijkheden, voortgang: Voortgang): Promise<Gelezen> =>
  metHindernis(() => inDelen((tekens) => leesMet(tekens, mogelijkheden, voortgang)));
