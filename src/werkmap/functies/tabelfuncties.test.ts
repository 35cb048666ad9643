import { kaders } from '../../kaders';
import { eigenKoppen } from '../eigenkoppen';
import { foutenTekst, maakFuncties, type Raster, type Tabeluitkomst } from './index';

const f = maakFuncties(kaders, 'nl');
const KOP = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];
const TABEL = [['COA', '', '', '', ''], KOP, ['Lopik', 2, 17, 16, 7], ['', '', '', '', ''], ['Soest', 1, '', 50, 52], ['Totaal', '', 17, 66, 59], ['', '', '', '', '']];
const LANG = [
  ['Gemeente', 'Periode', 'Beginstand (achterstand)', 'Taakstelling', 'Realisatie', 'Vorige trede'],
  ['Lopik', '2023-2', 5, 16, 20, 1],
  ['Lopik', '2024-I', 1, 16, 7, ''],
  ['Soest', 45_323, 17, 16, 7, 2],
  ['Zeist', '2024-I', { code: '#N/A' }, 16, 7, 2],
];
const BRIEF = [
  ['Stand van zaken 1 januari 2022', '171 vergunninghouders achterstand'],
  ['Taakstelling 2022-1', 203],
  ['Herverdeling Utrechtse Heuvelrug', 1],
  ['Totaal gerealiseerd 2022-1', 168],
  ['Trede 2022-I', 2],
];

const waarde = (u: Tabeluitkomst): Raster => {
  if (!u.gelukt) throw new Error(foutenTekst(u.fouten, 'nl'));
  return u.waarde;
};
const fout = (u: Tabeluitkomst): string => (u.gelukt ? 'gelukt' : `${u.soort} ${u.fouten.map((x) => x.code).join(' ')}`);
const rechthoekig = (r: Raster): boolean => r.every((rij) => rij.length === r[0]?.length);

