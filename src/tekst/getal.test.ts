import { dagTekst, getalOfOnbekend, getalTekst, opsomming, percentageTekst, standTekst } from './getal';

test.each<[number, string, string]>([
  [0, '0', '0'],
  [-0, '0', '0'],
  [7, '7', '7'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [1477, '1.477', '1,477'],
  [-158, '−158', '−158'],
  [-1394, '−1.394', '−1,394'],
  [10_000_000, '10.000.000', '10,000,000'],
  [0.5, '0,5', '0.5'],
  [1234.25, '1.234,25', '1,234.25'],
  [-999, '−999', '−999'],
  [-1000, '−1.000', '−1,000'],
  [-0.5, '−0,5', '−0.5'],
  [1e21, '1e+21', '1e+21'],
  [NaN, 'geen getal', 'not a number'],
  [Infinity, 'geen getal', 'not a number'],
])('%d', (n, nl, en) => {
  expect([getalTekst(n, 'nl'), getalTekst(n, 'en')]).toEqual([nl, en]);
});

test('unknown is not zero', () => {
  expect([getalOfOnbekend(null, 'nl'), getalOfOnbekend(null, 'en'), getalOfOnbekend(0, 'nl')]).toEqual(['onbekend', 'unknown', '0']);
});

test('percentages are not capped, and n.v.t. where there is no opgave', () => {
  expect([percentageTekst(155, 'nl'), percentageTekst(0, 'nl'), percentageTekst(null, 'nl'), percentageTekst(null, 'en')]).toEqual(['155%', '0%', 'n.v.t.', 'n/a']);
});

test.each<[number, string, string]>([
  [171, '171 achterstand', 'a backlog of 171'],
  [1, '1 achterstand', 'a backlog of 1'],
  [0, 'geen achterstand', 'no backlog'],
  [-1, '1 voorsprong', 'a lead of 1'],
  [-1500, '1.500 voorsprong', 'a lead of 1,500'],
])('a balance of %d', (n, nl, en) => {
  expect([standTekst(n, 'nl'), standTekst(n, 'en')]).toEqual([nl, en]);
});

test('days and half-years', () => {
  expect(dagTekst({ jaar: 2022, maand: 7, dag: 1 }, 'nl')).toBe('1 juli 2022');
  expect(dagTekst({ jaar: 2022, maand: 3, dag: 31 }, 'en')).toBe('31 March 2022');
});

test('lists', () => {
  expect([opsomming([], 'nl'), opsomming(['Baarn'], 'nl'), opsomming(['Baarn', 'Zeist'], 'nl'), opsomming(['Baarn', 'Bunnik', 'Leusden'], 'en')]).toEqual(['', 'Baarn', 'Baarn en Zeist', 'Baarn, Bunnik and Leusden']);
});
