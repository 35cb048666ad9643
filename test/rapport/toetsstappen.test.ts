/** How much work a check is, in steps; how long it takes is measured by `npm run bench -- toetsen`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toets, toetsInStappen, type Toetsing } from '../../src/rapport/toets';
import { zwareTeksten } from '../../tools/zwareteksten';
import { tabellen } from './toetshulp';

const stapsgewijs = (tekst: string): { readonly aantal: number; readonly toetsing: Toetsing } => {
  const stappen = toetsInStappen([{ naam: 'a', tekst }], tabellen);
  let aantal = 0;
  for (;;) {
    const stap = stappen.next();
    if (stap.done === true) return { aantal, toetsing: stap.value };
    aantal += 1;
  }
};

const LANG = 30_000;
const lange = new Map(zwareTeksten(LANG));

test.each(zwareTeksten(LANG / 10))('a text of %s takes ten times the steps when it is ten times as long, and no step has more than a sentence of it', (wat, kort) => {
  const lang = lange.get(wat) ?? '';
  const [een, tien] = [stapsgewijs(kort).aantal, stapsgewijs(lang).aantal];
  expect(tien).toBeLessThanOrEqual(10 * een);
  // the longest sentence there is
  expect(tien).toBeGreaterThanOrEqual(lang.trim().length / 1_500);
});

test('a report of 100 kB is checked in several steps for each sentence, to the same outcome', () => {
  const tekst = readFileSync(join(__dirname, 'goed-rapport.txt'), 'utf8');
  const lang = tekst.repeat(Math.ceil(100_000 / tekst.length));
  const { aantal, toetsing } = stapsgewijs(lang);
  expect(toetsing).toEqual(toets([{ naam: 'a', tekst: lang }], tabellen));
  expect(aantal).toBeGreaterThan(2 * lang.split(/[.\n]\s/).length);
});
