import { eindPeildatum, volgende, type Dag, type Periode, type Trede } from '../../engine';
import type { Cijfer, Cijferrij, Rijsoort, Tabellen, Tredenrij } from './tabellen';

/** One cell of the tables. */
export interface Cel {
  /** The gemeente, or `null` for the province. */
  readonly gemeente: string | null;
  readonly periode: Periode;
  readonly cijfer: Cijfer;
  /** A taakstelling that is said to be without the herverdeling; else it can be either. */
  readonly kaal?: true;
}

/** What a cell holds, and in which row; `berekend`: it is not printed but follows from the row. */
export interface Celwaarde {
  readonly waarde: number;
  readonly rij: Cijferrij;
  readonly berekend: boolean;
}

/** Questions to the tables, answered from an index. What they do not hold is an empty answer, never a guess. */
export interface Tabelzoeker {
  readonly tabellen: Tabellen;
  /** Everything that a cell holds in rows of these kinds: a taakstelling that was lowered has two values. */
  readonly waarden: (cel: Cel, soorten?: readonly Rijsoort[]) => readonly Celwaarde[];
  /** Rows of one area and half-year. */
  readonly rijen: (gemeente: string | null, periode: Periode) => readonly Cijferrij[];
  readonly plaatsing: (gemeente: string, periode: Periode) => Tredenrij | null;
  /** The placements of a half-year, empty where no table has them all. */
  readonly treden: (periode: Periode) => readonly Tredenrij[];
  readonly tel: (periode: Periode, past: (trede: Trede) => boolean) => number | null;
  /** How many have no trede; `null` where no table says. */
  readonly zonderTrede: (periode: Periode) => number | null;
  /** Who was judged on a koppelingstekort; `null` where no table says. */
  readonly tekorten: (periode: Periode) => readonly string[] | null;
}

const sleutel = (p: Periode, gemeente: string | null = null): string => `${p.jaar}-${p.helft}|${gemeente ?? ''}`;

const groepeer = <T>(alle: readonly T[], van: (x: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groepen = new Map<string, T[]>();
  for (const x of alle) {
    const groep = groepen.get(van(x));
    if (groep === undefined) groepen.set(van(x), [x]);
    else groep.push(x);
  }
  return groepen;
};

/** The closing balance that follows from a row: totaalopgave less realisatie. */
export const berekendeEindstand = ({ cijfers: { totaalopgave, realisatie } }: Cijferrij): number | null => (totaalopgave === undefined || realisatie === undefined ? null : totaalopgave - realisatie);

const celwaarden = (rij: Cijferrij, { cijfer, kaal }: Pick<Cel, 'cijfer' | 'kaal'>): readonly Celwaarde[] => {
  const gedrukt = rij.cijfers[cijfer];
  const waarden: Celwaarde[] = gedrukt === undefined ? [] : [{ waarde: gedrukt, rij, berekend: false }];
  const berekend = cijfer === 'eindstand' ? berekendeEindstand(rij) : cijfer === 'taakstelling' && gedrukt !== undefined && kaal !== true ? gedrukt + (rij.cijfers.herverdeling ?? 0) : null;
  if (berekend !== null && berekend !== gedrukt) waarden.push({ waarde: berekend, rij, berekend: true });
  return waarden;
};

export const maakTabelzoeker = (tabellen: Tabellen): Tabelzoeker => {
  const cijfers = groepeer(tabellen.cijfers, (r) => sleutel(r.periode, r.gemeente));
  const treden = groepeer(tabellen.treden, (r) => sleutel(r.periode));
  const aantallen = groepeer(tabellen.tellingen, (t) => sleutel(t.periode));
  const rijen = (gemeente: string | null, p: Periode) => cijfers.get(sleutel(p, gemeente)) ?? [];
  const plaatsingen = (p: Periode) => treden.get(sleutel(p)) ?? [];
  // one gemeente whose letter was published is no table of the half-year
  const volledig = (p: Periode) => (plaatsingen(p).length >= Math.max(2, tabellen.gemeenten.length) ? plaatsingen(p) : []);
  return {
    tabellen,
    rijen,
    waarden: (cel, soorten = ['definitief', 'eerder']) => rijen(cel.gemeente, cel.periode).filter((r) => soorten.includes(r.soort)).flatMap((r) => celwaarden(r, cel)),
    plaatsing: (gemeente, p) => plaatsingen(p).find((r) => r.gemeente === gemeente) ?? null,
    treden: volledig,
    tel: (p, past) => {
      const alle = volledig(p);
      if (alle.length > 0) return alle.filter((r) => past(r.trede)).length;
      const geteld = (aantallen.get(sleutel(p)) ?? []).flatMap(({ trede, aantal }) => (trede === null ? [] : [past(trede) ? aantal : 0]));
      return geteld.length === 0 ? null : geteld.reduce((som, n) => som + n, 0);
    },
    zonderTrede: (p) => (volledig(p).length > 0 ? 0 : (aantallen.get(sleutel(p))?.find((t) => t.trede === null)?.aantal ?? null)),
    tekorten: (p) => {
      const alle = volledig(p);
      return alle.length === 0 || alle.some((r) => r.basis === undefined) ? null : alle.filter((r) => r.basis === 'koppelingstekort').map((r) => r.gemeente);
    },
  };
};

/** The half-year that a peildatum closes; `null` for any other day. */
export const geslotenOp = (dag: Dag): Periode | null => {
  const p: Periode | null = dag.dag !== 1 ? null : dag.maand === 1 ? { jaar: dag.jaar - 1, helft: 2 } : dag.maand === 7 ? { jaar: dag.jaar, helft: 1 } : null;
  return p !== null && eindPeildatum(p).jaar === dag.jaar ? p : null;
};

/** The cells that a balance on a peildatum can be: what closes there, and what opens. */
export const standcellen = (gemeente: string | null, gesloten: Periode): readonly Cel[] => [
  { gemeente, periode: gesloten, cijfer: 'eindstand' },
  { gemeente, periode: volgende(gesloten), cijfer: 'beginstand' },
];
