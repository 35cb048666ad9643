import { zlibSync } from 'fflate';

/** Pixels row by row, four bytes each: red, green, blue, alpha. */
export interface Beeld {
  readonly breedte: number;
  readonly hoogte: number;
  readonly pixels: Uint8Array;
}

const HANDTEKENING = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const crcTabel = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTabel[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

const blok = (soort: string, inhoud: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(inhoud.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, inhoud.length);
  bytes.set([...soort].map((letter) => letter.charCodeAt(0)), 4);
  bytes.set(inhoud, 8);
  view.setUint32(inhoud.length + 8, crc(bytes.subarray(4, inhoud.length + 8)));
  return bytes;
};

/** A picture as a PNG file of 8 bits per channel. Compressed by fflate, so that every platform gives the same bytes. */
export const schrijfPng = ({ breedte, hoogte, pixels }: Beeld): Uint8Array => {
  const kop = new Uint8Array(13);
  const view = new DataView(kop.buffer);
  view.setUint32(0, breedte);
  view.setUint32(4, hoogte);
  kop.set([8, 6], 8);
  const rijen = new Uint8Array(hoogte * (breedte * 4 + 1));
  for (let y = 0; y < hoogte; y++) rijen.set(pixels.subarray(y * breedte * 4, (y + 1) * breedte * 4), y * (breedte * 4 + 1) + 1);
  const delen = [Uint8Array.from(HANDTEKENING), blok('IHDR', kop), blok('IDAT', zlibSync(rijen, { level: 9 })), blok('IEND', new Uint8Array())];
  const bestand = new Uint8Array(delen.reduce((som, deel) => som + deel.length, 0));
  let plek = 0;
  for (const deel of delen) {
    bestand.set(deel, plek);
    plek += deel.length;
  }
  return bestand;
};

/** Width and height in pixels as the file itself says; null for anything that is not a PNG. */
export const pngMaat = (bytes: Uint8Array): { readonly breedte: number; readonly hoogte: number } | null => {
  if (bytes.length < 24 || HANDTEKENING.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { breedte: view.getUint32(16), hoogte: view.getUint32(20) };
};
