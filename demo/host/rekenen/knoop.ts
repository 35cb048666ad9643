import type { Bereik } from '../../../src/werkmap/blad';
import type { Enkel } from './waarde';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Which rows of a table a structured reference means. */
export type Tabeldeel = 'gegevens' | 'kop' | 'totaal' | 'alles' | 'deze rij';

/** A formula as a tree. */
export type Knoop =
  | { readonly soort: 'waarde'; readonly waarde: Enkel }
  | { readonly soort: 'reeks'; readonly rijen: ReadonlyArray<readonly Enkel[]> }
  /** `heel`: whole columns or rows, cut to what the sheet uses when they are read. */
  | { readonly soort: 'bereik'; readonly blad: string | null; readonly bereik: Bereik; readonly heel: 'kolommen' | 'rijen' | null }
  /** `tabel` null: the table in which the formula itself stands. `kolommen` null: all of them. */
  | { readonly soort: 'tabel'; readonly tabel: string | null; readonly delen: readonly Tabeldeel[]; readonly kolommen: readonly [string, string] | null }
  | { readonly soort: 'naam'; readonly blad: string | null; readonly naam: string }
  | { readonly soort: 'aanroep'; readonly naam: string; readonly argumenten: readonly Knoop[] }
  | { readonly soort: 'min' | 'plus' | 'procent' | 'snijpunt' | 'mors'; readonly van: Knoop }
  | { readonly soort: 'tussen'; readonly links: Knoop; readonly rechts: Knoop }
  | { readonly soort: 'operator'; readonly operator: Operator; readonly links: Knoop; readonly rechts: Knoop }
  /** An argument that was left out: `IF(A1,,2)`. */
  | { readonly soort: 'leeg' };
