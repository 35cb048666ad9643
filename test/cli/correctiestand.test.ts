import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { draai, schrijf } from './draai';

// Fictitious figures.

const KOP = ['Gemeente', 'Trede 2023-II', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];
const rijen = (factor: number): ReadonlyArray<ReadonlyArray<string | number | null>> => [KOP, ['Lopik', 2, 17 * factor, 16, 7], ['Soest', 1, 4 * factor, 50, 52]];

test('balances with the sign turned are taken over only when it is said which way they count, and then as was said', async () => {
  const map = schrijf('a.xlsx', rijen(1));
  writeFileSync(path.join(map, 'nieuw.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'Export', rijen: rijen(-1) }] }));
  const met = (...argv: readonly string[]) => draai(map, 'a.xlsx', '--correcties', 'nieuw.xlsx', ...argv);
  const zonder = await met('--accepteer', 'alles');
  expect([zonder.code, zonder.uit, zonder.fout]).toEqual([2, '', expect.stringMatching(/precies uw stand met het teken omgekeerd\. .* Hier: --nieuw-stand achterstand of --nieuw-stand voorsprong\./)]);
  const [voorsprong, achterstand] = [await met('--nieuw-stand', 'voorsprong'), await met('--accepteer', 'alles', '--nieuw-stand', 'achterstand')];
  expect([voorsprong.uit.includes('geen verschillen'), achterstand.uit.includes('2 cijfers zijn overgenomen')]).toEqual([true, true]);
});
