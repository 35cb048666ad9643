import { bereikadres, celsleutel, celVan, type Bereik, type Blad } from '../../werkmap/blad';
import type { Celplan, Opmaak, Schrijfplan } from '../../werkmap/schrijfplan';
import { Hindernisfout, type Bladopname, type Bladstaat, type Blok, type Gelezen, type Mogelijkheden, type Schrijfuitkomst, type Voortgang } from '../model/excelwerk';
import { rechthoeken, type Rechthoek } from './blokken';
import { metHindernis } from './fouten';
import { invoerVan, oudeInvoer } from './invoer';
import { kleur, vraagKleuren, type Kleurproxy } from './kleuren';
import { inExcel } from './loop';
import { eisOngewijzigd, eisZichtbaar, vraagVerborgen, vraagVulling, type Verborgen } from './nazien';
import { zetTerug } from './herstel';
import { eisAangekomen } from './teruglezen';

/** A request stays below what Excel takes at once. */
const HOOGSTENS = 4_000_000;

/** All that is written on one sheet. */
interface Bladwerk {
  readonly staat: Bladstaat;
  readonly blad: Blad;
  readonly proxy: Excel.Worksheet;
  readonly plannen: readonly Schrijfplan[];
  readonly blokken: readonly (Rechthoek & Blok)[];
}

const NOTATIE: Readonly<Partial<Record<Opmaak, string>>> = { percentage: '0%', getal: '#,##0', trede: '0' };

/** Characters to the points in which the API counts a column's width: 7 pixels a character and 5 for the edge, 0.75 point each. */
const punten = (tekens: number): number => (tekens * 7 + 5) * 0.75;

const alsBlok = (blad: Blad, r: Rechthoek): Rechthoek & Blok => ({
  ...r,
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
    return { staat, blad, plannen: eigen, proxy: context.workbook.worksheets.getItem(staat.id), blokken: eigen.flatMap((p) => rechthoeken(p.cellen).map((r) => alsBlok(blad, r))) };
  });

const bereik = (blad: Excel.Worksheet, b: Pick<Blok, 'rij' | 'kolom' | 'na'>): Excel.Range => blad.getRangeByIndexes(b.rij, b.kolom, b.na.length, b.na[0]?.length ?? 1);

interface NieuweKolom {
  readonly kop: Celplan;
  /** Where its values stand: below the header, or beside it where the table stands on its side. */
  readonly waarden: Bereik | null;
  readonly opmaak: Opmaak;
}

/** New columns get their looks once, over their whole length; cells that change later keep what the user made of them. */
const nieuweKolommen = (plan: Schrijfplan): readonly NieuweKolom[] => {
  const koppen: Celplan[] = [];
  const [perKolom, perRij] = [new Map<number, Opmaak>(), new Map<number, Opmaak>()];
  for (const c of plan.cellen) {
    if (c.opmaak === 'kop') koppen.push(c);
    else {
      if (!perKolom.has(c.kolom)) perKolom.set(c.kolom, c.opmaak);
      if (!perRij.has(c.rij)) perRij.set(c.rij, c.opmaak);
    }
  }
  const { totRij = 0, totKolom = 0 } = plan.omvang ?? {};
  return koppen.map((kop): NieuweKolom => {
    const { rij, kolom } = kop;
    const onder = perKolom.get(kolom);
    if (onder !== undefined) return { kop, waarden: totRij > rij ? { rij: rij + 1, kolom, totRij, totKolom: kolom } : null, opmaak: onder };
    return { kop, waarden: totKolom > kolom ? { rij, kolom: kolom + 1, totRij: rij, totKolom } : null, opmaak: perRij.get(rij) ?? 'tekst' };
  });
};

const maakOp = (blad: Excel.Worksheet, plan: Schrijfplan): void => {
  for (const { kop, waarden, opmaak } of nieuweKolommen(plan)) {
    const cel = blad.getCell(kop.rij, kop.kolom);
    cel.format.font.bold = true;
    cel.format.wrapText = true;
    cel.format.verticalAlignment = 'Bottom';
    const notatie = NOTATIE[opmaak];
    if (waarden !== null && notatie !== undefined) blad.getRange(bereikadres(waarden)).numberFormat = notatie as unknown as string[][];
  }
  for (const { kolom, breedte } of plan.breedten) blad.getCell(0, kolom).format.columnWidth = punten(breedte);
};

/** Everything of a sheet but its cells, asked into the batch that writes the first of them. */
const vormBlad = (w: Bladwerk, context: Excel.RequestContext): void => {
  for (const plan of w.plannen) {
    for (const g of plan.groei) context.workbook.tables.getItem(g.tabel).resize(bereikadres(g.naar));
    maakOp(w.proxy, plan);
    if (plan.filter !== undefined) w.proxy.autoFilter.apply(bereikadres(plan.filter));
  }
};

const omvang = (b: Blok): number => b.na.reduce((n, rij) => n + rij.reduce<number>((m, v) => m + String(v).length + 4, 0), 0);

/** A block in pieces that each fit in one request. */
const stukken = (b: Blok): readonly Blok[] => {
  const aantal = Math.max(1, Math.ceil(omvang(b) / (HOOGSTENS / 2)));
  const rijen = Math.ceil(b.na.length / aantal);
  return Array.from({ length: aantal }, (_, i) => ({ rij: b.rij + i * rijen, kolom: b.kolom, voor: b.voor.slice(i * rijen, (i + 1) * rijen), na: b.na.slice(i * rijen, (i + 1) * rijen) })).filter((s) => s.na.length > 0);
};

