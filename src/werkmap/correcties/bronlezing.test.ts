import { periode } from '../../engine';
import { kaders, utrecht2024 } from '../../kaders';
import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import type { Blad, Celwaarde } from '../blad';
import { herken, herkenningsfoutTekst } from '../herkennen';
import type { Herkenning, Keuzes, Tabel } from '../tabel';
import { buitenTabellen, herkenBron, vergelijk, type Vergelijking } from '.';
import { correctiebevindingTekst } from './teksten';

type Rijen = ReadonlyArray<ReadonlyArray<Celwaarde>>;

const GEMEENTEN = utrecht2024.gemeenten;

const gelukt = (h: Herkenning): Extract<Herkenning, { gelukt: true }> => {
  if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
  return h;
};

const bron = (rijen: Rijen, keuzes: Keuzes = {}, naam = 'Export'): Herkenning => herkenBron(maakWerkmap(maakBlad(naam, rijen)), GEMEENTEN, keuzes);

const EIGEN: Rijen = [
  ['Gemeente', 'Trede 2023-2', 'Voorsprong 1 juli 2023', 'Taakstelling 2023-2', 'Herverdeling', 'Realisatie 2023-2'],
  ['Lopik', 2, -17, 16, 1, 7],
  ['Soest', 1, 5, 50, 2, 52],
  ['Zeist', 1, 0, 60, 2, 61],
];

const eigen = (rijen: Rijen = EIGEN): readonly Tabel[] => gelukt(herken(maakWerkmap(maakBlad('eigen', rijen)), GEMEENTEN, {})).tabellen;

const naast = (rijen: Rijen, keuzes: Keuzes = {}, naam = 'Export'): Vergelijking => vergelijk({ tabellen: eigen() }, { tabellen: gelukt(bron(rijen, keuzes, naam)).tabellen }, kaders);

const anders = (v: Vergelijking): unknown => v.correcties.map((c) => [c.gemeente, c.veld, c.van, c.naar]);

const ZEGT_WAT_ONTBREEKT = '2023-2: de nieuwe bron heeft geen kolom voor de taakstelling en de beginstand. Dat is niet vergeleken; uw cijfers blijven.';

