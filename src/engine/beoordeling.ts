import type { Basis, Besluit, Trede } from './dossier';
import type { Bevinding, Fout } from './fout';
import type { Grootheden, Grootheid } from './grootheid';
import type { Herleiding, Lezing, Rekenregel, Uitkomst, Vergelijking } from './kader';
import type { Periode } from './periode';

/** A quantity with the value that it had. */
export interface Gemeten {
  readonly grootheid: Grootheid;
  readonly waarde: number | null;
}

/** A condition of the ladder or of a voorbehoud, with the answer that was asked and the one that came (`null`: unknown). */
export interface Getoetst {
  readonly criterium: string;
  readonly gevraagd: boolean;
  readonly antwoord: boolean | null;
}

/**
 * One step of the onderbouwing. The steps are flat, in order, and addressable by `id` within one assessment;
 * criteria and rows that did not fire are there too, so that "why not trede 4?" has an answer.
 */
export type Stap = { readonly id: string; readonly herleiding: Herleiding } & (
  | { readonly soort: 'kader'; readonly kader: string; readonly periode: Periode; readonly van: Periode; readonly tot: Periode | null }
  | { readonly soort: 'grootheid'; readonly grootheid: Rekenregel; readonly waarde: number | null; readonly uit: readonly Gemeten[] }
  | {
      readonly soort: 'criterium';
      readonly criterium: string;
      readonly links: Gemeten;
      readonly vergelijking: Vergelijking;
      readonly rechts: Gemeten | number;
      readonly antwoord: boolean | null;
    }
  /** Whether there is a value at all. */
  | { readonly soort: 'criterium'; readonly criterium: string; readonly links: Gemeten; readonly vergelijking: 'bekend'; readonly rechts: null; readonly antwoord: boolean | null }
  | { readonly soort: 'ladderrij'; readonly rij: string; readonly voorwaarden: readonly Getoetst[]; readonly geldt: boolean; readonly dan: Uitkomst }
  | { readonly soort: 'uitkomst'; readonly rij: string; readonly trede: Trede | null }
  | { readonly soort: 'voorbehoud'; readonly voorbehoud: string; readonly voorwaarden: readonly Getoetst[]; readonly geldt: boolean }
);

interface Gemeenschappelijk {
  readonly gemeente: string;
  readonly periode: Periode;
  /** The id of the kader that judged, `null` where none covers the half-year. */
  readonly kader: string | null;
  /** Every quantity, as far as known. The real, the judged and (in the dossier) the reported balance stay apart. */
  readonly grootheden: Grootheden;
  /** Empty where it was not asked for. */
  readonly onderbouwing: readonly Stap[];
  readonly bevindingen: readonly Bevinding[];
  /** The decision that stands beside the proposal. */
  readonly besluit: Besluit | null;
}

/** A proposal: the trede that follows from the kader's own rule. Gedeputeerde Staten decide. */
export interface Voorstel extends Gemeenschappelijk {
  readonly soort: 'voorstel';
  readonly kader: string;
  readonly trede: Trede;
  /** The id of the ladder row that fired. */
  readonly rij: string;
  readonly basis: Basis;
  /** True where a person must look before the proposal counts; the bevindingen say why. */
  readonly handmatig: boolean;
  /** `afgeleid` as soon as one rule on which the trede rests is derived. */
  readonly lezing: Lezing;
}

/** No trede, with every reason at once. */
export interface NietTeBeoordelen extends Gemeenschappelijk {
  readonly soort: 'niet te beoordelen';
  readonly trede: null;
  readonly basis: Basis | null;
  readonly handmatig: false;
  readonly fouten: readonly [Fout, ...Fout[]];
}

export type Beoordeling = Voorstel | NietTeBeoordelen;
