import fc from 'fast-check';
import { periodeTekst, type Gegeven, type Periode, type TaakstellingOmvat } from '../../src/engine';
import { kaders, utrecht2024 } from '../../src/kaders';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import type { Blad, Celwaarde, Werkmap } from '../../src/werkmap/blad';
import { leestAnders, planCorrecties, tabellenNa, vergelijk, werkmapNa, type Vergelijking } from '../../src/werkmap/correcties';
import { herken } from '../../src/werkmap/herkennen';
import type { Tabel } from '../../src/werkmap/tabel';
import { maakBlad, maakWerkmap } from '../hulp/blad';
import { neemOver } from '../hulp/voerUit';

const OPTIES = { seed: 20_241_129, numRuns: 75 };

/** The figures of one gemeente, balances with the backlog positive. */
interface Cijfers {
  readonly taakstelling: number;
  readonly herverdeling: number;
  readonly beginstand: number;
  readonly realisatie: number;
  readonly tijdigBeschikbaar: number;
  readonly koppelingstekort: number | 'ja' | 'nee';
}

const getal = (min: number, max: number) => fc.integer({ min, max });

const cijfers: fc.Arbitrary<Cijfers> = fc.record({
  taakstelling: getal(1, 60), herverdeling: getal(-10, 10), beginstand: getal(-40, 60), realisatie: getal(0, 90), tijdigBeschikbaar: getal(0, 120),
  koppelingstekort: fc.oneof(getal(0, 30), fc.constantFrom<'ja' | 'nee'>('ja', 'nee')),
});

const HALFJAREN: readonly Periode[] = [{ jaar: 2023, helft: 2 }, { jaar: 2024, helft: 1 }];
const NAMEN = ['Zeist', 'Soest', 'Lopik'] as const;

/** In what terms a workbook writes them, and whether the table stands on its side. */
interface Vorm {
  readonly omvat: TaakstellingOmvat;
  readonly voorsprong: boolean;
  readonly gekanteld: boolean;
  readonly alsTekst: boolean;
  /** The trede in force in each half-year, one for each gemeente, in a column of their own; `null` without such a column. */
  readonly treden: ReadonlyArray<readonly number[]> | null;
}

const vorm: fc.Arbitrary<Vorm> = fc.record({
  omvat: fc.constantFrom<TaakstellingOmvat>('taakstelling', 'taakstelling en herverdeling', 'totaalopgave'), voorsprong: fc.boolean(), gekanteld: fc.boolean(), alsTekst: fc.boolean(),
  treden: fc.option(fc.tuple(...HALFJAREN.map(() => fc.tuple(...NAMEN.map(() => getal(1, 4)))))),
});

const BEGIN: Readonly<Record<string, string>> = { '2023-2': '1 juli 2023', '2024-1': '1 januari 2024' };

const TAAKSTELLINGKOP: Readonly<Record<TaakstellingOmvat, string>> = { taakstelling: 'Taakstelling', 'taakstelling en herverdeling': 'Taakstelling incl. herverdeling', totaalopgave: 'Gecorrigeerde taakstelling' };

/** Each figure as the workbook has it. */
const rijVan = ({ omvat, voorsprong, alsTekst }: Vorm, c: Cijfers): Celwaarde[] => {
  const taakstelling = c.taakstelling + (omvat === 'taakstelling' ? 0 : c.herverdeling) + (omvat === 'totaalopgave' ? c.beginstand : 0);
  const cel = (n: number): Celwaarde => (alsTekst ? `${n} personen` : n);
  return [voorsprong ? 0 - c.beginstand : c.beginstand, cel(taakstelling), c.herverdeling, cel(c.realisatie), c.tijdigBeschikbaar, c.koppelingstekort];
};

const bladMet = (p: Periode, v: Vorm, set: readonly Cijfers[], treden: readonly number[] | undefined): Blad => {
  const naam = periodeTekst(p);
  const kop = ['Gemeente', `${v.voorsprong ? 'Voorsprong' : 'Achterstand'} ${BEGIN[naam] ?? ''}`, `${TAAKSTELLINGKOP[v.omvat]} ${naam}`, 'Herverdeling', `Realisatie cumulatief ${naam}`, 'Tijdig beschikbaar', 'Koppelingstekort', ...(treden === undefined ? [] : [`Trede ${naam}`])];
  const rijen: Celwaarde[][] = [kop, ...NAMEN.map((gemeente, i) => [gemeente, ...(set[i] === undefined ? [] : rijVan(v, set[i])), ...(treden === undefined ? [] : [treden[i] ?? null])])];
  return maakBlad(naam, v.gekanteld ? kop.map((_, k) => rijen.map((r) => r[k] ?? null)) : rijen);
};

