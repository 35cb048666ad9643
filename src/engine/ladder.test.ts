import { ONBEKEND } from './bereken';
import { antwoord, geldt, getoetst, lees, perAntwoorden, tredeVan, vurendeRij } from './ladder';
import type { Grootheid } from './grootheid';
import type { Criterium, Kader, Ladderrij, Vergelijking } from './kader';
import { utrecht2021 } from '../kaders';

const bron = { titel: 'titel', vindplaats: 'plaats' };
const criterium = (vergelijking: Vergelijking): Criterium => ({ id: 'c', naam: { nl: 'c', en: 'c' }, soort: 'vergelijking', links: 'realisatie', vergelijking, rechts: 'totaalopgave', herleiding: { bron, lezing: 'letterlijk' } });
const bekend: Criterium = { id: 'b', naam: { nl: 'b', en: 'b' }, soort: 'bekend', grootheid: 'vorigeTrede', herleiding: { bron, lezing: 'letterlijk' } };
const g = (realisatie: number | null, totaalopgave: number | null) => ({ ...ONBEKEND, realisatie, totaalopgave });

test.each<[Vergelijking, boolean, boolean, boolean]>([
  ['<', true, false, false],
  ['<=', true, true, false],
  ['>', false, false, true],
  ['>=', false, true, true],
  ['=', false, true, false],
])('%s: one below, exactly on, one above', (vergelijking, onder, op, boven) => {
  const c = criterium(vergelijking);
  expect([antwoord(c, g(9, 10)), antwoord(c, g(10, 10)), antwoord(c, g(11, 10))]).toEqual([onder, op, boven]);
});

test('every quantity is read by its name', () => {
  const namen = Object.keys(ONBEKEND) as Grootheid[];
  for (const naam of namen) expect(namen.map((n) => lees({ ...ONBEKEND, [n]: 7 }, naam))).toEqual(namen.map((n) => (n === naam ? 7 : null)));
});

test('unknown on either side is unknown, and never the answer that was asked', () => {
  const c = criterium('>=');
  expect([antwoord(c, g(null, 1)), antwoord(c, g(1, null))]).toEqual([null, null]);
  expect([true, false].map((gevraagd) => geldt([{ criterium: c, antwoord: gevraagd }], g(null, 1)))).toEqual([false, false]);
  expect(getoetst([{ criterium: c, antwoord: false }], g(null, 1))).toEqual([{ criterium: 'c', gevraagd: false, antwoord: null }]);
});

test('known is known, 0 included', () => {
  expect([antwoord(bekend, ONBEKEND), antwoord(bekend, { ...ONBEKEND, vorigeTrede: 0 })]).toEqual([false, true]);
});

test('no conditions: always', () => {
  expect(geldt([], ONBEKEND)).toBe(true);
});

const rij = (id: string, gevraagd: boolean): Ladderrij => ({ id, als: [{ criterium: bekend, antwoord: gevraagd }], dan: { soort: 'trede', trede: 1 }, herleiding: { bron, lezing: 'letterlijk' } });
const metLadder = (ladder: readonly Ladderrij[]): Kader => ({ ...utrecht2021, id: 'proef', ladder });

test('one row fires; none or two is our bug and names the culprits', () => {
  expect(vurendeRij(metLadder([rij('a', true), rij('b', false)]), ONBEKEND).id).toBe('b');
  expect(() => vurendeRij(metLadder([rij('a', true)]), ONBEKEND)).toThrow('kader proef: no ladder row fires');
  expect(() => vurendeRij(metLadder([rij('a', false), rij('b', false)]), ONBEKEND)).toThrow('kader proef: ladder rows a and b both fire');
});

test.each<[0 | 1, number, number, number | null, number | null]>([
  [1, 2, 4, null, null],
  [1, 2, 4, 1, 2],
  [1, 2, 4, 3, 4],
  [1, 2, 4, 6, 4],
  [0, 2, 4, 1, 2],
  [0, 2, 4, 3, 3],
])('from the vorige trede: plus %d, at least %d, at most %d, from %p gives %p', (plus, minstens, hoogstens, vorige, uit) => {
  expect(tredeVan({ soort: 'vanaf vorige', plus, minstens, hoogstens }, vorige)).toBe(uit);
});

test('an outcome without a trede', () => {
  expect(tredeVan({ soort: 'niet te beoordelen', ontbreekt: 'vorigeTrede' }, 3)).toBeNull();
});

test('worked out once for each combination of answers, and for no other', () => {
  const gedaan: string[] = [];
  const naam = (x: { readonly realisatie: number | null; readonly vorigeTrede: number | null }) => `${x.realisatie} ${x.vorigeTrede}`;
  const uit = perAntwoorden([criterium('>='), bekend], (x) => {
    gedaan.push(naam(x));
    return naam(x);
  });
  const gevallen = [9, 10, null].flatMap((realisatie) => [null, 2].map((vorigeTrede) => ({ ...g(realisatie, 10), vorigeTrede })));
  expect(gevallen.map(uit)).toEqual(gevallen.map(naam));
  expect([...gevallen, { ...g(11, 10), vorigeTrede: 3 }].map(uit)).toEqual([...gevallen.map(naam), '10 2']);
  expect(gedaan).toEqual(gevallen.map(naam));
});
