import { adres, kolomletters, type Celwaarde } from './blad';

/** The functions of ours that a formula in a sheet calls. */
export const FORMULEFUNCTIES = ['TOTAALOPGAVE', 'EINDSTAND', 'TREDE', 'TOELICHTING', 'PERCENTAGE'] as const;

export type Formulefunctie = (typeof FORMULEFUNCTIES)[number];

/** A cell, with what it holds now; `blad` where it stands on another sheet. Rows and columns as the user sees them. */
export interface Celterm {
  readonly soort: 'cel';
  readonly blad: string | null;
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: Celwaarde;
  /** Written as `B6&""`: Excel on the desktop hands a blank cell over as 0, and a blank is no 0. */
  readonly leegBlijftLeeg?: true;
}

/** Part of a formula of ours: what is written, and at the same time what it comes to. */
export type Term =
  | Celterm
  | { readonly soort: 'constante'; readonly waarde: string | number }
  /** An optional argument that is not given. */
  | { readonly soort: 'weg' }
  | { readonly soort: 'omgekeerd'; readonly van: Celterm }
  | { readonly soort: 'verschil'; readonly van: Term; readonly min: Term }
  | { readonly soort: 'functie'; readonly naam: Formulefunctie; readonly argumenten: readonly Term[] }
  /** Which of two words, by whether `groot` exceeds the number in `cel`; a cell without a number gives `anders`. */
  | { readonly soort: 'keuze'; readonly groot: Term; readonly cel: Celterm; readonly dan: string; readonly anders: string }
  /** The cell of column `uit` in the row where column `sleutels` has the value of `sleutel`: it survives sorting on both sheets. */
  | { readonly soort: 'opzoek'; readonly sleutel: Celterm; readonly blad: string; readonly sleutels: Kolomstuk; readonly uit: Kolomstuk };

/** A stretch of one column, with what it holds now. */
export interface Kolomstuk {
  readonly kolom: number;
  readonly rij: number;
  readonly totRij: number;
  readonly waarden: readonly Celwaarde[];
}

const tekst = (s: string): string => `"${s.replaceAll('"', '""')}"`;

const opBlad = (blad: string | null): string => (blad === null ? '' : `'${blad.replaceAll("'", "''")}'!`);

const vast = (k: Kolomstuk): string => `$${kolomletters(k.kolom)}$${k.rij + 1}:$${kolomletters(k.kolom)}$${k.totRij + 1}`;

const schrijfCel = (c: Celterm): string => `${opBlad(c.blad)}${adres(c.rij, c.kolom)}`;

const schrijfOmgekeerd = (c: Celterm): string => (c.leegBlijftLeeg ? `IF(${schrijfCel(c)}="","",-${schrijfCel(c)})` : `-${schrijfCel(c)}`);

/** Trailing arguments that are not given are left out, those between stay empty. */
const schrijfArgumenten = (argumenten: readonly Term[]): string => argumenten.map(schrijf).join(',').replace(/,+$/, '');

const schrijf = (t: Term): string => {
  switch (t.soort) {
    case 'cel':
      return t.leegBlijftLeeg ? `${schrijfCel(t)}&""` : schrijfCel(t);
    case 'constante':
      return typeof t.waarde === 'string' ? tekst(t.waarde) : String(t.waarde);
    case 'weg':
      return '';
    case 'omgekeerd':
      return schrijfOmgekeerd(t.van);
    case 'verschil':
      return t.min.soort === 'omgekeerd' ? `${schrijf(t.van)}+${schrijfCel(t.min.van)}` : `${schrijf(t.van)}-${schrijf(t.min)}`;
    case 'functie':
      return `IBT.${t.naam}(${schrijfArgumenten(t.argumenten)})`;
    case 'keuze':
      return `IF(ISNUMBER(${schrijfCel(t.cel)}),IF(${schrijf(t.groot)}>${schrijfCel(t.cel)},${tekst(t.dan)},${tekst(t.anders)}),${tekst(t.anders)})`;
    case 'opzoek':
      return `INDEX(${opBlad(t.blad)}${vast(t.uit)},MATCH(${schrijfCel(t.sleutel)},${opBlad(t.blad)}${vast(t.sleutels)},0))`;
  }
};

/** The formula as Excel's API takes it: English names, commas, `=` in front. */
export const formuleTekst = (t: Term): string => `=${schrijf(t)}`;

/** What a function of ours gives for what cells hold; `null` where it gives an error. */
export type Rekenaar = (naam: Formulefunctie, argumenten: ReadonlyArray<Celwaarde | undefined>) => Celwaarde;

/** Not provable: an error, or something that only Excel can say. */
const GEEN = Symbol('no value');

const getal = (w: Celwaarde | undefined | typeof GEEN): number | null => {
  if (typeof w === 'number') return w;
  return w === null ? 0 : null;
};

