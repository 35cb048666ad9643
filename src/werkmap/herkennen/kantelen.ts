import { celsleutel, KOLOMMEN, type Bereik, type Blad, type Celwaarde } from '../blad';

const omgekeerd = (b: Bereik): Bereik => ({ rij: b.kolom, kolom: b.rij, totRij: b.totKolom, totKolom: b.totRij });

/** The sheet on its side: rows become columns. Excel tables stay behind, they never stand on their side. */
export const kantel = (blad: Blad): Blad => {
  const cellen: Celwaarde[][] = [];
  blad.cellen.forEach((rij, r) =>
    rij?.forEach((cel, k) => {
      if (cel !== null && cel !== undefined) (cellen[k] ??= [])[r] = cel;
    }),
  );
  const gedraaid = (sleutel: number): number => celsleutel(sleutel % KOLOMMEN, Math.floor(sleutel / KOLOMMEN));
  const formules = new Set([...blad.formules].map(gedraaid));
  const eigenFormules = new Map([...(blad.eigenFormules ?? [])].map(([sleutel, formule]) => [gedraaid(sleutel), formule]));
  return { ...blad, cellen, formules, eigenFormules, samengevoegd: blad.samengevoegd.map(omgekeerd), tabellen: [] };
};

/** The sheet without the cells of these ranges, for a search through what is left. */
export const zonder = (blad: Blad, bereiken: readonly Bereik[]): Blad => {
  if (bereiken.length === 0) return blad;
  const cellen = [...blad.cellen];
  for (const b of bereiken) {
    for (let r = Math.max(0, b.rij); r <= Math.min(b.totRij, cellen.length - 1); r += 1) {
      cellen[r] = cellen[r]?.map((cel, k) => (k >= b.kolom && k <= b.totKolom ? null : cel));
    }
  }
  return { ...blad, cellen };
};
