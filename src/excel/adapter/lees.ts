import type { Bereik, Blad, Tabelobject } from '../../werkmap/blad';
import type { Bladstaat, Gelezen, Mogelijkheden, Voortgang } from '../model/excelwerk';
import { ontleedAdres } from '../model/plek';
import { alsCellen, vingerafdruk, type Vulling } from './cellen';
import { SLEUTEL } from './instellingen';
import { metHindernis } from './fouten';
import { inExcel } from './loop';

/** So many sheets are looked at in the first round; a workbook with more takes one round more. */
const RONDE = 40;
/** About so many characters does a cell take in an answer: its value, its formula and its format. */
const PER_CEL = 40;
const HOOGSTENS = 4_000_000;

interface Bladproxy {
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

const vraagBladen = async (context: Excel.RequestContext, sync: () => Promise<void>): Promise<readonly Bladproxy[]> => {
  const bladen: Bladproxy[] = [];
  for (let eerste = context.workbook.worksheets.getFirst(); ; ) {
    const ronde = vraagVanaf(eerste);
    await sync();
    bladen.push(...ronde.filter((b) => !b.blad.isNullObject));
    const laatste = ronde[ronde.length - 1];
    if (laatste === undefined || laatste.blad.isNullObject) return bladen;
    eerste = laatste.blad.getNextOrNullObject();
  }
};

interface Deel {
  readonly rij: number;
  readonly bereik: Excel.Range;
}

/** The cells of the sheets, in as few answers as their size allows: each stays below what Excel hands over at once. */
const vraagCellen = async (bladen: readonly Bladproxy[], sync: () => Promise<void>, voortgang: Voortgang): Promise<ReadonlyArray<readonly Deel[]>> => {
  const totaal = bladen.reduce((n, { gebruikt: g }) => n + (g.isNullObject ? 0 : g.rowCount * g.columnCount), 0);
  let gevraagd = 0;
  let gelezen = 0;
  const delen = bladen.map((): Deel[] => []);
  for (const [i, { blad, gebruikt }] of bladen.entries()) {
    if (gebruikt.isNullObject) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = gebruikt;
    for (let rij = 0; rij < rowCount; ) {
      const ruimte = Math.floor((HOOGSTENS / PER_CEL - gevraagd) / columnCount);
      if (ruimte < 1 && gevraagd > 0) {
        await sync();
        gelezen += gevraagd;
        gevraagd = 0;
        voortgang(gelezen / totaal);
        continue;
      }
      const rijen = Math.min(rowCount - rij, Math.max(1, ruimte));
      const bereik = blad.getRangeByIndexes(rowIndex + rij, columnIndex, rijen, columnCount);
      bereik.load('values,formulas,numberFormat');
      delen[i]?.push({ rij: rowIndex + rij, bereik });
      rij += rijen;
      gevraagd += rijen * columnCount;
    }
  }
  await sync();
  return delen;
};

const alsVulling = (delen: readonly Deel[], kolom: number): Vulling | null => {
  const [eerste] = delen;
  if (eerste === undefined) return null;
  return {
    rij: eerste.rij, kolom,
    waarden: delen.flatMap((d) => d.bereik.values as unknown[][]),
    formules: delen.flatMap((d) => d.bereik.formulas as unknown[][]),
    notaties: delen.flatMap((d) => d.bereik.numberFormat as unknown[][]),
  };
};

/** `'2024-1'!A5:L31` as rows and columns. */
export const leesBereikadres = (adres: string): Bereik | null => {
  const [van = '', tot = van] = adres.slice(adres.lastIndexOf('!') + 1).split(':');
  const [a, b] = [ontleedAdres(van), ontleedAdres(tot)];
  return a === null || b === null ? null : { rij: a.rij, kolom: a.kolom, totRij: b.rij, totKolom: b.kolom };
};

interface Tabelproxy {
  readonly tabel: Excel.Table;
  readonly bereik: Excel.Range;
}

const alsTabel = ({ tabel, bereik }: Tabelproxy, groeit: boolean): Tabelobject | null => {
  const b = leesBereikadres(bereik.address);
  return b === null || !tabel.showHeaders ? null : { naam: tabel.name, bereik: b, totaalrij: tabel.showTotals, ...(groeit ? {} : { groeit: false as const }) };
};

const alsSelectie = (bereik: Excel.Range, blad: string): Gelezen['selectie'] => ({ blad, rij: bereik.rowIndex, kolom: bereik.columnIndex });

/**
 * Reads the whole workbook: two rounds to Excel, one more for every further 4 MB. Rejects with a Hindernisfout.
 * Merged cells are not asked for, the call would wipe the user's undo: what is written is read back instead.
 */
export const lees = (mogelijkheden: Mogelijkheden, voortgang: Voortgang): Promise<Gelezen> =>
  metHindernis(() =>
    inExcel(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      const actief = workbook.worksheets.getActiveWorksheet();
      actief.load('name');
      const cel = workbook.getActiveCell();
      cel.load('rowIndex,columnIndex');
      workbook.tables.load('items/name,items/showTotals,items/showHeaders,items/worksheet/name');
      const instelling = workbook.settings.getItemOrNullObject(SLEUTEL);
      instelling.load('value');
      const sync = (): Promise<void> => context.sync().then(() => undefined);
      const bladen = await vraagBladen(context, sync);
      const tabellen = workbook.tables.items.map((tabel): Tabelproxy => {
        const bereik = tabel.getRange();
        bereik.load('address');
        tabel.autoFilter.load('isDataFiltered');
        return { tabel, bereik };
      });
      voortgang(0.1);
      const delen = await vraagCellen(bladen, sync, (deel) => voortgang(0.1 + 0.9 * deel));
      const uit = bladen.map(({ blad, gebruikt, filter }, i): { readonly blad: Blad; readonly staat: Bladstaat } => {
        const vulling = gebruikt.isNullObject ? null : alsVulling(delen[i] ?? [], gebruikt.columnIndex);
        const eigen = tabellen.filter((t) => t.tabel.worksheet.name === blad.name);
        const bereik = filter.isNullObject ? null : leesBereikadres(filter.address);
        const inTabel = bereik !== null && eigen.some((t) => t.bereik.address === filter.address);
        return {
          staat: {
            id: blad.id, naam: blad.name, beveiligd: blad.protection.protected, vingerafdruk: vingerafdruk(vulling),
            gefilterd: blad.autoFilter.isDataFiltered || eigen.some((t) => t.tabel.autoFilter.isDataFiltered),
          },
          blad: {
            naam: blad.name,
            ...(vulling === null ? { cellen: [], formules: new Set<number>() } : alsCellen(vulling)),
            samengevoegd: [],
            tabellen: eigen.flatMap((t) => alsTabel(t, mogelijkheden.tabellenGroeien) ?? []),
            ...(bereik === null || inTabel ? {} : { filter: bereik }),
            verborgen: blad.visibility !== 'Visible',
          },
        };
      });
      return {
        werkmap: { bladen: uit.map((u) => u.blad) },
        bladen: uit.map((u) => u.staat),
        actiefBlad: actief.name,
        selectie: alsSelectie(cel, actief.name),
        alleenLezen: workbook.readOnly,
        instellingen: instelling.isNullObject ? undefined : (instelling.value as unknown),
      };
    }),
  );