type Set2 = ReadonlyArray<readonly Cijfers[]>;
const set2: fc.Arbitrary<Set2> = fc.tuple(...HALFJAREN.map(() => fc.tuple(...NAMEN.map(() => cijfers))));

const werkmapMet = (v: Vorm, set: Set2): Werkmap => maakWerkmap(...HALFJAREN.map((p, i) => bladMet(p, v, set[i] ?? [], v.treden?.[i])));

const tabellenVan = (werkmap: Werkmap): readonly Tabel[] => {
  const herkend = herken(werkmap, utrecht2024.gemeenten, {});
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return herkend.tabellen;
};

/** A figure, or `null` for what is none. */
const bekend = (g: Gegeven | 'ja' | 'nee' | undefined): number | string | null => (g === undefined || typeof g === 'object' ? null : g);

/** What stands in a workbook in plain terms, read without the comparison. */
const gelezen = (werkmap: Werkmap): ReadonlyArray<readonly unknown[]> =>
  tabellenVan(werkmap).flatMap((t) => t.rijen.flatMap(({ dossier: d }) => {
    if (d === null) return [];
    const [t1, h, b] = [Number(d.taakstelling), Number(d.herverdeling), Number(d.beginstand)];
    const taakstelling = t1 - (d.taakstellingOmvat === 'taakstelling' ? 0 : h) - (d.taakstellingOmvat === 'totaalopgave' ? b : 0);
    return [[periodeTekst(d.periode), d.gemeente, taakstelling, h, b, bekend(d.realisatie), bekend(d.tijdigBeschikbaar), bekend(d.koppelingstekort)]];
  }));

const verwacht = (set: Set2): ReadonlyArray<readonly unknown[]> =>
  HALFJAREN.flatMap((p, i) => NAMEN.map((gemeente, j) => {
    const c = set[i]?.[j];
    return [periodeTekst(p), gemeente, c?.taakstelling, c?.herverdeling, c?.beginstand, c?.realisatie, c?.tijdigBeschikbaar, c?.koppelingstekort];
  }));

const naast = (eigen: Werkmap, nieuw: Werkmap): Vergelijking => vergelijk({ tabellen: tabellenVan(eigen) }, { tabellen: tabellenVan(nieuw), gecorrigeerdBekend: true }, kaders);

/** Everything accepted; nothing may be refused. */
const allesOver = (eigen: Werkmap, nieuw: Werkmap): Werkmap => {
  const v = naast(eigen, nieuw);
  const planning = planCorrecties(v.correcties, v.correcties);
  expect(planning.geweigerd).toEqual([]);
  return neemOver(eigen, planning.plannen);
};

const geteld = { correcties: 0, treden: 0, keten: 0, achter: 0 };

test('accepting everything gives the new figures, in whatever terms either workbook counts; the reverse gives the old ones', () => {
  fc.assert(
    fc.property(vorm, vorm, set2, set2, (eigenVorm, nieuwVorm, oud, nieuw) => {
      const [eigen, bron] = [werkmapMet(eigenVorm, oud), werkmapMet(nieuwVorm, nieuw)];
      const na = allesOver(eigen, bron);
      expect(gelezen(na)).toEqual(verwacht(nieuw));
      expect(naast(na, bron).correcties).toEqual([]);
      const terug = allesOver(na, eigen);
      expect(gelezen(terug)).toEqual(verwacht(oud));
      if (!eigenVorm.alsTekst) expect(terug.bladen.map((b) => b.cellen)).toEqual(eigen.bladen.map((b) => b.cellen));
    }),
    OPTIES,
  );
});

test('accepting nothing gives no plan; accepting some changes those cells and no other', () => {
  fc.assert(
    fc.property(vorm, set2, set2, fc.infiniteStream(fc.boolean()), (v, oud, nieuw, kies) => {
      const eigen = werkmapMet(v, oud);
      const { correcties } = naast(eigen, werkmapMet(v, nieuw));
      expect(planCorrecties(correcties, [])).toEqual({ plannen: [], geschreven: [], geweigerd: [] });
      const planning = planCorrecties(correcties, correcties.filter(() => kies.next().value === true));
      const na = neemOver(eigen, planning.plannen);
      const anders = na.bladen.flatMap((b, i) => b.cellen.flatMap((rij, r) => (rij ?? []).flatMap((c, k) => (c === eigen.bladen[i]?.cellen[r]?.[k] ? [] : [`${b.naam} ${r} ${k}`]))));
      const plekken = planning.geschreven.map((c) => (c.tabel.gekanteld ? `${c.plaats.blad} ${c.kolom} ${c.rij.rij}` : `${c.plaats.blad} ${c.rij.rij} ${c.kolom}`));
      expect(anders.sort()).toEqual(plekken.sort());
      if (v.omvat !== 'totaalopgave') expect(planning.geweigerd).toEqual([]);
    }),
    OPTIES,
  );
});

