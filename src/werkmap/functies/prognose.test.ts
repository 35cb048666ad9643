import { kaders } from '../../kaders';
import { foutenTekst, maakFuncties, type Raster, type Tabeluitkomst } from './index';

const f = maakFuncties(kaders, 'nl');

const waarde = (u: Tabeluitkomst): Raster => {
  if (!u.gelukt) throw new Error(foutenTekst(u.fouten, 'nl'));
  return u.waarde;
};
const fout = (u: Tabeluitkomst): string => (u.gelukt ? 'gelukt' : `${u.soort} ${u.fouten.map((x) => x.code).join(' ')}`);
const rechthoekig = (r: Raster): boolean => r.every((rij) => rij.length === r[0]?.length);

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

  test('a trede that rests on a derived rule says so and names it; a derived number says so where its trede cannot be told', () => {
    const u = f.prognose('30-6-2024', 62, '2024-1', 60, 20, 62, 3);
    expect(kolom(u, 5)).toEqual([3, 3, 3]);
    for (const z of kolom(u, 10)) expect(z).toContain('De trede rust op een afgeleide regel. Wie de taakstelling haalt maar nog een achterstand heeft, blijft op zijn trede');
    expect(kolom(f.prognose('18-4-2024', 62, '2024-1', 60, 20, 30, 0), 10)[1]).toContain(' Afgeleid. ');
  });

  test('the taakstelling that it names is the one in the sum: with herverdeling', () => {
    const u = f.prognose('1-5-2022', 100, '2022-1', 203, 171, 168, 2, 1);
    expect([waarde(u)[0]?.[2], kolom(u, 2)]).toEqual(['Taakstelling met herverdeling', [204, 204, 204]]);
  });
});
