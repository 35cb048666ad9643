import type { Celwaarde } from '../blad';
import { leesBasis, leesGetal, leesKoppelingstekort, leesPercentage, leesPeriode, leesStand, leesTrede, schaalVan } from '.';
import { dagVanReeks } from './dag';
import { netjes } from './normaliseer';

const onleesbaar = (gevonden: string) => ({ ontbreekt: 'onleesbaar', gevonden });

describe('leesGetal', () => {
  const getallen: ReadonlyArray<readonly [Celwaarde, number]> = [
    [12, 12], [0, 0], [-3, -3], [1.5, 1.5], [7.000000000000001, 7], [0.1 + 0.2, 0.3], [7.0001, 7.0001], ['12', 12], [' 12 ', 12], ['1.234', 1234], ['1.234.567', 1234567], ['1\u00A0234', 1234], ['1\u202F234', 1234],
    ['1\u2009234', 1234], ["1'234", 1234], ['1\u2019234', 1234], ['1.5', 1.5], ['1,5', 1.5], ['1.23', 1.23], ['0.123', 0.123], ['1.234,5', 1234.5],
    ['-12', -12], ['–12', -12], ['−12', -12], ['- 12', -12], ['12-', -12], ['12 −', -12], ['(12)', -12], ['(1.234)', -1234], ['+5', 5], ['-0', 0], ['0-', 0],
    ['203 vergunninghouders', 203], ['1 vergunninghouder', 1], ['1.203 statushouders', 1203], ['4 personen', 4],
  ];
  test.each(getallen)('%j is %d', (cel, getal) => expect(leesGetal(cel)).toBe(getal));

  const redenen: ReadonlyArray<readonly [Celwaarde, object]> = [
    [null, { ontbreekt: 'leeg' }], ['', { ontbreekt: 'leeg' }], [' \u00A0\n', { ontbreekt: 'leeg' }],
    ['n.v.t.', { ontbreekt: 'nvt', gevonden: 'n.v.t.' }], ['NVT', { ontbreekt: 'nvt', gevonden: 'NVT' }], ['-', { ontbreekt: 'nvt', gevonden: '-' }], ['–', { ontbreekt: 'nvt', gevonden: '-' }],
    ['onbekend', { ontbreekt: 'onbekend', gevonden: 'onbekend' }], ['?', { ontbreekt: 'onbekend', gevonden: '?' }], ['n.n.b.', { ontbreekt: 'onbekend', gevonden: 'n.n.b.' }],
    ['volgt', { ontbreekt: 'onbekend', gevonden: 'volgt' }], ['PM', { ontbreekt: 'onbekend', gevonden: 'PM' }],
    [{ fout: '#N/A' }, { ontbreekt: 'foutwaarde', gevonden: '#N/A' }], [{ datum: 45323 }, { ontbreekt: 'datum', gevonden: '1-2-2024' }],
    [true, onleesbaar('WAAR')], ['circa 200', onleesbaar('circa 200')], ['x', onleesbaar('x')], ['1.23.4', onleesbaar('1.23.4')], ['-12-', onleesbaar('-12-')], ['1 2', onleesbaar('1 2')],
    [NaN, onleesbaar('NaN')], ['9'.repeat(400), onleesbaar('9'.repeat(60))], ['zie bijlage '.repeat(20), onleesbaar('zie bijlage '.repeat(5))],
  ];
  test.each(redenen)('%j has no number', (cel, reden) => expect(leesGetal(cel)).toEqual(reden));
});

test.each(['7¹', '7 ¹', '①', '7①', '1½', '171 vergunninghouders²', '₇'])('a footnote mark never becomes a digit: %j', (cel) => {
  expect(leesGetal(cel)).toEqual(onleesbaar(cel));
  expect(leesStand(cel).getal).toEqual(onleesbaar(cel));
  expect(leesPercentage(cel)).toEqual(onleesbaar(cel));
});

test('full-width digits are digits, and a footnote mark does not change a half-year or a trede', () => {
  expect([leesGetal('１．２３４'), leesGetal('－１２'), leesPeriode('２０２２-１')]).toEqual([1234, -12, { jaar: 2022, helft: 1 }]);
  expect(leesPeriode('2022-1¹')).toEqual({ jaar: 2022, helft: 1 });
  expect(leesTrede('2¹')).toEqual(onleesbaar('2¹'));
  expect(leesTrede('Ⅱ')).toBe(2);
});

