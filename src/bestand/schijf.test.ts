import { execFileSync } from 'node:child_process';
import * as nodefs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Schijf } from './schijf';
import { bewaarBestand, leesBestand } from './schijf';

const OUD = Uint8Array.of(1, 2, 3);
const NIEUW = Uint8Array.of(4, 5, 6, 7);
let map = '';
beforeEach(() => {
  map = nodefs.mkdtempSync(join(tmpdir(), 'schijf-'));
});
afterEach(() => nodefs.rmSync(map, { recursive: true }));

const inhoud = (): Record<string, number[]> => Object.fromEntries(nodefs.readdirSync(map).sort().map((n) => [n, [...nodefs.readFileSync(join(map, n))]]));
const zet = (naam: string, bytes = OUD, mode = 0o666): string => {
  nodefs.writeFileSync(join(map, naam), bytes);
  nodefs.chmodSync(join(map, naam), mode);
  return join(map, naam);
};
const fout = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

test('a new file is written, without a previous one', () => {
  expect(bewaarBestand(join(map, 'a.xlsx'), NIEUW)).toEqual({ gelukt: true, vorige: null });
  expect(inhoud()).toEqual({ 'a.xlsx': [4, 5, 6, 7] });
  expect(leesBestand(join(map, 'a.xlsx'))).toEqual({ gelukt: true, bytes: NIEUW });
});

test('a previous file is kept beside every earlier one, with its mode; the same bytes are not written again', () => {
  const pad = zet('a.b.xlsx');
  expect(bewaarBestand(pad, NIEUW)).toEqual({ gelukt: true, vorige: join(map, 'a.b.vorige.xlsx') });
  expect(bewaarBestand(pad, Uint8Array.of(9))).toEqual({ gelukt: true, vorige: join(map, 'a.b.vorige-2.xlsx') });
  expect(bewaarBestand(pad, OUD)).toEqual({ gelukt: true, vorige: join(map, 'a.b.vorige-3.xlsx') });
  expect(inhoud()).toEqual({ 'a.b.xlsx': [1, 2, 3], 'a.b.vorige.xlsx': [1, 2, 3], 'a.b.vorige-2.xlsx': [4, 5, 6, 7], 'a.b.vorige-3.xlsx': [9] });
  expect(nodefs.statSync(pad).mode & 0o777).toBe(0o666);
  expect(bewaarBestand(pad, OUD)).toEqual({ gelukt: true, vorige: null });
  expect(Object.keys(inhoud())).toHaveLength(4);
});

test('a copy that holds the same already is not made again; a free number is used first, and what is no file is passed by', () => {
  const pad = zet('a.xlsx');
  nodefs.mkdirSync(join(map, 'a.vorige.xlsx'));
  zet('a.vorige-3.xlsx');
  expect(bewaarBestand(pad, NIEUW)).toEqual({ gelukt: true, vorige: join(map, 'a.vorige-2.xlsx') });
  zet('a.xlsx');
  expect(bewaarBestand(pad, NIEUW)).toEqual({ gelukt: true, vorige: join(map, 'a.vorige-2.xlsx') });
  expect(nodefs.readdirSync(map).sort()).toEqual(['a.vorige-2.xlsx', 'a.vorige-3.xlsx', 'a.vorige.xlsx', 'a.xlsx']);
});

test('a pipe is neither read nor replaced, also behind a link', () => {
  execFileSync('mkfifo', [join(map, 'pijp.xlsx')]);
  nodefs.symlinkSync('pijp.xlsx', join(map, 'link.xlsx'));
  for (const pad of [join(map, 'pijp.xlsx'), join(map, 'link.xlsx')]) {
    expect(leesBestand(pad)).toEqual({ gelukt: false, fout: { code: 'GEEN_GEWOON_BESTAND', pad } });
    expect(bewaarBestand(pad, NIEUW)).toEqual({ gelukt: false, fout: { code: 'GEEN_GEWOON_BESTAND', pad } });
  }
  expect(nodefs.readdirSync(map).sort()).toEqual(['link.xlsx', 'pijp.xlsx']);
  expect(nodefs.statSync(join(map, 'pijp.xlsx')).isFIFO()).toBe(true);
});

test('a symbolic link stays a link: the file behind it is written', () => {
  const pad = zet('echt.xlsx');
  nodefs.symlinkSync(pad, join(map, 'link.xlsx'));
  nodefs.symlinkSync('nog-niet.xlsx', join(map, 'los.xlsx'));
  expect(bewaarBestand(join(map, 'link.xlsx'), NIEUW)).toMatchObject({ gelukt: true });
  expect(bewaarBestand(join(map, 'los.xlsx'), NIEUW)).toMatchObject({ gelukt: true });
  expect(nodefs.lstatSync(join(map, 'link.xlsx')).isSymbolicLink()).toBe(true);
  expect([...nodefs.readFileSync(pad)]).toEqual([...NIEUW]);
  expect([...nodefs.readFileSync(join(map, 'nog-niet.xlsx'))]).toEqual([...NIEUW]);
});

