import * as nodefs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bewaarMap } from './schijfmap';

const [OUD, NIEUW] = [Uint8Array.of(1, 2), Uint8Array.of(3, 4, 5)];
let boven = '';
beforeEach(() => {
  boven = nodefs.mkdtempSync(join(tmpdir(), 'map-'));
});
afterEach(() => nodefs.rmSync(boven, { recursive: true }));

const uit = (): string => join(boven, 'uit');
const inhoud = (): Record<string, number[]> => Object.fromEntries(nodefs.readdirSync(uit()).sort().map((n) => [n, [...nodefs.readFileSync(join(uit(), n))]]));
const TWEE = [{ naam: 'a.docx', bytes: NIEUW }, { naam: 'b.docx', bytes: NIEUW }];
const zet = (naam: string): void => {
  nodefs.mkdirSync(uit(), { recursive: true });
  nodefs.writeFileSync(join(uit(), naam), OUD);
};

/** A disk that is full at the nth file that is written. */
const volBij = (n: number) => {
  let keer = 0;
  return {
    ...nodefs,
    writeSync: ((...a: Parameters<typeof nodefs.writeSync>) => {
      keer += 1;
      if (keer === n) throw Object.assign(new Error('vol'), { code: 'ENOSPC' });
      return nodefs.writeSync(...a);
    }) as typeof nodefs.writeSync,
  };
};

test('a folder that was not there appears whole', () => {
  expect(bewaarMap(uit(), TWEE)).toEqual({ gelukt: true, vorige: [] });
  expect(inhoud()).toEqual({ 'a.docx': [3, 4, 5], 'b.docx': [3, 4, 5] });
  expect(nodefs.readdirSync(boven)).toEqual(['uit']);
});

test('or not at all', () => {
  expect(bewaarMap(uit(), TWEE, { fs: volBij(2) })).toMatchObject({ gelukt: false, fout: { code: 'SCHIJF_VOL' } });
  expect(nodefs.readdirSync(boven)).toEqual([]);
});

test('in a folder that is there, what is not ours stays and a file with other bytes is kept', () => {
  zet('a.docx');
  zet('eigen.txt');
  expect(bewaarMap(uit(), TWEE)).toEqual({ gelukt: true, vorige: [join(uit(), 'a.vorige.docx')] });
  expect(inhoud()).toEqual({ 'a.docx': [3, 4, 5], 'a.vorige.docx': [1, 2], 'b.docx': [3, 4, 5], 'eigen.txt': [1, 2] });
  expect(bewaarMap(uit(), TWEE)).toEqual({ gelukt: true, vorige: [] });
});

test('a fault halfway brings back what was there', () => {
  zet('a.docx');
  zet('eigen.txt');
  expect(bewaarMap(uit(), TWEE, { fs: volBij(2) })).toMatchObject({ gelukt: false });
  expect(inhoud()).toEqual({ 'a.docx': [1, 2], 'eigen.txt': [1, 2] });
});

test('a file where the folder should be, and a folder above that is not there, are named', () => {
  nodefs.writeFileSync(uit(), 'x');
  expect(bewaarMap(uit(), TWEE)).toEqual({ gelukt: false, fout: { code: 'GEEN_MAP', pad: uit() } });
  expect(bewaarMap(join(boven, 'niet', 'uit'), TWEE)).toMatchObject({ gelukt: false, fout: { code: 'NIET_GEVONDEN' } });
  expect(nodefs.readdirSync(boven)).toEqual(['uit']);
});
