import { isoDag } from '../../engine';
import type { Celwaarde } from '../blad';
import { duidKop } from './koptekst';
import { dossiers, enige, fouten, gelukt, lees, merge, type Rijen } from './proefblad';

const KOP = ['Gemeente', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie'];
const RIJEN: Rijen = [['Zeist', 5, 20, 18], ['Soest', 1, 10, 8]];
const TOT_OKTOBER = { code: 'TUSSENSTAND', dag: '2023-10-26', peildatum: '2024-01-01' };
const vraag = (tekst: string, dag: string | null = '2023-10-26', cel?: string) => [
  { code: 'REALISATIEDAG_VRAAG', plaats: expect.stringContaining('!D'), tekst, dag, peildatum: '2024-01-01', ...(cel === undefined ? {} : { waar: expect.stringMatching(`!${cel}$`) }) },
];

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
    ['the month in which the half-year ends', [['Voortgangsrapportage december 2023']]],
    ['a month of another year', [['Voortgangsrapportage oktober 2024']]],
    ['a name', [['Contact: Jan de Vries, Julia Oktober']]],
    ['the last week', [['Cijfers week 52']]],
    ['a week of the other half-year', [['Stand week 12']]],
    ['the whole half-year in months', [['Cijfers juli t/m december 2023']]],
    ['final figures, made before', [['Definitieve cijfers, opgesteld 20 december 2023']]],
    ['final figures, and the day of the print beside it', [['Definitieve cijfers 2023-II', null, 'Afgedrukt: 20-12-2023']]],
    ['a form of an earlier day', [['Formulier versie 12-10-2023']]],
    ['a plan that is a concept', [['Concept verbeterplan']]],
    ['a remark', [['Op 26 oktober 2023 is met alle wethouders over de voortgang van de huisvesting gesproken.']]],
  ])('says nothing of the day of the figures: %s', (_, titels) => expect(tussen(metTitels(titels))).toEqual(nergens));
  test.each<[string, string | null]>([['26-10', '2023-10-26'], ['5-10', '2023-10-05'], ['26 okt', '2023-10-26'], ['2023-2 (26-10)', '2023-10-26'], ['okt 2023', null], ['2023-II okt', null], ['okt 23', null], ['2023-10', null], ['week 43', null], ['wk43', null], ['2023-II concept', null]])(
    'a sheet called %j is asked about', (naam, dag) => expect(fouten(metTitels([], {}, naam))).toEqual(vraag(naam, dag)));
  test.each(['2023-II', '2023-II december', '2023-12', 'Blad 5-10', 'week 52', 'dec 2023', 'okt 2024'])('a sheet called %j is not', (naam) => expect(tussen(metTitels([], {}, naam))).toEqual(nergens));
  test('a title over merged cells', () => {
    const met = (rij: readonly Celwaarde[], van: number, tot: number) => expect(tussen(lees([rij, KOP, ...RIJEN], {}, '2023-II', { samengevoegd: [merge(0, van, 0, tot)] }))).toEqual(overal);
    met(['Stand 26 oktober 2023'], 0, 3);
    met([null, 'Stand 26 oktober 2023'], 1, 3);
    met([null, null, 'Stand 26 oktober 2023'], 2, 3);
  });
  test('two numbers are no day there', () => expect(tussen(metTitels([['Tabel 1-2 van 3-4']], {}, '2023-II (deel 9-10)'))).toEqual(nergens));

  test.each<[string, Rijen, string, string | null]>([
    ['a day alone', [['26 oktober 2023']], '26 oktober 2023', '2023-10-26'],
    ['the day of the print, before the peildatum', [['Afgedrukt 26-10-2023']], 'Afgedrukt 26-10-2023', '2023-10-26'],
    ['a day of two things', [['Taakstelling en realisatie per 26 oktober 2023']], 'Taakstelling en realisatie per 26 oktober 2023', '2023-10-26'],
    ['two days of the figures', [['Stand per 26 oktober 2023'], ['Peildatum 1 januari 2024']], 'Stand per 26 oktober 2023', '2023-10-26'],
    ['a month', [['Stand oktober 2023']], 'Stand oktober 2023', null],
    ['a report of a month before the half-year closed', [['Voortgangsrapportage oktober 2023']], 'Voortgangsrapportage oktober 2023', null],
    ['a week', [['Stand week 43']], 'Stand week 43', null],
    ['a week alone', [['Week 43']], 'Week 43', null],
    ['up to a week', [['Realisatie t/m week 43']], 'Realisatie t/m week 43', null],
    ['a quarter', [['Derde kwartaal 2023']], 'Derde kwartaal 2023', null],
    ['a part of the half-year', [['Realisatie van 1 oktober t/m 31 december 2023']], 'Realisatie van 1 oktober t/m 31 december 2023', null],
    ['a part of the half-year in months', [['Cijfers september t/m december 2023']], 'Cijfers september t/m december 2023', null],
    ['what began later', [['Gehuisvest vanaf 1 oktober 2023']], 'Gehuisvest vanaf 1 oktober 2023', null],
    ['two numbers that can be no others', [['Overzicht 26-10']], 'Overzicht 26-10', '2023-10-26'],
    ['figures of a day that are called final', [['Definitieve cijfers 26 oktober 2023']], 'Definitieve cijfers 26 oktober 2023', '2023-10-26'],
    ['the day on which it was made', [['Opgesteld 26 oktober 2023']], 'Opgesteld 26 oktober 2023', '2023-10-26'],
    ['not final', [['Nog niet definitief']], 'Nog niet definitief', null],
    ['what is final comes later', [['Definitieve cijfers volgen in januari', null, 'Opgesteld 26 oktober 2023']], 'Definitieve cijfers volgen in januari', null],
    ['not complete', [['Cijfers nog niet compleet']], 'Cijfers nog niet compleet', null],
    ['a concept', [['Conceptcijfers']], 'Conceptcijfers', null],
    ['a concept, and no more', [['CONCEPT']], 'CONCEPT', null],
    ['figures that are not final', [['Voorlopige cijfers 2023-II']], 'Voorlopige cijfers 2023-II', null],
  ])('is asked about: %s', (_, titels, tekst, dag) => {
    expect(fouten(metTitels(titels))).toEqual(vraag(tekst, dag, 'A1'));
    expect(tussen(metTitels(titels, { realisatiedag: 'peildatum' }))).toEqual(nergens);
    if (dag === null) expect(fouten(metTitels(titels, { realisatiedag: 'genoemd' }))).toEqual(vraag(tekst, dag, 'A1'));
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

describe('a text under the table', () => {
  const onder = (...noten: Rijen) => lees([KOP, ...RIJEN, ...noten], {}, '2023-II');
  test.each<[string, Rijen]>([
    ['right under it', [['Peildatum: 26-10-2023']]],
    ['after a blank row', [[], ['Cijfers t/m 26 oktober']]],
    ['over two cells', [['Peildatum:', { datum: 45_225 }]]],
    ['over two cells, as text', [['Peildatum', '26-10-2023']]],
    ['under the figures', [[null, 'Peildatum 26-10-2023']]],
    ['among others', [['Bron: COA', null, 'Peildatum: 26-10-2023', null, 'Opgesteld door IBT']]],
    ['in a remark', [['De cijfers in dit overzicht zijn die van het COA, met als peildatum 26 oktober 2023 en zonder de nareis']]],
    ['after the totals', [['Totaal', 6, 30, 26], ['Stand per 26 oktober 2023']]],
  ])('names the day of the figures: %s', (_, noten) => expect(tussen(onder(...noten)).slice(0, 3)).toEqual(overal));
  test('between its header and its rows', () => expect(tussen(lees([KOP, ['Stand per 26 oktober 2023'], ...RIJEN], {}, '2023-II'))).toEqual(overal));
  test('a footnote says it for sure of the realisatie only', () => {
    expect(tussen(lees([[...KOP.slice(0, 3), 'Realisatie 1)'], ...RIJEN, ['1) Stand per 26 oktober 2023']], {}, '2023-II'))).toEqual(overal);
    expect(fouten(onder(['1) Stand per 26 oktober 2023']))).toEqual(vraag('1) Stand per 26 oktober 2023', '2023-10-26', 'A4'));
    expect(fouten(onder(['* Zeist: stand per 26 oktober 2023']))).toEqual(vraag('* Zeist: stand per 26 oktober 2023', '2023-10-26', 'A4'));
  });
  test.each<[string, string | null]>([['Afgedrukt 26-10-2023', '2023-10-26'], ['Voorlopige cijfers', null], ['Nog niet definitief', null], ['Stand week 43', null]])('%j is asked about', (noot, dag) =>
    expect(fouten(onder([noot]))).toEqual(vraag(noot, dag, 'A4')));
  test('nor does what is final of one gemeente', () => expect(fouten(onder(['Opgesteld 26 oktober 2023'], ['* Zeist: definitieve cijfers']))).toEqual(vraag('Opgesteld 26 oktober 2023', '2023-10-26', 'A4')));
  test('what is final of another half-year makes no day one of something else', () => expect(fouten(onder(['Opgesteld 26 oktober 2023'], ['Definitieve cijfers 2023-I']))).toEqual(vraag('Opgesteld 26 oktober 2023', '2023-10-26', 'A4')));
  test.each(['Bron: COA, 2 januari 2024', 'Zie de brief van 12 oktober 2023', 'Zienswijze ontvangen 12 oktober 2023', 'Reactie uiterlijk 1 december 2023', 'Taakstelling verlaagd per 10 november 2023', 'Voorlopige cijfers 2024-I volgen', '* Zeist: oplevering 12 oktober 2023', '1) 26 oktober 2023', 'Op 26 oktober 2023 is met alle wethouders over de voortgang gesproken'])('%j says nothing of it', (noot) =>
    expect(tussen(onder([noot]))).toEqual(nergens));
  test('in another table says nothing of it', () => expect(tussen(onder([], ['Maatregel', 'Realisatie 26-10-2023'], ['Woningen', 26])).slice(0, 3)).toEqual(nergens));

  const kop = (p: string, dag: string) => ['Gemeente', `Achterstand ${dag}`, `Taakstelling ${p}`, `Realisatie ${p}`];
  const twee = (...ertussen: Rijen) => gelukt(lees([kop('2023-2', '1-7-2023'), ...RIJEN, ...ertussen, kop('2024-1', '1-1-2024'), ...RIJEN, ['Stand per 26 april 2024']], {}, 'Blad1')).map((t) => t.rijen[0]?.bevindingen.map((b) => ('dag' in b ? b.dag : b.code)));
  test('is of the table that it stands under', () => {
    expect(twee([])).toEqual([[], ['2024-04-26']]);
    expect(twee(['Cijfers t/m 26 oktober 2023'], [], ['Overzicht 2024-1'])).toEqual([['2023-10-26'], ['2024-04-26']]);
    expect(twee(['Cijfers t/m 26 oktober 2023'])).toEqual([['2023-10-26'], ['2024-04-26']]);
    expect(twee([], ['Cijfers t/m 26 oktober 2023'])).toEqual([[], ['2024-04-26']]);
  });
});

describe('a text beside the table', () => {
  const naast = (rij: number, ...cellen: readonly Celwaarde[]) => lees([KOP, ...RIJEN].map((r, i) => (i === rij ? [...r, ...cellen] : r)), {}, '2023-II');
  test.each([0, 1, 2])('names the day of the figures in row %d', (rij) => {
    expect(tussen(naast(rij, null, 'Peildatum: 26-10-2023'))).toEqual(overal);
    expect(tussen(naast(rij, null, 'Peildatum:', { datum: 45_225 }))).toEqual(overal);
  });
  test('under another, and to the left', () => {
    expect(tussen(lees([[...KOP, null, 'Bron: COA'], [...(RIJEN[0] ?? []), null, 'Peildatum: 26-10-2023'], ...RIJEN.slice(1)], {}, '2023-II'))).toEqual(overal);
    expect(tussen(lees([['Peildatum 26-10-2023', null, ...KOP], ...RIJEN.map((r) => [null, null, ...r])], {}, '2023-II'))).toEqual(overal);
  });
  test('of an Excel table, and of one on its side', () => {
    const tabellen = [{ naam: 'T', bereik: { rij: 0, kolom: 0, totRij: 2, totKolom: 3 }, totaalrij: false }];
    expect(tussen(lees([KOP, ...RIJEN, [], ['Peildatum: 26-10-2023']], {}, '2023-II', { tabellen }))).toEqual(overal);
    expect(tussen(lees([[...KOP, null, 'Peildatum: 26-10-2023'], ...RIJEN], {}, '2023-II', { tabellen }))).toEqual(overal);
    const opZij = KOP.map((k, i) => [k, ...RIJEN.map((r) => r[i] ?? null)]);
    expect(tussen(lees([...opZij, [], ['Peildatum: 26-10-2023']], {}, '2023-II'))).toEqual(overal);
    expect(tussen(lees([...opZij, ['Peildatum', '26-10-2023']], {}, '2023-II'))).toEqual(overal);
  });
  test('a remark beside a row says nothing of it', () => {
    expect(tussen(naast(1, 'gesprek 12 oktober'))).toEqual(nergens);
    expect(tussen(naast(1, '26 oktober 2023: oplevering'))).toEqual(nergens);
    expect(tussen(lees([[...KOP, 'Opmerking'], ...RIJEN.map((r) => [...r, 'stand 12 oktober: 5 gehuisvest'])], {}, '2023-II'))).toEqual(nergens);
  });
  test('nor does the header of a column that is still blank', () => expect([tussen(naast(0, 'Realisatie 30-11-2023')), tussen(naast(0, 'Prognose 30-11-2023'))]).toEqual([nergens, nergens]));
});

describe('a header', () => {
  test.each(['Realisatie 26-10', 'Realisatie t/m 26-10', 'Gehuisvest (stand 26-10)', 'Realisatie (26/10)', 'Realisatie 20231026', 'Realisatie 2023-II, 26.10', 'Gehuisvest op 26-10-23'])('%j names its day', (kop) =>
    expect(tussen(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'))).toEqual(overal));
  test.each(['Realisatie 2023-II tussenstand', 'Voorlopige realisatie 2023-II', 'Realisatie tot nu toe', 'Realisatie t/m heden', 'Realisatie (definitieve cijfers volgen)'])('%j is not final, and does not say of which day', (kop) => {
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
    'Realisatie juli t/m december 2023', 'Realisatie juli - december', 'Realisatie jul-dec 2023', 'Realisatie t/m december', 'Realisatie eind december 2023', 'Realisatie 30-6-2023 t/m 31-12-2023',
    'Realisatie 2023-II (export 12-1)', 'Realisatie 2023-II v.a. 1-7', 'Realisatie vanaf 1 juli 2023', 'Realisatie 2023-II sinds 1 juli', 'Realisatie 2023-II COA 5-1-2024', 'Realisatie 23-2',
  ])('%j is of the whole second half', (kop) => {
    const { kolommen } = enige(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'));
    expect([null, '2023-12-31']).toContain(kolommen[3]?.dag == null ? null : isoDag(kolommen[3].dag));
    expect(tussen(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'))).toEqual(nergens);
  });
  test.each(['Realisatie 1-7 t/m 26-10', 'Realisatie 1 juli - 26 oktober 2023', 'Realisatie 2023-II 26-10 (TVS 5-1-2024)', 'Realisatie van 26-10-2023'])('%j is of its last day in the half-year', (kop) =>
    expect(tussen(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'))).toEqual(overal));
  test.each([['Realisatie t/m oktober', '2023-10-31'], ['Realisatie juli t/m september 2023', '2023-09-30'], ['Realisatie eind november', '2023-11-30'], ['Realisatie (bron COA 26-10-2023)', '2023-10-26']])('%j is of the last day of its month', (kop, dag) =>
    expect(tussen(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'))[0]).toEqual([{ ...TOT_OKTOBER, dag }]));
  test.each(['Realisatie 1 oktober t/m 31 december 2023', 'Realisatie 1-10 t/m 31-12', 'Realisatie vanaf 1 oktober 2023', 'Realisatie september t/m december 2023', 'Realisatie 1-1-2023 t/m 31-12-2023', 'Realisatie juli t/m december 2022', 'Realisatie december 2023', 'Realisatie oktober'])(
    '%j is not of the whole half-year', (kop) => expect(fouten(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'))).toMatchObject([{ code: 'GEEN_TABEL' }]));
  test('quarters beside each other are not added up', () => {
    const koppen = ['Realisatie 1-7-2023 t/m 30-9-2023', 'Realisatie 1-10-2023 t/m 31-12-2023'] as const;
    expect(fouten(lees([[...KOP.slice(0, 3), ...koppen], ['Zeist', 5, 20, 18, 3]], {}, '2023-II'))).toMatchObject([{ code: 'KOLOM_GESPLITST', koppen }]);
  });
  test.each(['Realisatie op 2-1-2024', 'Realisatie (bron COA 8 januari 2024)', 'Gehuisvest per 31 januari 2024'])('%j was looked up after the peildatum', (kop) => {
    const tabel = enige(lees([[...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'));
    expect([dossiers(tabel).map((d) => d.realisatie), tabel.bevindingen]).toEqual([[18, 8], [{ code: 'KOLOM_WAARSCHIJNLIJK', kop, gelezenAls: 'realisatie' }]]);
    expect(enige(lees([[...KOP.slice(0, 3), 'Realisatie 31-12-2023', kop], ['Zeist', 5, 20, 18, 19]], {}, '2023-II')).rijen[0]?.dossier?.realisatie).toBe(18);
  });
  test('and without more it is of the half-year in which that day lies', () => {
    expect(enige(lees([['Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie 12-1-2024'], ...RIJEN], {}, 'Blad1')).periode).toEqual({ jaar: 2024, helft: 1 });
    expect(fouten(lees([[...KOP.slice(0, 3), 'Realisatie 8-2-2024'], ...RIJEN], {}, '2023-II'))).toMatchObject([{ code: 'GEEN_TABEL' }]);
  });
  test('numbers that are no day leave the word to the title', () => {
    const met = (kop: string) => tussen(lees([['Stand per 26 oktober 2023'], [...KOP.slice(0, 3), kop], ...RIJEN], {}, '2023-II'));
    expect([met('Realisatie (TVS 3-1)'), met('Realisatie 2023-II (export 5-1-2024)')]).toEqual([overal, overal]);
    expect(tussen(in2024('Realisatie', [['Stand 24-1']]))).toEqual(nergens);
  });
  test('a balance of "24-1" is no other moment', () =>
    expect(dossiers(enige(lees([['Gemeente', 'Achterstand 24-1', 'Taakstelling 24-1', 'Realisatie 24-1'], ...RIJEN], {}, '2024-1'))).map((d) => d.beginstand)).toEqual([5, 1]));
  test('a column that the user points out keeps its day', () =>
    expect(tussen(lees([[...KOP.slice(0, 3), 'Aantal 26-10-2023'], ...RIJEN], { kolommen: { realisatie: 'D' } }, '2023-II'))).toEqual(overal));
  test.each(['Realisatie 3e kwartaal', 'Realisatie week 43', 'Realisatie oktober'])('%j is asked about where the user points it out', (kop) =>
    expect(fouten(lees([[...KOP.slice(0, 3), kop], ...RIJEN], { kolommen: { realisatie: 'D' } }, '2023-II'))).toEqual(vraag(kop, null, 'D1')));
  test.each(['Realisatie 2022-1/2', 'Trede 1-2', 'Realisatie 2023-2'])('%j names no day', (kop) => expect(duidKop(kop).dagen).toEqual([]));
});

describe('a column of days', () => {
  const met = (kop: string, dagen: readonly Celwaarde[], keuzes = {}) => lees([[...KOP, kop], ...RIJEN.map((r, i) => [...r, dagen[i] ?? null])], keuzes, '2023-II');
  test.each(['Peildatum', 'Datum stand', 'Stand per', 'Datum van de cijfers'])('under %j', (kop) => {
    expect(tussen(met(kop, ['26-10-2023', { datum: 45_225 }]))).toEqual(overal);
    expect(tussen(met(kop, ['1-1-2024', '1-1-2024']))).toEqual(nergens);
  });
  test('one day for all the rows', () => expect(tussen(met('Peildatum', ['26-10-2023', null]))).toEqual(overal));
  test('the peildatum against a title', () => {
    const tegen = (keuzes = {}) => lees([['Cijfers t/m 26 oktober 2023'], [...KOP, 'Peildatum'], ...RIJEN.map((r) => [...r, '1-1-2024'])], keuzes, '2023-II');
    expect(fouten(tegen())).toEqual(vraag('Cijfers t/m 26 oktober 2023', '2023-10-26', 'A1'));
    expect([tussen(tegen({ realisatiedag: 'genoemd' })), tussen(tegen({ realisatiedag: 'peildatum' }))]).toEqual([overal, nergens]);
  });
  test('each row has its own', () => {
    expect(tussen(met('Peildatum', ['26-10-2023', '1-1-2024']))).toEqual([[], [TOT_OKTOBER], []]);
    expect(tussen(met('Peildatum', ['26-10-2023', '30-11-2023']))).toEqual([[], [TOT_OKTOBER], [{ ...TOT_OKTOBER, dag: '2023-11-30' }]]);
  });
  test('a mere "Datum" is asked about, and one of other things is not', () => {
    expect(fouten(met('Datum', ['26-10-2023', '26-10-2023']))).toEqual(vraag('Datum', '2023-10-26', 'E1'));
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
