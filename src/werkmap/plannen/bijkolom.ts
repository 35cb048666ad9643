import type { Celwaarde } from '../blad';
import type { Opmaak } from '../schrijfplan';
import type { Tabel } from '../tabel';

/** A column of ours beside those of the assessment, written only where it is asked for. Its header is known as one of ours by `isEigenKop`. */
export interface Bijkolom {
  readonly kop: string;
  readonly opmaak: Opmaak;
  /** In characters. */
  readonly breedte: number;
  /** Whether a cell can hold this by our hand; anything else is the user's, and stays. */
  readonly kanOnsZijn: (waarde: Celwaarde) => boolean;
  /** By row of the table; the cells of a row without one stay as they are. */
  readonly waarden: ReadonlyMap<number, string | number | null>;
}

/** The further columns of one table, in the order in which they stand. */
export interface Bijkolommen {
  readonly tabel: Tabel;
  readonly kolommen: readonly Bijkolom[];
}
