const tabel = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The CRC-32 of a zip entry; `vorig` is that of the bytes before these. */
export const crc32 = (bytes: Uint8Array, vorig = 0): number => {
  let c = ~vorig;
  for (let i = 0; i < bytes.length; i++) c = (tabel[(c ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
};
