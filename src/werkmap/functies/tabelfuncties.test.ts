import { kaders } from '../../kaders';
import { eigenKoppen } from '../eigenkoppen';
import { leesTabel } from './tabel';
import { bevindingKort, foutTekst } from '../../tekst';
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
    expect(r[1]).toEqual(eigenKoppen({ periode: { jaar: 2024, helft: 1 }, standteken: 'achterstand positief' }).map((k) => k.kop));
    expect(r[2]?.slice(0, 6)).toEqual([33, 0.44, 0.21, 26, 3, 'Totaalopgave']);
    expect(r[4]?.[6]).toContain('De beginstand is niet ingevuld. Leeg is geen nul');
    expect(rechthoekig(r)).toBe(true);
  });

  test('takes each half-year from its row, hands treden on, and names dates and error values', () => {
    const r = waarde(f.beoordeel(LANG));
    expect(r.map((rij) => rij[4])).toEqual(['Trede (voorstel)', 2, 3, 'niet te beoordelen', 'niet te beoordelen']);
    expect(r[2]?.[6]).toContain('komt uit het berekende voorstel van 2023-2');
    expect(r[3]?.[6]).toContain("Excel heeft van het halfjaar een datum gemaakt (1-2-2024). Was 2024-2 bedoeld, typ dan een apostrof ervoor, '2024-2");
    expect(r[4]?.[6]).toContain('De beginstand is een foutwaarde (“#N/B”)');
  });

  test('says in few words which rule decided, without the figures that stand beside it', () => {
    expect(waarde(f.beoordeel(TABEL))[2]?.[6]).toBe('Er is een achterstand: ja. Trede 4 of hoger is van kracht: nee. De taakstelling is gehaald: nee.');
    expect(waarde(maakFuncties(kaders, 'en').beoordeel(TABEL))[2]?.[6]).toMatch(/^There is a backlog: yes\./);
  });

  test.each(['nl', 'en'] as const)('loses no fault and no bevinding of a row (%s)', (taal) => {
    const kop = ['Gemeente', 'Periode', 'Beginstand (achterstand)', 'Taakstelling', 'Realisatie', 'Vorige trede', 'Tijdig beschikbaar', 'Herverdeling', 'Totaalopgave', 'Besluit trede', 'Tot'];
    const tabel = [
      kop,
      ['Lopik', '2023-2', 50, 16, 0, 1, 10, 2, 70, 3, '1-8-2023'],
      ['Zeist', '2023-2', 5, 16, 20, 2, '', '', 21, '', ''],
      ['Soest', '2023-2', 5, '', 20, 'hoog', '', '', '', '', ''],
      ['Lopik', '2024-1', 40, 16, 7, 2, '', '', 56, '', ''],
      ['Zeist', '2024-1', 1, 16, 7, '', 9, 1, 18, 4, ''],
      ['Zeits', '2024-1', 1, 16, 7, '', '', '', 17, '', ''],
    ];
    const gelezen = leesTabel(tabel, null, kaders, taal);
    if (!gelezen.gelukt) throw new Error('no table');
    const uitkomst = waarde(maakFuncties(kaders, taal).beoordeel(tabel));
    const rijen = gelezen.beoordeling.tabellen.flatMap((t) => t.rijen.map((r) => ({ ...r, kader: t.kader })));
    expect(rijen).toHaveLength(6);
    const gezegd = rijen.flatMap(({ rij, fouten, bevindingen, kader }) => [...fouten.map((x) => foutTekst(x, taal)), ...bevindingen.map((x) => bevindingKort(x, kader, taal))].map((zin) => ({ zin, cel: String(uitkomst[rij.rij]?.[6]) })));
    expect(new Set(gezegd.map(({ zin }) => zin)).size).toBeGreaterThan(10);
    for (const { zin, cel } of gezegd) {
      expect(cel).toContain(zin);
      expect(cel.split(zin)).toHaveLength(2);
    }
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

test('English labels beside Dutch policy words', () => {
  const en = maakFuncties(kaders, 'en');
  expect(waarde(en.gemeente('Lopik', TABEL)).map(([naam]) => naam)).toContain('Trede (proposal)');
  expect(waarde(en.provincie(TABEL))[0]?.[0]).toBe('Half-year');
});
