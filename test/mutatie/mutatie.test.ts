import { kaders } from '../../src/kaders';
import { rijen } from '../beleid/gegevens';
import { beproef, herleidingen } from './beproef';
import { OVERLEVERS } from './overlevers';

const uitslag = beproef(kaders);

test('every policy mistake is caught, or argued one by one to change nothing', () => {
  expect(uitslag.filter((l) => l.gevangenDoor === null && l.reden === null).map((l) => l.naam)).toEqual([]);
});

test('every reason belongs to a mutant that survives', () => {
  expect(uitslag.filter((l) => l.gevangenDoor === null).map((l) => l.naam).sort()).toEqual(Object.keys(OVERLEVERS).sort());
});

test('each mutant has a name of its own, and there are as many as the kaders hold decisions', () => {
  const namen = uitslag.map((l) => l.naam);
  expect(new Set(namen).size).toBe(namen.length);
  expect(kaders.map((k) => namen.filter((naam) => naam.startsWith(`${k.id} · `)).length)).toEqual([160, 133]);
});

test('the readings are as the table says', () => {
  expect(rijen('lezingen').filter((r) => herleidingen(kaders.find((k) => k.id === r['kader']) ?? fout(r['kader'])).get(r['regel'] ?? '')?.lezing !== r['lezing'])).toEqual([]);
});

test('every rule of every kader has its reading in the table', () => {
  const geteld = kaders.flatMap((k) => [...herleidingen(k).keys()].map((regel) => `${k.id} ${regel}`));
  expect(rijen('lezingen').map((r) => `${r['kader']} ${r['regel']}`).sort()).toEqual(geteld.sort());
});

const fout = (id: string | undefined): never => {
  throw new Error(`No kader ${id ?? ''}`);
};
