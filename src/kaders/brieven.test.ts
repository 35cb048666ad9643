import type { Kader, Uitkomst } from '../engine';
import { briefgegevensVan } from './brieven';
import { kaders } from './index';

/** What the words of a row must say of its outcome. */
const zegt = (dan: Uitkomst): readonly RegExp[] => {
  switch (dan.soort) {
    case 'trede': return [new RegExp(`^Trede ${dan.trede}\\.$`)];
    case 'vanaf vorige': return dan.plus === 1 ? [/^Eén trede hoger/, new RegExp(`ten minste trede ${dan.minstens}\\b`), new RegExp(`ten hoogste trede ${dan.hoogstens}\\b`)] : [/^De trede blijft gelijk/, ...(dan.minstens >= 4 ? [/tot Gedeputeerde Staten anders besluiten/] : [new RegExp(`ten minste trede ${dan.minstens}\\b`)])];
    case 'niet te beoordelen': return [];
  }
};

const ladderVan = (k: Kader) => {
  const { ladder } = briefgegevensVan(k);
  if (ladder === null) throw new Error(`${k.id}: no ladder in words`);
  return ladder;
};

test.each(kaders.map((k) => [k.id, k] as const))('%s: a letter tells every row of the ladder that gives a trede, with its outcome, and how a derived one was read', (_, kader) => {
  const { regels } = ladderVan(kader);
  expect(regels.map((r) => r.rij)).toEqual(expect.arrayContaining(kader.ladder.filter((r) => r.dan.soort !== 'niet te beoordelen').map((r) => r.id)));
  for (const r of regels) {
    const rij = kader.ladder.find((x) => x.id === r.rij);
    for (const wat of zegt(rij?.dan ?? { soort: 'niet te beoordelen', ontbreekt: 'vorigeTrede' })) expect(r.gevolg).toMatch(wat);
    expect([r.rij, r.lezing !== undefined]).toEqual([rij?.id, rij?.herleiding.lezing === 'afgeleid']);
  }
});

test.each(kaders.map((k) => [k.id, k] as const))('%s: what is weighed beside the figures is what the kader reserves, but for the check on the figure itself', (_, kader) => {
  expect(ladderVan(kader).oordelen.map((o) => o.voorbehoud).sort()).toEqual(kader.voorbehouden.map((v) => v.id).filter((id) => id !== 'oordeel-bij-nul-beschikbaar').sort());
});
