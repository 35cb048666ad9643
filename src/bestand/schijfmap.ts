import { randomUUID } from 'node:crypto';
import * as nodefs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bewaarBestand, foutVanSysteem, leesBestand, type Schijf } from './schijf';
import type { Mislukt } from './weigering';

type Mapschijf = Schijf & Pick<typeof nodefs, 'mkdirSync' | 'readdirSync'>;

export interface Mapbestand {
  /** A bare name, without a folder. */
  readonly naam: string;
  readonly bytes: Uint8Array;
}

export interface Mapbewaard {
  readonly gelukt: true;
  /** Where files with other bytes that stood there were kept. */
  readonly vorige: readonly string[];
}

/** Writes the files one by one; on the first fault what was there comes back, and what is new goes. */
const inBestaande = (fs: Mapschijf, map: string, bestanden: readonly Mapbestand[]): Mapbewaard | Mislukt => {
  const eerst = new Set(fs.readdirSync(map));
  const vorige: string[] = [];
  const gedaan: Array<{ readonly pad: string; readonly oud: Uint8Array | null }> = [];
  for (const { naam, bytes } of bestanden) {
    const pad = join(map, naam);
    const oud = eerst.has(naam) ? leesBestand(pad, { fs }) : null;
    const bewaard = oud?.gelukt === false ? oud : bewaarBestand(pad, bytes, { fs });
    if (!bewaard.gelukt) {
      for (const g of gedaan) if (g.oud !== null) bewaarBestand(g.pad, g.oud, { fs });
      for (const nieuw of fs.readdirSync(map)) if (!eerst.has(nieuw)) fs.rmSync(join(map, nieuw), { force: true });
      return bewaard;
    }
    gedaan.push({ pad, oud: oud?.gelukt === true ? oud.bytes : null });
    if (bewaard.vorige !== null) vorige.push(bewaard.vorige);
  }
  return { gelukt: true, vorige };
};

const inNieuwe = (fs: Mapschijf, map: string, bestanden: readonly Mapbestand[]): Mapbewaard | Mislukt => {
  const tijdelijk = join(dirname(map), `.${basename(map)}.${randomUUID()}.tmp`);
  try {
    fs.mkdirSync(tijdelijk);
    const bewaard = inBestaande(fs, tijdelijk, bestanden);
    if (bewaard.gelukt) fs.renameSync(tijdelijk, map);
    return bewaard;
  } catch (e) {
    return { gelukt: false, fout: foutVanSysteem(e, map) };
  } finally {
    fs.rmSync(tijdelijk, { recursive: true, force: true });
  }
};

/**
 * Saves files in a folder, all or none: a folder that is not there yet appears whole, in one that is there a file with other
 * bytes is kept as `bewaarBestand` keeps it. The folder above must be there.
 */
export const bewaarMap = (map: string, bestanden: readonly Mapbestand[], { fs = nodefs }: { fs?: Mapschijf } = {}): Mapbewaard | Mislukt => {
  let isMap: boolean;
  try {
    isMap = fs.statSync(map).isDirectory();
  } catch (e) {
    const fout = foutVanSysteem(e, map);
    return fout.code === 'NIET_GEVONDEN' ? inNieuwe(fs, map, bestanden) : { gelukt: false, fout };
  }
  if (!isMap) return { gelukt: false, fout: { code: 'GEEN_MAP', pad: map } };
  try {
    return inBestaande(fs, map, bestanden);
  } catch (e) {
    return { gelukt: false, fout: foutVanSysteem(e, map) };
  }
};
