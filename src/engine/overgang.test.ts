import { beoordeel } from './beoordeel';
import { alsVorigeTrede as vanHier, beslotenVan, overgangen, tredeVanKracht } from './overgang';
import { periode } from './periode';
import { utrecht2021 } from '../kaders';
import type { Beoordeling } from './beoordeling';
import type { Besluit, Dossier, Trede } from './dossier';

const alsVorigeTrede = (b: Beoordeling, gepubliceerd: Trede | null, treden: readonly Trede[] | null = [1, 2, 3, 4, 5, 6], vastgezet: Trede | null = null) => vanHier(b, { gepubliceerd, vastgezet }, treden);

const dossier: Dossier = { gemeente: 'Voorbeeld', periode: periode(2022, 1), taakstelling: 100, beginstand: 50, realisatie: 50, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } };
const besluit = (trede: number): Besluit => ({ trede, reden: 'maatwerk', auteur: 'GS', datum: '2022-09-20' });
const zonder = () => beoordeel(dossier, [utrecht2021]);
const met = (trede: number) => beoordeel({ ...dossier, besluit: besluit(trede) }, [utrecht2021]);
const onbekend = (d: Partial<Dossier> = {}) => beoordeel({ ...dossier, vorigeTrede: { ontbreekt: 'leeg' }, ...d }, [utrecht2021]);

test('the order for the next vorige trede: besluit, published outcome, proposal', () => {
  expect(alsVorigeTrede(met(2), 4)).toEqual({ trede: 2, herkomst: 'besluit', afwijkend: true, koppelingstekort: false });
  expect(alsVorigeTrede(met(3), 4)).toEqual({ trede: 3, herkomst: 'besluit', afwijkend: false, koppelingstekort: false });
  expect(alsVorigeTrede(zonder(), 4)).toEqual({ trede: 4, herkomst: 'gepubliceerd', koppelingstekort: false });
  expect(alsVorigeTrede(zonder(), null)).toEqual({ trede: 3, herkomst: 'voorstel', koppelingstekort: false, afgeleid: false });
  expect(alsVorigeTrede(onbekend({ besluit: besluit(2) }), 4)).toEqual({ trede: 2, herkomst: 'besluit', afwijkend: false, koppelingstekort: false });
  expect(alsVorigeTrede(onbekend(), null)).toBeNull();
  expect(alsVorigeTrede(onbekend(), 2)).toEqual({ trede: 2, herkomst: 'gepubliceerd', koppelingstekort: false });
});

test('what is fixed goes before the proposal, after besluit and publication; where it is the proposal, it is that', () => {
  const met6 = (b: Beoordeling, gepubliceerd: Trede | null, vastgezet: Trede) => alsVorigeTrede(b, gepubliceerd, [1, 2, 3, 4, 5, 6], vastgezet);
  expect(met6(zonder(), null, 2)).toEqual({ trede: 2, herkomst: 'vastgezet', koppelingstekort: false });
  expect(met6(onbekend(), null, 2)).toEqual({ trede: 2, herkomst: 'vastgezet', koppelingstekort: false });
  expect([met6(met(4), null, 2)?.herkomst, met6(zonder(), 4, 2)?.herkomst, met6(zonder(), null, 3)?.herkomst, met6(zonder(), null, 7)]).toEqual(['besluit', 'gepubliceerd', 'voorstel', null]);
});

test('a trede that there is not is not handed on, and nothing in its place', () => {
  expect([alsVorigeTrede(met(7), 4), alsVorigeTrede(zonder(), 7), alsVorigeTrede(onbekend({ besluit: besluit(7) }), 2)]).toEqual([null, null, null]);
  const kort = [1, 2];
  expect([alsVorigeTrede(met(3), null, kort), alsVorigeTrede(zonder(), null, kort), alsVorigeTrede(met(2), 3, kort)?.trede, alsVorigeTrede(zonder(), 7, null)?.trede]).toEqual([null, null, 2, 7]);
});

test('a koppelingstekort comes along', () => {
  const b = beoordeel({ ...dossier, tijdigBeschikbaar: 60 }, [utrecht2021]);
  expect(alsVorigeTrede(b, null)).toEqual({ trede: 2, herkomst: 'voorstel', koppelingstekort: true, afgeleid: true });
});

test('the trede that holds is the besluit where there is one', () => {
  expect([tredeVanKracht(zonder()), tredeVanKracht(met(2)), tredeVanKracht(onbekend())]).toEqual([3, 2, null]);
});

test('a besluit that is itself at fault holds nothing; one beside a row that cannot be assessed does', () => {
  expect([met(7), onbekend({ besluit: besluit(7) }), onbekend({ besluit: besluit(2) })].map(tredeVanKracht)).toEqual([null, null, 2]);
});

test('the decisions that hold, each beside its proposal', () => {
  expect(beslotenVan([zonder(), met(2), met(3), met(7), onbekend({ besluit: besluit(1) })]).map((b) => [b.trede, b.voorstel])).toEqual([[2, 3], [3, 3], [1, null]]);
});

test('who went up, down, stayed, or has no trede on one side', () => {
  const o = overgangen(new Map([['A', 1], ['B', 3], ['C', 2], ['weg', 1]]), new Map([['A', 2], ['B', 1], ['C', 2], ['nieuw', 4]]));
  expect(o).toEqual({
    omhoog: [{ gemeente: 'A', van: 1, naar: 2 }],
    omlaag: [{ gemeente: 'B', van: 3, naar: 1 }],
    gelijk: [{ gemeente: 'C', van: 2, naar: 2 }],
    onbekend: [{ gemeente: 'nieuw', van: null, naar: 4 }, { gemeente: 'weg', van: 1, naar: null }],
  });
  expect(overgangen(new Map([['A', 1]]), new Map([['A', 2]]), ['A', 'B']).onbekend).toEqual([{ gemeente: 'B', van: null, naar: null }]);
});
