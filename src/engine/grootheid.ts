/**
 * The quantities of an assessment, all in whole persons but for the two treden. `null` is unknown.
 * - `taakstelling` without and `taakstellingMetHerverdeling` with the agreed shift between gemeenten
 * - `totaalopgave` = taakstellingMetHerverdeling + beginstand
 * - `eindstand` = totaalopgave − realisatie: the real closing balance, carried over whatever the judgement
 * - `beoordelingsopgave`, `beoordeeldeTaakstelling`, `beoordeeldeEindstand`: the same after a koppelingstekort
 */
export interface Grootheden {
  readonly taakstelling: number | null;
  readonly herverdeling: number | null;
  readonly taakstellingMetHerverdeling: number | null;
  readonly beginstand: number | null;
  readonly totaalopgave: number | null;
  readonly realisatie: number | null;
  readonly eindstand: number | null;
  readonly tijdigBeschikbaar: number | null;
  readonly beoordelingsopgave: number | null;
  readonly beoordeeldeTaakstelling: number | null;
  readonly beoordeeldeEindstand: number | null;
  readonly vorigeTrede: number | null;
  /** 1 where the vorige trede came from a deviating besluit or a koppelingstekort, else 0; unknown with it. */
  readonly vorigeTredeBijzonder: number | null;
  readonly trede: number | null;
}

export type Grootheid = keyof Grootheden;
