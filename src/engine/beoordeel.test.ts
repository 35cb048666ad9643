import { beoordeel, kiesKader } from './beoordeel';
import type { Dossier } from './dossier';
import { periode } from './periode';
import { kaders, utrecht2021, utrecht2024 } from '../kaders';

test('the example of the docstring', () => {
  const b = beoordeel({ gemeente: 'Utrecht', periode: periode(2022, 1), taakstelling: 203, herverdeling: 1, beginstand: 171, realisatie: 168, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } }, kaders);
  expect(b).toMatchObject({ trede: 3, grootheden: { totaalopgave: 375, eindstand: 207, taakstellingMetHerverdeling: 204 } });
});

test('the half-year chooses the kader, whatever the order', () => {
  const ids = [[2020, 2], [2021, 1], [2023, 2], [2024, 1], [2040, 1]].map(([jaar = 0, helft]) => kiesKader([utrecht2024, utrecht2021], periode(jaar, helft === 1 ? 1 : 2))?.id ?? null);
  expect(ids).toEqual([null, 'utrecht-2021-2024', 'utrecht-2021-2024', 'utrecht-2024', 'utrecht-2024']);
});

test('two kaders that claim the same half-year are our bug', () => {
  expect(() => kiesKader([utrecht2021, { ...utrecht2021, id: 'tweede' }], periode(2022, 1))).toThrow('kaders utrecht-2021-2024 and tweede both judge 2022-1');
});

test('a ladder that does not add up is our bug', () => {
  expect(() => beoordeel({ gemeente: 'A', periode: periode(2022, 1), taakstelling: 1, beginstand: 0, realisatie: 1 }, [{ ...utrecht2021, ladder: [] }])).toThrow('no ladder row fires');
});

test('a zero with a minus sign is a zero', () => {
  const { grootheden } = beoordeel({ gemeente: 'A', periode: periode(2022, 1), taakstelling: 1, herverdeling: -0, beginstand: -0, realisatie: -0 }, kaders);
  expect([grootheden.herverdeling, grootheden.beginstand, grootheden.realisatie].map((n) => Object.is(n, 0))).toEqual([true, true, true]);
});

test('the number available follows from a shortage, and stays unknown where there is none', () => {
  const beschikbaar = (koppelingstekort: number) => beoordeel({ gemeente: 'A', periode: periode(2022, 1), taakstelling: 100, beginstand: 50, realisatie: 10, koppelingstekort }, kaders).grootheden.tijdigBeschikbaar;
  expect([beschikbaar(0), beschikbaar(1), beschikbaar(150)]).toEqual([null, 149, 0]);
});

describe('what rests on a derived rule says so, also through the vorige trede', () => {
  const dossier = (afgeleid: boolean, realisatie: number): Dossier => ({
    gemeente: 'Zeist', periode: periode(2024, 2), taakstelling: 100, beginstand: 50, realisatie, vorigeTrede: { trede: 3, herkomst: 'voorstel', afgeleid },
  });

  test('a proposal that builds on a derived proposal is derived', () => {
    const b = beoordeel(dossier(true, 99), kaders);
    expect(b).toMatchObject({ trede: 4, lezing: 'afgeleid' });
    expect(b.bevindingen).toContainEqual({ code: 'AFGELEIDE_VORIGE_TREDE', trede: 3 });
  });

  test('not where the vorige trede is literal, nor where it does not count', () => {
    expect(beoordeel(dossier(false, 99), kaders)).toMatchObject({ trede: 4, lezing: 'letterlijk' });
    expect(beoordeel(dossier(true, 150), kaders)).toMatchObject({ trede: 1, lezing: 'letterlijk', bevindingen: [] });
  });
});

test('a herverdeling that cannot be read leaves every figure that rests on it unknown', () => {
  const b = beoordeel({ gemeente: 'Zeist', periode: periode(2024, 2), taakstelling: 100, herverdeling: { ontbreekt: 'onbekend' }, beginstand: 50, realisatie: 10 }, kaders);
  expect(b).toMatchObject({ soort: 'niet te beoordelen', grootheden: { taakstelling: 100, taakstellingMetHerverdeling: null, totaalopgave: null, eindstand: null } });
});
