/** The first 32 bits of the fractional parts of the square or cube roots of the first primes. */
const wortels = (aantal: number, macht: number): readonly number[] => {
  const uit: number[] = [];
  for (let n = 2; uit.length < aantal; n += 1) {
    if (uit.length > 0 && priemdeler(n)) continue;
    const wortel = n ** macht;
    uit.push(((wortel - Math.floor(wortel)) * 0x1_0000_0000) | 0);
  }
  return uit;
};

const priemdeler = (n: number): boolean => {
  for (let d = 2; d * d <= n; d += 1) if (n % d === 0) return true;
  return false;
};

const K = wortels(64, 1 / 3);
const BEGIN = wortels(8, 1 / 2);

const draai = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** UTF-8, here so that the engine needs nothing around it. Half a surrogate pair becomes U+FFFD, as everywhere. */
const utf8 = (tekst: string): readonly number[] => {
  const uit: number[] = [];
  for (const teken of tekst) {
    const punt = teken.codePointAt(0) ?? 0;
    const n = punt >= 0xd800 && punt < 0xe000 ? 0xfffd : punt;
    const vervolg = (plaats: number): number => 0x80 | ((n >> plaats) & 0x3f);
    if (n < 0x80) uit.push(n);
    else if (n < 0x800) uit.push(0xc0 | (n >> 6), vervolg(0));
    else if (n < 0x1_0000) uit.push(0xe0 | (n >> 12), vervolg(6), vervolg(0));
    else uit.push(0xf0 | (n >> 18), vervolg(12), vervolg(6), vervolg(0));
  }
  return uit;
};

/** The bytes of a text, filled up to whole blocks of 64 as the standard asks. */
const gevuld = (tekst: string): Uint8Array => {
  const bytes = utf8(tekst);
  const uit = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  uit.set(bytes);
  uit[bytes.length] = 0x80;
  const lengte = new DataView(uit.buffer);
  lengte.setUint32(uit.length - 8, Math.floor(bytes.length / 0x2000_0000));
  lengte.setUint32(uit.length - 4, (bytes.length * 8) >>> 0);
  return uit;
};

const verwerk = (h: Int32Array, w: Int32Array): void => {
  const op = (a: Int32Array | readonly number[], i: number): number => a[i] ?? 0;
  for (let i = 16; i < 64; i += 1) {
    const [x, y] = [op(w, i - 15), op(w, i - 2)];
    w[i] = op(w, i - 16) + (draai(x, 7) ^ draai(x, 18) ^ (x >>> 3)) + op(w, i - 7) + (draai(y, 17) ^ draai(y, 19) ^ (y >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, k = 0] = h;
  for (let i = 0; i < 64; i += 1) {
    const t1 = (k + (draai(e, 6) ^ draai(e, 11) ^ draai(e, 25)) + ((e & f) ^ (~e & g)) + op(K, i) + op(w, i)) | 0;
    const t2 = ((draai(a, 2) ^ draai(a, 13) ^ draai(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, k] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, k].forEach((v, i) => { h[i] = op(h, i) + v; });
};

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal: what `sha256sum` says of it. */
export const sha256 = (tekst: string): string => {
  const h = Int32Array.from(BEGIN);
  const bytes = gevuld(tekst);
  const v = new DataView(bytes.buffer);
  const w = new Int32Array(64);
  for (let p = 0; p < bytes.length; p += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = v.getInt32(p + 4 * i);
    verwerk(h, w);
  }
  return [...h].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
};
