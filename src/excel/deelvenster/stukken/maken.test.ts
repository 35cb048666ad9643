/** What the pane makes of a workbook in which no name is known. Fictitious figures. */
import { maakBlad, maakWerkmap } from '../../../../test/hulp/blad';
import { maakLezing } from '../../../../test/venster/lezing';
import { keuzefoutTekst } from '../../../rapport/voortgang/kies';
import { maakBundel, type Bundel } from './maken';

const gemaakt = async (namen: readonly string[]): Promise<Bundel> => {
  const lezing = maakLezing(maakWerkmap(maakBlad('2024-I', [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'], ...namen.map((n) => [n, 2, 10, 40, 30])])), '2024-I');
  const [halfjaar] = lezing.beoordeling?.tabellen ?? [];
  if (halfjaar === undefined) throw new Error('not assessed');
  const bundel = await maakBundel(lezing, halfjaar, { gemeente: null, vandaag: { jaar: 2024, maand: 8, dag: 1 }, sjabloon: null }, { zeg: () => undefined, gestopt: () => false });
  if (bundel === null) throw new Error('stopped');
  return bundel;
};

test.each([['names that are none', ['Bergen', 'Nuenen']], ['names that look like one', ['Zeits', 'Lopiik']]])('of %s nothing is made, and it is said why', async (_, namen) => {
  const { aantal, niets } = await gemaakt(namen);
  expect([aantal, niets === null ? null : keuzefoutTekst(niets, 'nl')]).toEqual([0, 'Geen enkele naam in de tabellen is een gemeente van het beleidskader, dus er is geen uitkomst om over te rapporteren. Verbeter de namen.']);
});

test('with one gemeente that is known the documents and the tables are made', async () => {
  const { aantal, niets } = await gemaakt(['Zeist', 'Lopik']);
  expect([aantal, niets]).toEqual([7, null]);
});
