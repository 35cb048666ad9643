import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { celVan } from '../../src/werkmap/blad';
import { maakXlsx } from '../../voorbeelden/maker';
import { gepubliceerdeTreden } from '../beleid/gegevens';
import { HALVERWEGE, VOORAF, type Tussenstand } from '../hulp/replay';
import { bladenVan, draai, nieuweMap } from './draai';

// The second half of 2023 in one workbook, each step on the file of the step before: figures per gemeente that are fictief and sum
// to the published ones. Only the order is that of the publications; the day of the lowering is fictief too.

type Cel = string | number | null;

let map: string;

/** Puts down a workbook of one sheet. */
const zet = (bestand: string, kop: readonly Cel[], rijen: ReadonlyArray<readonly Cel[]>): void =>
  writeFileSync(path.join(map, bestand), maakXlsx({ titel: 'fictief', bladen: [{ naam: bestand === 'begin.xlsx' ? '2023-I' : '2023-II', rijen: [kop, ...rijen] }] }));

/** An export of COA: what it has beside the gemeente and the opening balance. */
const zetExport = (bestand: string, koppen: readonly string[], van: (c: Tussenstand) => readonly Cel[]): void =>
  zet(bestand, ['Gemeente', 'Achterstand 1 juli 2023', ...koppen], HALVERWEGE.map((c) => [c.gemeente, c.beginstand, ...van(c)]));

/** What the user does by hand: a column beside another, blank under its header. */
const zetKolom = (van: string, naast: string, kop: string, naar: string): void => {
  const bladen = bladenVan(path.join(map, van)).map(({ naam, cellen }) => {
    const plek = (cellen[0] ?? []).indexOf(naast) + 1;
    const rijen = cellen.map((rij, r) => { const kaal = Array.from(rij ?? [], (c) => c ?? null); return plek === 0 ? kaal : [...kaal.slice(0, plek), r === 0 ? kop : null, ...kaal.slice(plek)]; });
    return { naam, rijen };
  });
  writeFileSync(path.join(map, naar), maakXlsx({ titel: 'fictief', bladen }));
};

interface Rij { readonly gemeente: string; readonly trede: number | null; readonly bevindingen: ReadonlyArray<{ readonly code: string }> }
interface Uitvoer {
  readonly tabellen: ReadonlyArray<{ readonly periode: string; readonly rijen: readonly Rij[]; readonly provincie: { readonly totaalopgave: number; readonly realisatie: number | null; readonly treden: unknown } }>;
  readonly prognoses: ReadonlyArray<{ readonly provincie: { readonly totaalopgave: number; readonly realisatie: number; readonly deelRealisatie: number; readonly deelPeriode: number; readonly verwachtingen: ReadonlyArray<{ readonly realisatie: number; readonly eindstand: number }> } }>;
  readonly koppelingen: ReadonlyArray<{ readonly gemeenten: ReadonlyArray<{ readonly gemeente: string; readonly tekort: number; readonly nu: { readonly met: number; readonly zonder: number } }> }>;
  readonly nieuwHalfjaar: { readonly gemeenten: ReadonlyArray<{ readonly taakstelling: number; readonly beginstand: number }> };
}

const inJson = async (...argv: readonly string[]): Promise<Uitvoer> => JSON.parse((await draai(map, ...argv, '--json')).uit) as Uitvoer;
const halfjaar = ({ tabellen }: Uitvoer) => {
  const t = tabellen.find((x) => x.periode === '2023-2');
  if (t === undefined) throw new Error('no 2023-2');
  return t;
};
const neemOver = async (van: string, bron: string, naar: string): Promise<void> => { expect((await draai(map, van, '--correcties', bron, '--accepteer', 'alles', '--uit', naar)).code).toBe(0); };
const provincie = ({ prognoses: [p] }: Uitvoer) => [p?.provincie.totaalopgave, p?.provincie.realisatie, p?.provincie.deelRealisatie, p?.provincie.deelPeriode, ...(p?.provincie.verwachtingen.map((v) => [v.realisatie, v.eindstand]) ?? [])];
const som = <T>(rijen: readonly T[], van: (r: T) => number): number => rijen.reduce((n, r) => n + van(r), 0);