describe('BEOORDEEL', () => {
  test('gives our columns row by row, blank where there is nothing to assess', () => {
    const r = waarde(f.beoordeel(TABEL));
    expect(r.map((rij) => rij[4])).toEqual(['', 'Trede 2024-1 (voorstel)', 3, '', 'niet te beoordelen']);
    expect(r[1]).toEqual(eigenKoppen({ jaar: 2024, helft: 1 }).map((k) => k.kop));
    expect(r[2]?.slice(0, 6)).toEqual([33, 0.44, 0.21, 26, 3, 'Totaalopgave']);
    expect(r[4]?.[6]).toContain('De beginstand is niet ingevuld. Leeg is geen nul');
    expect(rechthoekig(r)).toBe(true);
  });

  test('takes each half-year from its row, hands treden on, and names dates and error values', () => {
    const r = waarde(f.beoordeel(LANG));
    expect(r.map((rij) => rij[4])).toEqual(['Trede (voorstel)', 2, 3, 'niet te beoordelen', 'niet te beoordelen']);
    expect(r[2]?.[6]).toContain('komt uit het berekende voorstel van 2023-2');
    expect(r[3]?.[6]).toContain("Excel heeft van het halfjaar een datum gemaakt (1-2-2024). Typ een apostrof ervoor, '2024-2");
    expect(r[4]?.[6]).toContain('De beginstand is een foutwaarde (“#N/B”)');
  });

  test('only the half-year that is asked for', () => {
    expect(waarde(f.beoordeel(LANG, '2023-2')).map((rij) => rij[4])).toEqual(['Trede (voorstel)', 2, '', 'niet te beoordelen']);
  });

  test('a tijdig beschikbaar of 0 counts here', () => {
    const kop = ['Gemeente', 'Periode', 'Beginstand (achterstand)', 'Taakstelling', 'Realisatie', 'Vorige trede', 'Tijdig beschikbaar'];
    expect(waarde(f.beoordeel([kop, ['Lopik', '2023-2', 5, 16, 0, 2, 0]]))[1]?.slice(4, 6)).toEqual([1, 'Koppelingstekort']);
  });

  test('a table on its side gives rows below each other', () => {
    const kolommen = KOP.map((_, k) => [KOP[k] ?? '', ['Lopik', 2, 17, 16, 7][k] ?? '', ['Soest', 1, 0, 50, 52][k] ?? '']);
    const r = waarde(f.beoordeel(kolommen));
    expect(r).toHaveLength(7);
    expect(r[4]).toEqual(['Trede 2024-1 (voorstel)', 3, 1]);
  });

  test('half-years side by side must be chosen between', () => {
    const kop = ['Gemeente', 'Vorige trede', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie 2023-II', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'];
    const naast = [kop, ['Lopik', 2, 5, 16, 20, 1, 16, 7]];
    const u = f.beoordeel(naast);
    expect(fout(u)).toBe('VALUE TABELLEN_NAAST_ELKAAR');
    expect(u.gelukt ? '' : foutenTekst(u.fouten, 'nl')).toContain('2023-2 en 2024-1');
    expect(waarde(f.beoordeel(naast, '2023-2'))[1]?.slice(0, 5)).toEqual([21, 1.25, 0.95, 1, 2]);
  });

  test('a sentence about a place counts from the first cell of the range, wherever that stands', () => {
    const dubbel = waarde(f.beoordeel([...TABEL.slice(1, 3), ['Lopik', 2, 17, 16, 8]]));
    expect(dubbel.map((rij) => rij[6])).toEqual([
      'Toelichting 2024-1 (voorstel)',
      'Niet te beoordelen. Lopik staat meer dan eens in dit halfjaar (ook in rij 3, kolom 1 van het bereik). Geen van deze rijen is beoordeeld: laat er één staan.',
      'Niet te beoordelen. Lopik staat meer dan eens in dit halfjaar (ook in rij 2, kolom 1 van het bereik). Geen van deze rijen is beoordeeld: laat er één staan.',
    ]);
    const naast = [KOP, ['Lopik', 2, 17, 16, 7]].map((rij) => [...rij, '', ...rij]);
    const u = f.beoordeel(naast);
    expect(u.gelukt ? '' : foutenTekst(u.fouten, 'nl')).toBe('In dit bereik staan meer tabellen voor 2024-1: rij 1 t/m 2, kolom 1 t/m 5 van het bereik en rij 1 t/m 2, kolom 7 t/m 11 van het bereik. Geef een bereik waar er één in staat.');
    const en = maakFuncties(kaders, 'en').beoordeel([['Gemeente', 'Stand', 'Taakstelling 2024-1', 'Realisatie 2024-1', 'Trede'], ['Lopik', 17, 16, 7, 2]]);
    expect(en.gelukt ? '' : foutenTekst(en.fouten, 'en')).toContain('(row 1, column 2 of the range)');
  });

  test.each([
    ['no table', [['a', 'b']], undefined, 'VALUE GEEN_TABEL'],
    ['one cell', 7, undefined, 'VALUE GEEN_TABEL'],
    ['nothing', [['']], undefined, 'VALUE GEEN_TABEL'],
    ['another half-year', TABEL, '2023-1', 'VALUE PERIODE_NIET_GEVONDEN'],
    ['a date for a half-year', TABEL, 45_323, 'VALUE PERIODE_IS_DATUM'],
    ['only treden', [['Gemeente', 'Trede 2023-1', 'Trede 2023-2'], ['Lopik', 1, 2]], undefined, 'NA NIETS_TE_BEOORDELEN'],
  ])('%s: %s', (_, tabel, p, verwacht) => {
    expect(fout(f.beoordeel(tabel, p))).toBe(verwacht);
  });

  test('a range without its headers is told so in words of a range', () => {
    const u = f.beoordeel([['Lopik', 2, 17, 16, 7]]);
    expect(u.gelukt ? '' : foutenTekst(u.fouten, 'nl')).toBe('Geen tabel gevonden om te beoordelen. Nodig zijn kolommen voor gemeente, achterstand of voorsprong aan het begin, taakstelling en realisatie. In het bereik: geen kop herkend; niet gevonden: gemeente, achterstand of voorsprong aan het begin, taakstelling en realisatie. Neem de koppen mee in het bereik.');
    const half = f.beoordeel([['Gemeente', 'Taakstelling 2024-1'], ['Lopik', 16]]);
    expect(half.gelukt ? '' : foutenTekst(half.fouten, 'nl')).toContain('In het bereik: wel “Gemeente” en “Taakstelling 2024-1”; niet gevonden: ');
  });
});

