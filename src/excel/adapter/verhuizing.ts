import { celsleutel, celVan, type Blad, type Celwaarde } from '../../werkmap/blad';
import type { Plan } from '../../werkmap/schrijfplan';
import type { Tabelplek } from '../model/excelwerk';
import type { Cel } from '../model/plek';
import { gekanteld, type Raster } from './rasters';

const kaal = (w: Celwaarde): string => (w === null ? '' : typeof w === 'object' ? String('fout' in w ? w.fout : w.datum) : String(w));

const SCHEIDING = '\u0000';
/** Whose a row is, as one text; blank where nothing says so. */
const sleutel = (op: (kolom: number) => string, kolommen: readonly number[]): string => {
  const delen = kolommen.map(op);
  return delen.every((d) => d === '') ? '' : delen.join(SCHEIDING);
};

/** What the rows and columns are called of the table that a plan writes beside; null where the plan does not tell. */
export const tabelplekVan = ({ houvast: h, cellen }: Plan, blad: Blad): Tabelplek | null => {
  if (h === undefined) return null;
  const op = (rij: number, kolom: number): string => kaal(h.gekanteld ? celVan(blad, kolom, rij) : celVan(blad, rij, kolom));
  const koppen = Array.from({ length: Math.max(h.totKolom, ...h.eigen) + 1 }, (_, k) => op(h.kop, k));
  // a row that is new is known by what it comes to be called
  const nieuw = new Map<number, Celwaarde>();
  for (const c of cellen) {
    if ('opmaak' in c && c.opmaak === 'kop') koppen[h.gekanteld ? c.rij : c.kolom] = String(c.waarde);
    else if (!('opmaak' in c) && h.sleutels.includes(h.gekanteld ? c.rij : c.kolom)) nieuw.set(celsleutel(c.rij, c.kolom), c.waarde);
  }
  const naam = (rij: number, k: number): string => {
    const waarde = nieuw.get(h.gekanteld ? celsleutel(k, rij) : celsleutel(rij, k));
    return waarde === undefined ? op(rij, k) : kaal(waarde);
  };
  return {
    gekanteld: h.gekanteld, kop: h.kop, sleutels: h.sleutels, eigen: h.eigen, koppen,
    rijen: Array.from({ length: h.totRij - h.kop }, (_, i) => sleutel((k) => naam(h.kop + 1 + i, k), h.sleutels)),
  };
};

/** Where cells of a table are now. Rows and columns as on the sheet. */
export interface Verhuizing {
  /** Nothing moved. */
  readonly stil: boolean;
  /** Null where the row or the column cannot be told any more. */
  readonly naar: (rij: number, kolom: number) => Cel | null;
  /** A column alone (of a table on its side: a row). */
  readonly kolom: (kolom: number) => number | null;
  /** Cells in our columns, with something in them, of rows whose name was not there. */
  readonly vreemd: () => readonly Cel[];
}

/** Known by address alone. */
export const BLIJFT: Verhuizing = { stil: true, naar: (rij, kolom) => ({ rij, kolom }), kolom: (k) => k, vreemd: () => [] };
/** None of it can be found. */
export const WEG: Verhuizing = { stil: false, naar: () => null, kolom: () => null, vreemd: () => [] };

/** The texts that occur once, with where; blank is no name. */
const enkele = (teksten: readonly string[]): ReadonlyMap<string, number> => {
  const uit = new Map<string, number>();
  const dubbel = new Set(['']);
  teksten.forEach((t, i) => {
    if (uit.has(t)) dubbel.add(t);
    uit.set(t, i);
  });
  for (const t of dubbel) uit.delete(t);
  return uit;
};

const reeks = <T>(aantal: number, maak: (i: number) => T): T[] => Array.from({ length: Math.max(0, aantal) }, (_, i) => maak(i));

