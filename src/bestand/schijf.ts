import { randomUUID } from 'node:crypto';
import * as nodefs from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Bestandfout } from '../tekst/bestandfouten';
import type { Mislukt } from './weigering';
import { metFout, Weigering } from './weigering';
import { GRENZEN } from './zip';

/** The part of node:fs that is used, so that a test can let each step fail. */
export type Schijf = Pick<
  typeof nodefs,
  'accessSync' | 'closeSync' | 'copyFileSync' | 'fchmodSync' | 'fsyncSync' | 'lstatSync' | 'openSync' | 'readFileSync' | 'readlinkSync' | 'realpathSync' | 'renameSync' | 'rmSync' | 'statSync' | 'writeSync'
>;

export interface Bewaard {
  readonly gelukt: true;
  /** Where the file that stood there before was kept, or null where there was none or it was the same. */
  readonly vorige: string | null;
}

type Stap = 'lezen' | 'schrijven' | 'hernoemen';

/** The code of a fault of the system, or null for any other exception. */
const foutcode = (e: unknown): string | null => (typeof e === 'object' && e !== null && 'code' in e && typeof e.code === 'string' ? e.code : null);

const foutVan = (code: string, pad: string, stap: Stap): Bestandfout => {
  // Windows answers EPERM when the target of a rename is open in Excel
  if (code === 'EBUSY' || code === 'ETXTBSY' || (code === 'EPERM' && stap === 'hernoemen')) return { code: 'BESTAND_IN_GEBRUIK', pad };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'NIET_GEVONDEN', pad };
  if (code === 'EISDIR') return { code: 'IS_MAP', pad };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { code: 'GEEN_TOEGANG', pad };
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'SCHIJF_VOL', pad };
  return { code: stap === 'lezen' ? 'LEESFOUT' : 'SCHRIJFFOUT', pad, melding: code };
};

/** What went wrong with a path, from an exception of the system; any other exception is our own bug and goes on. */
export const foutVanSysteem = (e: unknown, pad: string): Bestandfout => {
  const code = foutcode(e);
  if (code === null) throw e;
  return foutVan(code, pad, 'schrijven');
};

const probeer = <T>(pad: string, stap: Stap, werk: () => T): T => {
  try {
    return werk();
  } catch (e) {
    const code = foutcode(e);
    throw code === null ? e : new Weigering(foutVan(code, pad, stap));
  }
};

/** Reading a pipe may never end, and a rename would replace a device by a file. */
const eisGewoon = (stat: nodefs.Stats, pad: string): void => {
  if (stat.isDirectory()) throw new Weigering({ code: 'IS_MAP', pad });
  if (!stat.isFile()) throw new Weigering({ code: 'GEEN_GEWOON_BESTAND', pad });
};

/** Reads a file whole, at most 512 MiB. */
export const leesBestand = (pad: string, { fs = nodefs }: { fs?: Schijf } = {}): { readonly gelukt: true; readonly bytes: Uint8Array } | Mislukt =>
  metFout(() => probeer(pad, 'lezen', () => {
    const stat = fs.statSync(pad);
    eisGewoon(stat, pad);
    if (stat.size > GRENZEN.totaal) throw new Weigering({ code: 'TE_GROOT', wat: 'bestand', deel: null, bytes: stat.size, hoogstens: GRENZEN.totaal });
    return { gelukt: true as const, bytes: new Uint8Array(fs.readFileSync(pad)) };
  }));

/** Runs `werk`; null where the file is not there. */
const alsErIs = <T>(werk: () => T): T | null => {
  try {
    return werk();
  } catch (e) {
    if (foutcode(e) === 'ENOENT') return null;
    throw e;
  }
};

