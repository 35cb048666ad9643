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