const zoek = (sleutel: Celwaarde, in_: readonly Celwaarde[]): number => {
  if (typeof sleutel !== 'string' || /[*?~]/.test(sleutel)) return -1;
  const gezocht = sleutel.toLowerCase();
  return in_.findIndex((w) => typeof w === 'string' && w.toLowerCase() === gezocht);
};

const bereken = (t: Term, reken: Rekenaar, leeg: Celwaarde): Celwaarde | undefined | typeof GEEN => {
  switch (t.soort) {
    case 'cel':
      if (t.leegBlijftLeeg) return t.waarde === null || typeof t.waarde === 'number' ? String(t.waarde ?? '') : t.waarde;
      return t.waarde ?? leeg;
    case 'constante':
      return t.waarde;
    case 'weg':
      return undefined;
    case 'omgekeerd': {
      if (t.van.leegBlijftLeeg && (t.van.waarde === null || t.van.waarde === '')) return '';
      const n = getal(t.van.waarde);
      return n === null ? GEEN : -n + 0;
    }
    case 'verschil': {
      // a difference of a blank is 0 in Excel, whoever asks
      const [a, b] = [getal(bereken(t.van, reken, leeg)), getal(bereken(t.min, reken, leeg))];
      return a === null || b === null ? GEEN : a - b;
    }
    case 'functie': {
      const argumenten: Array<Celwaarde | undefined> = [];
      for (const a of t.argumenten) {
        const w = bereken(a, reken, leeg);
        if (w === GEEN) return GEEN;
        argumenten.push(w);
      }
      return reken(t.naam, argumenten) ?? GEEN;
    }
    case 'keuze': {
      const groot = getal(bereken(t.groot, reken, leeg));
      if (typeof t.cel.waarde !== 'number') return t.anders;
      return groot === null ? GEEN : groot > t.cel.waarde ? t.dan : t.anders;
    }
    case 'opzoek': {
      const i = zoek(t.sleutel.waarde, t.sleutels.waarden);
      return i < 0 ? GEEN : (t.uit.waarden[i] ?? leeg);
    }
  }
};

/**
 * Whether a formula gives `verwacht` with what the cells hold now, also where Excel on the desktop hands a blank cell over as
 * 0. A formula that cannot be shown to be right is never written.
 */
export const geeft = (t: Term, verwacht: Celwaarde, reken: Rekenaar): boolean => bereken(t, reken, null) === verwacht && (!heeftLeeg(t) || bereken(t, reken, 0) === verwacht);

/** Whether a blank cell is handed over as it is. */
const heeftLeeg = (t: Term): boolean => {
  switch (t.soort) {
    case 'cel':
      return t.waarde === null && !t.leegBlijftLeeg;
    case 'functie':
      return t.argumenten.some(heeftLeeg);
    case 'verschil':
      return heeftLeeg(t.van) || heeftLeeg(t.min);
    case 'keuze':
      return heeftLeeg(t.groot);
    case 'opzoek':
      return t.uit.waarden.includes(null);
    case 'constante':
    case 'weg':
    case 'omgekeerd':
      return false;
  }
};

/** In a file a function of an add-in has another name: `_xldudf_IBT_TREDE`. */
const metOnzeNamen = (formule: string): string => formule.replace(/_xldudf_IBT_/gi, 'IBT.');

const KERN = new RegExp(`^=(?:IBT\\.(?:${FORMULEFUNCTIES.join('|')})\\(|IF\\(ISNUMBER\\([A-Z$0-9]+\\),IF\\(IBT\\.TOTAALOPGAVE\\()`, 'i');

/** Whether the bracket that opens first closes at the very end: one call, nothing added to it. */
const isEenAanroep = (formule: string): boolean => {
  let diepte = 0;
  let inTekst: string | null = null;
  for (let i = 0; i < formule.length; i += 1) {
    const teken = formule.charAt(i);
    if (inTekst !== null) {
      if (teken === inTekst) inTekst = null;
    } else if (teken === '"' || teken === "'") inTekst = teken;
    else if (teken === '(') diepte += 1;
    else if (teken === ')') {
      diepte -= 1;
      if (diepte === 0) return i === formule.length - 1;
    }
  }
  return false;
};

/** Whether a formula has a shape that we write: one call of ours. Anything else is the user's, and stays. */
export const isEigenFormule = (formule: string): boolean => {
  const f = metOnzeNamen(formule.startsWith('=') ? formule : `=${formule}`);
  return KERN.test(f) && isEenAanroep(f);
};

/** Whether two formulas are the same, whatever case or file form their function names have. */
export const isZelfdeFormule = (a: string, b: string): boolean => {
  const kaal = (s: string): string => metOnzeNamen(s.startsWith('=') ? s : `=${s}`).toUpperCase();
  return kaal(a) === kaal(b);
};
