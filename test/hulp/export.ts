import { periodeTekst, type Periode } from '../../src/engine';
import type { Celwaarde } from '../../src/werkmap/blad';

/** The figures of one row of an export of COA; balances with the backlog positive. */
export interface Exportrij {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly taakstelling: Celwaarde;
  readonly herverdeling: Celwaarde;
  readonly beginstand: Celwaarde;
  readonly realisatie: Celwaarde;
  readonly tijdigBeschikbaar?: Celwaarde;
}

export const EXPORTKOP: readonly string[] = ['Periode', 'Gemeente', 'Taakstelling', 'Herverdeling', 'Voorsprong begin', 'Realisatie'];

/** An export in the convention of COA: one long table, a lead positive. */
export const exportRijen = (rijen: readonly Exportrij[]): ReadonlyArray<ReadonlyArray<Celwaarde>> => [
  EXPORTKOP,
  ...rijen.map((r) => [periodeTekst(r.periode), r.gemeente, r.taakstelling, r.herverdeling, typeof r.beginstand === 'number' ? 0 - r.beginstand : r.beginstand, r.realisatie]),
];
