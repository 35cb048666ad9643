import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { HALVERWEGE, STADIA, VOORAF, type Proefblad } from '../hulp/replay';
import { bladenVan, draai, klok, KOP, nieuweMap, schrijf, VOORBEELDEN } from './draai';

const maak = (...bladen: readonly Proefblad[]): string => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [...bladen] }));
  return map;
};

interface Verwachting { readonly methode: string; readonly realisatie: number | null; readonly eindstand?: number; readonly trede?: number | null; readonly redenen?: readonly { readonly code: string }[]; readonly taakstelling: { readonly taakstelling: number; readonly tot: string | null; readonly van: string | null } }
interface Gemeente { readonly gemeente: string; readonly verwachtingen: readonly Verwachting[]; readonly omhoogVolgens: readonly string[] | null }
interface Uitvoer { readonly dag: string; readonly gevraagd: string; readonly gemeenten: readonly Gemeente[]; readonly provincie: { readonly totaalopgave: number; readonly realisatie: number; readonly deelRealisatie: number; readonly deelPeriode: number; readonly verwachtingen: readonly Verwachting[] } }

const inJson = async (stadium: Proefblad, dag: string) => {
  const map = maak(VOORAF, stadium);
  const { code, uit } = await draai(map, 'a.xlsx', '--peildatum', dag, '--json');
  const { prognoses, tabellen } = JSON.parse(uit) as { readonly prognoses: readonly Uitvoer[]; readonly tabellen: readonly { readonly periode: string; readonly rijen: readonly { readonly gemeente: string; readonly trede: number; readonly bevindingen: readonly { readonly code: string; readonly melding: string }[] }[]; readonly provincie: { readonly treden: Readonly<Record<string, number>> } }[] };
  const [p, tweede] = prognoses;
  if (p === undefined || tweede !== undefined) throw new Error('one prognosis expected');
  return { code, p, tabel: tabellen.find((t) => t.periode === '2023-2') };
};

const provincie = ({ provincie: p }: Uitvoer) => [p.totaalopgave, p.realisatie, p.deelRealisatie, p.deelPeriode, ...p.verwachtingen.map((v) => [v.realisatie, v.eindstand])];

test('the fictitious figures sum to the published ones', () => {
  const som = (van: (c: (typeof HALVERWEGE)[number]) => number): number => HALVERWEGE.reduce((n, c) => n + van(c), 0);
  expect([som((c) => c.gepubliceerd), som((c) => c.taakstelling), som((c) => c.beginstand), som((c) => c.oktober), som((c) => c.realisatie), som((c) => c.herverdeling)]).toEqual([2126, 1372, 406, 667, 1208, 0]);
  expect(HALVERWEGE.filter((c) => c.oktober > c.realisatie)).toEqual([]);
});

