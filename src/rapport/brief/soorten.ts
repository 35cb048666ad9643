import type { Herleiding, Periode, Trede } from '../../engine';

/** What letters under a kader say beside its ladder; handed in, as the kaders are. */
export interface Briefgegevens {
  /** What a trede brings with it, one sentence at a time. */
  readonly gevolgen: ReadonlyArray<{ readonly trede: Trede; readonly tekst: string; readonly herleiding: Herleiding }>;
  /** Agreed shifts of the taakstelling, by the name that letters give them, and the half-years that they ran. */
  readonly herverdelingen: ReadonlyArray<{ readonly van: string; readonly kort: string; readonly eerste: Periode; readonly laatste: Periode }>;
}