interface Voorbereid {
  readonly kleuren: readonly Kleurproxy[];
  readonly breedten: ReadonlyArray<{ readonly kolom: number; readonly format: Excel.RangeFormat }>;
  readonly verborgen: readonly Verborgen[];
}

/** Looks again at what is about to be written: one round, in which everything that is needed for going back comes along. */
const ziePlaatsen = async (werk: readonly Bladwerk[], context: Excel.RequestContext): Promise<ReadonlyMap<Bladwerk, Voorbereid>> => {
  const vullingen = werk.map((w) => vraagVulling(w.proxy));
  const uit = new Map(
    werk.map((w): [Bladwerk, Voorbereid] => [
      w,
      {
        kleuren: w.plannen.flatMap((p) => p.kleuren.map((k) => vraagKleuren(w.proxy, k))),
        breedten: w.plannen.flatMap((p) => p.breedten.map(({ kolom }) => {
          const { format } = w.proxy.getCell(0, kolom);
          format.load('columnWidth');
          return { kolom, format };
        })),
        verborgen: w.staat.gefilterd ? w.blokken.map((b) => vraagVerborgen(w.proxy, b.rij, b.na.length)) : [],
      },
    ]),
  );
  await context.sync();
  for (const [i, w] of werk.entries()) {
    eisOngewijzigd(w.staat, vullingen[i]);
    eisZichtbaar(w.staat, uit.get(w)?.verborgen ?? []);
  }
  return uit;
};

const opnameVan = (w: Bladwerk, v: Voorbereid | undefined, nieuweRegels: readonly Excel.ConditionalFormat[]): Bladopname => ({
  id: w.staat.id,
  naam: w.staat.naam,
  blokken: w.blokken.map(({ rij, kolom, voor, na }) => ({ rij, kolom, voor, na })),
  tabellen: w.plannen.flatMap((p) => p.groei.flatMap((g) => w.blad.tabellen.filter((t) => t.naam === g.tabel).map((t) => ({ naam: t.naam, bereik: bereikadres(t.bereik) })))),
  filter: w.plannen.some((p) => p.filter !== undefined) && w.blad.filter !== undefined ? bereikadres(w.blad.filter) : null,
  breedten: (v?.breedten ?? []).map(({ kolom, format }) => ({ kolom, breedte: format.columnWidth })),
  kleuren: nieuweRegels.map((r) => r.id),
  nieuweKoppen: w.plannen.flatMap((p) => nieuweKolommen(p).map(({ kop, waarden }) => ({ rij: kop.rij, kolom: kop.kolom, waarden }))),
});

/**
 * Carries the plans out: one round to look, then the writing in as few rounds as its size allows, then one to read back. Where
 * what is read back is not what was written, everything is put back. Rejects with a Hindernisfout; nothing is left half done.
 */
export const schrijf = (plannen: readonly Schrijfplan[], gelezen: Gelezen, mogelijkheden: Mogelijkheden, voortgang: Voortgang): Promise<Schrijfuitkomst> => {
  let blad: string | null = null;
  return metHindernis(
    () =>
      inExcel(async (context) => {
        if (gelezen.alleenLezen) throw new Hindernisfout({ code: 'ALLEEN_LEZEN' });
        const werk = perBlad(context, plannen, gelezen);
        const plaatsen = await ziePlaatsen(werk, context);
        voortgang(0.1);
        const regels = new Map<Bladwerk, readonly Excel.ConditionalFormat[]>();
        const totaal = werk.reduce((n, w) => n + w.blokken.reduce((m, b) => m + omvang(b), 0), 0);
        const opname = () => ({ plannen, bladen: werk.map((w) => opnameVan(w, plaatsen.get(w), regels.get(w) ?? [])) });
        const cellen = werk.reduce((n, w) => n + w.blokken.reduce((m, b) => m + b.na.length * (b.na[0]?.length ?? 0), 0), 0);
        let klaar = 0;
        let onderweg = 0;
        const verstuur = async (): Promise<void> => {
          await context.sync();
          klaar += onderweg;
          onderweg = 0;
        };
        try {
          for (const w of werk) {
            blad = w.staat.naam;
            context.application.suspendApiCalculationUntilNextSync();
            context.application.suspendScreenUpdatingUntilNextSync();
            vormBlad(w, context);
            for (const stuk of w.blokken.flatMap(stukken)) {
              if (onderweg > 0 && onderweg + omvang(stuk) > HOOGSTENS) {
                await verstuur();
                voortgang(0.1 + 0.7 * (klaar / totaal));
              }
              bereik(w.proxy, stuk).formulas = stuk.na as Array<Array<string | number>>;
              onderweg += omvang(stuk);
            }
            regels.set(w, (plaatsen.get(w)?.kleuren ?? []).flatMap((k) => kleur(w.proxy, k)));
          }
          await verstuur();
          voortgang(0.8);
          await eisAangekomen(werk, context);
          voortgang(1);
          return { cellen, opname: opname() };
        } catch (e) {
          await zetTerug(opname(), context);
          throw e;
        }
      }, mogelijkheden),
    () => blad,
  );
};