describe('the second half of 2023, through the file', () => {
  test('at the circulaire: nobody housed yet, and only the same realisatie as before says something', async () => {
    const { code, p } = await inJson(STADIA.circulaire, '1-7-2023');
    expect([code, provincie(p)]).toEqual([1, [2532, null, null, 1, [1138, 1394], [null, null], [null, null]]]);
    expect(p.gemeenten.every((g) => g.verwachtingen.map((v) => v.redenen?.[0]?.code).join() === ',ONTBREEKT,ONTBREEKT')).toBe(true);
  });

  test('on 26 October: 667 is 26 % at 64 %, and three prognoses beside each other', async () => {
    const { code, p } = await inJson(STADIA.oktober, '2023-10-26');
    expect([code, p.dag, provincie(p)]).toEqual([0, '2023-10-26', [2532, 667, 26, 64, [1138, 1394], [1040, 1492], [667, 1865]]]);
    expect(p.gemeenten.slice(0, 2).map((g) => [g.gemeente, g.omhoogVolgens])).toEqual([['Amersfoort', ['gelijkblijvend', 'huidigTempo', 'standNu']], ['Rhenen', ['gelijkblijvend', 'huidigTempo', 'standNu']]]);
  });

  test('the same day after the lowering: the published taakstelling counted then, and every method names it', async () => {
    const { p } = await inJson(STADIA.verlaagd, '26-10-2023');
    expect(provincie(p)).toEqual([2532, 667, 26, 64, [1138, 1394], [1040, 1492], [667, 1865]]);
    expect(new Set(p.gemeenten.flatMap((g) => g.verwachtingen.map((v) => v.taakstelling.tot)))).toEqual(new Set(['2023-11-10']));
  });

  test('from the lowering on the lowered one counts; both are said with every gemeente whose figure changed', async () => {
    const { p, tabel } = await inJson(STADIA.november, '10-11-2023');
    expect(provincie(p)).toEqual([1778, 667, 38, 72, [1138, 640], [923, 855], [667, 1111]]);
    expect(new Set(p.gemeenten.flatMap((g) => g.verwachtingen.map((v) => v.taakstelling.van)))).toEqual(new Set(['2023-11-10']));
    expect(tabel?.rijen.find((r) => r.gemeente === 'Utrecht')?.bevindingen).toContainEqual({ code: 'TAAKSTELLING_BIJGESTELD', melding: 'De taakstelling is per 10 november 2023 verlaagd van 562 (“Taakstelling 2023-II (oorspronkelijk)”) naar 363. De laatste telt.' });
    expect(tabel?.rijen.filter((r) => r.bevindingen.some((b) => b.code === 'TAAKSTELLING_BIJGESTELD'))).toHaveLength(26);
  });

  test('at the end: 1208, and 13 gemeenten on trede 1 and 13 on trede 2, as published', async () => {
    const { p, tabel } = await inJson(STADIA.eind, '31-12-2023');
    expect([provincie(p).slice(0, 4), tabel?.provincie.treden]).toEqual([[1778, 1208, 68, 100], { '1': 13, '2': 13, '3': 0, '4': 0, '5': 0, '6': 0 }]);
    // on the last day what is expected is what is
    expect(p.gemeenten.map((g) => [g.gemeente, g.verwachtingen[2]?.trede]).sort()).toEqual(tabel?.rijen.map((r) => [r.gemeente, r.trede]).sort());
  });
});

test('as text: the day, the taakstelling, who is about to go up, and nothing more in the workbook', async () => {
  const map = maak(VOORAF, STADIA.verlaagd);
  const { uit } = await draai(map, 'a.xlsx', '--peildatum', '26 oktober 2023');
  for (const zin of [
    'Prognose 2023-2 · stand van 26 oktober 2023',
    'Alle gemeenten samen: 26% van de totaalopgave gerealiseerd, bij 64% van het halfjaar (118 van 184',
    'dreigt omhoog te gaan volgens gelijkblijvende realisatie: Amersfoort en Rhenen',
    'Utrechtse Heuvelrug          10       12%       2      51 → 2     68 → 3°     74 → 3°       74    8            9    1',
  ]) expect(uit).toContain(zin);
  expect(uit.replace(/\s+/g, ' ')).toContain('Gerekend met de eerdere taakstelling “Taakstelling 2023-II (oorspronkelijk)”, met herverdeling, geldig tot 10 november 2023.');
  const met = readFileSync(path.join(map, 'a-beoordeeld.xlsx'));
  const zonder = maak(VOORAF, STADIA.verlaagd);
  await draai(zonder, 'a.xlsx');
  expect(met.equals(readFileSync(path.join(zonder, 'a-beoordeeld.xlsx')))).toBe(true);
});

test('a header that names another day is believed over the day that was asked', async () => {
  const map = maak(VOORAF, STADIA.oktober);
  const { uit } = await draai(map, 'a.xlsx', '--peildatum', '1-12-2023', '--periode', '2023-2');
  expect(uit.replace(/\s+/g, ' ')).toContain('De kop zegt dat de realisatie van 26 oktober 2023 is; gerekend is met die dag, niet met 1 december 2023.');
  expect(uit).toContain('118 van 184');
});

