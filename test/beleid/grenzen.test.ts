import { kaders } from '../../src/kaders';
import { tabellen, uitkomst } from './gevallen';

const AANTALLEN = { 'grenzen-utrecht-2021': 23 * 7, 'grenzen-utrecht-2024': 20 * 7, koppelingstekort: 74, 'vorige-trede': 16, invoer: 54, halfjaren: 11, gepubliceerd: 131 };

test('every table is there, with all its cases', () => {
  expect(Object.fromEntries(Object.entries(tabellen).map(([naam, tabel]) => [naam, tabel().length]))).toEqual(AANTALLEN);
});

describe.each(Object.entries(tabellen))('%s', (_, tabel) => {
  test.each(tabel().map((geval) => [geval.naam, geval] as const))('%s', (_naam, geval) => {
    expect(uitkomst(geval, kaders)).toEqual(geval.verwacht);
  });
});