describe('an overview with the realisatie alone', () => {
  const RIJEN = [['Lopik', 9], ['Soest', 52], ['Zeist', 64]];

  test.each<readonly [string, Rijen, Keuzes, string]>([
    ['its header', [['Gemeente', 'Realisatie 2023-2'], ...RIJEN], {}, 'Export'],
    ['its title', [['Gehuisveste vergunninghouders tweede helft 2023'], [], ['Gemeente', 'Gehuisvest'], ...RIJEN], {}, 'Export'],
    ['a half-year that stands alone', [['2e halfjaar 2023'], ['Gemeente', 'Realisatie'], ...RIJEN], {}, 'Export'],
    ['a half-year above it, with a source below', [[null, '2e halfjaar 2023'], ['Gemeente', 'Realisatie'], ...RIJEN, ['Bron: COA']], {}, 'Export'],
    ['its sheet', [['Gemeente', 'Realisatie'], ...RIJEN], {}, '2023-II'],
    ['a column of its own', [['Gemeente', 'Periode', 'Realisatie'], ...RIJEN.map(([g, n]) => [g ?? null, '2023-2', n ?? null])], {}, 'Export'],
    ['the user', [['Gemeente', 'Realisatie'], ...RIJEN], { periode: { jaar: 2023, helft: 2 } }, 'Export'],
  ])('is compared where %s says the half-year, and what it lacks is said once', (_, rijen, keuzes, naam) => {
    const v = naast(rijen, keuzes, naam);
    expect(anders(v)).toEqual([['Lopik', 'realisatie', 7, 9], ['Zeist', 'realisatie', 61, 64]]);
    // the balances of the user count a lead as positive, and none was turned round
    expect([v.bevindingen.map((b) => correctiebevindingTekst(b, 'nl')), v.ontbrekend, v.nieuw, v.onleesbaar]).toEqual([[ZEGT_WAT_ONTBREEKT], [], [], []]);
  });

  test('and where nothing says it, the half-year is asked', () => {
    const h = bron([['Gemeente', 'Realisatie'], ...RIJEN]);
    expect(h.gelukt ? [] : h.fouten).toEqual([{ code: 'PERIODE_ONBEKEND', plaats: "'Export'!A1:B1" }]);
  });

  test('a day in its header is the day of the realisatie: another day is not compared', () => {
    const v = naast([['Gemeente', 'Realisatie t/m 26-10-2023'], ...RIJEN]);
    expect([v.correcties, v.bevindingen.map((b) => correctiebevindingTekst(b, 'nl'))]).toEqual([[], [
      ZEGT_WAT_ONTBREEKT,
      '2023-2: de realisatie van 3 gemeenten is niet vergeleken. Bij u is die van de peildatum, in de nieuwe bron van 26 oktober 2023.',
    ]]);
  });

  test('a trede beside it does not make it a table of treden', () => {
    expect(anders(naast([['Gemeente', 'Trede 2023-2', 'Realisatie 2023-2'], ...RIJEN.map(([g, n]) => [g ?? null, 2, n ?? null])]))).toEqual([['Lopik', 'realisatie', 7, 9], ['Zeist', 'realisatie', 61, 64]]);
  });

  test('on its side, and in an Excel table', () => {
    expect(anders(naast([['Gemeente', 'Lopik', 'Soest', 'Zeist'], ['Realisatie 2023-2', 9, 52, 64]]))).toEqual([['Lopik', 'realisatie', 7, 9], ['Zeist', 'realisatie', 61, 64]]);
    const object = { naam: 'T', bereik: { rij: 0, kolom: 0, totRij: 3, totKolom: 1 }, totaalrij: false };
    const h = gelukt(herkenBron(maakWerkmap(maakBlad('Export', [['Gemeente', 'Realisatie 2023-2'], ...RIJEN], { tabellen: [object] })), GEMEENTEN, {}));
    expect(anders(vergelijk({ tabellen: eigen() }, { tabellen: h.tabellen }, kaders))).toEqual([['Lopik', 'realisatie', 7, 9], ['Zeist', 'realisatie', 61, 64]]);
  });

  test('a column that the user pointed out, and headers over several rows, some merged', () => {
    expect(anders(naast([['Gemeente', 'Aantal tweede helft 2023'], ...RIJEN], { kolommen: { realisatie: 'B' }, periode: { jaar: 2023, helft: 2 } }))).toEqual([['Lopik', 'realisatie', 7, 9], ['Zeist', 'realisatie', 61, 64]]);
    const kop: Rijen = [['Stand van het COA'], [], [null, 'Realisatie', null], ['Gemeente', '2023-1', '2023-2']];
    const blad = maakBlad('Export', [...kop, ...RIJEN.map(([g, n]) => [g ?? null, 1, n ?? null])], { samengevoegd: [{ rij: 2, totRij: 2, kolom: 1, totKolom: 2 }] });
    const { tabellen } = gelukt(herkenBron(maakWerkmap(blad), GEMEENTEN, { periode: { jaar: 2023, helft: 2 } }));
    expect(anders(vergelijk({ tabellen: eigen() }, { tabellen }, kaders))).toEqual([['Lopik', 'realisatie', 7, 9], ['Zeist', 'realisatie', 61, 64]]);
  });

  test.each<readonly [string, Rijen]>([
    ['one row', [['Gemeente', 'Realisatie 2023-1', 'Realisatie 2023-2']]],
    ['two rows', [[null, '1e halfjaar 2023', '2e halfjaar 2023'], ['Gemeente', 'Realisatie', 'Realisatie']]],
  ])('half-years beside each other are each read, with headers of %s', (_, kop) => {
    const { tabellen } = gelukt(bron([...kop, ...RIJEN.map(([g, n]) => [g ?? null, 1, n ?? null])]));
    expect(tabellen.map((t) => [t.periode, t.rijen.map((r) => r.dossier?.realisatie)])).toEqual([[{ jaar: 2023, helft: 1 }, [1, 1, 1]], [{ jaar: 2023, helft: 2 }, [9, 52, 64]]]);
    expect(anders(vergelijk({ tabellen: eigen() }, { tabellen }, kaders))).toEqual([['Lopik', 'realisatie', 7, 9], ['Zeist', 'realisatie', 61, 64]]);
  });

  describe('under headers of bare half-years or days', () => {
    const beide = (koppen: readonly Celwaarde[], boven: Rijen, naam = 'Export') => bron([...boven, ['Gemeente', ...koppen], ...RIJEN.map(([g, n]) => [g ?? null, 1, n ?? null])], {}, naam);

    test.each<readonly [string, readonly Celwaarde[], Rijen, string]>([
      ['half-years, a title above', ['2023-1', '2e halfjaar 2023'], [['Gehuisveste vergunninghouders per gemeente'], []], 'Export'],
      ['half-years, a word over the first of them', ['2023-I', '2023-II'], [['Export van COA'], [null, 'Realisatie', null]], 'Export'],
      ['half-years, the name of the sheet', ['2023-1', '2023-2'], [], 'Realisatie'],
      ['closing days', ['30-06-2023', '31 december 2023'], [['Realisatie']], 'Export'],
      ['the days after, as dates', [{ datum: 45_108 }, { datum: 45_292 }], [['Realisatie per gemeente, stand van COA']], 'Export'],
    ])('they are read where one title says of what: %s', (_, koppen, boven, naam) => {
      const { tabellen } = gelukt(beide(koppen, boven, naam));
      expect(tabellen.map((t) => [t.periode, t.rijen.map((r) => r.dossier?.realisatie)])).toEqual([[{ jaar: 2023, helft: 1 }, [1, 1, 1]], [{ jaar: 2023, helft: 2 }, [9, 52, 64]]]);
      expect(tabellen.flatMap((t) => t.bevindingen.filter((b) => b.code === 'TUSSENSTAND'))).toEqual([]);
      expect(anders(vergelijk({ tabellen: eigen() }, { tabellen }, kaders))).toEqual([['Lopik', 'realisatie', 7, 9], ['Zeist', 'realisatie', 61, 64]]);
    });

    test('a day on the way is that day, and is not compared with the peildatum', () => {
      const { tabellen } = gelukt(bron([['Realisatie'], ['Gemeente', '26-10-2023'], ...RIJEN]));
      expect(vergelijk({ tabellen: eigen() }, { tabellen }, kaders).bevindingen.map((b) => b.code)).toEqual(['NIET_IN_BRON', 'ANDERE_PEILDAG']);
    });

    test('and where nothing says of what, the sentence asks', () => {
      const h = beide(['2023-1', '2023-2'], []);
      const [fout] = h.gelukt ? [] : h.fouten;
      expect(fout === undefined ? '' : herkenningsfoutTekst(fout, 'nl')).toContain('Staat onder die halfjaren de realisatie, zet dan “Realisatie” in elke kop.');
    });

    test.each<readonly [string, Rijen, readonly Celwaarde[]]>([
      ['no title', [], ['2023-1', '2023-2']],
      ['a title of something else too', [['Taakstelling en realisatie']], ['2023-1', '2023-2']],
      ['a balance over one of them', [[null, 'Realisatie', 'Achterstand']], ['2023-1', '2023-2']],
      ['two days of one half-year', [['Realisatie']], ['30-09-2023', '31-12-2023']],
      ['a header that says something else', [['Realisatie']], ['2023-1', 'Doel']],
      ['a realisatie per month', [['Realisatie per maand']], ['30-06-2023', '31-12-2023']],
    ])('they are not guessed at: %s', (_, boven, koppen) => {
      expect(beide(koppen, boven).tabellen.flatMap((t) => t.rijen.map((r) => [t.periode, r.dossier?.realisatie])).filter(([p]) => JSON.stringify(p) === '{"jaar":2023,"helft":2}')).toEqual([]);
    });
  });

  test('a title of another half-year than the header is asked about, at the place of the header', () => {
    expect(bron([['Cijfers 2024-1'], [], ['Gemeente', 'Realisatie 2023-2'], ...RIJEN])).toMatchObject({ gelukt: false, fouten: [{ code: 'PERIODE_STRIJDIG', plaats: "'Export'!A3:B3" }] });
  });

  test('where it is no new source, the sentence says what is missing and what can be done with it', () => {
    const h = herken(maakWerkmap(maakBlad('Blad1', [['2e halfjaar 2023'], ['Gemeente', 'Realisatie'], ...RIJEN])), GEMEENTEN, {});
    const [fout] = h.gelukt ? [] : h.fouten;
    expect(fout === undefined ? '' : herkenningsfoutTekst(fout, 'nl')).toBe('Geen tabel gevonden om te beoordelen. Nodig zijn kolommen voor gemeente, achterstand of voorsprong aan het begin, taakstelling en realisatie. Blad “Blad1”: wel “Gemeente” en “Realisatie”; niet gevonden: achterstand of voorsprong aan het begin en taakstelling. Pas de koppen aan of wijs zelf de kolommen aan. Is dit een overzicht van alleen de realisatie, vergelijk het dan als nieuwe cijfers met uw eigen werkmap.');
  });

  test('the sum under it is a total, by whatever name; a row that is no sum and no gemeente is named', () => {
    const met = (naam: string, n: number) => naast([['Gemeente', 'Realisatie 2023-2'], ...RIJEN, [naam, n]]).onleesbaar.map((o) => [o.naam, o.fout.code]);
    expect([met('Totaal', 125), met('Provincie Utrecht', 125), met('Utrecht (totaal)', 125)]).toEqual([[], [], []]);
    expect(met('Provincie Utrecht', 124)).toEqual([]);
    expect(naast([['Gemeente', 'Realisatie 2023-2'], ...RIJEN, ['Provincie Utrecht', 124]]).bevindingen).toContainEqual({ code: 'TOTAAL_ANDERS', periode: periode(2023, 2), naam: 'Provincie Utrecht', afwijkingen: [{ soort: 'realisatie', vermeld: 124, berekend: 125, plaats: 'Export!B5' }] });
    expect(naast([['Gemeente', 'Realisatie 2023-2'], ...RIJEN, ['Utrecht (totaal)', 125]]).nieuw).toEqual([]);
    expect(naast([['Gemeente', 'Realisatie 2023-2'], ...RIJEN, ['Utrecht (totaal)', 124]]).nieuw.map((n) => n.gemeente)).toEqual(['Utrecht']);
  });
});