test('a realisatie of the closing day is of the whole half-year', async () => {
  const map = schrijf('a.xlsx', [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 1 juli 2024'], ['Lopik', 2, 17, 16, 7]]);
  expect((await draai(map, 'a.xlsx', '--peildatum', '1-3-2024')).uit).toContain('182 van 182');
});

test('an interim figure of the half-year before is no realisatie of that half-year', async () => {
  const vooraf: Proefblad = { naam: '2023-I', rijen: [['Gemeente', 'Trede 2023-I', 'Achterstand 1 januari 2023', 'Taakstelling 2023-I', 'Realisatie 1-6-2023'], ['Lopik', 1, 5, 16, 7]] };
  const map = maak(vooraf, { naam: '2023-II', rijen: [['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie'], ['Lopik', 2, 17, 16, 7]] });
  expect((await draai(map, 'a.xlsx', '--peildatum', '1-10-2023')).uit.replace(/\s+/g, ' ')).toContain('De realisatie van het vorige halfjaar is niet bekend: dat halfjaar staat niet');
});

test('a half-year that the workbook does not have: said, and exit 1', async () => {
  const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7]]);
  const { code, fout } = await draai(map, 'a.xlsx', '--peildatum', '1-7-2024');
  expect([code, fout]).toEqual([1, 'Geen prognose: deze werkmap heeft geen cijfers per gemeente voor 2024-2, het halfjaar waarin 1 juli 2024 valt.']);
});

test.each(['31-9-2023', '26 oktober', 'morgen', '1-1-2024 en 2-1-2024', ''])('--peildatum “%s” is refused', async (dag) => {
  const { code, fout } = await draai(nieuweMap(), '--peildatum', dag);
  expect([code, fout]).toEqual([2, `--peildatum “${dag}” is geen dag. Schrijf bijvoorbeeld 26-10-2023 of 2023-10-26.`]);
});

test('a row that cannot be read is named, and leaves the province unknown', async () => {
  const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7], ['Bunnick', 2, 17, 16, 7]]);
  const { uit } = await draai(map, 'a.xlsx', '--peildatum', '1-3-2024');
  expect(uit.slice(uit.indexOf('Prognose'))).not.toContain('Alle gemeenten samen');
  expect(uit.slice(uit.indexOf('Niet te zeggen'))).toContain('Bedoelt u Bunnik?');
});

test('not beside --correcties', async () => {
  expect((await draai(nieuweMap(), '--peildatum', '1-1-2024', '--correcties', 'b.xlsx')).fout).toBe('--peildatum gaat niet samen met --correcties: neem eerst de nieuwe cijfers over.');
});

describe('Utrecht 2022-1, with its column “Prognose inschaling interventieladder”', () => {
  const KOPPEN = ['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I, incl. herverdeling UH', 'Totaalopgave 2022-I', 'Realisatie cumulatief 2022-I', 'Realisatie taakstelling 2022-I in percentage', 'Realisatie totaalopgave 2022-I in percentage', 'Achterstand 1 juli 2022', 'Prognose inschaling interventieladder'];
  const RIJ = ['Utrecht', 'Trede 2', 171, 204, 375, 168, '82%', '45%', 207, 'Trede 3'];
  test.each([['as printed', 'Trede 3'], ['whatever it says', 'Trede 1']])('the column is never an input, %s; the trede that it printed is what follows on the last day', async (_, prognose) => {
    const map = maak({ naam: '2022-I', rijen: [KOPPEN, [...RIJ.slice(0, -1), prognose]] });
    const uit = JSON.parse((await draai(map, 'a.xlsx', '--peildatum', '30-6-2022', '--json')).uit);
    expect(uit.tabellen[0].rijen[0]).toMatchObject({ trede: 3, eindstand: 207, vorigeTrede: 2, bevindingen: [] });
    expect(uit.prognoses[0].gemeenten[0].verwachtingen.map((v: Verwachting) => [v.methode, v.realisatie, v.eindstand, v.trede])).toEqual([['gelijkblijvend', null, undefined, undefined], ['huidigTempo', 168, 207, 3], ['standNu', 168, 207, 3]]);
    expect(uit.prognoses[0].gemeenten[0].nodig).toEqual({ trede1: { extra: 207, perWeek: null, trede: 1 }, nietOmhoog: { extra: 4, perWeek: null, trede: 2 } });
  });
});