describe('leesStand', () => {
  const standen: ReadonlyArray<readonly [Celwaarde, number, boolean]> = [
    [171, 171, false], [-150, -150, false], ['171', 171, false], ['(12)', -12, false],
    ['171 vergunninghouders achterstand', 171, true], ['422 achterstand', 422, true], ['150 voorsprong', -150, true], ['1.150 Voorsprong', -1150, true],
    ['achterstand van 171', 171, true], ['een achterstand van 171 vergunninghouders', 171, true], ['voorsprong: 150', -150, true],
    ['geen achterstand', 0, true], ['geen achterstand of voorsprong', 0, true], ['0 achterstand', 0, true],
  ];
  test.each(standen)('%j is %d', (cel, getal, zegtZelf) => expect(leesStand(cel)).toEqual({ getal, zegtZelf }));
  test.each(['-12 achterstand', 'achterstand', '12 achterstand, 3 voorsprong', 'achterstand 12-'])('%j is not read', (cel) =>
    expect(leesStand(cel).getal).toEqual(onleesbaar(cel)));
  test('blank', () => expect(leesStand(null)).toEqual({ getal: { ontbreekt: 'leeg' }, zegtZelf: false }));
});

describe('leesPeriode', () => {
  test.each(['2126-1', '2126-I', 'eerste helft 2126', 'H1 2126', '2126h1'])('%j is a half-year of the next century', (cel) => expect(leesPeriode(cel)).toEqual({ jaar: 2126, helft: 1 }));
  test.each<[Celwaarde, string]>([['2126', '2126'], [2126, '2126'], ['2.126', '2.126'], ['2126 i.v.m. verlaging', '2126 i.v.m. verlaging'], ['3126-1', '3126-1']])('%j is a number, no half-year', (cel, gevonden) =>
    expect(leesPeriode(cel)).toEqual(onleesbaar(gevonden)));

  const eerste = [
    '2022-1', '2022-I', '2022/1', '2022 I', '2022I', 'eerste helft 2022', '1e helft 2022', 'Eerste helft van 2022', '1e halfjaar 2022', '1ste helft 2022', 'H1 2022', '2022 H1', '2022h1', '2022-H1',
    'halfjaar 1 2022', 'I-2022', '2022-\nI', '2022- I', '2022–1', '2022—1', '2022−1', '2022\u00A0-\u00A01', 'periode 2022-1', "'2022-1", '2022, eerste helft', '2022 (1e helft)', '2022-1 (verlaagd)', '2022 Ⅰ', 'eerste half jaar 2022',
  ];
  test.each(eerste)('%j is 2022-1', (cel) => expect(leesPeriode(cel)).toEqual({ jaar: 2022, helft: 1 }));
  const tweede = ['2022-2', '2022-II', 'tweede helft van 2022', '2e halfjaar 2022', '2022 H2', 'H2-2022', 'halfjaar 2, 2022', 'II 2022', 'taakstellingsperiode 2022-2', '2022-2e helft'];
  test.each(tweede)('%j is 2022-2', (cel) => expect(leesPeriode(cel)).toEqual({ jaar: 2022, helft: 2 }));
  test.each(['2022-01', '2022', '1-2022', '2022-12', '2022-2023', '2022-3', '2022-1/2', '2022-1 en 2022-2', 'H3 2022', '1922-1', '2022 in percentage'])('%j is no half-year', (cel) =>
    expect(leesPeriode(cel)).toEqual(onleesbaar(cel)));
  test('a date says what it became', () => {
    expect(leesPeriode({ datum: 45323 })).toEqual({ ontbreekt: 'datum', gevonden: '1-2-2024' });
    expect(leesPeriode('1-2-2024')).toEqual({ ontbreekt: 'datum', gevonden: '1-2-2024' });
    expect([36_525, 36_526, 45_323, 73_050, 73_051].map(leesPeriode)).toEqual([onleesbaar('36525'), ...['1-1-2000', '1-2-2024', '31-12-2099'].map((gevonden) => ({ ontbreekt: 'datum', gevonden })), onleesbaar('73051')]);
  });
  test('a number or a blank is none', () => {
    expect(leesPeriode(20221)).toEqual(onleesbaar('20221'));
    expect(leesPeriode(null)).toEqual({ ontbreekt: 'leeg' });
  });
});