test('an overview that lacks one of the two is compared on the other', () => {
  const v = naast([['Gemeente', 'Taakstelling 2023-2', 'Herverdeling', 'Realisatie 2023-2'], ['Lopik', 20, 1, 7]]);
  expect([anders(v), v.bevindingen.map((b) => correctiebevindingTekst(b, 'en'))]).toEqual([[['Lopik', 'taakstelling', 16, 20]], ['2023-2: the new source has no column for the opening balance. That was not compared; your figures stay.']]);
  const w = naast([['Gemeente', 'Achterstand 1 juli 2023', 'Realisatie 2023-2'], ['Lopik', 18, 7]]);
  expect([anders(w), w.bevindingen.map((b) => b.code)]).toEqual([[['Lopik', 'beginstand', 17, 18]], ['STAND_OMGEREKEND', 'NIET_IN_BRON']]);
});

test('a balance of the end of the half-year is no opening balance', () => {
  const v = naast([['Gemeente', 'Realisatie 2023-2', 'Achterstand 1 januari 2024'], ['Lopik', 9, 25]]);
  expect([anders(v), v.bevindingen.map((b) => b.code)]).toEqual([[['Lopik', 'realisatie', 7, 9]], ['NIET_IN_BRON']]);
  const w = naast([['Gemeente', 'Taakstelling 2023-2', 'Realisatie', 'Achterstand 1 januari 2024'], ['Lopik', 16, 9, 25]], { periode: { jaar: 2023, helft: 2 } });
  expect([anders(w), w.bevindingen.map((b) => b.code)]).toEqual([[['Lopik', 'realisatie', 7, 9]], ['NIET_IN_BRON']]);
});

