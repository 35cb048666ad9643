import { Deflate } from 'fflate';
import { crc32 } from './crc32';
import type { Zip, Zipdeel } from './zip';
import { ingepakt } from './zip';

type Uitdeel = Pick<Zipdeel, 'naambytes' | 'vlaggen' | 'methode' | 'crc' | 'uitgepakt'> & { readonly inhoud: Uint8Array };

const UTF8 = 0x800;
/** 1 January 1980, the first day that a zip knows: the same workbook always gives the same bytes. */
const DATUM = 0x21;

const STUK = 262_144;

/** Where a piece of text may end without cutting a character in two. */
const snede = (tekst: string, p: number): number => (p < tekst.length && /[\ud800-\udbff]/.test(tekst.charAt(p - 1)) ? p - 1 : p);

/** Encodes and packs piece by piece: a large sheet is never in memory as bytes. */
const nieuwDeel = (naambytes: Uint8Array, vlaggen: number, tekst: string): Uitdeel => {
  const stukken: Uint8Array[] = [];
  const deflate = new Deflate((stuk) => stukken.push(stuk));
  const encoder = new TextEncoder();
  let crc = 0;
  let uitgepakt = 0;
  for (let p = 0, tot = 0; p < tekst.length; p = tot) {
    tot = snede(tekst, Math.min(tekst.length, p + STUK));
    const bytes = encoder.encode(tekst.slice(p, tot));
    crc = crc32(bytes, crc);
    uitgepakt += bytes.length;
    deflate.push(bytes, tot === tekst.length);
  }
  return { naambytes, vlaggen, methode: 8, crc, uitgepakt, inhoud: plakAaneen(stukken) };
};

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
 * Writes the zip again with another text for the parts in `nieuw` (by name); parts it does not have yet come last.
 * Every other part keeps its packed bytes and its place.
 */
export const schrijfZip = (zip: Zip, nieuw: ReadonlyMap<string, string>): Uint8Array => {
  const delen = zip.delen.map((d) => {
    const tekst = nieuw.get(d.naam);
    return tekst !== undefined ? nieuwDeel(d.naambytes, d.vlaggen, tekst) : { ...d, inhoud: ingepakt(zip, d) };
  });
  const bekend = new Set(zip.delen.map((d) => d.naam));
  const erbij = [...nieuw].filter(([naam]) => !bekend.has(naam));
  return stelSamen([...delen, ...erbij.map(([naam, tekst]) => nieuwDeel(new TextEncoder().encode(naam), UTF8, tekst))]);
};