describe('leesTrede', () => {
  const treden: ReadonlyArray<readonly [Celwaarde, number]> = [[2, 2], ['2', 2], ['Trede 2', 2], ['trede 3 (actief toezicht)', 3], ['trede 3: actief toezicht', 3], ['3 - actief toezicht', 3], ['II', 2], ['trede IV', 4], ['Trede\n2', 2], ['trede 3 n.a.v. koppelingstekort', 3], ['trede 2 (niet gewijzigd)', 2], ['trede 3: geen koppelingstekort', 3], ['trede 3 (hoger dan vorig halfjaar)', 3], ['Trede 2 (signaleren, valideren en informatie ophalen)', 2], [2.5, 2.5]];
  test.each(treden)('%j is %d', (cel, trede) => expect(leesTrede(cel)).toBe(trede));
  test.each(['trede 2 of hoger', 'trede 2 en hoger', 'trede 3 niet', '3 (nog) of 4', 'trede 3 nog niet', 'trede 2 (minstens)', 'trede 2?', 'trede I en II', 'trede 2/3', '2 of 3', '1 januari', 'hoog', '2 → 3', 'trede', '4 (concept)', '1 - ingetrokken', '2: niet besloten', 'trede 2 (nog niet vastgesteld)'])('%j is none', (cel) => expect(leesTrede(cel)).toEqual(onleesbaar(cel)));
  test('n.v.t.', () => expect(leesTrede('n.v.t.')).toEqual({ ontbreekt: 'nvt', gevonden: 'n.v.t.' }));
});

describe('leesPercentage', () => {
  const gevallen: ReadonlyArray<readonly [Celwaarde, number]> = [['82%', 82], ['82 %', 82], ['82,4%', 82], ['155 procent', 155], [0.82, 82], [1.55, 155], [82, 82], [1, 100], [0, 0], [0.285, 29], ['0,82', 82], ['(5) %', -5]];
  test.each(gevallen)('%j is %d %%', (cel, procent) => expect(leesPercentage(cel)).toBe(procent));
  test('the column decides', () => {
    expect(schaalVan([1, 0.5, 2])).toBe('aandeel');
    expect(schaalVan([1, 1])).toBe('aandeel');
    expect(schaalVan([2, 3])).toBe('procent');
    expect(schaalVan(['82%', 2])).toBe('aandeel');
    expect(schaalVan([82.5, 1])).toBe('procent');
    expect(leesPercentage(2, 'aandeel')).toBe(200);
    expect(leesPercentage('2%', 'aandeel')).toBe(2);
  });
  test('n.v.t.', () => expect(leesPercentage('n.v.t.')).toEqual({ ontbreekt: 'nvt', gevonden: 'n.v.t.' }));
});

test('leesKoppelingstekort', () => {
  expect(['ja', 'Nee', true, false, 12, '3'].map((cel) => leesKoppelingstekort(cel))).toEqual(['ja', 'nee', 'ja', 'nee', 12, 3]);
  expect(leesKoppelingstekort(null)).toEqual({ ontbreekt: 'leeg' });
  expect(leesKoppelingstekort('x')).toEqual(onleesbaar('x'));
});

test('leesBasis', () => {
  expect(['Totaalopgave', 'koppelingstekort', 'Totaalopgave/Koppelingstekort', '', 3].map((cel) => leesBasis(cel))).toEqual(['totaalopgave', 'koppelingstekort', null, null, null]);
});

test('netjes mends what line ends and soft hyphens broke', () => {
  expect(netjes('taak-\nstelling')).toBe('taakstelling');
  expect(netjes('taak\u00ADstelling \r\n 2022-\nI')).toBe('taakstelling 2022- I');
  expect(netjes('Stichtse-\nVecht')).toBe('Stichtse- Vecht');
});

test('dagVanReeks counts as Excel does', () => {
  expect([1, 59, 61, 25569, 44562, 45351, 45323].map((n) => Object.values(dagVanReeks(n)))).toEqual([
    [1900, 1, 1], [1900, 2, 28], [1900, 3, 1], [1970, 1, 1], [2022, 1, 1], [2024, 2, 29], [2024, 2, 1],
  ]);
});
