import type { Celwaarde } from '../../src/werkmap/blad';

/** How a cell looks; colours are RRGGBB, the number format is Excel's own code. */
export interface Stijl {
  readonly vet?: boolean;
  readonly cursief?: boolean;
  readonly grootte?: number;
  readonly kleur?: string;
  readonly vulling?: string;
  readonly rand?: 'dun' | 'totaal';
  readonly getal?: string;
  readonly horizontaal?: 'left' | 'center' | 'right';
  readonly verticaal?: 'top' | 'center';
  readonly terugloop?: boolean;
  /** Stays editable on a protected sheet. */
  readonly ontgrendeld?: boolean;
}

/** A cell with more than a value. */
export interface Cel {
  readonly waarde: Celwaarde;
  /** Without `=`, English names, commas; `waarde` is its cached value. */
  readonly formule?: string;
  readonly stijl?: Stijl;
  /** Text in the cell itself instead of in the shared strings. */
  readonly inline?: boolean;
  /** The text as rich text runs; together they are `waarde`. */
  readonly delen?: readonly string[];
}

export type Celbeschrijving = Celwaarde | Cel | undefined;

export interface Tabelbeschrijving {
  readonly naam: string;
  /** Header and totals row included. The header cells must hold different texts. */
  readonly bereik: string;
  readonly totaalrij?: boolean;
  /** Formula per header text for calculated columns; the cells carry it themselves. */
  readonly berekend?: Readonly<Record<string, string>>;
}

export interface Filterbeschrijving {
  readonly bereik: string;
  /** Hides every row whose cell in this column of the range (from 0) is not one of `waarden`; the hidden rows are named apart. */
  readonly op?: { readonly kolom: number; readonly waarden: readonly string[]; readonly ookLeeg: boolean };
}

export type Voorwaardelijk = { readonly bereik: string } & (
  | { readonly soort: 'gelijk'; readonly waarde: number | string; readonly vulling: string; readonly kleur: string }
  | { readonly soort: 'kleurenschaal'; readonly van: string; readonly tot: string }
  /** With its Excel 2010 half in the extension list. */
  | { readonly soort: 'gegevensbalk'; readonly kleur: string }
  /** Lives in the extension list only. */
  | { readonly soort: 'driehoeken' }
);

export type Validatie = { readonly bereik: string } & (
  | { readonly soort: 'lijst'; readonly waarden: readonly string[] }
  | { readonly soort: 'geheel'; readonly minstens: number; readonly hoogstens: number }
);

/** A clustered column chart; references are whole (`'2024-I'!$A$6:$A$31`). */
export interface Grafiek {
  readonly titel: string;
  readonly categorieen: string;
  readonly reeksen: ReadonlyArray<{ readonly naam: string; readonly waarden: string; readonly kleur: string }>;
  /** The cells that it covers, `A13:H30`. */
  readonly plaats: string;
}

export interface Afbeelding {
  readonly png: Uint8Array;
  readonly plaats: string;
  readonly beschrijving: string;
}

/** Sums one number column per text of another; its cells are written from A3 on and must be free. */
export interface Draaitabel {
  readonly naam: string;
  readonly bron: { readonly blad: string; readonly bereik: string };
  readonly rijveld: string;
  readonly gegevensveld: string;
}

export interface Bladbeschrijving {
  readonly naam: string;
  readonly rijen: ReadonlyArray<readonly Celbeschrijving[] | undefined>;
  readonly verborgen?: boolean;
  /** Widths in characters, from column A. */
  readonly kolombreedten?: readonly number[];
  /** Heights in points by row number as Excel shows it. */
  readonly rijhoogten?: Readonly<Record<number, number>>;
  /** Row numbers as Excel shows them. */
  readonly verborgenRijen?: readonly number[];
  /** The first cell that scrolls. */
  readonly bevroren?: string;
  readonly samengevoegd?: readonly string[];
  readonly tabellen?: readonly Tabelbeschrijving[];
  readonly autofilter?: Filterbeschrijving;
  readonly voorwaardelijk?: readonly Voorwaardelijk[];
  readonly validaties?: readonly Validatie[];
  readonly koppelingen?: ReadonlyArray<{ readonly cel: string; readonly url?: string; readonly plaats?: string }>;
  readonly opmerkingen?: ReadonlyArray<{ readonly cel: string; readonly auteur: string; readonly tekst: string }>;
  readonly sparklines?: ReadonlyArray<{ readonly cel: string; readonly bron: string }>;
  readonly grafieken?: readonly Grafiek[];
  readonly afbeeldingen?: readonly Afbeelding[];
  readonly draaitabel?: Draaitabel;
  readonly beveiligd?: boolean;
  readonly liggend?: boolean;
  readonly printerinstellingen?: Uint8Array;
}

export interface Werkmapbeschrijving {
  readonly titel: string;
  readonly bladen: readonly Bladbeschrijving[];
  readonly namen?: ReadonlyArray<{ readonly naam: string; readonly verwijzing: string }>;
  readonly eigenschappen?: Readonly<Record<string, string | number | boolean>>;
  readonly aangepasteXml?: readonly string[];
}

export const isCel = (c: Celbeschrijving): c is Cel => typeof c === 'object' && c !== null && 'waarde' in c;

/** The value of a described cell, `null` where there is none. */
export const waardeVan = (c: Celbeschrijving): Celwaarde => (isCel(c) ? c.waarde : (c ?? null));
