import fc from 'fast-check';
import { bestaat, dagenTussen, isTussentijds, looptNog, periodeVan, tijdsverloop } from './dagen';
import { periode, periodeTekst, type Dag } from './periode';

const D = (jaar: number, maand: number, dag: number): Dag => ({ jaar, maand, dag });

test.each<[string, number, 1 | 2, Dag, number, number]>([
  ['the first day has passed at its end', 2023, 2, D(2023, 7, 1), 1, 184],
  ['26 October 2023', 2023, 2, D(2023, 10, 26), 118, 184],
  ['the last day', 2023, 2, D(2023, 12, 31), 184, 184],
  ['the first half of a common year', 2023, 1, D(2023, 6, 30), 181, 181],
  ['the first half of a leap year', 2024, 1, D(2024, 2, 29), 60, 182],
])('%s', (_, jaar, helft, dag, verstreken, totaal) => {
  expect(tijdsverloop(periode(jaar, helft), dag)).toEqual({ verstreken, totaal });
});

test.each([
  ['the day before', D(2023, 6, 30)],
  ['the peildatum that closes it', D(2024, 1, 1)],
  ['a day that does not exist', D(2023, 9, 31)],
  ['a month that does not exist', D(2023, 13, 1)],
  ['no whole day', D(2023, 10, 1.5)],
])('%s does not lie in 2023-2', (_, dag) => {
  expect(tijdsverloop(periode(2023, 2), dag)).toBeNull();
});

test('29 February exists in leap years only', () => {
  expect([2000, 2023, 2024, 2100].map((jaar) => bestaat(D(jaar, 2, 29)))).toEqual([true, false, true, false]);
});

test.each([['no month 0', D(2023, 0, 1)], ['no month 13', D(2023, 13, 1)], ['no day 0', D(2023, 5, 0)], ['no 31 April', D(2023, 4, 31)], ['no 32 December', D(2023, 12, 32)], ['no half year', D(2023.5, 1, 1)]])('there is %s', (_, dag) => expect(bestaat(dag)).toBe(false));

test('the first and the last day of every month exist', () => {
  for (const [i, laatste] of [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) expect([bestaat(D(2023, i + 1, 1)), bestaat(D(2023, i + 1, laatste)), bestaat(D(2023, i + 1, laatste + 1))]).toEqual([true, true, false]);
});

test('the half-year of a day', () => {
  expect([D(2023, 6, 30), D(2023, 7, 1), D(2023, 12, 31), D(2024, 1, 1)].map((d) => periodeTekst(periodeVan(d)))).toEqual(['2023-1', '2023-2', '2023-2', '2024-1']);
});

test('days are as far apart as in the calendar of the machine', () => {
  const dag = fc.record({ jaar: fc.integer({ min: 1900, max: 2200 }), maand: fc.integer({ min: 1, max: 12 }), dag: fc.integer({ min: 1, max: 28 }) });
  const elders = (d: Dag): number => Date.UTC(d.jaar, d.maand - 1, d.dag) / 86_400_000;
  fc.assert(fc.property(dag, dag, (a, b) => { expect(dagenTussen(a, b)).toBe(elders(b) - elders(a)); }), { seed: 20_240_101, numRuns: 500 });
});

test('a half-year runs up to and including its last day; what was counted at the end of that day is of all of it', () => {
  const dagen = [D(2023, 12, 30), D(2023, 12, 31), D(2024, 1, 1)];
  expect(dagen.map((d) => looptNog(periode(2023, 2), d))).toEqual([true, true, false]);
  expect(dagen.map((d) => isTussentijds(periode(2023, 2), d))).toEqual([true, false, false]);
});