describe('PROVINCIE', () => {
  test('one row for each half-year, and a sum over an unknown figure is unknown', () => {
    const r = waarde(f.provincie(LANG));
    expect(r.map((rij) => rij.slice(0, 9))).toEqual([
      ['Halfjaar', 'Taakstelling met herverdeling', 'Beginstand (achterstand is positief)', 'Totaalopgave', 'Realisatie', 'Eindstand (achterstand is positief)', 'Realisatie taakstelling', 'Realisatie totaalopgave', 'Trede 1'],
      ['2023-2', 16, 5, 21, 20, 1, 1.25, 0.95, 0],
      ['2024-1', 32, 'onbekend', 'onbekend', 14, 'onbekend', 0.44, 'onbekend', 0],
    ]);
    expect(r[1]?.slice(9, 15)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(r[2]?.slice(9, 15)).toEqual([0, 1, 0, 0, 0, 1]);
    expect(r[2]?.[15]).toMatch(/^Niet te beoordelen: Zeist\. De criteria van dit kader/);
    expect(rechthoekig(r)).toBe(true);
  });

  test('only unreadable half-years: says why', () => {
    expect(fout(f.provincie([LANG[0], ['Soest', 45_323, 17, 16, 7, 2]]))).toBe('VALUE PERIODE_IS_DATUM');
  });
});

describe('GEMEENTE', () => {
  const kaart = (r: Raster): ReadonlyMap<string | number, string | number> => new Map(r.map(([naam = '', w = '']) => [naam, w]));

  test('a card with figures, trede, and every reason beside its source', () => {
    const r = waarde(f.gemeente('gemeente LOPIK', TABEL));
    expect(r.every((rij) => rij.length === 2)).toBe(true);
    expect(r.slice(0, 2)).toEqual([['Gemeente', 'Lopik'], ['Halfjaar', '2024-1']]);
    expect(kaart(r).get('Trede (voorstel)')).toBe('trede 3 (Actief toezicht)');
    expect(kaart(r).get('Realisatie taakstelling')).toBe(0.44);
    const vanaf = r.findIndex(([naam]) => naam === 'Onderbouwing');
    expect(r.slice(vanaf + 1).map(([, bron]) => /\((letterlijk|afgeleid)\)/.test(String(bron)))).not.toContain(false);
    expect(r.length - vanaf).toBeGreaterThan(15);
  });

  test('the latest half-year, or the one that is asked for', () => {
    expect(kaart(waarde(f.gemeente('Lopik', LANG))).get('Halfjaar')).toBe('2024-1');
    expect(kaart(waarde(f.gemeente('Lopik', LANG, '2023-2'))).get('Halfjaar')).toBe('2023-2');
  });

  test('the figures of a letter, which names no gemeente', () => {
    const r = kaart(waarde(f.gemeente('Utrecht', BRIEF)));
    expect([r.get('Totaalopgave'), r.get('Trede (voorstel)')]).toEqual([375, 'trede 3 (Actief toezicht)']);
  });

  test('a gemeente that cannot be assessed says why', () => {
    const r = kaart(waarde(f.gemeente('Zeist', LANG)));
    expect([r.get('Trede (voorstel)'), r.get('Niet te beoordelen')]).toEqual(['niet te beoordelen', 'De beginstand is een foutwaarde (“#N/B”): herstel de formule in die cel.']);
  });

  test.each([
    ['a name that is nearly one', 'Lopjk', TABEL, 'VALUE GEMEENTE_ONBEKEND'],
    ['no name', '', TABEL, 'VALUE GEMEENTE_ONBEKEND'],
    ['not in the table', 'Zeist', TABEL, 'NA GEMEENTE_NIET_IN_TABEL'],
    ['a row without a half-year', 'Soest', LANG, 'VALUE PERIODE_IS_DATUM'],
  ])('%s', (_, naam, tabel, verwacht) => {
    expect(fout(f.gemeente(naam, tabel))).toBe(verwacht);
  });
});

test('a gemeente that is not in the table: the half-years that are, where there are any', () => {
  const zin = (tabel: unknown): string => {
    const u = f.gemeente('Zeist', tabel);
    return u.gelukt ? '' : foutenTekst(u.fouten, 'nl');
  };
  expect(zin(TABEL)).toBe('Zeist staat niet in de tabel (2024-1).');
  expect(zin([LANG[0], ['Soest', 45_323, 17, 16, 7, 2]])).toBe('Zeist staat niet in de tabel.');
});

describe('PROGNOSE', () => {
  const kolom = (u: Tabeluitkomst, k: number): readonly unknown[] => waarde(u).slice(1).map((rij) => rij[k]);
  const PROVINCIE = ['2023-2', 2126, 406, 667] as const;
  const GEMEENTE = ['2024-1', 60, 20, 30, 2] as const;

  test('every method beside the others, with its day and its taakstelling: what the province published', () => {
    const u = f.prognose(45_225, 1138, ...PROVINCIE, 2);
    expect(rechthoekig(waarde(u))).toBe(true);
    expect(kolom(u, 0)).toEqual(['Gelijkblijvende realisatie', 'Huidig tempo', 'Niemand meer erbij']);
    expect(kolom(u, 1)).toEqual(Array.from({ length: 3 }, () => '26 oktober 2023'));
    expect(kolom(u, 2)).toEqual([2126, 2126, 2126]);
    expect(kolom(u, 3)).toEqual([1138, 1040, 667]);
    expect(kolom(u, 4)).toEqual([1394, 1492, 1865]);
    expect(kolom(u, 5)).toEqual([2, 2, 2]);
    expect(kolom(u, 6)).toEqual([1865, 1865, 1865]);
    expect(kolom(u, 7)).toEqual([198, 198, 198]);
    expect(kolom(u, 8)).toEqual([0, 0, 0]);
    expect(kolom(u, 10)).toEqual([
      'Evenveel als in het hele vorige halfjaar, of wat er al is als dat meer is.',
      'De realisatie tot nu toe, omgerekend naar alle dagen van het halfjaar. Afgeleid.',
      'De stand als er niemand meer wordt gehuisvest. Afgeleid.',
    ]);
  });

  test.each([
    ['a date cell', { datum: 45_225 }],
    ['a date with a time', 45_225.75],
    ['in digits', '26-10-2023'],
    ['the other way round', '2023-10-26'],
    ['in words', '26 oktober 2023'],
    ['a range of one cell', [[45_225]]],
  ])('the day may be written as %s', (_, dag) => {
    expect(f.prognose(dag, 1138, ...PROVINCIE)).toEqual(f.prognose(45_225, 1138, ...PROVINCIE));
  });

  test.each([
    ['no day', null, PROVINCIE, 'NA DAG_LEEG'],
    ['a blank cell on the desktop', 0, PROVINCIE, 'NA DAG_LEEG'],
    ['a number that is no date', 26, PROVINCIE, 'VALUE GEEN_DAG'],
    ['a day without a year', '26 oktober', PROVINCIE, 'VALUE GEEN_DAG'],
    ['an error value', { code: '#N/A' }, PROVINCIE, 'VALUE GEEN_DAG'],
    ['a day before', '30-6-2023', PROVINCIE, 'VALUE DAG_BUITEN_HALFJAAR'],
    ['a day after', '1-1-2024', PROVINCIE, 'VALUE DAG_BUITEN_HALFJAAR'],
    ['no half-year and no day', '', [null, 2126, 406, 667], 'NA DAG_LEEG PERIODE_LEEG'],
    ['a figure that is none', 45_225, ['2023-2', 'veel', 406, 667], 'VALUE ONTBREEKT'],
    ['no opening balance, on the web', 45_225, ['2023-2', 2126, null, 667], 'NA ONTBREEKT'],
    ['nobody housed that is known of, nor before', 45_225, ['2023-2', null, 406, null], 'NA ONTBREEKT ONTBREEKT'],
  ] as const)('no prognosis: %s', (_, dag, [p, t, b, r], verwacht) => {
    expect(fout(f.prognose(dag, 1138, p, t, b, r))).toBe(verwacht);
  });

  test('what one method cannot say, the others still do', () => {
    const zonderVorige = f.prognose('18-4-2024', '', ...GEMEENTE);
    expect(kolom(zonderVorige, 5)).toEqual(['niet te zeggen', 3, 3]);
    expect(kolom(zonderVorige, 10)[0]).toContain('De realisatie van het vorige halfjaar is 0 of leeg, en telt als niet gegeven');
    expect(kolom(f.prognose('18-4-2024', 'veel', ...GEMEENTE), 10)[0]).toContain('De realisatie van het vorige halfjaar (“veel”) is geen heel aantal');
    const zonderRealisatie = f.prognose('18-4-2024', 62, '2024-1', 60, 20, null, 2);
    expect(kolom(zonderRealisatie, 4)).toEqual([18, 'niet te zeggen', 'niet te zeggen']);
    expect(kolom(zonderRealisatie, 6)).toEqual(Array.from({ length: 3 }, () => 'niet te zeggen'));
    expect(kolom(zonderRealisatie, 10)[1]).toContain('De realisatie is niet ingevuld. Leeg is geen nul');
  });

  test('a 0 for the half-year before is not given, and the text "0" is', () => {
    expect(kolom(f.prognose('18-4-2024', 0, ...GEMEENTE), 3)).toEqual(['niet te zeggen', 50, 30]);
    // what is housed already is not undone
    expect(kolom(f.prognose('18-4-2024', '0', ...GEMEENTE), 3)).toEqual([30, 50, 30]);
  });

  test('without a vorige trede: the balance, and why not more', () => {
    const u = f.prognose('18-4-2024', 62, '2024-1', 60, 20, 30, 0);
    expect(kolom(u, 4)).toEqual([18, 30, 50]);
    expect(kolom(u, 5)).toEqual(Array.from({ length: 3 }, () => 'niet te zeggen'));
    expect(kolom(u, 6)).toEqual([50, 50, 50]);
    expect(kolom(u, 8)).toEqual(Array.from({ length: 3 }, () => 'niet te zeggen'));
    expect(kolom(u, 10)[0]).toContain('De vorige trede ontbreekt');
    expect(kolom(u, 10)[0]).toContain('Zonder vorige trede is niet te zeggen wat nodig is om niet omhoog te gaan.');
    expect(kolom(u, 10)[0]).toContain('De vorige trede is 0 of leeg, en telt als niet gegeven.');
  });

  test('what rests on a koppelingstekort or needs a person says so, and no day left is no number per week', () => {
    const u = f.prognose('30-6-2024', 62, '2024-1', 60, 20, 30, 3, 0, 50);
    expect(kolom(u, 4)).toEqual([18, 50, 50]);
    expect(kolom(u, 7)).toEqual(Array.from({ length: 3 }, () => 'geen dag meer over'));
    expect(kolom(u, 10)[1]).toMatch(/Beoordeeld op een koppelingstekort\. Er moet een mens naar kijken\. Afgeleid\./);
  });
});

test('English labels beside Dutch policy words', () => {
  const en = maakFuncties(kaders, 'en');
  expect(waarde(en.gemeente('Lopik', TABEL)).map(([naam]) => naam)).toContain('Trede (proposal)');
  expect(waarde(en.provincie(TABEL))[0]?.[0]).toBe('Half-year');
});
