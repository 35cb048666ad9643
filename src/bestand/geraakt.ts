import { KOLOMMEN, type Bereik } from '../werkmap/blad';
import { leesBereik, overlapt } from './bereik';
import { formulecellen, groepVan } from './formulecellen';
import { verschoven } from './gedeeld';
import type { Pakket } from './pakket';
import { ontcijferXml } from './tekens';
import { leesBoek, verwijzingen, type Bron } from './verwijzingen';

/** Cells by the name of their sheet, as `celsleutel` makes them. */
export type Cellen = ReadonlyMap<string, ReadonlySet<number>>;

interface Rekencel {
  readonly blad: number;
  /** One cell, or all that an array formula fills. */
  readonly uit: Bereik;
  /** What it refers to; `null` where only Excel can say, as of INDIRECT. */
  readonly op: readonly Bron[] | null;
}

function* rekencellen(pakket: Pakket): Iterable<Rekencel> {
  const { bronnen, werkmap } = pakket;
  const boek = leesBoek(pakket);
  for (const [blad, bron] of bronnen.entries()) {
    if (werkmap.bladen[blad]?.formules.size === 0) continue;
    const gedeeld = new Map<string, { readonly plek: Bereik; readonly formule: string }>();
    for (const { plek, attributen, formule } of formulecellen(bron)) {
      const cel = leesBereik(plek);
      if (cel === null) continue;
      const ref = /\bref\s*=\s*["']([^"']+)["']/.exec(attributen)?.[1];
      const groep = groepVan(attributen);
      const eigen = ontcijferXml(formule);
      const eerste = groep === null ? undefined : gedeeld.get(groep);
      if (groep !== null && eigen !== '') gedeeld.set(groep, { plek: cel, formule: eigen });
      const tekst = eigen !== '' || eerste === undefined ? eigen : verschoven(eerste.formule, cel.rij - eerste.plek.rij, cel.kolom - eerste.plek.kolom);
      const uit = groep === null && ref !== undefined ? (leesBereik(ref) ?? cel) : cel;
      yield { blad, uit, op: tekst === '' || /\bdataTable\b/.test(attributen) ? null : verwijzingen(tekst, { blad, bereik: uit }, boek) };
    }
  }
}

const raakt = ({ blad, bereik: b }: Bron, vuil: ReadonlyArray<ReadonlySet<number>>): boolean => {
  const cellen = vuil[blad];
  if (cellen === undefined || cellen.size === 0) return false;
  if ((b.totRij - b.rij + 1) * (b.totKolom - b.kolom + 1) <= cellen.size) {
    for (let r = b.rij; r <= b.totRij; r += 1) for (let k = b.kolom; k <= b.totKolom; k += 1) if (cellen.has(r * KOLOMMEN + k)) return true;
    return false;
  }
  for (const s of cellen) {
    const [r, k] = [Math.floor(s / KOLOMMEN), s % KOLOMMEN];
    if (b.rij <= r && r <= b.totRij && b.kolom <= k && k <= b.totKolom) return true;
  }
  return false;
};

/** Whether a formula anywhere may come to something else when cells in these ranges of sheets are changed, or stands in one of them. */
export const kanVolgen = (pakket: Pakket, gewijzigd: ReadonlyMap<string, readonly Bereik[]>): boolean => {
  const perBlad = pakket.werkmap.bladen.map((b) => gewijzigd.get(b.naam) ?? []);
  const ligtIn = (blad: number, bereik: Bereik): boolean => perBlad[blad]?.some((b) => overlapt(b, bereik)) === true;
  if (perBlad.every((b) => b.length === 0)) return false;
  for (const { blad, uit, op } of rekencellen(pakket)) if (op === null || ligtIn(blad, uit) || op.some((o) => ligtIn(o.blad, o.bereik))) return true;
  return false;
};

/** The cells with a formula that may come to something else when these cells are changed, directly or by way of other formulas. */
export const geraakteFormules = (pakket: Pakket, gewijzigd: Cellen): Cellen => {
  const { bladen } = pakket.werkmap;
  const vuil = bladen.map((b) => new Set(gewijzigd.get(b.naam) ?? []));
  const uit = bladen.map(() => new Set<number>());
  let rest: readonly Rekencel[] = vuil.some((s) => s.size > 0) ? [...rekencellen(pakket)] : [];
  for (let nieuw = true; nieuw;) {
    const over = rest.filter((c) => {
      if (c.op !== null && !c.op.some((bron) => raakt(bron, vuil))) return true;
      for (let r = c.uit.rij; r <= c.uit.totRij; r += 1) for (let k = c.uit.kolom; k <= c.uit.totKolom; k += 1) {
        vuil[c.blad]?.add(r * KOLOMMEN + k);
        uit[c.blad]?.add(r * KOLOMMEN + k);
      }
      return false;
    });
    nieuw = over.length < rest.length;
    rest = over;
  }
  return new Map(bladen.map((b, i) => [b.naam, uit[i] ?? new Set<number>()]));
};
