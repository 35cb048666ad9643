import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { beschadigd, Weigering } from './weigering';

export const GRENZEN = { totaal: 512 * 1024 * 1024, deel: 400 * 1024 * 1024, delen: 20_000 } as const;

/** An entry of the zip as its directory declares it; sizes in bytes, `begin` is where its packed bytes start. */
export interface Zipdeel {
  readonly naam: string;
  readonly naambytes: Uint8Array;
  readonly vlaggen: number;
  readonly methode: number;
  readonly crc: number;
  readonly ingepakt: number;
  readonly uitgepakt: number;
  readonly begin: number;
}

/** An opened zip: nothing is unpacked yet. Part names are compared without regard to case, as OPC does. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly delen: readonly Zipdeel[];
  readonly opNaam: ReadonlyMap<string, Zipdeel>;
}

const EINDE = 0x06054b50;
const EINDE_64 = 0x06064b50;
const WIJZER_64 = 0x07064b50;
const INGANG = 0x02014b50;
const LOKAAL = 0x04034b50;
const VOL_16 = 0xffff;
const VOL_32 = 0xffffffff;
const VERSLEUTELD = 1;

const groot = (v: DataView, p: number): number => v.getUint32(p, true) + v.getUint32(p + 4, true) * 2 ** 32;

const zoekEinde = (v: DataView): number => {
  for (let p = v.byteLength - 22; p >= Math.max(0, v.byteLength - 22 - VOL_16); p--) {
    if (v.getUint32(p, true) === EINDE) return p;
  }
  throw beschadigd(null, 'afgekapt');
};

const leesEinde = (v: DataView): { aantal: number; begin: number } => {
  const p = zoekEinde(v);
  const kort = { aantal: v.getUint16(p + 10, true), begin: v.getUint32(p + 16, true) };
  if (kort.aantal !== VOL_16 && kort.begin !== VOL_32) return kort;
  if (p < 20 || v.getUint32(p - 20, true) !== WIJZER_64) return kort;
  const p64 = groot(v, p - 12);
  if (p64 + 56 > v.byteLength || v.getUint32(p64, true) !== EINDE_64) throw beschadigd(null, 'afgekapt');
  return { aantal: groot(v, p64 + 32), begin: groot(v, p64 + 48) };
};

/** Sizes and offset of an entry; those that do not fit in 32 bits stand in extra field 1, in this order. */
const maten = (v: DataView, p: number, extra: number, extraEinde: number): { uitgepakt: number; ingepakt: number; lokaal: number } => {
  let q = extra;
  while (q + 4 <= extraEinde && v.getUint16(q, true) !== 1) q += 4 + v.getUint16(q + 2, true);
  q += 4;
  const lees = (plaats: number): number => {
    const kort = v.getUint32(plaats, true);
    if (kort !== VOL_32 || q + 8 > extraEinde) return kort;
    q += 8;
    return groot(v, q - 8);
  };
  return { uitgepakt: lees(p + 24), ingepakt: lees(p + 20), lokaal: lees(p + 42) };
};

const leesIngang = (bytes: Uint8Array, v: DataView, p: number): { deel: Zipdeel; volgende: number } => {
  if (p + 46 > bytes.length || v.getUint32(p, true) !== INGANG) throw beschadigd(null, 'afgekapt');
  const naamEinde = p + 46 + v.getUint16(p + 28, true);
  const extraEinde = naamEinde + v.getUint16(p + 30, true);
  const volgende = extraEinde + v.getUint16(p + 32, true);
  if (volgende > bytes.length) throw beschadigd(null, 'afgekapt');
  const naambytes = bytes.subarray(p + 46, naamEinde);
  const naam = new TextDecoder().decode(naambytes);
  const { uitgepakt, ingepakt, lokaal } = maten(v, p, naamEinde, extraEinde);
  if (lokaal + 30 > bytes.length || v.getUint32(lokaal, true) !== LOKAAL) throw beschadigd(naam, 'afgekapt');
  const begin = lokaal + 30 + v.getUint16(lokaal + 26, true) + v.getUint16(lokaal + 28, true);
  if (begin + ingepakt > bytes.length) throw beschadigd(naam, 'afgekapt');
  const vlaggen = v.getUint16(p + 8, true);
  return { deel: { naam, naambytes, vlaggen, methode: v.getUint16(p + 10, true), crc: v.getUint32(p + 16, true), ingepakt, uitgepakt, begin }, volgende };
};