test('a blank cell under a header is still named', () => {
  const v = naast([['Gemeente', 'Taakstelling 2023-2', 'Realisatie 2023-2'], ['Lopik', null, 7]]);
  expect(v.ontbrekend.map((o) => [o.gemeente, o.veld])).toEqual([['Lopik', 'taakstelling'], ['Soest', null], ['Zeist', null]]);
});

describe('beside a full table', () => {
  const VOL = maakBlad('vol', EIGEN);
  const deels = (halfjaar: string): Blad => maakBlad('dag', [['Gemeente', `Realisatie ${halfjaar}`], ['Lopik', 9]]);
  const bladen = (h: Herkenning) => gelukt(h).tabellen.map((t) => t.blad.naam);

  test('of another half-year both are read; of the same one the full table counts, and the other is named', () => {
    expect(bladen(herkenBron(maakWerkmap(VOL, deels('2024-1')), GEMEENTEN, {}))).toEqual(['vol', 'dag']);
    const h = gelukt(herkenBron(maakWerkmap(VOL, deels('2023-2')), GEMEENTEN, {}));
    expect([bladen(h), h.overgeslagen]).toEqual([['vol'], [{ blad: 'dag', reden: 'kolom ontbreekt', ontbreekt: ['beginstand', 'taakstelling'], gevonden: ['Gemeente', 'Realisatie 2023-2'] }]]);
    expect(bladen(herkenBron(maakWerkmap(VOL, deels('2023-2')), GEMEENTEN, { blad: 'dag' }))).toContain('dag');
  });

  test('a workbook of full tables, or without a realisatie, is read as ever', () => {
    const zonder = maakWerkmap(maakBlad('x', [['Gemeente', 'Taakstelling 2023-2'], ['Lopik', 16]]));
    for (const werkmap of [maakWerkmap(VOL), zonder, maakWerkmap(maakBlad('x', []))]) expect(herkenBron(werkmap, GEMEENTEN, {})).toEqual(herken(werkmap, GEMEENTEN, {}));
  });
});

test('the columns that were put beside it are not there for whoever looks at the sheet', () => {
  const blad = maakBlad('Export', [['Gemeente', 'Realisatie 2023-2', null, 'los', 'cijfer'], ['Lopik', 9, null, 'x', 3]]);
  const { tabellen } = gelukt(herkenBron(maakWerkmap(blad), GEMEENTEN, {}));
  expect(tabellen.map((t) => [t.kolommen.map((k) => k.kop), t.kop.totKolom, t.bereik.totKolom])).toEqual([[['Gemeente', 'Realisatie 2023-2', 'los', 'cijfer'], 4, 4]]);
  expect(buitenTabellen(blad, tabellen)).toBeNull();
});
