import type { Besluit } from './dossier';
import { isoDag, type Dag } from './periode';

/** Whether a besluit no longer holds on a day. Its own last day is still a day on which it holds; without one it never expires. */
export const isVerlopen = (besluit: Pick<Besluit, 'tot'>, op: Dag): boolean => besluit.tot !== undefined && besluit.tot < isoDag(op);

/**
 * What two records of a decision say together: each fills in what the other leaves open. `null` where they differ in anything
 * that both say: then nobody can tell which one holds.
 */
export const verenigBesluiten = (a: Besluit, b: Besluit): Besluit | null => {
  const eens = (x: string, y: string): boolean => x === y || x === '' || y === '';
  const open = (x: string | undefined, y: string | undefined): boolean => x === y || x === undefined || y === undefined;
  if (a.trede !== b.trede || !eens(a.reden, b.reden) || !eens(a.auteur, b.auteur) || !eens(a.datum, b.datum) || !open(a.tot, b.tot) || !open(a.soort, b.soort)) return null;
  const [soort, tot] = [a.soort ?? b.soort, a.tot ?? b.tot];
  return {
    trede: a.trede,
    ...(soort === undefined ? {} : { soort }),
    reden: a.reden === '' ? b.reden : a.reden,
    auteur: a.auteur === '' ? b.auteur : a.auteur,
    datum: a.datum === '' ? b.datum : a.datum,
    ...(tot === undefined ? {} : { tot }),
  };
};

/** Whether a decision was taken on a later day than another: then it follows that one, and holds from its own day on. */
export const volgtOp = (eerder: Pick<Besluit, 'datum'>, later: Pick<Besluit, 'datum'>): boolean => eerder.datum !== '' && later.datum > eerder.datum;

/** A decision, and the records of it. */
export interface Reeksbesluit<T> {
  readonly besluit: Besluit;
  readonly uit: readonly T[];
}

/**
 * Records as the decisions that they are of, in the order in which those were taken; `null` where two of them cannot both hold. A record
 * without a day belongs to the latest decision that it agrees with.
 */
export const alsReeks = <T>(alle: readonly T[], van: (t: T) => Besluit): ReadonlyArray<Reeksbesluit<T>> | null => {
  const gedateerd = alle.filter((t) => van(t).datum !== '').sort((a, b) => (van(a).datum < van(b).datum ? -1 : van(a).datum > van(b).datum ? 1 : 0));
  const reeks: Array<Reeksbesluit<T>> = [];
  for (const t of gedateerd) {
    const laatste = reeks[reeks.length - 1];
    if (laatste === undefined || volgtOp(laatste.besluit, van(t))) {
      reeks.push({ besluit: van(t), uit: [t] });
      continue;
    }
    const samen = verenigBesluiten(laatste.besluit, van(t));
    if (samen === null) return null;
    reeks[reeks.length - 1] = { besluit: samen, uit: [...laatste.uit, t] };
  }
  for (const t of alle.filter((x) => van(x).datum === '')) {
    const plek = reeks.map(({ besluit }) => verenigBesluiten(besluit, van(t)) !== null).lastIndexOf(true);
    const daar = reeks[plek];
    if (daar === undefined && reeks.length > 0) return null;
    if (daar === undefined) reeks.push({ besluit: van(t), uit: [t] });
    else reeks[plek] = { besluit: verenigBesluiten(daar.besluit, van(t)) ?? daar.besluit, uit: [...daar.uit, t] };
  }
  return reeks;
};
