import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kaders } from '../../src/kaders';
import { kaderdocumenten } from '../../tools/kaderdocumenten';

test('each kader has its document, and nothing else lies in the folder', () => {
  expect(readdirSync(join(process.cwd(), 'docs', 'beleidskaders')).sort()).toEqual(kaders.map((k) => `${k.id}.md`).sort());
});

// After a change of a kader: `npm run documenten` writes them anew.
test.each(kaders.map((k) => `docs/beleidskaders/${k.id}.md`))('%s is what the kader says', (pad) => {
  expect(readFileSync(join(process.cwd(), pad), 'utf8')).toBe(kaderdocumenten()[pad]);
});

describe.each(kaders.map((k) => [k.id, k] as const))('the document of %s', (id, kader) => {
  const tekst = readFileSync(join(process.cwd(), 'docs', 'beleidskaders', `${id}.md`), 'utf8');

  test('names every rule, every quote and every reading', () => {
    const regels = [...kader.criteria, ...kader.voorbehouden].map((r) => r.naam.nl);
    const herleidingen = [kader.geldigheid, ...Object.values(kader.rekenregels), ...[...kader.criteria, ...kader.ladder, ...kader.voorbehouden].map((r) => r.herleiding)];
    const delen = [...regels, ...herleidingen.flatMap((h) => [h.bron.titel, h.bron.citaat ?? '', h.uitleg?.nl ?? '']), kader.koppelingstekort.uitleg.nl, kader.waarschuwing?.nl ?? '', ...kader.gemeenten.map((g) => g.naam)];
    expect(delen.filter((deel) => !tekst.includes(deel))).toEqual([]);
  });

  test('every table is rectangular and no sentence has a hole', () => {
    const blokken = tekst.split('\n\n').filter((blok) => blok.startsWith('|'));
    expect(blokken.length).toBeGreaterThanOrEqual(9);
    for (const blok of blokken) expect(new Set(blok.split('\n').map((regel) => regel.replace(/\\\|/g, '').split('|').length)).size).toBe(1);
    expect(tekst).not.toMatch(/undefined|NaN|null|\[object/);
  });

  test('the decision table has a row per ladder row and a column per criterion', () => {
    const kop = `| rij | ${kader.criteria.map((_, i) => String.fromCharCode(65 + i)).join(' | ')} | uitkomst | gelezen |`;
    const blok = tekst.split('\n\n').find((b) => b.startsWith(kop)) ?? '';
    expect(blok.split('\n').length).toBe(2 + kader.ladder.length);
  });
});
