import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { leesWerkmap } from './lezing';
import { maakStanden, VRAAGCODES, WERKMAPPEN, type Werkmappen } from './standen';

const lees = (naam: string) => leesWerkmap(readFileSync(path.resolve(__dirname, '../../voorbeelden', `${naam}.xlsx`)));
const standen = maakStanden(Object.fromEntries(WERKMAPPEN.map((naam) => [naam, lees(naam)])) as unknown as Werkmappen);
const lezing = (stand: string) => standen[stand]?.toestand.lezing ?? null;

test.each(VRAAGCODES)('the state for %s really asks that, and nothing else', (code) => {
  const herkenning = lezing(`vraag: ${code}`)?.herkenning;
  expect(herkenning?.gelukt === false ? herkenning.fouten.map((f) => f.code) : null).toEqual([code]);
});

test.each([['vooruitblik', 5], ['rommelig', 1], ['staand', 1], ['lange tabel', 2], ['gepubliceerd', 0], ['ander blad', 5]] as const)('the state %s holds %d half-years', (stand, aantal) => {
  expect(lezing(stand)?.beoordeling?.tabellen).toHaveLength(aantal);
});
