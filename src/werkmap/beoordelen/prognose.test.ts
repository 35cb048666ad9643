import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import type { Prognose } from '../../engine';
import { kaders, utrecht2024 } from '../../kaders';
import { omhoogTekst } from '../../tekst/prognose';
import { herken } from '../herkennen';
import { beoordeelWerkmap } from './beoordeelWerkmap';
import { prognoseVanWerkmap, type Tabelprognose } from './prognose';

const vooruit = (kop: string, realisatie: number | null): Tabelprognose => {
  const eerder = maakBlad('2023-1', [['Gemeente', 'Trede 2023-1', 'Achterstand 1 januari 2023', 'Taakstelling 2023-1', 'Realisatie 2023-1'], ['Zeist', 2, 50, 100, 90]]);
  const nu = maakBlad('2023-2', [['Gemeente', 'Trede 2023-2', 'Achterstand 1 juli 2023', 'Taakstelling 2023-2', kop], ['Zeist', 2, 60, 100, realisatie]]);
  const h = herken(maakWerkmap(eerder, nu), utrecht2024.gemeenten, {});
  if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
  const [t] = prognoseVanWerkmap(beoordeelWerkmap(h.tabellen, kaders).tabellen, { jaar: 2023, maand: 10, dag: 1 }, kaders);
  if (t === undefined) throw new Error('no prognosis');
  return t;
};
const van = ({ rijen }: Tabelprognose): Prognose => {
  const u = rijen[0]?.uitkomst;
  if (u?.soort !== 'prognose') throw new Error('no prognosis');
  return u;
};

test.each([['Realisatie 31 december', 12, 31], ['Realisatie 1 januari', 12, 31], ['Realisatie 31-12-2023', 12, 31], ['Realisatie 26 oktober', 10, 26], ['Realisatie 2023-2', 10, 1]])(
  '%s: the day of the header, whether it names the year or not', (kop, maand, dag) => expect(vooruit(kop, 20).dag).toEqual({ jaar: 2023, maand, dag }));

test('a method that cannot tell is not one by which nobody goes up', () => {
  expect([omhoogTekst(van(vooruit('Realisatie 2023-2', null)), 'nl'), omhoogTekst(van(vooruit('Realisatie 2023-2', null)), 'en')]).toEqual([
    'Gaat niet omhoog volgens: gelijkblijvende realisatie. Volgens de andere methoden is het niet te zeggen.',
    'Does not go up by: same realisatie as before. By the other methods it cannot be told.',
  ]);
  expect(omhoogTekst(van(vooruit('Realisatie 2023-2', 95)), 'nl')).toBe('Gaat volgens geen van de methoden omhoog.');
});

test('a besluit of the half-year before that cannot be read leaves its realisatie known', () => {
  const eerder = maakBlad('2023-1', [['Gemeente', 'Trede 2023-1', 'Achterstand 1 januari 2023', 'Taakstelling 2023-1', 'Realisatie 2023-1', 'Besluit (trede)'], ['Zeist', 2, 50, 100, 90, 'onleesbaar'], ['Soest', 2, 50, 100, 'onleesbaar', 2]]);
  const nu = maakBlad('2023-2', [['Gemeente', 'Trede 2023-2', 'Achterstand 1 juli 2023', 'Taakstelling 2023-2', 'Realisatie 2023-2'], ['Zeist', 2, 60, 100, 20], ['Soest', 2, 60, 100, 20]]);
  const h = herken(maakWerkmap(eerder, nu), utrecht2024.gemeenten, {});
  const rijen = h.gelukt ? prognoseVanWerkmap(beoordeelWerkmap(h.tabellen, kaders).tabellen, { jaar: 2023, maand: 10, dag: 1 }, kaders)[0]?.rijen : [];
  expect(rijen?.map(({ uitkomst: u }) => (u?.soort === 'prognose' ? u.verwachtingen.find((v) => v.methode === 'gelijkblijvend')?.soort : null))).toEqual(['verwacht', 'niet te zeggen']);
});
