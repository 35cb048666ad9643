import { dagenTussen } from './dagen';
import type { Dossier, Gegeven } from './dossier';
import type { Dag } from './periode';

/** The taakstelling that counts on a day, and from and until when as far as known (`tot`: the first day on which it counts no more). */
export interface GeldendeTaakstelling {
  readonly taakstelling: Gegeven;
  readonly van: Dag | null;
  readonly tot: Dag | null;
  /** What the source says of it; `null` for the taakstelling of the dossier itself. */
  readonly bron: string | null;
}

/**
 * The version of the taakstelling that counts on a day: the earliest that had not yet given way, else the one of the dossier.
 * A version of which the last day is not known counts on no day: the later figure does.
 *
 * @example
 * // 2126 published, 1372 from 10 November 2023
 * taakstellingOp(dossier, { jaar: 2023, maand: 11, dag: 9 }).taakstelling // 2126
 * taakstellingOp(dossier, { jaar: 2023, maand: 11, dag: 10 }).taakstelling // 1372
 */
export const taakstellingOp = (dossier: Dossier, dag: Dag): GeldendeTaakstelling => {
  const versies = (dossier.taakstellingVersies ?? [])
    .flatMap(({ taakstelling, tot, bron }) => (tot === null ? [] : [{ taakstelling, tot, bron }]))
    .sort((a, b) => dagenTussen(b.tot, a.tot));
  const i = versies.findIndex(({ tot }) => dagenTussen(dag, tot) > 0);
  const van = (i < 0 ? versies.at(-1) : versies[i - 1])?.tot ?? null;
  const versie = versies[i];
  return versie === undefined ? { taakstelling: dossier.taakstelling, van, tot: null, bron: null } : { ...versie, van };
};
