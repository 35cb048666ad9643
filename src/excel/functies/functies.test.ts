import { kaders } from '../../kaders';
import { maakFuncties } from '../../werkmap/functies';
import * as functies from './functies';
import { koppelFuncties } from './koppel';
import { taalVanHost } from './taal';

class Fout extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const globaal = globalThis as { CustomFunctions?: unknown; Office?: unknown };
let gekoppeld: Record<string, unknown> = {};

const zetHost = (taal: string, metFout = true): void => {
  gekoppeld = {};
  globaal.Office = { context: { displayLanguage: taal } };
  globaal.CustomFunctions = {
    associate: (id: string, f: unknown) => (gekoppeld[id] = f),
    ...(metFout ? { Error: Fout, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } } : {}),
  };
};

beforeEach(() => zetHost('nl-NL'));
afterAll(() => {
  delete globaal.CustomFunctions;
  delete globaal.Office;
});

const gegooid = (doe: () => unknown): unknown => {
  try {
    return doe();
  } catch (fout) {
    return fout;
  }
};

test('every function is told to Excel by its own name, and nothing else is', () => {
  koppelFuncties();
  expect(Object.keys(gekoppeld).sort()).toEqual(Object.keys(maakFuncties(kaders, 'nl')).map((n) => n.toUpperCase()).sort());
  expect(gekoppeld['TREDE']).toBe(functies.trede);
});

test('values pass as they are', async () => {
  expect(functies.totaalopgave(203, 171, 1)).toBe(375);
  expect(functies.eindstand(203, 171, 168, 1)).toBe(207);
  expect(functies.trede('2022-1', 203, 171, 168, 2, 1, 0)).toBe(3);
  expect(functies.trede('2023-2', 203, 171, 168, 2, 1, 168)).toBe(1);
  expect(functies.toelichting('2022-1', 203, 171, 168, 2, 1)).toContain('trede 3');
  expect(functies.tredenaam(3, '2022-1')).toBe('Actief toezicht');
  expect(functies.percentage(168, 204)).toBe(0.82);
  expect(functies.nodig(2, '2022-1', 203, 171, 168, 2, 1, 0)).toBe(4);
  expect(functies.versie()).toMatch(/^\d+\.\d+\.\d+$/);
});

test('faults become the errors of Excel, with a sentence', () => {
  expect(gegooid(() => functies.trede('2024-1', 203, 171, 168))).toMatchObject({ code: '#N/A', message: expect.stringMatching(/^De vorige trede ontbreekt/) as unknown });
  expect(gegooid(() => functies.trede('2024-1', 'veel', 171, 168, 2))).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('“veel”') as unknown });
});

test('where Excel knows no error with a sentence, a plain one', () => {
  zetHost('nl-NL', false);
  expect(gegooid(() => functies.trede('2024-1', 203, 171, 168))).toBeInstanceOf(Error);
});

const TABEL = [['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I', 'Realisatie cumulatief 2022-I'], ['Utrecht', 2, 171, 203, 168]];

test('tables spill, and a fault is a sentence in the first cell', async () => {
  expect((await functies.beoordeel(TABEL))[1]?.slice(0, 5)).toEqual([374, 0.83, 0.45, 206, 3]);
  expect((await functies.provincie(TABEL))[1]?.slice(0, 2)).toEqual(['2022-1', 203]);
  expect((await functies.gemeente('Utrecht', TABEL, '2022-1')).slice(0, 2)).toEqual([['Gemeente', 'Utrecht'], ['Halfjaar', '2022-1']]);
  for (const uit of [functies.beoordeel(TABEL, '2023-1'), functies.provincie(TABEL, '2023-1'), functies.gemeente('Utrecht', TABEL, '2023-1')]) {
    expect(await uit).toEqual([['Er zijn geen cijfers per gemeente voor 2023-1. Wel gevonden: 2022-1. Kies een ander halfjaar of voeg de cijfers toe.']]);
  }
});

test('a prognosis spills, from the day that is given', async () => {
  const uit = await functies.prognose(45_400, 62, '2024-1', 60, 20, 30, 2);
  expect(uit.map((rij) => rij.slice(0, 6))).toEqual([
    ['Methode', 'Stand van', 'Taakstelling met herverdeling', 'Verwachte realisatie', 'Verwachte eindstand (achterstand is positief)', 'Verwachte trede'],
    ['Gelijkblijvende realisatie', '18 april 2024', 60, 62, 18, 2],
    ['Huidig tempo', '18 april 2024', 60, 50, 30, 3],
    ['Niemand meer erbij', '18 april 2024', 60, 30, 50, 3],
  ]);
  expect(await functies.prognose(26, 62, '2024-1', 60, 20, 30, 2)).toEqual([['“26” is geen dag. Geef een datum, bijvoorbeeld DATUM(2023;10;26) of "26-10-2023".']]);
});

test('the basis alone', () => {
  expect(functies.toelichting('2022-1', 203, 171, 168, 2, 1, 275, null, null, 'basis')).toBe('Koppelingstekort');
});

test('more than Excel takes in one answer is a sentence in the cell, not a cell that waits for ever', async () => {
  const [kop = [], rij = []] = TABEL;
  const veel = [kop, ...Array.from({ length: 30_000 }, () => rij)];
  expect(await functies.beoordeel(veel)).toEqual([['Dit is te veel om in één keer op te leveren: Excel neemt hoogstens 5 MB aan. Vraag één halfjaar tegelijk, bijvoorbeeld =IBT.BEOORDEEL(tabel; "2024-2"), of een kleiner bereik.']]);
  expect(await functies.beoordeel(veel.slice(0, 5_000))).toHaveLength(5_000);
});

test('a part that cannot be loaded is said in the cell', async () => {
  jest.resetModules();
  jest.doMock('../../werkmap/functies/tabelfuncties', () => {
    throw new Error('no connection');
  });
  const opnieuw = await import('./functies');
  expect(await opnieuw.beoordeel(TABEL)).toEqual([['De invoegtoepassing kon niet helemaal worden geladen. Controleer de verbinding en bereken opnieuw (F9).']]);
  jest.dontMock('../../werkmap/functies/tabelfuncties');
});

test.each([
  ['nl-NL', 'nl'],
  ['nl-BE', 'nl'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
])('Excel in %s answers in %s', (weergave, taal) => {
  zetHost(weergave);
  expect(taalVanHost()).toBe(taal);
  expect(functies.tredenaam(3)).toBe(taal === 'nl' ? 'Actief toezicht' : 'Active supervision');
});

test('Dutch before Excel has said anything', () => {
  globaal.Office = {};
  expect(taalVanHost()).toBe('nl');
  delete globaal.Office;
  expect(taalVanHost()).toBe('nl');
});
