import { beoordeel, type Beoordeling, type Kader } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { criteriaVan, herleidingTekst, stapTekst, toelichting, type Taal } from '../../src/tekst';
import { alleGevallen } from './gevallen';

const TALEN: readonly Taal[] = ['nl', 'en'];
const GATEN = /undefined|NaN|null|\[object|Infinity|\$\{/;

const kaderVan = (b: Beoordeling): Kader | null => kaders.find((k) => k.id === b.kader) ?? null;

const zinnenVan = (b: Beoordeling, taal: Taal): readonly string[] => {
  const kader = kaderVan(b);
  return [toelichting(b, kader, taal), ...(kader === null ? [] : b.onderbouwing.flatMap((s) => [stapTekst(s, kader, taal), herleidingTekst(s, taal)]))];
};

test('every text of every case of every table is whole', () => {
  const zinnen = alleGevallen().flatMap((g) => {
    const b = beoordeel(g.dossier, kaders);
    return TALEN.flatMap((taal) => zinnenVan(b, taal));
  });
  expect(zinnen.length).toBeGreaterThan(20_000);
  expect(zinnen.filter((zin) => zin === '' || GATEN.test(zin) || / {2}/.test(zin))).toEqual([]);
});

test('no text shows an id of the kader', () => {
  const ids = kaders.flatMap((k) => [...criteriaVan(k).keys(), ...k.ladder.map((r) => r.id), ...k.voorbehouden.map((v) => v.id)]).filter((id) => id.includes('-'));
  const zinnen = alleGevallen().flatMap((g) => {
    const b = beoordeel(g.dossier, kaders, { onderbouwing: false });
    return TALEN.map((taal) => toelichting(b, kaderVan(b), taal));
  });
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => zinnen.some((zin) => zin.includes(id)))).toEqual([]);
});
