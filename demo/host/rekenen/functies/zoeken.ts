import { getalVan, logischVan, vergelijk } from '../dwang';
import type { Rekening } from '../reken';
import type { Enkel, Uitkomst } from '../waarde';
import { isFout, isReeks, isVerwijzing, NB, VERW, WAARDE } from '../waarde';
import type { Functies } from './soort';
import { gewoon } from './soort';
import { leesVoorwaarde } from './voorwaarde';

const zelfdeSoort = (a: Enkel, b: Enkel): boolean => typeof a === typeof b && !isFout(a) && !isFout(b) && a !== null && b !== null;

/** Compares where both are of one kind; null where a cell is passed over. */
const orde = (cel: Enkel, gezocht: Enkel): number | null =>
  (isFout(cel) || isFout(gezocht) || !zelfdeSoort(cel, gezocht) ? null : vergelijk(cel, gezocht));

const jokers = (gezocht: Enkel, r: Rekening): ((cel: Enkel) => boolean) | null =>
  (typeof gezocht === 'string' && /[*?~]/.test(gezocht) ? leesVoorwaarde(gezocht, r.streek) : null);

const exact = (lijst: readonly Enkel[], gezocht: Enkel, r: Rekening): number => {
  const patroon = jokers(gezocht, r);
  return lijst.findIndex((cel) => (patroon ? patroon(cel) : orde(cel, gezocht) === 0));
};

/** The place of the largest that is not above (or, `teken` -1, the smallest not below) what is sought; the last of equals. */
const naast = (lijst: readonly Enkel[], gezocht: Enkel, teken: 1 | -1): number => {
  let beste = -1;
  for (const [i, cel] of lijst.entries()) {
    const v = orde(cel, gezocht);
    if (v === null || v * teken > 0) continue;
    const nu = lijst[beste];
    if (nu === undefined || isFout(nu) || isFout(cel) || vergelijk(cel, nu) * teken >= 0) beste = i;
  }
  return beste;
};

const rijOfKolom = (x: Uitkomst, r: Rekening): readonly Enkel[] | null => {
  const { rijen } = r.reeks(x);
  if (rijen.length === 1) return rijen[0] ?? [];
  return rijen[0]?.length === 1 ? rijen.map((rij) => rij[0] ?? null) : null;
};

const getal = (x: Uitkomst | undefined, anders: number, r: Rekening): number | { readonly fout: string } =>
  (x === undefined ? anders : getalVan(r.enkel(x), r.streek));

const vergelijken = ([gezocht = null, waarin = null, hoe]: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const wat = r.enkel(gezocht);
  const soort = getal(hoe, 1, r);
  const lijst = rijOfKolom(waarin, r);
  if (isFout(wat)) return wat;
  if (isFout(soort)) return soort;
  if (lijst === null) return NB;
  const i = soort === 0 ? exact(lijst, wat ?? 0, r) : naast(lijst, wat ?? 0, soort > 0 ? 1 : -1);
  return i < 0 ? NB : i + 1;
};

const vzoek = ([gezocht = null, waarin = null, kolom = null, benaderd]: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const wat = r.enkel(gezocht);
  const k = getal(kolom, 1, r);
  const ongeveer = benaderd === undefined ? true : logischVan(r.enkel(benaderd));
  for (const x of [wat, k, ongeveer]) if (isFout(x)) return x;
  const { rijen } = r.reeks(waarin);
  if (Number(k) < 1) return WAARDE;
  if (Number(k) > (rijen[0]?.length ?? 0)) return VERW;
  const eerste = rijen.map((rij) => rij[0] ?? null);
  const i = ongeveer === true ? naast(eerste, wat ?? 0, 1) : exact(eerste, wat ?? 0, r);
  return i < 0 ? NB : (rijen[i]?.[Math.trunc(Number(k)) - 1] ?? 0);
};