/** The file that is really meant: behind symbolic links, also one that points at nothing yet. */
const doelVan = (fs: Schijf, pad: string): string => {
  const echt = alsErIs(() => fs.realpathSync(pad));
  if (echt !== null) return echt;
  const link = alsErIs(() => fs.lstatSync(pad));
  return link?.isSymbolicLink() ? resolve(dirname(pad), fs.readlinkSync(pad)) : pad;
};

const schrijfWeg = (fs: Schijf, pad: string, bytes: Uint8Array, mode: number | null): void => {
  const fd = fs.openSync(pad, 'wx', mode ?? 0o666);
  try {
    for (let p = 0; p < bytes.length; ) p += fs.writeSync(fd, bytes, p, bytes.length - p);
    if (mode !== null) fs.fchmodSync(fd, mode);
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
};

/** Renames a finished temporary file over `naar`; a temporary file never outlives a failure. */
const viaTijdelijk = (fs: Schijf, naar: string, pad: string, maak: (tijdelijk: string) => void, ervoor: () => void = () => undefined): void => {
  const tijdelijk = join(dirname(naar), `.${basename(naar)}.${randomUUID()}.tmp`);
  try {
    probeer(pad, 'schrijven', () => maak(tijdelijk));
    ervoor();
    probeer(pad, 'hernoemen', () => fs.renameSync(tijdelijk, naar));
  } catch (e) {
    try {
      fs.rmSync(tijdelijk, { force: true });
    } catch {
      // the first fault is the one to report
    }
    throw e;
  }
};

const gelijk = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((x, i) => x === b[i]);

interface Kopie {
  readonly pad: string;
  readonly isEr: boolean;
}

/** Where `doel` is to be kept: the first of `.vorige`, `.vorige-2`, … that is free, or that holds the same bytes already. */
const plaatsVoorVorige = (fs: Schijf, doel: string, oud: Uint8Array): Kopie => {
  const ext = extname(doel);
  for (let n = 1; ; n += 1) {
    const pad = join(dirname(doel), `${basename(doel, ext)}.vorige${n === 1 ? '' : `-${n}`}${ext}`);
    if (alsErIs(() => fs.lstatSync(pad)) === null) return { pad, isEr: false };
    const stat = alsErIs(() => fs.statSync(pad));
    if (stat?.isFile() && stat.size === oud.length && gelijk(fs.readFileSync(pad), oud)) return { pad, isEr: true };
  }
};

/**
 * Saves a file whole or not at all: on any fault the target is unchanged. A file with other bytes that stood there is
 * kept beside it as `<name>.vorige.<ext>`, or `.vorige-2` and so on: a copy that was kept before is never overwritten.
 * The same bytes are not written again.
 */
export const bewaarBestand = (pad: string, bytes: Uint8Array, { fs = nodefs }: { fs?: Schijf } = {}): Bewaard | Mislukt =>
  metFout(() => {
    const { doel, stat } = probeer(pad, 'schrijven', () => {
      const d = doelVan(fs, pad);
      return { doel: d, stat: alsErIs(() => fs.statSync(d)) };
    });
    if (stat) eisGewoon(stat, pad);
    // a rename would replace a read-only file without asking
    if (stat) probeer(pad, 'schrijven', () => fs.accessSync(doel, nodefs.constants.W_OK));
    const oud = stat ? probeer(pad, 'lezen', () => fs.readFileSync(doel)) : null;
    if (oud !== null && gelijk(oud, bytes)) return { gelukt: true as const, vorige: null };
    const kopie = oud === null ? null : probeer(pad, 'schrijven', () => plaatsVoorVorige(fs, doel, oud));
    const bewaarVorige = (): void => {
      if (kopie !== null && !kopie.isEr) viaTijdelijk(fs, kopie.pad, kopie.pad, (t) => fs.copyFileSync(doel, t));
    };
    viaTijdelijk(fs, doel, pad, (t) => schrijfWeg(fs, t, bytes, stat ? stat.mode & 0o7777 : null), bewaarVorige);
    return { gelukt: true as const, vorige: kopie?.pad ?? null };
  });
