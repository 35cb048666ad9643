import * as fc from 'fast-check';
import { kaders } from '../kaders';
import type { Dossier } from './dossier';
import { koppelingenVan, noemtKoppelingen, zonderKoppelvraag } from './koppeling';
import { periode } from './periode';

const LEEG = { ontbreekt: 'leeg' } as const;
const dossier = (rest: Partial<Dossier>): Dossier => ({ gemeente: 'Lopik', periode: periode(2024, 1), taakstelling: 100, beginstand: 50, realisatie: 110, vorigeTrede: { trede: 2, herkomst: 'opgegeven' }, ...rest });

test('a shortage: how large, and the trede with and without it', () => {
  const k = koppelingenVan(dossier({ tijdigBeschikbaar: 110 }), kaders);
  expect(k).toMatchObject({ op: { jaar: 2024, maand: 4, dag: 1 }, totaalopgave: 150, tijdigBeschikbaar: 110, tekort: 40, nu: { met: { trede: 1, basis: 'koppelingstekort' }, zonder: { trede: 2, basis: 'totaalopgave' } } });
  expect(koppelingenVan(dossier({ koppelingstekort: 40 }), kaders)).toMatchObject({ tijdigBeschikbaar: 110, tekort: 40 });
});

test('under each kader its own ladder', () => {
  const oud = { periode: periode(2023, 2), beginstand: 100, realisatie: 90, tijdigBeschikbaar: 190, vorigeTrede: { trede: 3, herkomst: 'opgegeven' } } as const;
  // 200 − 90 = 110 ≥ 100 is trede 4 (a second time), and so is 190 − 90 = 100; one person fewer available and it is trede 2
  expect(koppelingenVan(dossier(oud), kaders)?.nu).toMatchObject({ met: { trede: 4 }, zonder: { trede: 4 } });
  expect(koppelingenVan(dossier({ ...oud, tijdigBeschikbaar: 189 }), kaders)?.nu).toMatchObject({ met: { trede: 2 }, zonder: { trede: 4 } });
  // the newer kader looks at the taakstelling: 90 < 100 goes up, and of 89 available more than enough were housed
  expect(koppelingenVan(dossier({ ...oud, periode: periode(2024, 2), tijdigBeschikbaar: 89 }), kaders)).toMatchObject({ op: { jaar: 2024, maand: 10, dag: 1 }, nu: { met: { trede: 1 }, zonder: { trede: 4 } } });
});

test('exactly enough is no shortage, one person fewer is', () => {
  expect(koppelingenVan(dossier({ tijdigBeschikbaar: 150 }), kaders)).toMatchObject({ tekort: 0, nu: null, alsAllen: null });
  expect(koppelingenVan(dossier({ tijdigBeschikbaar: 149 }), kaders)).toMatchObject({ tekort: 1 });
  expect(koppelingenVan(dossier({ koppelingstekort: 'nee' }), kaders)).toMatchObject({ tekort: 0, nu: null });
  expect(koppelingenVan(dossier({ tijdigBeschikbaar: 0 }), kaders)).toMatchObject({ tekort: 150 });
});

test('before the realisatie is there the shortage is known, and what comes of it if all are housed', () => {
  const k = koppelingenVan(dossier({ realisatie: LEEG, tijdigBeschikbaar: 110 }), kaders);
  expect(k).toMatchObject({ tekort: 40, nu: { met: { trede: null }, zonder: { trede: null } }, alsAllen: { realisatie: 110, met: { trede: 1 }, zonder: { trede: 2 } } });
});

test('a bare yes has no size, and without a place for it there is nothing', () => {
  expect(koppelingenVan(dossier({ koppelingstekort: 'ja' }), kaders)).toMatchObject({ tekort: null, nu: { met: { trede: null } }, alsAllen: null });
  expect(koppelingenVan(dossier({}), kaders)).toBeNull();
});

test('whatever the figures: if all who were available are housed, a shortage gives trede 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 1_000 }), fc.constantFrom(periode(2023, 2), periode(2024, 1)), (taakstelling, beginstand, tijdigBeschikbaar, p) => {
      const k = koppelingenVan(dossier({ periode: p, taakstelling, beginstand, tijdigBeschikbaar }), kaders);
      expect(k?.tekort).toBe(Math.max(0, taakstelling + beginstand - tijdigBeschikbaar));
      if (k?.alsAllen) expect([k.alsAllen.met.trede, (k.alsAllen.zonder.trede ?? 0) > 1]).toEqual([1, true]);
    }),
  );
});

test('what cannot be read says something; an opgave that is not known has no shortage of a size', () => {
  expect(koppelingenVan(dossier({ tijdigBeschikbaar: { ontbreekt: 'onleesbaar', gevonden: 'veel' } }), kaders)).toMatchObject({ tijdigBeschikbaar: null, tekort: null });
  expect(koppelingenVan(dossier({ taakstelling: LEEG, tijdigBeschikbaar: 110 }), kaders)).toMatchObject({ totaalopgave: null, tijdigBeschikbaar: 110, tekort: null });
});

test.each(['leeg', 'onbekend'] as const)('%s is not known, which is no shortage of 0', (ontbreekt) => {
  expect(koppelingenVan(dossier({ tijdigBeschikbaar: { ontbreekt }, koppelingstekort: { ontbreekt } }), kaders)).toMatchObject({ tijdigBeschikbaar: null, tekort: null, alsAllen: null });
  expect(koppelingenVan(dossier({ tijdigBeschikbaar: { ontbreekt }, koppelingstekort: 0 }), kaders)).toMatchObject({ totaalopgave: 150, tekort: 0, nu: null });
});

test('"n.v.t.": the question does not arise, which is neither a shortage of 0 nor unknown; beside anything else it says nothing', () => {
  const nvt = { ontbreekt: 'nvt' } as const;
  for (const deel of [{ tijdigBeschikbaar: nvt }, { koppelingstekort: nvt, tijdigBeschikbaar: LEEG }, { tijdigBeschikbaar: nvt, koppelingstekort: nvt }]) {
    expect([zonderKoppelvraag(dossier(deel)), koppelingenVan(dossier(deel), kaders)]).toEqual([true, null]);
  }
  for (const deel of [{ tijdigBeschikbaar: nvt, koppelingstekort: 'ja' }, { tijdigBeschikbaar: nvt, koppelingstekort: { ontbreekt: 'onbekend' } }] as const) {
    expect([zonderKoppelvraag(dossier(deel)), koppelingenVan(dossier(deel), kaders)?.tekort]).toEqual([false, null]);
  }
  expect(koppelingenVan(dossier({ tijdigBeschikbaar: nvt, koppelingstekort: 0 }), kaders)?.tekort).toBe(0);
  expect([zonderKoppelvraag(dossier({})), zonderKoppelvraag(dossier({ tijdigBeschikbaar: LEEG }))]).toEqual([false, false]);
});

test('a blank cell and "n.v.t." say nothing of koppelingen; "onbekend", a bare yes and what cannot be read do', () => {
  const zegt = (deel: Partial<Dossier>): boolean => noemtKoppelingen(dossier(deel));
  expect([{}, { tijdigBeschikbaar: LEEG }, { koppelingstekort: { ontbreekt: 'nvt' } } as const].map(zegt)).toEqual([false, false, false]);
  expect([{ koppelingstekort: { ontbreekt: 'onbekend' } } as const, { koppelingstekort: 'ja' } as const, { tijdigBeschikbaar: LEEG, koppelingstekort: 0 }, { tijdigBeschikbaar: { ontbreekt: 'onleesbaar' } } as const].map(zegt)).toEqual([true, true, true, true]);
});