const xzoek = ([gezocht = null, waarin = null, uit = null, anders, wijze, richting]: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const wat = r.enkel(gezocht);
  const [hoe, van] = [getal(wijze, 0, r), getal(richting, 1, r)];
  const lijst = rijOfKolom(waarin, r);
  for (const x of [wat, hoe, van]) if (isFout(x)) return x;
  const resultaat = r.reeks(uit).rijen;
  const staand = r.reeks(waarin).rijen.length > 1;
  if (lijst === null) return WAARDE;
  const zoek = (l: readonly Enkel[]): number => {
    // without wildcards unless they are asked for
    const raak = hoe === 2 ? exact(l, wat, r) : l.findIndex((cel) => (wat === null ? cel === null : orde(cel, wat) === 0));
    return raak >= 0 || hoe === 0 || hoe === 2 ? raak : naast(l, wat, hoe === -1 ? 1 : -1);
  };
  const omgekeerd = Number(van) < 0;
  const gevonden = zoek(omgekeerd ? [...lijst].reverse() : lijst);
  const i = gevonden >= 0 && omgekeerd ? lijst.length - 1 - gevonden : gevonden;
  if (i < 0) return anders === undefined ? NB : anders;
  if (staand) return { rijen: [resultaat[i] ?? [VERW]] };
  return { rijen: resultaat.map((rij) => [rij[i] ?? null]) };
};

const index = ([waarin = null, rij, kolom]: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const hoogte = isVerwijzing(waarin) ? waarin.bereik.totRij - waarin.bereik.rij + 1 : r.reeks(waarin).rijen.length;
  const breedte = isVerwijzing(waarin) ? waarin.bereik.totKolom - waarin.bereik.kolom + 1 : (r.reeks(waarin).rijen[0]?.length ?? 0);
  const [a, b] = [getal(rij, 0, r), getal(kolom, 0, r)];
  if (isFout(a)) return a;
  if (isFout(b)) return b;
  // with one number on a single row it counts columns
  const [i, j] = kolom === undefined && hoogte === 1 && breedte > 1 ? [0, Math.trunc(a)] : [Math.trunc(a), Math.trunc(b)];
  if (i < 0 || j < 0) return WAARDE;
  if (i > hoogte || j > breedte) return VERW;
  if (isVerwijzing(waarin)) {
    const o = waarin.bereik;
    return { blad: waarin.blad, bereik: {
      rij: i === 0 ? o.rij : o.rij + i - 1, totRij: i === 0 ? o.totRij : o.rij + i - 1,
      kolom: j === 0 ? o.kolom : o.kolom + j - 1, totKolom: j === 0 ? o.totKolom : o.kolom + j - 1,
    } };
  }
  const rijen = r.reeks(waarin).rijen.filter((_, n) => i === 0 || n === i - 1).map((x) => x.filter((_, n) => j === 0 || n === j - 1));
  return { rijen };
};

const maat = (x: Uitkomst, r: Rekening, wat: 'rijen' | 'kolommen'): number => {
  if (isVerwijzing(x)) return wat === 'rijen' ? x.bereik.totRij - x.bereik.rij + 1 : x.bereik.totKolom - x.bereik.kolom + 1;
  const reeks = isReeks(x) ? x : r.reeks(x);
  return wat === 'rijen' ? reeks.rijen.length : (reeks.rijen[0]?.length ?? 0);
};

const plek = (x: Uitkomst | undefined, eigen: number, welk: 'rij' | 'kolom'): Uitkomst => (x === undefined ? eigen + 1 : isVerwijzing(x) ? x.bereik[welk] + 1 : WAARDE);

export const ZOEKEN: Functies = {
  MATCH: gewoon(2, 3, vergelijken),
  VLOOKUP: gewoon(3, 4, vzoek),
  XLOOKUP: gewoon(3, 6, xzoek),
  INDEX: gewoon(2, 3, index),
  ROWS: gewoon(1, 1, ([x = null], r) => maat(x, r, 'rijen')),
  COLUMNS: gewoon(1, 1, ([x = null], r) => maat(x, r, 'kolommen')),
  ROW: gewoon(0, 1, ([x], r) => plek(x, r.plaats.rij, 'rij')),
  COLUMN: gewoon(0, 1, ([x], r) => plek(x, r.plaats.kolom, 'kolom')),
};