test('the example workbook, without a half-year before its first', async () => {
  const map = nieuweMap();
  const { uit } = await draai(map, path.join(VOORBEELDEN, 'coa-utrecht.xlsx'), '--uit', path.join(map, 'uit.xlsx'), '--peildatum', '1-10-2022');
  expect(uit.slice(uit.indexOf('Prognose 2022-2')).replace(/\s+/g, ' ')).toContain('De realisatie van het vorige halfjaar is niet bekend: dat halfjaar staat niet');
  expect(bladenVan(path.join(map, 'uit.xlsx')).length).toBeGreaterThan(4);
});

test('an expected trede that rests on a derived rule is marked, and the rule is named once', async () => {
  const map = maak({ naam: '2024-I', rijen: [KOP, ['Zeist', 3, 20, 60, 62], ['Lopik', 3, 17, 16, 7]] });
  const { uit } = await draai(map, 'a.xlsx', '--peildatum', '30-6-2024');
  expect(uit).toMatch(/\nZeist .* 18 → 3° +18 → 3° /);
  expect(uit).toMatch(/\nLopik .* 26 → 4\* +26 → 4\* /);
  expect(uit.match(/\n°: Wie de taakstelling haalt maar nog een achterstand heeft, blijft op zijn trede/g)).toHaveLength(1);
});

test('the taakstelling that is named comprises the herverdeling, as in the sum: 204, not 203', async () => {
  const koppen = ['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I', 'Herverdeling', 'Realisatie 2022-I'];
  const utrecht = ['Utrecht', 2, 171, 203, 1, 168] as const;
  const een = maak({ naam: '2022-I', rijen: [koppen, utrecht] });
  expect((await draai(een, 'a.xlsx', '--peildatum', '1-5-2022', '--prognose')).uit).toContain('\nGerekend met taakstelling 204 met herverdeling.\n');
  expect(bladenVan(path.join(een, 'a-beoordeeld.xlsx')).flatMap((b) => b.cellen.flat()).filter((c) => typeof c === 'string' && c.startsWith('Stand van Utrecht'))).toEqual([expect.stringContaining('gerekend met taakstelling 204 met herverdeling.')]);
  const twee = maak({ naam: '2022-I', rijen: [koppen, utrecht, ['Zeist', 1, 0, 50, 0, 20]] });
  const { uit } = await draai(twee, 'a.xlsx', '--peildatum', '1-5-2022');
  expect(uit).toContain('\nGerekend met de taakstelling die in het blad telt, met herverdeling.\n');
});

test('of how many gemeenten the sum is, and what cannot be told, as sentences', async () => {
  const map = maak({ naam: '2024-I', rijen: [KOP, ['Zeist', 3, 20, 60, 62]] });
  const uit = (await draai(map, 'a.xlsx', '--peildatum', '1-5-2024')).uit.replace(/\n {4}/g, ' ');
  expect(uit).toContain('\n1 van de 26 gemeenten: ');
  expect(uit).toMatch(/\n  • gelijkblijvende realisatie [^\n]*: de realisatie is niet te zeggen; hoeveel gemeenten omhoog gaan, is niet te zeggen\.\n/);
});

test('a day that is still to come is accepted, and said not to be the day of the figures; a header that names its day is not asked about', async () => {
  klok.nu = new Date(2024, 3, 1, 12);
  const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7]]);
  const zin = '--peildatum: 2 april 2024 moet nog komen (vandaag is 1 april 2024): de realisatie kan niet de stand van die dag zijn. Kies de dag waarop is geteld.';
  expect((await draai(map, 'a.xlsx', '--peildatum', '2-4-2024')).fout).toContain(zin);
  expect((await draai(map, 'a.xlsx', '--peildatum', '1-4-2024')).fout).not.toContain('moet nog komen');
  const genoemd = schrijf('a.xlsx', [[...KOP.slice(0, -1), 'Realisatie 15-3-2024'], ['Lopik', 2, 17, 16, 7]]);
  expect((await draai(genoemd, 'a.xlsx', '--peildatum', '2-4-2024')).fout).not.toContain('moet nog komen');
});
