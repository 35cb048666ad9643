import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { draai, KOP, schrijf } from './draai';

// A correction that was accepted stands in the result; whoever makes that anew from the input must hear that it is gone. Fictitious figures.

const ZIN = 'In het resultaat dat is vervangen waren correcties overgenomen die in dit resultaat niet meer staan, en het logboek noemt ze nog: Lopik 2024-1 realisatie (was 17). Neem ze opnieuw over, of werk verder in het vorige resultaat.';
const bron = (map: string, realisatie: number): void => writeFileSync(path.join(map, 'coa.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 1, 0, 16, realisatie]] }] }));

test.each([[['--logboek', 'Bea']], [[]]])('a correction that the replaced result had and this one has not is named (%j)', async (opties) => {
  const map = schrijf('a.xlsx', [KOP, ['Lopik', 1, 0, 16, 10]]);
  bron(map, 17);
  const over = ['a.xlsx', '--correcties', 'coa.xlsx', '--accepteer', 'alles', '--logboek', 'An'];
  expect((await draai(map, ...over)).fout).not.toContain(ZIN);
  // accepted again it stands there again
  expect((await draai(map, ...over)).fout).not.toContain(ZIN);
  expect((await draai(map, 'a.xlsx', ...opties)).fout).toContain(ZIN);
});
