import * as fc from 'fast-check';
import { contactstand, type Contact, type Contactsoort } from './contact';
import type { Dag } from './periode';

const dag = (iso: string): Dag => {
  const [jaar = 0, maand = 0, d = 0] = iso.split('-').map(Number);
  return { jaar, maand, dag: d };
};
const met = (soort: Contactsoort, iso: string): Contact => ({ gemeente: 'Lopik', soort, dag: dag(iso) });
const stand = (op: string, ...contacten: readonly Contact[]) => {
  const [s] = contactstand(['Lopik'], contacten, dag(op));
  if (s === undefined) throw new Error('no gemeente');
  return s;
};

test.each([
  ['in the half-year itself', '2025-03-03', '2025-06-30', false, 184],
  ['the last day of the next half-year is in time', '2025-03-03', '2025-12-31', false, 0],
  ['the day after is late', '2025-03-03', '2026-01-01', true, -1],
  ['a talk on the first day of a half-year counts for that one', '2025-07-01', '2026-06-30', false, 0],
  ['one on the last day for the one before', '2025-06-30', '2026-01-01', true, -1],
])('a talk in every half-year: %s', (_, gesprek, op, teLaat, dagen) => {
  expect(stand(op, met('gesprek', gesprek)).gesprek).toMatchObject({ teLaat, dagen });
});

test.each([
  ['two months on', '2025-03-03', '2025-05-03', false, 0],
  ['a day more', '2025-03-03', '2025-05-04', true, -1],
  ['over the year', '2025-11-15', '2026-01-15', false, 0],
  ['no such day in February', '2025-12-31', '2026-02-28', false, 0],
  ['nor in a leap year', '2023-12-31', '2024-02-29', false, 0],
  ['to the end of the year', '2025-10-05', '2025-12-05', false, 0],
  ['from the end of October', '2025-10-31', '2025-12-31', false, 0],
])('a contact every two months: %s', (_, contact, op, teLaat, dagen) => {
  expect(stand(op, met('contact', contact)).contact).toMatchObject({ teLaat, dagen });
  if (dagen === 0) expect(stand(op, met('contact', contact)).contact.uiterlijk).toEqual(dag(op));
});

test('a talk is a contact, a contact is no talk; what was never done is overdue and what is to come does not count', () => {
  expect(stand('2025-03-04', met('gesprek', '2025-03-03')).contact).toMatchObject({ teLaat: false, uiterlijk: dag('2025-05-03') });
  expect(stand('2025-03-04', met('contact', '2025-03-03')).gesprek).toEqual({ laatste: null, uiterlijk: null, dagen: null, teLaat: true });
  expect(stand('2025-03-02', met('contact', '2025-03-03')).contact.laatste).toBeNull();
  expect(stand('2025-03-03', met('contact', '2025-03-03')).contact.laatste).toEqual(dag('2025-03-03'));
});

test('a gemeente of which nothing is known', () => {
  const nooit = { laatste: null, uiterlijk: null, dagen: null, teLaat: true };
  expect(contactstand(['Zeist', 'Lopik'], [met('gesprek', '2025-03-03')], dag('2025-03-04'))[0]).toEqual({ gemeente: 'Zeist', gesprek: nooit, contact: nooit });
});

test('the last one counts, in whatever order they are', () => {
  const dagen = ['2025-01-02', '2025-03-03', '2025-02-01'];
  fc.assert(fc.property(fc.shuffledSubarray(dagen, { minLength: 3 }), (volgorde) => expect(stand('2025-04-01', ...volgorde.map((d) => met('contact', d))).contact.laatste).toEqual(dag('2025-03-03'))));
});
