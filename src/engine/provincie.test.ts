import { beoordeel } from './beoordeel';
import type { Dossier } from './dossier';
import { periode } from './periode';
import { telOp, telTreden } from './provincie';
import { utrecht2021 } from '../kaders';

const basis: Dossier = { gemeente: 'A', periode: periode(2022, 1), taakstelling: 100, beginstand: 10, realisatie: 60, herverdeling: -3 };
const b = (d: Partial<Dossier>) => beoordeel({ ...basis, ...d }, [utrecht2021]);
const treden = [1, 2, 3, 4, 5, 6];

test('sums, percentages and counts', () => {
  expect(telOp([b({}), b({ gemeente: 'B', herverdeling: 3, realisatie: 120 })], treden)).toEqual({
    sommen: { taakstellingMetHerverdeling: 200, herverdeling: 0, beginstand: 20, totaalopgave: 220, realisatie: 180, eindstand: 40 },
    onbekend: { taakstellingMetHerverdeling: [], herverdeling: [], beginstand: [], totaalopgave: [], realisatie: [], eindstand: [] },
    pctTaakstelling: 90,
    pctTotaalopgave: 82,
    treden: { 1: 1, 2: 1, 3: 0, 4: 0, 5: 0, 6: 0 },
    nietTeBeoordelen: [],
  });
});

test('a sum over figures that are not all known is not known, and says whose are missing', () => {
  const p = telOp([b({}), b({ gemeente: 'B', realisatie: { ontbreekt: 'leeg' } })], treden);
  expect(p.sommen).toEqual({ taakstellingMetHerverdeling: 194, herverdeling: -6, beginstand: 20, totaalopgave: 214, realisatie: null, eindstand: null });
  expect([p.onbekend.realisatie, p.onbekend.eindstand, p.onbekend.beginstand]).toEqual([['B'], ['B'], []]);
  expect([p.pctTaakstelling, p.pctTotaalopgave, p.nietTeBeoordelen]).toEqual([null, null, ['B']]);
  expect(p.treden).toEqual({ 1: 0, 2: 1, 3: 0, 4: 0, 5: 0, 6: 0 });
});

test('one that cannot be assessed in two rows is one gemeente, and named once', () => {
  const leeg = b({ gemeente: 'B', realisatie: { ontbreekt: 'leeg' } });
  const p = telOp([leeg, b({}), leeg], treden);
  expect([p.onbekend.realisatie, p.nietTeBeoordelen]).toEqual([['B'], ['B']]);
});

test('a herverdeling that is not given shifts nothing', () => {
  expect(telOp([b({}), b({ herverdeling: { ontbreekt: 'leeg' } })], treden).sommen.herverdeling).toBe(-3);
  expect(telOp([b({}), b({ herverdeling: { ontbreekt: 'leeg' }, taakstelling: { ontbreekt: 'leeg' } })], treden).sommen.herverdeling).toBeNull();
});

test('no gemeenten: sums of 0 and no percentage', () => {
  const p = telOp([], treden);
  expect([p.sommen.totaalopgave, p.pctTaakstelling, p.pctTotaalopgave]).toEqual([0, null, null]);
});

test('a trede that the ladder does not name is still counted', () => {
  expect(telTreden([b({}), b({})], [1])).toEqual({ 1: 0, 2: 2 });
});

test('what is counted may be another trede than the proposal', () => {
  expect([telTreden([b({}), b({})], [1, 2], () => 1), telTreden([b({})], [1, 2], () => null)]).toEqual([{ 1: 2, 2: 0 }, { 1: 0, 2: 0 }]);
});
