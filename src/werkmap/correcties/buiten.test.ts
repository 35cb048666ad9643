import { utrecht2024 } from '../../kaders';
import { herken } from '../herkennen';
import { leesGeplakt } from '../lezen/geplakt';
import { buitenTabellen } from './buiten';

const KOP = 'Periode\tGemeente\tAchterstand begin\tTaakstelling\tRealisatie';

const buiten = (...rijen: readonly string[]): unknown => {
  const blad = leesGeplakt(rijen.join('\r\n'), 'Geplakt');
  const herkend = herken({ bladen: [blad] }, utrecht2024.gemeenten, {});
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return buitenTabellen(blad, herkend.tabellen);
};

test.each<[string, readonly string[], unknown]>([
  ['nothing beside the table', [KOP, '2024-1\tLopik\t17\t16\t33', '2024-1\tZeist\t17\t16\t33'], null],
  ['a second block without all its columns', [`${KOP}\t\tGemeente\tRealisatie 2023-2`, '2024-1\tLopik\t17\t16\t33\t\tSoest\t5', '2024-1\tZeist\t17\t16\t33\t\tBunnik\t5'], { bereik: 'G1:H3', koppen: ['Gemeente', 'Realisatie 2023-2'] }],
  ['a title, and remarks beside it', ['Cijfers van COA\tstand 1 juli', '', `${KOP}\t\tlet op`, '2024-1\tLopik\t17\t16\t33\t\tgebeld', '2024-1\tZeist\t17\t16\t33'], null],
])('%s', (_, rijen, verwacht) => {
  expect(buiten(...rijen)).toEqual(verwacht);
});

test('a table on its side is read whole', () => {
  const rijen = [['Gemeente', 'Lopik', 'Zeist'], ['Achterstand 1 januari 2024', '17', '20'], ['Taakstelling 2024-1', '16', '60'], ['Realisatie 2024-1', '7', '61']];
  expect(buiten(...rijen.map((r) => r.join('\t')))).toBeNull();
});
