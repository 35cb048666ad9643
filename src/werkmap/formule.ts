import { adres, kolomletters, type Celwaarde } from './blad';
import { bladverwijzing } from './bladnaam';

export { isFormuleVan, isZelfdeFormule } from './formulegelijk';
export { isEigenFormule } from './formulevorm';
export { geeft, type Rekenaar } from './formulewaarde';

/** The functions of ours that a formula in a sheet calls. */
export const FORMULEFUNCTIES = ['TOTAALOPGAVE', 'EINDSTAND', 'TREDE', 'TOELICHTING', 'PERCENTAGE'] as const;

export type Formulefunctie = (typeof FORMULEFUNCTIES)[number];

/** A cell of the same sheet, with what it holds now. Rows and columns as the user sees them. */
export interface Celterm {
  readonly soort: 'cel';
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: Celwaarde;
}

/** The cell of column `uit` in the row where column `sleutels` has the value of `sleutel`: it survives sorting on both sheets. */
export interface Opzoekterm {
  readonly soort: 'opzoek';
  readonly sleutel: Celterm;
  readonly blad: string;
  readonly sleutels: Kolomstuk;
  readonly uit: Kolomstuk;
}

/** Part of a formula of ours: what is written, and at the same time what it comes to. */
export type Term =
  | Celterm
  | Opzoekterm
  | { readonly soort: 'constante'; readonly waarde: string | number }
  /** An argument that is not given. */
  | { readonly soort: 'weg' }
  /** Handed over as a text, `B6&""`: Excel on the desktop hands a blank cell over as 0, and a blank is no 0. */
  | { readonly soort: 'tekst'; readonly van: Term }
  /** The number in a cell with its sign turned, else nothing. */
  | { readonly soort: 'omgekeerd'; readonly van: Celterm }
  /** One number less the other (plus it, where that counts the other way round); nothing where one of them is no number. */
  | { readonly soort: 'verschil'; readonly van: Celterm; readonly min: Celterm; readonly omgekeerd: boolean }
  /** The first of the two where it holds anything, else the other. */
  | { readonly soort: 'eerst'; readonly van: Celterm | Opzoekterm; readonly anders: Celterm | Opzoekterm }
  | { readonly soort: 'functie'; readonly naam: Formulefunctie; readonly argumenten: readonly Term[] };

/** A stretch of one column, with what it holds now. */
export interface Kolomstuk {
  readonly kolom: number;
  readonly rij: number;
  readonly totRij: number;
  readonly waarden: readonly Celwaarde[];
}

const tekst = (s: string): string => `"${s.replaceAll('"', '""')}"`;

const vast = (k: Kolomstuk): string => `$${kolomletters(k.kolom)}$${k.rij + 1}:$${kolomletters(k.kolom)}$${k.totRij + 1}`;

const cel = (c: Celterm): string => adres(c.rij, c.kolom);

const opzoek = (t: Opzoekterm): string => {
  const blad = `${bladverwijzing(t.blad)}!`;
  return `INDEX(${blad}${vast(t.uit)},MATCH(${cel(t.sleutel)},${blad}${vast(t.sleutels)},0))`;
};

/** Without those at the end that are not given; between others they are `""`, for an empty place may arrive as 0. */
export const gegevenArgumenten = (argumenten: readonly Term[]): readonly Term[] => {
  let aantal = argumenten.length;
  while (argumenten[aantal - 1]?.soort === 'weg') aantal -= 1;
  return argumenten.slice(0, aantal).map((a) => (a.soort === 'weg' ? { soort: 'constante', waarde: '' } : a));
};

const schrijf = (t: Term): string => {
  switch (t.soort) {
    case 'cel':
      return cel(t);
    case 'opzoek':
      return opzoek(t);
    case 'constante':
      return typeof t.waarde === 'string' ? tekst(t.waarde) : String(t.waarde);
    case 'weg':
      return '""';
    case 'tekst':
      return `${schrijf(t.van)}&""`;
    case 'omgekeerd':
      return `IF(ISNUMBER(${cel(t.van)}),-${cel(t.van)},"")`;
    case 'verschil':
      return `IF(COUNT(${cel(t.van)},${cel(t.min)})=2,${cel(t.van)}${t.omgekeerd ? '+' : '-'}${cel(t.min)},"")`;
    case 'eerst':
      return `IF(${schrijf(t.van)}="",${schrijf(t.anders)},${schrijf(t.van)})`;
    case 'functie':
      return `IBT.${t.naam}(${gegevenArgumenten(t.argumenten).map(schrijf).join(',')})`;
  }
};

/** The formula as Excel's API takes it: English names, commas, `=` in front. */
export const formuleTekst = (t: Term): string => `=${schrijf(t)}`;
