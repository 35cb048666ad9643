import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { draai, KOP, nieuweMap } from './draai';

// Fictitious figures.

test('a decision that counts nowhere, and one without a gemeente, are named with their cells', async () => {
  const map = nieuweMap();
  const besluiten = [['Gemeente', 'Halfjaar', 'Besloten trede'], ['Lopik', '2042-1', 2], [null, '2024-1', 2]];
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] }, { naam: 'IBT-besluiten', rijen: besluiten }] }));
  const { code, uit, fout } = await draai(map, 'cijfers.xlsx');
  expect([code, fout]).toEqual([1, "Dit is besloten, maar telt nergens mee: van de gemeente staan in de werkmap geen cijfers in dat halfjaar of het halfjaar erna: Lopik 2042-1 ('IBT-besluiten'!C2). Controleer de gemeente en het halfjaar."]);
  expect(uit).toContain("\n'IBT-besluiten'!A3: Op deze rij staat geen gemeente; zij is niet beoordeeld en telt niet mee.\n");
  expect(JSON.parse((await draai(map, 'cijfers.xlsx', '--json')).uit).losseBesluiten).toEqual([{ code: 'ZONDER_CIJFERS', gemeente: 'Lopik', periode: '2042-1', plaats: "'IBT-besluiten'!C2" }]);
});
