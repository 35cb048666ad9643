import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { iconen, MATEN } from './iconen';
import { pngMaat, schrijfPng } from './png';

const getekend = iconen();
const map = join(process.cwd(), 'assets');

/** The pixels of one of our own icons, as letters: W(it), B(lauw), . (transparent) or ? (in between). */
const letters = (naam: string): readonly string[] => {
  const bytes = getekend[naam] ?? new Uint8Array();
  const { breedte } = pngMaat(bytes) ?? { breedte: 0 };
  const rijen = inflateSync(bytes.subarray(41, bytes.length - 16));
  const letter = (p: Uint8Array) => (p[3] === 0 ? '.' : p.join() === '255,255,255,255' ? 'W' : p.join() === '24,84,148,255' ? 'B' : '?');
  return Array.from({ length: breedte }, (_, y) =>
    Array.from({ length: breedte }, (__, x) => letter(rijen.subarray(y * (breedte * 4 + 1) + 1 + x * 4).subarray(0, 4))).join(''),
  );
};

test('assets holds exactly what the script draws, byte for byte', () => {
  expect(readdirSync(map).sort()).toEqual(Object.keys(getekend).sort());
  expect(Object.entries(getekend).filter(([naam, bytes]) => !readFileSync(join(map, naam)).equals(bytes)).map(([naam]) => naam)).toEqual([]);
});

test('every icon has the size that its name says', () => {
  expect(Object.keys(getekend)).toHaveLength(4 * MATEN.length);
  for (const [naam, bytes] of Object.entries(getekend)) {
    const maat = Number(/-(\d+)\.png$/.exec(naam)?.[1]);
    expect(pngMaat(bytes)).toEqual({ breedte: maat, hoogte: maat });
  }
});

test.each(MATEN)('the ladder of %d pixels has two rails and three rungs, and no blurred pixel', (maat) => {
  const rijen = letters(`icon-${maat}.png`);
  const rond = Math.ceil(maat * 0.16);
  expect(rijen.slice(rond, maat - rond).join('')).not.toMatch(/[?.]/);
  const midden = rijen.map((rij) => rij[maat / 2]).join('');
  expect(midden.match(/W+/g)).toHaveLength(3);
  const tussen = rijen.find((rij, y) => midden[y] === 'B' && rij.includes('W')) ?? '';
  expect(tussen).toMatch(/^[B?.]+(W+)B+\1[B?.]+$/);
  expect(tussen).toBe([...tussen].reverse().join(''));
});

test('a PNG has its parts in order, with the checksums of the standard', () => {
  const bytes = schrijfPng({ breedte: 2, hoogte: 1, pixels: Uint8Array.of(255, 0, 0, 255, 0, 0, 0, 0) });
  expect(Buffer.from(bytes.subarray(0, 33)).toString('hex')).toBe('89504e470d0a1a0a0000000d4948445200000002000000010806000000f4227f8a');
  expect(Buffer.from(bytes.subarray(-12)).toString('hex')).toBe('0000000049454e44ae426082');
  expect([...inflateSync(bytes.subarray(41, bytes.length - 16))]).toEqual([0, 255, 0, 0, 255, 0, 0, 0, 0]);
});

test('anything but a PNG has no size', () => {
  expect(pngMaat(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  expect(pngMaat(new Uint8Array())).toBeNull();
});
