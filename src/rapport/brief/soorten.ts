import type { Herleiding, Periode, Trede } from '../../engine';

/** The ladder of a kader as a letter tells it. */
export interface Ladderwoorden {
  /** Each by the row of the ladder that it tells; `lezing` where that is derived. */
  readonly regels: ReadonlyArray<{ readonly rij: string; readonly situatie: string; readonly gevolg: string; readonly lezing?: string }>;
  /** What Gedeputeerde Staten weigh beside the figures. */
  readonly oordelen: ReadonlyArray<{ readonly tekst: string }>;
  readonly tekortlezing: string;
}

/** What letters under a kader say beside its ladder; handed in, as the kaders are. */
export interface Briefgegevens {
  /** What a trede brings with it, one sentence at a time. */
  readonly gevolgen: ReadonlyArray<{ readonly trede: Trede; readonly tekst: string; readonly herleiding: Herleiding; /** The step of the trajectory that it announces. */ readonly stap?: string }>;
  /** Agreed shifts of the taakstelling, by the name that letters give them, and the half-years that they ran. */
  readonly herverdelingen: ReadonlyArray<{ readonly van: string; readonly kort: string; readonly eerste: Periode; readonly laatste: Periode }>;
  /** The steps of the trajectory: in a few words; that one was taken, around its day; and that it is to come, before its day. */
  readonly traject: ReadonlyArray<{ readonly stap: string; readonly kort: string; readonly gedaan: readonly [voor: string, na: string]; readonly komt: string }>;
  /** Its ladder in plain words; `null` where nobody wrote it. */
  readonly ladder: Ladderwoorden | null;
}
