import { readFileSync } from 'node:fs';
import * as path from 'node:path';

const WORTEL = path.resolve(__dirname, '..');
const begrippen = readFileSync(path.join(WORTEL, 'docs/begrippen.md'), 'utf8');

/** The files that the engine shows to others. */
const openbaar = [...readFileSync(path.join(WORTEL, 'src/engine/index.ts'), 'utf8').matchAll(/from '\.\/(\w+)'/g)].map(([, naam = '']) => naam);

const bronnen = openbaar.map((naam) => readFileSync(path.join(WORTEL, 'src/engine', `${naam}.ts`), 'utf8'));

/** The names in backticks, "`Kader`, `kader`" giving two. */
const genoemd = new Set([...begrippen.matchAll(/`([A-Za-z]+)`/g)].map(([, naam = '']) => naam));

const uitgevoerd = bronnen.flatMap((bron) => [...bron.matchAll(/^export (?:const|type|interface|class|function) (\w+)/gm)].map(([, naam = '']) => naam));

test('every name that the engine exports is in docs/begrippen.md', () => {
  expect(uitgevoerd.length).toBeGreaterThan(50);
  expect([...new Set(uitgevoerd)].filter((naam) => !genoemd.has(naam)).sort()).toEqual([]);
});

test('every name in docs/begrippen.md is still in the code', () => {
  const alles = [...bronnen, readFileSync(path.join(WORTEL, 'src/werkmap/schrijfplan.ts'), 'utf8')].join('\n');
  expect([...genoemd].filter((naam) => !new RegExp(`\\b${naam}\\b`).test(alles)).sort()).toEqual([]);
});
