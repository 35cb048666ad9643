import { isoDag } from '../../engine';
import type { Celwaarde } from '../blad';
import { duidKop } from './koptekst';
import { dossiers, enige, fouten, lees, type Rijen } from './proefblad';

const KOP = ['Gemeente', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie'];
const RIJEN: Rijen = [['Zeist', 5, 20, 18], ['Soest', 1, 10, 8]];
const TOT_OKTOBER = { code: 'TUSSENSTAND', dag: '2023-10-26', peildatum: '2024-01-01' };
const vraag = (tekst: string, dag: string | null = '2023-10-26') => [{ code: 'REALISATIEDAG_VRAAG', plaats: expect.stringContaining('!D'), tekst, dag, peildatum: '2024-01-01' }];

const metTitels = (titels: Rijen, keuzes = {}, naam = '2023-II') => lees([...titels, KOP, ...RIJEN], keuzes, naam);
const tussen = (h: Parameters<typeof enige>[0]) => { const t = enige(h); return [t.bevindingen, ...t.rijen.map((r) => r.bevindingen)].map((lijst) => lijst.filter((b) => b.code === 'TUSSENSTAND')); };
const overal = [[TOT_OKTOBER], [TOT_OKTOBER], [TOT_OKTOBER]];
const nergens = [[], [], []];

describe('a title or the name of the sheet', () => {
  test.each<[string, Rijen]>([
    ['stand per', [['Stand per 26 oktober 2023'], []]],
    ['figures up to', [['Cijfers COA t/m 26-10-2023']]],
    ['without a year', [['Gehuisvest t/m 26-10']]],
    ['beside the word', [['Bron: TVS', null, 'Peildatum:', { datum: 45_225 }]]],
    ['beside the word, as text', [['Peildatum', '26-10-2023']]],
    ['with the day of the print', [['Stand 26 oktober 2023 (afgedrukt 2-1-2024)']]],
    ['with the first day of the half-year', [['Realisatie van 1 juli 2023 t/m 26 oktober 2023']]],
    ['two rows above', [['Stand 26-10-2023'], ['Provincie Utrecht, 2023-II']]],
  ])('names the day of the figures: %s', (_, titels) => expect(tussen(metTitels(titels))).toEqual(overal));
  test('in the name of the sheet', () => expect(tussen(metTitels([], {}, 'Stand 26-10'))).toEqual(overal));
  test('the last day of a month', () => expect(tussen(metTitels([['Realisatie t/m september 2023']]))[0]).toEqual([{ ...TOT_OKTOBER, dag: '2023-09-30' }]));

  test.each<[string, Rijen]>([
    ['the day of the print, after the peildatum', [['Afgedrukt 2-1-2024']]],
    ['a version after the peildatum', [['Overzicht 2023-II, versie 3-1-2024']]],
    ['the peildatum', [['Stand per 1 januari 2024']]],
    ['the peildatum and a day before it that may be the one of the print', [['Peildatum 1 januari 2024'], ['Overzicht 12 december 2023']]],
    ['the last day', [['Realisatie 1 juli 2023 t/m 31 december 2023']]],
    ['the first day', [['Beginstand 1 juli 2023']]],
    ['a taakstelling that changed', [['Taakstelling verlaagd per 10 november 2023']]],
    ['a circulaire and a besluit', [['Circulaire van 16 oktober 2023; besluit GS 5-12-2023']]],
    ['the koppelpeildatum', [['Koppelpeildatum 1 oktober 2023']]],
    ['talks', [['2e helft 2023; gesprekken gevoerd t/m 20 november 2023']]],
    ['the koppelpeildatum beside the day of the figures', [['Bron: COA, 2 januari 2024; koppeling peildatum 1 oktober 2023']]],
    ['the last month', [['Cijfers december 2023']]],
    ['a month without a word of figures', [['Voortgangsrapportage oktober 2023']]],
    ['a remark', [['Op 26 oktober 2023 is met alle wethouders over de voortgang van de huisvesting gesproken.']]],
  ])('says nothing of the day of the figures: %s', (_, titels) => expect(tussen(metTitels(titels))).toEqual(nergens));
  test('two numbers are no day there', () => expect(tussen(metTitels([['Tabel 1-2 van 3-4']], {}, '2023-II (deel 9-10)'))).toEqual(nergens));

  test.each<[string, Rijen, string, string | null]>([
    ['a day alone', [['26 oktober 2023']], '26 oktober 2023', '2023-10-26'],
    ['the day of the print, before the peildatum', [['Afgedrukt 26-10-2023']], 'Afgedrukt 26-10-2023', '2023-10-26'],
    ['a day of two things', [['Taakstelling en realisatie per 26 oktober 2023']], 'Taakstelling en realisatie per 26 oktober 2023', '2023-10-26'],
    ['two days of the figures', [['Stand per 26 oktober 2023'], ['Peildatum 1 januari 2024']], 'Stand per 26 oktober 2023', '2023-10-26'],
    ['a month', [['Stand oktober 2023']], 'Stand oktober 2023', null],
    ['figures that are not final', [['Voorlopige cijfers 2023-II']], 'Voorlopige cijfers 2023-II', null],
  ])('is asked about: %s', (_, titels, tekst, dag) => {
    expect(fouten(metTitels(titels))).toEqual(vraag(tekst, dag));
    expect(tussen(metTitels(titels, { realisatiedag: 'peildatum' }))).toEqual(nergens);
    if (dag === null) expect(fouten(metTitels(titels, { realisatiedag: 'genoemd' }))).toEqual(vraag(tekst, dag));
    else expect(tussen(metTitels(titels, { realisatiedag: 'genoemd' }))).toEqual(overal);
  });

  test('the header of the realisatie goes before it', () => {
    const met = (kop: string, keuzes = {}) => lees([['Stand per 26 oktober 2023'], [...KOP.slice(0, 3), kop], ...RIJEN], keuzes, '2023-II');
    expect(tussen(met('Realisatie 1 januari 2024'))).toEqual(nergens);
    expect(tussen(met('Realisatie 2023-II (definitief)'))).toEqual(nergens);
    expect(tussen(met('Realisatie 7-7-2023'))[0]).toEqual([{ ...TOT_OKTOBER, dag: '2023-07-07' }]);
    expect(tussen(met('Voorlopige realisatie'))).toEqual(overal);
  });
});

describe('a header', () => {
  test.each(['Realisatie 26-10', 'Realisatie t/m 26-10', 'Gehuisvest (stand 26-10)', 'Realisatie (26/10)', 'Realisatie 20231026', 'Realisatie 2023-II, 26.10', 'Gehuisvest op 26-10-23'])('%j names its day', (kop) =>
    expect(tussen(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'))).toEqual(overal));
  test.each(['Realisatie 2023-II tussenstand', 'Voorlopige realisatie 2023-II', 'Realisatie tot nu toe', 'Realisatie t/m heden'])('%j is not final, and does not say of which day', (kop) => {
    const met = (keuzes = {}) => lees([[...KOP.slice(0, 3), kop], ...RIJEN], keuzes, '2023-II');
    expect(fouten(met())).toEqual(vraag(kop, null));
    expect(tussen(met({ realisatiedag: 'peildatum' }))).toEqual(nergens);
  });
  test('what is final goes before what is not', () => {
    const t = enige(lees([[...KOP.slice(0, 3), 'Voorlopige realisatie', 'Realisatie'], ['Zeist', 5, 20, 16, 18]], {}, '2023-II'));
    expect([dossiers(t)[0]?.realisatie, t.rijen[0]?.bevindingen]).toEqual([18, []]);
  });
  const in2024 = (kop: string, titels: Rijen = []) => lees([...titels, ['Gemeente', 'Achterstand 1-1-2024', 'Taakstelling 24-1', kop], ...RIJEN], {}, '2024-1');
  test.each(['Realisatie 24-1', 'Realisatie 24/1', 'Realisatie 1/24', 'Realisatie 1-1 t/m 30-6', 'Realisatie 2024-I (export 12-7)', 'Realisatie (TVS 3-7)'])('%j is of the whole first half', (kop) =>
    expect(tussen(in2024(kop))).toEqual(nergens));
  test.each([
    'Realisatie 1-7 t/m 31-12', 'Realisatie 1/7-31/12', 'Realisatie 1-7-2023 t/m 31-12-2023', 'Realisatie 2023-II (1 juli - 31 december)', 'Realisatie (1/2)', 'Realisatie stand 2-1', 'Realisatie (incl. 1-2 nareis)',
    'Realisatie 2023-II (export 12-1)', 'Realisatie 2023-II v.a. 1-7', 'Realisatie vanaf 1 juli 2023', 'Realisatie 2023-II sinds 1 juli', 'Realisatie 2023-II COA 5-1-2024', 'Realisatie 23-2',
  ])('%j is of the whole second half', (kop) => {
    const { kolommen } = enige(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'));
    expect([null, '2023-12-31']).toContain(kolommen[3]?.dag == null ? null : isoDag(kolommen[3].dag));
    expect(tussen(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'))).toEqual(nergens);
  });
  test.each(['Realisatie 1-7 t/m 26-10', 'Realisatie 1 juli - 26 oktober 2023', 'Realisatie 2023-II 26-10 (TVS 5-1-2024)', 'Realisatie van 26-10-2023'])('%j is of its last day in the half-year', (kop) =>
    expect(tussen(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'))).toEqual(overal));
  test('numbers that are no day leave the word to the title', () => {
    const met = (kop: string) => tussen(lees([['Stand per 26 oktober 2023'], [...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'));
    expect([met('Realisatie (TVS 3-1)'), met('Realisatie 2023-II (export 5-1-2024)')]).toEqual([overal, overal]);
    expect(tussen(in2024('Realisatie', [['Stand 24-1']]))).toEqual(nergens);
  });
  test('a balance of "24-1" is no other moment', () =>
    expect(dossiers(enige(lees([['Gemeente', 'Achterstand 24-1', 'Taakstelling 24-1', 'Realisatie 24-1'], ...RIJEN], {}, '2024-1'))).map((d) => d.beginstand)).toEqual([5, 1]));
  test('a column that the user points out keeps its day', () =>
    expect(tussen(lees([[...KOP.slice(0, 3), 'Aantal 26-10-2023'], ...RIJEN], { kolommen: { realisatie: 'D' } }, '2023-II'))).toEqual(overal));
  test.each(['Realisatie 2022-1/2', 'Trede 1-2', 'Realisatie 2023-2'])('%j names no day', (kop) => expect(duidKop(kop).dagen).toEqual([]));
});

describe('a column of days', () => {
  const met = (kop: string, dagen: readonly Celwaarde[], keuzes = {}) => lees([[...KOP, kop], ...RIJEN.map((r, i) => [...r, dagen[i] ?? null])], keuzes, '2023-II');
  test.each(['Peildatum', 'Datum stand', 'Stand per', 'Datum van de cijfers'])('under %j', (kop) => {
    expect(tussen(met(kop, ['26-10-2023', { datum: 45_225 }]))).toEqual(overal);
    expect(tussen(met(kop, ['1-1-2024', '1-1-2024']))).toEqual(nergens);
  });
  test('each row has its own', () => {
    expect(tussen(met('Peildatum', ['26-10-2023', '1-1-2024']))).toEqual([[], [TOT_OKTOBER], []]);
    expect(tussen(met('Peildatum', ['26-10-2023', '30-11-2023']))).toEqual([[], [TOT_OKTOBER], [{ ...TOT_OKTOBER, dag: '2023-11-30' }]]);
  });
  test('a mere "Datum" is asked about, and one of other things is not', () => {
    expect(fouten(met('Datum', ['26-10-2023', '26-10-2023']))).toEqual(vraag('Datum'));
    expect(tussen(met('Datum', ['26-10-2023', '26-10-2023'], { realisatiedag: 'genoemd' }))).toEqual(overal);
    expect(tussen(met('Datum gesprek', ['26-10-2023', '26-10-2023']))).toEqual(nergens);
    expect(tussen(met('Datum', ['26-10-2023', 'volgt']))).toEqual(nergens);
    expect(tussen(lees([[...KOP, 'Besluit trede', 'Datum'], ['Zeist', 5, 20, 18, 2, '26-10-2023'], ['Soest', 1, 10, 8, 1, '26-10-2023']], {}, '2023-II'))).toEqual(nergens);
  });
});

test('half-years below each other: a day is of the one in which it lies', () => {
  const kop = ['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
  const tabel = enige(lees([['Stand per 26 oktober 2023'], kop, ['2023-1', 'Zeist', 5, 20, 18], ['2023-2', 'Zeist', 7, 20, 8]], {}, 'Blad1'));
  expect([tabel.bevindingen, ...tabel.rijen.map((r) => r.bevindingen)]).toEqual([[], [], [TOT_OKTOBER]]);
});

describe('days beside labels, right above the header', () => {
  const vanOktober = (...rij: readonly Celwaarde[]) => expect(tussen(lees([rij, KOP, ...RIJEN], {}, '2023-II'))).toEqual(overal);
  test('over any columns', () => {
    vanOktober('Peildatum:', { datum: 45_225 });
    vanOktober(null, 'Peildatum', { datum: 45_225 });
    vanOktober(null, null, 'Stand per', '26-10-2023');
    vanOktober('Afdrukdatum:', '2-1-2024', 'Peildatum:', '26-10-2023');
  });
  test('and days that are part of the header stay so', () => {
    const tabel = enige(lees([[null, { datum: 45_108 }, null, { datum: 45_225 }], ['Gemeente', 'Achterstand', 'Taakstelling 2023-II', 'Realisatie'], ...RIJEN], {}, '2023-II'));
    expect([tabel.kop.rij, tabel.kolommen[1]?.kop, tussen({ gelukt: true, tabellen: [tabel], overgeslagen: [] })]).toEqual([0, '1-7-2023 Achterstand', overal]);
  });
});