/** The row with most of our headers, or of all where none is ours; the one where they stood goes first. */
const zoekKop = (plek: Tabelplek, tekst: (rij: number, kolom: number) => string, totRij: number, totKolom: number): number | null => {
  const onze = new Set(plek.eigen.length > 0 ? plek.eigen.map((k) => plek.koppen[k] ?? '') : plek.koppen.filter((t) => t !== ''));
  const aantal = (rij: number): number => new Set(reeks(totKolom + 1, (k) => tekst(rij, k)).filter((t) => t !== '' && onze.has(t))).size;
  let [beste, hoogste] = [plek.kop, aantal(plek.kop)];
  if (hoogste === onze.size) return beste;
  for (let rij = 0; rij <= totRij; rij += 1) {
    const n = aantal(rij);
    if (n > hoogste) [beste, hoogste] = [rij, n];
  }
  return hoogste === 0 ? null : beste;
};

/** Where each column is now: by its header, which must occur once. Of ours the header must be there still. */
const kolommenNu = (plek: Tabelplek, nu: readonly string[]): { readonly stil: boolean; readonly van: (kolom: number) => number | null } => {
  const [toenEnkel, nuEnkel, eigen] = [enkele(plek.koppen), enkele(nu), new Set(plek.eigen)];
  const gevonden = plek.koppen.map((kop) => (toenEnkel.has(kop) ? nuEnkel.get(kop) : undefined));
  const stil = gevonden.every((g, k) => g === undefined || g === k);
  const blijft = (k: number): boolean => stil && (!eigen.has(k) || nu[k] === plek.koppen[k]);
  return { stil, van: (k) => gevonden[k] ?? (blijft(k) ? k : null) };
};

/** Where each row is now: as many rows further as the header where all stand in the same order, else by its name, which must occur once. */
const rijenNu = (plek: Tabelplek, kop: number, nu: readonly string[]): ReadonlyMap<number, number> => {
  const uit = new Map([[plek.kop, kop]]);
  const zelfde = plek.rijen.every((r, i) => r === (nu[i] ?? ''));
  const [toenEnkel, nuEnkel] = [enkele(plek.rijen), enkele(nu)];
  plek.rijen.forEach((r, i) => {
    const naar = zelfde ? i : toenEnkel.has(r) ? nuEnkel.get(r) : undefined;
    if (naar !== undefined) uit.set(plek.kop + 1 + i, kop + 1 + naar);
  });
  return uit;
};

/** Finds a table's rows and columns on the sheet as it is now; `anders` where none of our headers is there. */
export const zoekOp = (plek: Tabelplek | null, blad: Raster, anders: Verhuizing): Verhuizing => {
  if (plek === null) return BLIJFT;
  const draai = (a: number, b: number): Cel => (plek.gekanteld ? { rij: b, kolom: a } : { rij: a, kolom: b });
  const nu = plek.gekanteld ? gekanteld(blad) : blad;
  const tekst = (rij: number, kolom: number): string => String(nu.waarde(rij, kolom));
  const kop = zoekKop(plek, tekst, nu.totRij, nu.totKolom);
  if (kop === null) return anders;
  const kolommen = kolommenNu(plek, reeks(nu.totKolom + 1, (k) => tekst(kop, k)));
  const sleutels = plek.sleutels.map(kolommen.van).filter((k) => k !== null);
  // without all that says whose a row is, none is known
  const bekend = sleutels.length > 0 && sleutels.length === plek.sleutels.length;
  const rijen = rijenNu(plek, kop, bekend ? reeks(nu.totRij - kop, (i) => sleutel((k) => tekst(kop + 1 + i, k), sleutels)) : [SCHEIDING]);
  const vreemd = (): readonly Cel[] => {
    const thuis = new Set(rijen.values());
    const eigen = plek.eigen.map(kolommen.van).filter((k) => k !== null);
    const totRij = [...thuis].reduce((a, b) => Math.max(a, b), kop + plek.rijen.length);
    return reeks(totRij - kop, (i) => kop + 1 + i).filter((rij) => !thuis.has(rij)).flatMap((rij) => eigen.filter((k) => nu.formule(rij, k) !== '').map((k) => draai(rij, k)));
  };
  return {
    stil: kop === plek.kop && kolommen.stil && [...rijen].every(([van, naar]) => van === naar) && rijen.size === plek.rijen.length + 1,
    naar: (a, b) => {
      const [rij, kolom] = plek.gekanteld ? [b, a] : [a, b];
      const [r, k] = [rijen.get(rij), kolommen.van(kolom)];
      return r === undefined || k === null ? null : draai(r, k);
    },
    kolom: kolommen.van,
    vreemd,
  };
};
