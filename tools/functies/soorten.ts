import type { Tweetalig } from '../../src/engine';

/** Every function, in the order of the help. */
export const FUNCTIENAMEN = ['TREDE', 'TOELICHTING', 'TOTAALOPGAVE', 'EINDSTAND', 'PERCENTAGE', 'NODIG', 'PROGNOSE', 'TREDENAAM', 'BEOORDEEL', 'PROVINCIE', 'GEMEENTE', 'VERSIE'] as const;

export type Functienaam = (typeof FUNCTIENAMEN)[number];

/** A parameter by its name in the code, with what Excel shows of it. */
export interface Parametertekst {
  readonly code: string;
  /** Letters and underscores. */
  readonly naam: Tweetalig;
  readonly omschrijving: Tweetalig;
}

export type Celinhoud = string | number;
export type Tabelinhoud = ReadonlyArray<ReadonlyArray<Celinhoud>>;

/** An argument of an example; a table stands for a range, and is shown. */
export type Voorbeeldargument = Celinhoud | null | { readonly bereik: string; readonly cellen: Tabelinhoud };

/** What an example gives. Of a table that spills only the shown part is printed. */
export type Voorbeelduitkomst =
  | { readonly soort: 'waarde'; readonly waarde: number | Tweetalig; readonly opmaak?: 'procent' }
  | { readonly soort: 'fout'; readonly fout: 'VALUE' | 'NA'; readonly zin: Tweetalig }
  /** `kolommen` and `rijen`: how many from the top left are shown. */
  | { readonly soort: 'tabel'; readonly kolommen: number; readonly rijen: number; readonly cellen: Readonly<Record<keyof Tweetalig, Tabelinhoud>> };

export interface Voorbeeld {
  readonly wat: Tweetalig;
  readonly argumenten: readonly Voorbeeldargument[];
  readonly uitkomst: Voorbeelduitkomst;
}

export interface Functietekst {
  /** One sentence, shown by Excel while typing. */
  readonly omschrijving: Tweetalig;
  readonly parameters: readonly Parametertekst[];
  /** What the help adds, a paragraph each. */
  readonly uitleg: readonly Tweetalig[];
  readonly voorbeelden: readonly Voorbeeld[];
}
