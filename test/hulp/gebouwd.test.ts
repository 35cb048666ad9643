import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { gebouwd } from './gebouwd';

test('a build that is missing or older than its source is named with the command that makes it', () => {
  const wortel = mkdtempSync(path.join(tmpdir(), 'gebouwd-'));
  const zet = (pad: string, tijd: number): void => {
    const vol = path.join(wortel, pad);
    mkdirSync(path.dirname(vol), { recursive: true });
    writeFileSync(vol, '');
    utimesSync(vol, tijd, tijd);
  };
  zet('src/diep/a.ts', 100);
  expect(() => gebouwd('excel', wortel)).toThrow('dist/excel is niet gebouwd. Voer uit: npm run build:excel');
  zet('dist/excel/functies.nl.json', 200);
  zet('src/diep/a.test.ts', 300);
  expect(gebouwd('excel', wortel)).toBe(path.join(wortel, 'dist', 'excel'));
  zet('src/diep/a.ts', 300);
  expect(() => gebouwd('excel', wortel)).toThrow('dist/excel is ouder dan de broncode');
});
