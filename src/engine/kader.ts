import type { Trede } from './dossier';
import type { Grootheid } from './grootheid';
import type { Periode } from './periode';

/** A text in Dutch and in English. */
export interface Tweetalig {
  readonly nl: string;
  readonly en: string;
}

/** A published document and the place in it. */
export interface Bron {
  readonly titel: string;
  readonly vindplaats: string;
  readonly citaat?: string;
  readonly url?: string;
}

/** `letterlijk`: the source says it in so many words. `afgeleid`: our reading of it, and said so wherever it counts. */
export type Lezing = 'letterlijk' | 'afgeleid';

/** Where a rule comes from, and how it was read. */
export interface Herleiding {
  readonly bron: Bron;
  readonly lezing: Lezing;
  /** The reading chosen; present where `lezing` is `afgeleid`. */
  readonly uitleg?: Tweetalig;
}

export interface Gemeente {
  readonly naam: string;
  /** CBS code, `GM0344`. */
  readonly cbsCode: string;
  /** Other spellings in use. */
  readonly ookBekendAls?: readonly string[];
  /** Its province bears the same name. */
  readonly ookProvincie?: true;
}

/** The gemeenten of these kaders, each once; of one that two kaders name, the last counts. */
export const gemeentenVan = (kaders: readonly Kader[]): readonly Gemeente[] => [...new Map(kaders.flatMap((k) => k.gemeenten).map((g) => [g.cbsCode, g])).values()];

export type Vergelijking = '<' | '<=' | '>' | '>=' | '=';

/** One question about the figures. Unknown on either side makes the answer unknown, not "no". */
export type Criterium = {
  readonly id: string;
  readonly herleiding: Herleiding;
  readonly naam: Tweetalig;
} & (
    | { readonly soort: 'vergelijking'; readonly links: Grootheid; readonly vergelijking: Vergelijking; readonly rechts: Grootheid | number }
    | { readonly soort: 'bekend'; readonly grootheid: Grootheid }
  );

/** A criterion and the answer that is asked of it. */
export interface Voorwaarde {
  readonly criterium: Criterium;
  readonly antwoord: boolean;
}

export type Uitkomst =
  | { readonly soort: 'trede'; readonly trede: Trede }
  /** The vorige trede plus `plus`, kept between `minstens` and `hoogstens`. */
  | { readonly soort: 'vanaf vorige'; readonly plus: 0 | 1; readonly minstens: Trede; readonly hoogstens: Trede }
  | { readonly soort: 'niet te beoordelen'; readonly ontbreekt: 'vorigeTrede' };

/** One row of the ladder, a decision table: it fires when every condition has the asked answer. Exactly one row fires. */
export interface Ladderrij {
  readonly id: string;
  readonly herleiding: Herleiding;
  readonly als: readonly Voorwaarde[];
  readonly dan: Uitkomst;
}

/** When a person must look before the proposal counts. Evaluated after the ladder, so `trede` is known here. */
export interface Voorbehoud {
  readonly id: string;
  readonly herleiding: Herleiding;
  readonly naam: Tweetalig;
  readonly als: readonly Voorwaarde[];
}

export interface Tredebeschrijving {
  readonly trede: Trede;
  readonly naam: Tweetalig;
  /** Fill and letter colour, RRGGBB, chosen to contrast at least 4.5 : 1. */
  readonly vulling: string;
  readonly letter: string;
}

/** How a koppelingstekort counts under a kader. That it counts is published; how it is computed is derived everywhere. */
export interface Koppelingsregel {
  readonly bron: Bron;
  readonly uitleg: Tweetalig;
  /** Whether the taakstelling that is tested shrinks to what was available too. */
  readonly ookTaakstelling: boolean;
}

/** The quantities that are computed before the ladder. */
export type Rekenregel =
  | 'taakstellingMetHerverdeling'
  | 'totaalopgave'
  | 'eindstand'
  | 'beoordelingsopgave'
  | 'beoordeeldeTaakstelling'
  | 'beoordeeldeEindstand'
  | 'vorigeTrede';

/** A beleidskader as data: what it covers, what it asks, which trede follows. */
export interface Kader {
  readonly id: string;
  readonly naam: Tweetalig;
  readonly provincie: string;
  readonly bron: Bron;
  /** First and last half-year that it judges; `null` while it is in force. */
  readonly van: Periode;
  readonly tot: Periode | null;
  /** Why exactly these half-years. */
  readonly geldigheid: Herleiding;
  /** What must be read before a decision rests on it. */
  readonly waarschuwing?: Tweetalig;
  readonly gemeenten: readonly Gemeente[];
  readonly treden: readonly Tredebeschrijving[];
  /** Where the arithmetic before the ladder comes from. */
  readonly rekenregels: Readonly<Record<Rekenregel, Herleiding>>;
  readonly koppelingstekort: Koppelingsregel;
  readonly criteria: readonly Criterium[];
  readonly ladder: readonly Ladderrij[];
  readonly voorbehouden: readonly Voorbehoud[];
}
