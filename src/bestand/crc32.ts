const bytetabel = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

const verder = (tabel: Uint32Array): Uint32Array => tabel.map((c) => (bytetabel[c & 255] ?? 0) ^ (c >>> 8));

/** What a byte does to the checksum when none, one, two or three bytes follow it: four bytes are taken at a time. */
const t0 = bytetabel;
const t1 = verder(t0);
const t2 = verder(t1);
const t3 = verder(t2);

/** The CRC-32 of a zip entry; `vorig` is that of the bytes before these. */
export const crc32 = (bytes: Uint8Array, vorig = 0): number => {
  let c = ~vorig;
  let i = 0;
  for (const vier = bytes.length - 3; i < vier; i += 4) {
    c ^= (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
    c = (t3[c & 255] ?? 0) ^ (t2[(c >>> 8) & 255] ?? 0) ^ (t1[(c >>> 16) & 255] ?? 0) ^ (t0[c >>> 24] ?? 0);
  }
  for (; i < bytes.length; i++) c = (t0[(c ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
};