test('a disk that takes only some bytes at a time gets them all', () => {
  const traag = { ...nodefs, writeSync: ((fd: number, b: Uint8Array, p: number) => nodefs.writeSync(fd, b, p, 1)) as Schijf['writeSync'] };
  bewaarBestand(join(map, 'a.xlsx'), NIEUW, { fs: traag });
  expect(inhoud()).toEqual({ 'a.xlsx': [4, 5, 6, 7] });
});

const rename = (naar: string, code: string): Partial<Schijf> => ({
  renameSync: (van, doel) => (String(doel).endsWith(naar) ? fout(code)() : nodefs.renameSync(van, doel)),
});

test.each<[string, Partial<Schijf>, string, string]>([
  ['disk full while writing', { writeSync: fout('ENOSPC') }, 'SCHIJF_VOL', 'a.xlsx'],
  ['disk full on fsync', { fsyncSync: fout('ENOSPC') }, 'SCHIJF_VOL', 'a.xlsx'],
  ['quota', { closeSync: fout('EDQUOT') }, 'SCHIJF_VOL', 'a.xlsx'],
  ['no right to the folder', { openSync: fout('EACCES') }, 'GEEN_TOEGANG', 'a.xlsx'],
  ['a read-only file', { accessSync: fout('EACCES') }, 'GEEN_TOEGANG', 'a.xlsx'],
  ['a read-only disk', { openSync: fout('EROFS') }, 'GEEN_TOEGANG', 'a.xlsx'],
  ['open in Excel', rename('a.xlsx', 'EPERM'), 'BESTAND_IN_GEBRUIK', 'a.xlsx'],
  ['busy', rename('a.xlsx', 'EBUSY'), 'BESTAND_IN_GEBRUIK', 'a.xlsx'],
  ['the previous one open in Excel', rename('vorige.xlsx', 'EPERM'), 'BESTAND_IN_GEBRUIK', 'a.vorige.xlsx'],
  ['disk full for the previous one', { copyFileSync: fout('ENOSPC') }, 'SCHIJF_VOL', 'a.vorige.xlsx'],
])('%s: the target is unchanged and nothing is left behind', (_, deel, code, naam) => {
  const pad = zet('a.xlsx');
  const uit = bewaarBestand(pad, NIEUW, { fs: { ...nodefs, ...deel } });
  expect(uit).toEqual({ gelukt: false, fout: { code, pad: join(map, naam) } });
  expect(inhoud()['a.xlsx']).toEqual([1, 2, 3]);
  expect(Object.keys(inhoud()).filter((n) => n.endsWith('.tmp'))).toEqual([]);
});

test('another fault is named', () => {
  const pad = zet('a.xlsx');
  expect(bewaarBestand(pad, NIEUW, { fs: { ...nodefs, writeSync: fout('EIO'), rmSync: fout('EIO') } })).toEqual({ gelukt: false, fout: { code: 'SCHRIJFFOUT', pad, melding: 'EIO' } });
  expect(leesBestand(pad, { fs: { ...nodefs, readFileSync: fout('EIO') as unknown as Schijf['readFileSync'] } })).toEqual({ gelukt: false, fout: { code: 'LEESFOUT', pad, melding: 'EIO' } });
});

test('what is not there, a folder, a folder that is not there', () => {
  const weg = join(map, 'weg', 'a.xlsx');
  expect(leesBestand(weg)).toEqual({ gelukt: false, fout: { code: 'NIET_GEVONDEN', pad: weg } });
  expect(bewaarBestand(weg, NIEUW)).toEqual({ gelukt: false, fout: { code: 'NIET_GEVONDEN', pad: weg } });
  expect(leesBestand(map)).toEqual({ gelukt: false, fout: { code: 'IS_MAP', pad: map } });
  expect(bewaarBestand(map, NIEUW)).toEqual({ gelukt: false, fout: { code: 'IS_MAP', pad: map } });
});

test('a file that is too large is not read', () => {
  const pad = join(map, 'gat.xlsx');
  nodefs.writeFileSync(pad, '');
  nodefs.truncateSync(pad, 512 * 1024 * 1024 + 1);
  expect(leesBestand(pad)).toEqual({ gelukt: false, fout: { code: 'TE_GROOT', wat: 'bestand', deel: null, bytes: 536_870_913, hoogstens: 536_870_912 } });
});
