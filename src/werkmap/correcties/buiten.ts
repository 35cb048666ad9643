import { bereikadres, type Bereik, type Blad, type Celwaarde } from '../blad';
import { celTekst, isLeeg } from '../lezen/cel';
import { leesGetal } from '../lezen/getal';
import type { Tabel } from '../tabel';

/** Cells beside the tables of a sheet that look like figures of their own. */
export interface Buiten {
  readonly bereik: string;
  /** What stands in its first row. */
  readonly koppen: readonly string[];
}

const opBlad = ({ gekanteld, bereik: b }: Tabel): Bereik => (gekanteld ? { rij: b.kolom, totRij: b.totKolom, kolom: b.rij, totKolom: b.totRij } : b);

const isGetal = (w: Celwaarde): boolean => typeof w === 'number' || (typeof w === 'string' && typeof leesGetal(w) === 'number');

interface Rij {
  readonly rij: number;
  readonly cellen: ReadonlyArray<readonly [kolom: number, waarde: Celwaarde]>;
}

/** What stands on a sheet in rows with figures and in no table; `null` where that is nothing. A title or a remark is no figure. */
export const buitenTabellen = (blad: Blad, tabellen: readonly Tabel[]): Buiten | null => {
  const gelezen = tabellen.map(opBlad);
  const rijen = blad.cellen.flatMap((cellen, rij): readonly Rij[] => {
    const buiten = (cellen ?? []).flatMap((w, kolom): Rij['cellen'] =>
      w === undefined || isLeeg(w) || gelezen.some((b) => b.rij <= rij && rij <= b.totRij && b.kolom <= kolom && kolom <= b.totKolom) ? [] : [[kolom, w]]);
    return buiten.length < 2 ? [] : [{ rij, cellen: buiten }];
  });
  const [eerste] = rijen;
  const laatste = rijen.at(-1);
  if (eerste === undefined || laatste === undefined || !rijen.some((r) => r.cellen.some(([, w]) => isGetal(w)))) return null;
  const kolommen = rijen.flatMap((r) => r.cellen.map(([k]) => k));
  return {
    bereik: bereikadres({ rij: eerste.rij, totRij: laatste.rij, kolom: Math.min(...kolommen), totKolom: Math.max(...kolommen) }),
    koppen: eerste.cellen.map(([, w]) => celTekst(w).trim()),
  };
};
