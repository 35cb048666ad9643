import { beoordeel, kiesKader } from './beoordeel';
import { isOntbreekt, type Dossier } from './dossier';
import type { Kader } from './kader';
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

describe('the vorige trede counts where the row that fires asks for it or builds on it', () => {
  const derdePeriode: Dossier = { gemeente: 'Zeist', periode: periode(2022, 1), taakstelling: 100, beginstand: 50, realisatie: 10, vorigeTrede: { trede: 2, herkomst: 'voorstel', afgeleid: true } };
  const bouwt: Kader = { ...utrecht2021, ladder: [{ id: 'blijft', als: [], dan: { soort: 'vanaf vorige', plus: 0, minstens: 1, hoogstens: 6 }, herleiding: utrecht2021.rekenregels.totaalopgave }] };

  test.each<[string, Partial<Dossier>, Kader, readonly string[]]>([
    ['a criterion asks for it', {}, utrecht2021, ['AFGELEIDE_VORIGE_TREDE']],
    ['no criterion of the row asks for it', { realisatie: 60 }, utrecht2021, []],
    ['the outcome builds on it', {}, bouwt, ['AFGELEIDE_VORIGE_TREDE']],
  ])('%s', (_, d, kader, codes) => {
    expect(beoordeel({ ...derdePeriode, ...d }, [kader]).bevindingen.map((x) => x.code)).toEqual(codes);
  });
});

describe('whether the herverdeling decides, under a kader that compares a capped taakstelling with the backlog', () => {
  const begrensd: Kader = { ...utrecht2021, koppelingstekort: { ...utrecht2021.koppelingstekort, ookTaakstelling: true } };
  const d: Dossier = { gemeente: 'Zeist', periode: periode(2022, 1), taakstelling: 100, herverdeling: 3, beginstand: 50, realisatie: 0, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } };

  test.each<[string, Partial<Dossier>, boolean]>([
    ['the shortage caps the taakstelling with and without it', { tijdigBeschikbaar: 95 }, false],
    ['no shortage, so nothing is capped', { beginstand: -10 }, false],
    ['the backlog lies between the two', { beginstand: -2 }, true],
    ['a herverdeling of 0', { herverdeling: 0 }, false],
  ])('%s', (_, meer, beslist) => {
    const b = beoordeel({ ...d, ...meer }, [begrensd]);
    expect(b.bevindingen.some((x) => x.code === 'HERVERDELING_BESLIST')).toBe(beslist);
    expect(b.soort === 'voorstel' && b.lezing === 'afgeleid').toBe(beslist || b.basis === 'koppelingstekort');
  });
});

test.each<[string, Partial<Dossier>, readonly string[], readonly string[]]>([
  ['herverdeling', { herverdeling: { ontbreekt: 'onbekend' } }, ['herverdeling'], ['taakstelling', 'beginstand', 'realisatie']],
  ['beginstand', { beginstand: { ontbreekt: 'leeg' }, koppelingstekort: 5 }, ['beginstand'], ['taakstelling', 'taakstellingMetHerverdeling', 'beoordeeldeTaakstelling', 'realisatie']],
  ['beginstand, beside a bare "ja"', { beginstand: { ontbreekt: 'leeg' }, koppelingstekort: 'ja', tijdigBeschikbaar: 10 }, ['beginstand'], ['taakstelling', 'taakstellingMetHerverdeling', 'beoordeeldeTaakstelling', 'realisatie', 'tijdigBeschikbaar']],
  ['realisatie', { realisatie: { ontbreekt: 'leeg' }, koppelingstekort: 'ja' }, ['realisatie'], ['taakstelling', 'taakstellingMetHerverdeling', 'beginstand', 'totaalopgave', 'beoordelingsopgave', 'beoordeeldeTaakstelling']],
  ['tijdigBeschikbaar', { tijdigBeschikbaar: { ontbreekt: 'onleesbaar' } }, ['tijdigBeschikbaar'], ['taakstelling', 'taakstellingMetHerverdeling', 'beginstand', 'totaalopgave', 'realisatie', 'eindstand']],
  ['taakstelling that comprises the herverdeling', { taakstelling: { ontbreekt: 'leeg' }, taakstellingOmvat: 'taakstelling en herverdeling' }, ['taakstelling'], ['beginstand', 'realisatie']],
  ['taakstelling that comprises everything', { taakstelling: { ontbreekt: 'leeg' }, taakstellingOmvat: 'totaalopgave' }, ['totaalopgave'], ['beginstand', 'realisatie']],
])('%s that cannot be read is one fault, and leaves every figure that rests on it unknown', (_, meer, velden, bekend) => {
  const opgave = { totaalopgave: 1, eindstand: 1, pctTaakstelling: 1, pctTotaalopgave: 1 };
  const b = beoordeel({ gemeente: 'Zeist', periode: periode(2024, 2), taakstelling: 100, beginstand: 50, realisatie: 10, ...meer }, kaders);
  expect(b.soort === 'niet te beoordelen' ? [b.fouten.map((f) => f.veld), b.bevindingen] : b).toEqual([velden, []]);
  expect(Object.entries(b.grootheden).flatMap(([naam, n]) => (n === null ? [] : [naam]))).toEqual(expect.arrayContaining([...bekend]));
  expect(Object.values(b.grootheden).filter((n) => n !== null).length).toBe(bekend.length);
  const vergeleken = beoordeel({ gemeente: 'Zeist', periode: periode(2024, 2), taakstelling: 100, beginstand: 50, realisatie: 10, ...meer, opgave }, kaders).bevindingen;
  const { totaalopgave, eindstand, realisatie, taakstellingMetHerverdeling: met } = b.grootheden;
  expect(vergeleken.map((x) => x.code)).toEqual([
    ...(totaalopgave === null ? [] : ['TOTAALOPGAVE_WIJKT_AF']),
    ...(eindstand === null ? [] : ['EINDSTAND_WIJKT_AF']),
    ...(realisatie === null || met === null ? [] : ['PERCENTAGE_WIJKT_AF']),
    ...(realisatie === null || totaalopgave === null ? [] : ['PERCENTAGE_WIJKT_AF']),
  ]);
});

test('without a kader the figures are still worked out, a shortage included', () => {
  const b = beoordeel({ gemeente: 'Zeist', periode: periode(2020, 1), taakstelling: 100, beginstand: 50, realisatie: 10, tijdigBeschikbaar: 90 }, kaders);
  expect(b).toMatchObject({ fouten: [{ code: 'GEEN_KADER' }], onderbouwing: [], grootheden: { totaalopgave: 150, beoordelingsopgave: 90, beoordeeldeTaakstelling: 100 } });
});

test('the onderbouwing is left out on request, and nothing else changes', () => {
  for (const p of [periode(2022, 1), periode(2020, 1)]) {
    const d: Dossier = { gemeente: 'A', periode: p, taakstelling: 100, beginstand: 50, realisatie: 10, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } };
    expect(beoordeel(d, kaders, { onderbouwing: false })).toEqual({ ...beoordeel(d, kaders), onderbouwing: [] });
  }
});

test('only an object that says why is a figure that is missing', () => {
  expect([{ ontbreekt: 'leeg' }, {}, null, 0].map(isOntbreekt)).toEqual([true, false, false, false]);
});