test('what is shown is what comes of it: the treden after are those of the workbook with everything accepted, and none moves unsaid', () => {
  fc.assert(
    fc.property(vorm, vorm, set2, set2, (eigenVorm, nieuwVorm, oud, nieuw) => {
      const eigen = werkmapMet(eigenVorm, oud);
      const v = naast(eigen, werkmapMet(nieuwVorm, nieuw));
      const treden = (w: Werkmap) => beoordeelWerkmap(tabellenVan(w), kaders).tabellen.flatMap((t) => t.rijen.flatMap((r) => (r.beoordeling === null ? [] : [[`${r.beoordeling.gemeente} ${periodeTekst(t.periode)}`, r.beoordeling.trede, r.beoordeling.grootheden.eindstand] as const])));
      const na = neemOver(eigen, planCorrecties(v.correcties, v.correcties).plannen);
      const getoond = new Map(v.gevolgen.map((g) => [`${g.gemeente} ${periodeTekst(g.periode)}`, [g.na.trede, g.na.eindstand]]));
      const voor = new Map(treden(eigen).map(([wie, ...rest]) => [wie, rest]));
      for (const [wie, ...rest] of treden(na)) expect(getoond.get(wie) ?? voor.get(wie)).toEqual(rest);
      const rang = { trede: 0, getoetst: 1, overig: 2, tussenstand: 3 };
      const rangen = v.gevolgen.map((g) => rang[g.zwaarte]);
      expect(rangen).toEqual([...rangen].sort((a, b) => a - b));
      for (const g of v.gevolgen) expect(g.zwaarte === 'trede').toBe(g.voor.trede !== g.na.trede);
      // the half-year after has a column of its own: what would follow there is said, and is what comes of changing that cell
      const achter = v.bevindingen.flatMap((b) => (b.code === 'TREDE_BLIJFT_ACHTER' ? [b] : []));
      const eigenTreden = eigenVorm.treden?.[1];
      const verwacht2 = eigenTreden === undefined ? [] : NAMEN.flatMap((gemeente, i) => {
        const [toen, nu] = [voor.get(`${gemeente} 2023-2`)?.[0], treden(na).find(([wie]) => wie === `${gemeente} 2023-2`)?.[1]];
        if (nu === toen || nu === eigenTreden[i]) return [];
        const met = werkmapMet({ ...eigenVorm, treden: [eigenVorm.treden?.[0] ?? [], eigenTreden.map((t, j) => (j === i ? (nu ?? NaN) : t))] }, nieuw);
        return [[gemeente, eigenTreden[i], nu, nu === null ? undefined : treden(met).find(([wie]) => wie === `${gemeente} 2024-1`)?.[1]]];
      });
      const rij = (x: readonly unknown[]): string => JSON.stringify(x);
      expect(achter.map((b) => rij([b.gemeente, b.opgegeven, b.volgt, b.volgt === null ? undefined : b.dan])).sort()).toEqual(verwacht2.map(rij).sort());
      geteld.achter += achter.length;
      geteld.correcties += v.correcties.length;
      geteld.treden += v.gevolgen.filter((g) => g.zwaarte === 'trede').length;
      geteld.keten += v.gevolgen.filter((g) => g.voor.vorigeTrede !== g.na.vorigeTrede).length;
    }),
    OPTIES,
  );
  // so that it does not hold because nothing ever changes
  expect(geteld.correcties).toBeGreaterThan(1_500);
  expect(geteld.treden).toBeGreaterThan(25);
  expect(geteld.keten).toBeGreaterThan(15);
  expect(geteld.achter).toBeGreaterThan(15);
});

test('before anything is written it is read again, and reads as it was meant', () => {
  fc.assert(
    fc.property(vorm, vorm, set2, set2, (eigenVorm, nieuwVorm, oud, nieuw) => {
      const eigen = werkmapMet(eigenVorm, oud);
      const tabellen = tabellenVan(eigen);
      const v = vergelijk({ tabellen }, { tabellen: tabellenVan(werkmapMet(nieuwVorm, nieuw)), gecorrigeerdBekend: true }, kaders);
      const { plannen, geschreven } = planCorrecties(v.correcties, v.correcties);
      const lees = (w: Werkmap) => herken(w, utrecht2024.gemeenten, {});
      const bedoeld = tabellenNa(tabellen, geschreven);
      expect(leestAnders(bedoeld, lees(werkmapNa(eigen, tabellen, plannen, geschreven)))).toBeNull();
      if (geschreven.length > 0) expect(leestAnders(bedoeld, lees(eigen))).toMatchObject({ code: 'LEEST_ANDERS' });
    }),
    OPTIES,
  );
});
