import { celsleutel, celVan, KOLOMMEN, type Bereik, type Blad } from '../blad';

/** Whether two ranges share a cell. */
export const raakt = (a: Bereik, b: Bereik): boolean => a.rij <= b.totRij && b.rij <= a.totRij && a.kolom <= b.totKolom && b.kolom <= a.totKolom;

const isLeeg = (blad: Blad, rij: number, kolom: number): boolean => {
  const waarde = celVan(blad, rij, kolom);
  return (waarde === null || waarde === '') && !blad.formules.has(celsleutel(rij, kolom));
};

/** Whether every cell of the range is empty and free of merges, Excel tables and what else is taken. */
export const isVrij = (blad: Blad, bereik: Bereik, bezet: readonly Bereik[]): boolean => {
  if (bereik.totKolom >= KOLOMMEN) return false;
  if ([...blad.samengevoegd, ...blad.tabellen.map((t) => t.bereik), ...bezet].some((b) => raakt(b, bereik))) return false;
  for (let rij = bereik.rij; rij <= bereik.totRij; rij += 1) {
    for (let kolom = bereik.kolom; kolom <= bereik.totKolom; kolom += 1) if (!isLeeg(blad, rij, kolom)) return false;
  }
  return true;
};

/** The last column that holds anything in these rows, or -1. */
const laatsteKolom = (blad: Blad, rij: number, totRij: number, bezet: readonly Bereik[]): number => {
  let laatste = -1;
  for (let r = rij; r <= totRij; r += 1) {
    const cellen = blad.cellen[r];
    if (cellen === undefined) continue;
    for (let k = cellen.length - 1; k > laatste; k -= 1) if (!isLeeg(blad, r, k)) laatste = k;
  }
  for (const sleutel of blad.formules) {
    const r = Math.floor(sleutel / KOLOMMEN);
    if (r >= rij && r <= totRij) laatste = Math.max(laatste, sleutel % KOLOMMEN);
  }
  return [...blad.samengevoegd, ...blad.tabellen.map((t) => t.bereik), ...bezet].reduce((max, b) => (b.rij <= totRij && rij <= b.totRij ? Math.max(max, b.totKolom) : max), laatste);
};

/**
 * The first column of a free block of `aantal` columns: against the table where that may be and there is room, else to the right of
 * everything in these rows with one empty column between. `null` where the sheet has no room.
 */
export const vindPlaats = (blad: Blad, naast: Bereik, aantal: number, bezet: readonly Bereik[], magAansluiten: boolean): { readonly kolom: number; readonly aansluitend: boolean } | null => {
  const blok = (kolom: number, marge: number): Bereik => ({ rij: naast.rij, totRij: naast.totRij, kolom, totKolom: kolom + aantal - 1 + marge });
  const aansluitend = naast.totKolom + 1;
  const laatste = laatsteKolom(blad, naast.rij, naast.totRij, bezet);
  if (magAansluiten && isVrij(blad, blok(aansluitend, laatste < aansluitend ? 0 : 1), bezet)) return { kolom: aansluitend, aansluitend: true };
  return isVrij(blad, blok(laatste + 2, 0), bezet) ? { kolom: laatste + 2, aansluitend: false } : null;
};
