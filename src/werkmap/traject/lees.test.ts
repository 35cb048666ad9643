import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { utrecht2024 } from '../../kaders';
import { trajectVan } from '../../kaders/trajecten';
import type { Celwaarde } from '../blad';
import { herken } from '../herkennen';
import { leesTrajecten, TRAJECTKOPPEN, trajectfoutTekst } from './lees';

type Rij = ReadonlyArray<Celwaarde>;
const blad = (...rijen: readonly Rij[]) => maakBlad('IBT-traject', [TRAJECTKOPPEN, ...rijen]);
const lees = (...rijen: readonly Rij[]) => leesTrajecten([blad(...rijen)], utrecht2024.gemeenten, trajectVan(utrecht2024));
const D = (dag: number) => ({ jaar: 2025, maand: 3, dag });

test('rows per gemeente, a step by its name or its id, days in any form', () => {
  const { trajecten, fouten } = lees(
    ['Gemeente Amersfoort', 'De vooraankondiging is gepubliceerd', null, { datum: 45717 }],
    [],
    ['Amersfoort', 'verbeterplan', '20 maart 2025', '-'],
    ['Stichtse-Vecht', 'The gemeenteraad received the vooraankondiging', 'n.v.t.', '2025-03-04'],
  );
  expect(fouten).toEqual([]);
  expect(trajecten).toEqual([
    { gemeente: 'Amersfoort', momenten: new Map([['vooraankondiging-gepubliceerd', { uiterlijk: null, gedaan: D(1) }], ['verbeterplan', { uiterlijk: D(20), gedaan: null }]]) },
    { gemeente: 'Stichtse Vecht', momenten: new Map([['vooraankondiging-raad', { uiterlijk: null, gedaan: D(4) }]]) },
  ]);
});

test('what cannot be read is named with its cell; a day of it is unknown, and what else the row says counts', () => {
  const { trajecten, fouten } = lees(['Amersfort', 'besluit', null, null], ['Zeist', 'gesprek', null, null], ['Zeist', 'besluit', '1-3-2025', 'ooit'], ['Zeist', 'verbeterplan', 'zomer', '4-3-2025'], ['Soest', 'besluit', '1-3-2025', null], ['Soest', 'besluit', '2-3-2025', null]);
  expect(trajecten).toEqual([
    { gemeente: 'Zeist', momenten: new Map([['besluit', { uiterlijk: D(1), gedaan: null }], ['verbeterplan', { uiterlijk: null, gedaan: D(4), uiterlijkOnleesbaar: true }]]) },
    { gemeente: 'Soest', momenten: new Map([['besluit', { uiterlijk: D(1), gedaan: null }]]) },
  ]);
  expect(fouten.map((f) => trajectfoutTekst(f).nl)).toEqual([
    'IBT-traject A2: “Amersfort” is geen gemeente van het beleidskader; de rij telt niet mee.', 'IBT-traject B3 (Zeist): “gesprek” is geen stap van het traject; de rij telt niet mee. De stappen zijn vooraankondiging-gepubliceerd, vooraankondiging-raad, verbeterplan, besluit, beroep, verbeteringen en indeplaatsstelling.',
    'IBT-traject D4 (Zeist): “ooit” is niet als dag te lezen; die dag geldt als onbekend. Schrijf die als 26-9-2024.', 'IBT-traject C5 (Zeist): “zomer” is niet als dag te lezen; die dag geldt als onbekend. Schrijf die als 26-9-2024.',
    'IBT-traject B7 (Soest): “besluit” staat er voor deze gemeente al; de eerste rij telt.',
  ]);
});

test('other headers are said, and no such sheet is nothing', () => {
  expect(leesTrajecten([maakBlad('ibt-TRAJECT', [['Wie', 'Wat']])], [], []).fouten).toEqual([{ code: 'KOPPEN_ANDERS', blad: 'ibt-TRAJECT' }]);
  expect(leesTrajecten([maakBlad('Blad1', [TRAJECTKOPPEN])], [], [])).toEqual({ trajecten: [], fouten: [] });
});

test('recognition makes no table of it', () => {
  const cijfers = maakBlad('2024-1', [['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'], ['Zeist', 5, 20, 18]]);
  const h = herken(maakWerkmap(blad(['Zeist', 'Er is besloten tot indeplaatsstelling', '1-3-2025', null]), cijfers), utrecht2024.gemeenten, {});
  expect(h.gelukt && [h.tabellen.map((t) => t.blad.naam), h.overgeslagen]).toEqual([['2024-1'], []]);
});