describe('the second half of 2023 in one file, from the circulaire to the result (fictief)', () => {
  beforeAll(() => {
    map = nieuweMap();
    const [kop = [], ...rijen] = VOORAF.rijen;
    zet('begin.xlsx', [...kop, 'Tijdig beschikbaar 1 april 2023'], rijen.map((r) => [...r, null]));
    writeFileSync(path.join(map, 'circulaire.csv'), ['Gemeente;Taakstelling 2023-II;Herverdeling', ...HALVERWEGE.map((c) => `${c.gemeente};${c.gepubliceerd};${c.herverdeling}`)].join('\n'));
    zetExport('oktober.xlsx', ['Taakstelling 2023-II', 'Realisatie 2023-II'], (c) => [c.gepubliceerd, c.oktober]);
    zetExport('verlaagd.xlsx', ['Taakstelling 2023-II', 'Realisatie 2023-II'], (c) => [c.taakstelling, c.oktober]);
    zetExport('tekort.xlsx', ['Taakstelling 2023-II', 'Realisatie 2023-II', 'Tijdig beschikbaar 1 oktober 2023'], (c) => [c.taakstelling, c.oktober, c.tijdigBeschikbaar]);
    zetExport('eind.xlsx', ['Taakstelling 2023-II', 'Realisatie 2023-II', 'Tijdig beschikbaar 1 oktober 2023'], (c) => [c.taakstelling, c.realisatie, c.tijdigBeschikbaar]);
  });

  test('the circulaire: 2126, with the closing balances of 2023-1 as opening balances that COA has not confirmed', async () => {
    const { nieuwHalfjaar } = await inJson('begin.xlsx', '--circulaire', 'circulaire.csv', '--nieuw-halfjaar', '--uit', '1.xlsx');
    expect([som(nieuwHalfjaar.gemeenten, (g) => g.taakstelling), som(nieuwHalfjaar.gemeenten, (g) => g.beginstand)]).toEqual([2126, 363]);
    const { rijen } = halfjaar(await inJson('1.xlsx', '--uit', 'weg.xlsx'));
    expect(rijen.filter((r) => r.bevindingen.some((b) => b.code === 'BEGINSTAND_NIET_BEVESTIGD'))).toHaveLength(26);
  });

  test('26 October: COA confirms 406; 667 is 26 % of 2532 at 64 %, and the three prognoses, in columns too', async () => {
    await neemOver('1.xlsx', 'oktober.xlsx', '2.xlsx');
    expect(provincie(await inJson('2.xlsx', '--peildatum', '26-10-2023', '--prognose', '--uit', '3.xlsx'))).toEqual([2532, 667, 26, 64, [1138, 1394], [1040, 1492], [667, 1865]]);
    const blad = bladenVan(path.join(map, '3.xlsx')).find((b) => b.naam === '2023-II');
    const kolom = (blad?.cellen[0] ?? []).indexOf('Prognose eindstand 2023-2, niemand meer erbij (berekend)');
    expect(som(HALVERWEGE.map((_, i) => (blad === undefined ? null : celVan(blad, i + 1, kolom))), Number)).toBe(1865);
  });

  test('the lowering is not put over what was published: which column to add is said', async () => {
    const { code, fout } = await draai(map, '3.xlsx', '--correcties', 'verlaagd.xlsx', '--accepteer', 'alles', '--uit', 'weg.xlsx');
    expect([code, fout]).toEqual([2, expect.stringMatching(/^Niet overgenomen: 2023-2, taakstelling van 26 gemeenten, .* Zet naast uw kolom een kolom “Taakstelling 2023-II na bijstelling \(…\)”, leeg, met in de kop de dag waarop zij inging, en vergelijk opnieuw: dan blijven beide\./)]);
  });

  test('the lowering in that column: against 1372 the same figures are 38 %, and 26 October still is 26 % of 2532', async () => {
    zetKolom('3.xlsx', 'Taakstelling 2023-II', 'Taakstelling 2023-II na bijstelling (10 november 2023)', '3b.xlsx');
    await neemOver('3b.xlsx', 'verlaagd.xlsx', '4.xlsx');
    expect(provincie(await inJson('4.xlsx', '--peildatum', '10-11-2023', '--uit', 'weg.xlsx'))).toEqual([1778, 667, 38, 72, [1138, 640], [923, 855], [667, 1111]]);
    expect(provincie(await inJson('4.xlsx', '--peildatum', '26-10-2023', '--uit', 'weg.xlsx'))).toEqual([2532, 667, 26, 64, [1138, 1394], [1040, 1492], [667, 1865]]);
  });

  test('the shortage on 1 October: fifteen gemeenten', async () => {
    await neemOver('4.xlsx', 'tekort.xlsx', '5.xlsx');
    const { koppelingen: [k] } = await inJson('5.xlsx', '--koppelingen', '--uit', 'weg.xlsx');
    expect(k?.gemeenten.filter((g) => g.tekort > 0)).toHaveLength(15);
  });

  test('the result: 1208, 13 on trede 1 and 13 on trede 2 as published, ten of the fifteen on trede 2 and three the better for it', async () => {
    await neemOver('5.xlsx', 'eind.xlsx', '6.xlsx');
    const uit = await inJson('6.xlsx', '--koppelingen', '--uit', 'weg.xlsx');
    const { rijen, provincie: p } = halfjaar(uit);
    expect([p.totaalopgave, p.realisatie, p.treden]).toEqual([1778, 1208, { '1': 13, '2': 13, '3': 0, '4': 0, '5': 0, '6': 0 }]);
    const gepubliceerd = gepubliceerdeTreden('2023-2');
    expect(rijen.filter((r) => gepubliceerd.get(r.gemeente) !== r.trede)).toEqual([]);
    const tekort = uit.koppelingen[0]?.gemeenten.filter((g) => g.tekort > 0) ?? [];
    expect([tekort.filter((g) => g.nu.met === 2).length, tekort.filter((g) => g.nu.met < g.nu.zonder).length]).toEqual([10, 3]);
  });

  test('the prognosis of October still stands beside the result, with its day', () => {
    const blad = bladenVan(path.join(map, '6.xlsx')).find((b) => b.naam === '2023-II');
    const kolom = (blad?.cellen[0] ?? []).indexOf('Prognose toelichting 2023-2 (berekend)');
    expect(String(blad === undefined ? null : celVan(blad, 1, kolom))).toMatch(/^Stand van Amersfoort op 26 oktober 2023, gerekend met taakstelling 246\. /);
  });
});
