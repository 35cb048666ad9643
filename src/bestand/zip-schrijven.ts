import { AsyncDeflate, Deflate } from 'fflate';
import { crc32 } from './crc32';
import type { Zip, Zipdeel } from './zip';
import { ingepakt } from './zip';

type Uitdeel = Pick<Zipdeel, 'naambytes' | 'vlaggen' | 'methode' | 'crc' | 'uitgepakt'> & { readonly inhoud: Uint8Array };

const UTF8 = 0x800;
/** 1 January 1980, the first day that a zip knows: the same workbook always gives the same bytes. */
const DATUM = 0x21;

/** At most so many characters are encoded at a time, and about so many bytes packed. */
const STUK = 65_536;

/** Smaller pieces are put together until they count so many characters: each turn at the encoder has its price. */
const GENOEG = 16_384;

/** A text as it will stand in the zip. */
export type Ingepakt = Pick<Zipdeel, 'methode' | 'crc' | 'uitgepakt'> & { readonly inhoud: Uint8Array };

/** Small pieces put together, and large ones cut, never through a character. */
function* opMaat(stukken: Iterable<string>): Iterable<string> {
  let samen = '';
  for (const stuk of stukken) {
    if (stuk.length <= GENOEG) {
      samen += stuk;
      if (samen.length < GENOEG) continue;
      yield samen;
    } else {
      yield samen;
      yield* geknipt(stuk);
    }
    samen = '';
  }
  yield samen;
}

function* geknipt(stuk: string): Iterable<string> {
  for (let p = 0, tot = 0; p < stuk.length; p = tot) {
    tot = Math.min(stuk.length, p + STUK);
    if (tot < stuk.length && /[\ud800-\udbff]/.test(stuk.charAt(tot - 1))) tot -= 1;
    yield stuk.slice(p, tot);
  }
}

/** Encodes piece by piece, hands over about STUK bytes at a time, and gives what the zip must know of the whole. */
const codeer = (stukken: Iterable<string>, verder: (bytes: Uint8Array, laatste: boolean) => void): Pick<Ingepakt, 'methode' | 'crc' | 'uitgepakt'> => {
  const encoder = new TextEncoder();
  // what is waiting, and room for the largest piece: three bytes a character
  const ruimte = new Uint8Array(STUK + 3 * STUK);
  let vol = 0;
  let crc = 0;
  let uitgepakt = 0;
  const leeg = (laatste: boolean): void => {
    const bytes = ruimte.subarray(0, vol);
    crc = crc32(bytes, crc);
    uitgepakt += vol;
    vol = 0;
    verder(bytes, laatste);
  };
  for (const stuk of opMaat(stukken)) {
    vol += encoder.encodeInto(stuk, ruimte.subarray(vol)).written;
    if (vol >= STUK) leeg(false);
  }
  leeg(true);
  return { methode: 8, crc, uitgepakt };
};

/** Encodes and packs piece by piece: a sheet is never in memory as unpacked bytes. */
export const pakIn = (stukken: Iterable<string>): Ingepakt => {
  const uit: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (d) => uit.push(d));
  const kop = codeer(stukken, (bytes, laatste) => { deflate.push(bytes, laatste); });
  return { ...kop, inhoud: plakAaneen(uit) };
};

/** A large text: packed beside this thread while it is still being made, faster and a little less well. */
export const pakGrootIn = (stukken: Iterable<string>): Promise<Ingepakt> =>
  new Promise((klaar, mislukt) => {
    const uit: Uint8Array[] = [];
    const deflate = new AsyncDeflate({ level: 1 }, (fout, d, laatste) => {
      if (fout !== null) mislukt(fout);
      else {
        uit.push(d);
        if (laatste) klaar({ ...kop, inhoud: plakAaneen(uit) });
      }
    });
    let kop: ReturnType<typeof codeer>;
    try {
      kop = codeer(stukken, (bytes, laatste) => {
        deflate.push(bytes.slice(), laatste);
      });
    } catch (fout) {
      deflate.terminate();
      throw fout;
    }
  });

const plakAaneen = (stukken: readonly Uint8Array[]): Uint8Array => {
  const uit = new Uint8Array(stukken.reduce((n, s) => n + s.length, 0));
  let p = 0;
  for (const s of stukken) {
    uit.set(s, p);
    p += s.length;
  }
  return uit;
};

/** The fields that a local header and a directory entry share, 26 bytes from `p`. */
const zetVelden = (v: DataView, p: number, d: Uitdeel): void => {
  v.setUint16(p, 20, true);
  v.setUint16(p + 2, d.vlaggen & UTF8, true);
  v.setUint16(p + 4, d.methode, true);
  v.setUint16(p + 8, DATUM, true);
  v.setUint32(p + 10, d.crc, true);
  v.setUint32(p + 14, d.inhoud.length, true);
  v.setUint32(p + 18, d.uitgepakt, true);
  v.setUint16(p + 22, d.naambytes.length, true);
};

const stelSamen = (delen: readonly Uitdeel[]): Uint8Array => {
  const lokaal = delen.reduce((n, d) => n + 30 + d.naambytes.length + d.inhoud.length, 0);
  const ingangen = delen.reduce((n, d) => n + 46 + d.naambytes.length, 0);
  const uit = new Uint8Array(lokaal + ingangen + 22);
  const v = new DataView(uit.buffer);
  let p = 0;
  let q = lokaal;
  for (const d of delen) {
    v.setUint32(p, 0x04034b50, true);
    zetVelden(v, p + 4, d);
    uit.set(d.naambytes, p + 30);
    uit.set(d.inhoud, p + 30 + d.naambytes.length);
    v.setUint32(q, 0x02014b50, true);
    v.setUint16(q + 4, 20, true);
    zetVelden(v, q + 6, d);
    v.setUint32(q + 42, p, true);
    uit.set(d.naambytes, q + 46);
    p += 30 + d.naambytes.length + d.inhoud.length;
    q += 46 + d.naambytes.length;
  }
  v.setUint32(q, 0x06054b50, true);
  v.setUint16(q + 8, delen.length, true);
  v.setUint16(q + 10, delen.length, true);
  v.setUint32(q + 12, ingangen, true);
  v.setUint32(q + 16, lokaal, true);
  return uit;
};

/**
 * Writes the zip again with another content for the parts in `nieuw` (by name); parts it does not have yet come last.
 * Every other part keeps its packed bytes and its place, but `zonder` is left out.
 */
export const schrijfZip = (zip: Zip, nieuw: ReadonlyMap<string, Ingepakt>, zonder: string | null): Uint8Array => {
  const delen = zip.delen.filter((d) => d.naam.toLowerCase() !== zonder?.toLowerCase()).map((d): Uitdeel => ({ ...d, ...(nieuw.get(d.naam) ?? { inhoud: ingepakt(zip, d) }) }));
  const bekend = new Set(zip.delen.map((d) => d.naam));
  const erbij = [...nieuw].filter(([naam]) => !bekend.has(naam));
  return stelSamen([...delen, ...erbij.map(([naam, deel]): Uitdeel => ({ ...deel, naambytes: new TextEncoder().encode(naam), vlaggen: UTF8 }))]);
};