/** Opens a zip and holds its declared sizes against GRENZEN, without unpacking anything; throws Weigering. */
export const openZip = (bytes: Uint8Array): Zip => {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { aantal, begin } = leesEinde(v);
  if (aantal > GRENZEN.delen) throw new Weigering({ code: 'TE_GROOT', wat: 'aantal delen', delen: aantal, hoogstens: GRENZEN.delen });
  const delen: Zipdeel[] = [];
  const opNaam = new Map<string, Zipdeel>();
  let totaal = 0;
  for (let n = 0, p = begin; n < aantal; n++) {
    const { deel, volgende } = leesIngang(bytes, v, p);
    p = volgende;
    totaal += deel.uitgepakt;
    if (deel.uitgepakt > GRENZEN.deel) {
      throw new Weigering({ code: 'TE_GROOT', wat: 'deel', deel: deel.naam, bytes: deel.uitgepakt, hoogstens: GRENZEN.deel });
    }
    if (opNaam.has(deel.naam.toLowerCase())) throw beschadigd(deel.naam, 'dubbel');
    opNaam.set(deel.naam.toLowerCase(), deel);
    delen.push(deel);
  }
  if (totaal > GRENZEN.totaal) throw new Weigering({ code: 'TE_GROOT', wat: 'totaal', deel: null, bytes: totaal, hoogstens: GRENZEN.totaal });
  return { bytes, delen, opNaam };
};

const STUK = 8_192;

const inflate = (deel: Zipdeel, bron: Uint8Array): Uint8Array => {
  // deflate cannot shrink more than 1032 times: a larger claim is untrue and must cost no memory
  if (deel.uitgepakt > bron.length * 1_032 + 1_032) throw beschadigd(deel.naam, 'uitpakken');
  const uit = new Uint8Array(deel.uitgepakt);
  let lengte = 0;
  const stroom = new Inflate((stuk) => {
    if (lengte + stuk.length > uit.length) {
      throw new Weigering({ code: 'TE_GROOT', wat: 'groter dan opgegeven', deel: deel.naam, opgegeven: deel.uitgepakt });
    }
    uit.set(stuk, lengte);
    lengte += stuk.length;
  });
  try {
    for (let p = 0; p < bron.length; p += STUK) stroom.push(bron.subarray(p, p + STUK), p + STUK >= bron.length);
  } catch (e) {
    throw e instanceof Weigering ? e : beschadigd(deel.naam, 'uitpakken');
  }
  if (lengte !== uit.length) throw beschadigd(deel.naam, 'uitpakken');
  return uit;
};

/** The packed bytes of a part, as they stand in the zip. */
export const ingepakt = (zip: Zip, deel: Zipdeel): Uint8Array => zip.bytes.subarray(deel.begin, deel.begin + deel.ingepakt);

/** Unpacks one part and checks its length and checksum; throws Weigering. */
export const pakUit = (zip: Zip, deel: Zipdeel): Uint8Array => {
  const bron = ingepakt(zip, deel);
  if ((deel.methode !== 0 && deel.methode !== 8) || deel.vlaggen & VERSLEUTELD) throw beschadigd(deel.naam, 'uitpakken');
  const uit = deel.methode === 8 ? inflate(deel, bron) : bron;
  if (uit.length !== deel.uitgepakt || crc32(uit) !== deel.crc) throw beschadigd(deel.naam, 'uitpakken');
  return uit;
};
