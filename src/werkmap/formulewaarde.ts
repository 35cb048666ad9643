import type { Celwaarde } from './blad';
import { gegevenArgumenten, type Formulefunctie, type Opzoekterm, type Term } from './formule';
import { isDatumwaarde } from './lezen/cel';

/** What a function of ours gives for what cells hold; `null` where it gives an error. */
export type Rekenaar = (naam: Formulefunctie, argumenten: readonly Celwaarde[]) => Celwaarde;

/** Not provable: an error, or something that only Excel can say. */
const GEEN = Symbol('no value');

type Waarde = Celwaarde | typeof GEEN;

/** To a formula a date is a plain number. */
const inCel = (w: Celwaarde): Celwaarde => (isDatumwaarde(w) ? w.datum : w);

/** What `&""` makes of it: fifteen digits of a number, and an error stays an error. */
const alsTekst = (w: Waarde): Waarde => {
  if (w === GEEN || typeof w === 'string') return w;
  if (w === null) return '';
  if (typeof w === 'boolean') return w ? 'TRUE' : 'FALSE';
  return typeof w === 'number' ? String(Number(w.toPrecision(15))) : w;
};

const zoek = (t: Opzoekterm): Waarde => {
  const sleutel = t.sleutel.waarde;
  if (typeof sleutel !== 'string' || /[*?~]/.test(sleutel)) return GEEN;
  const gezocht = sleutel.toLowerCase();
  const i = t.sleutels.waarden.findIndex((w) => typeof w === 'string' && w.toLowerCase() === gezocht);
  return i < 0 ? GEEN : inCel(t.uit.waarden[i] ?? null);
};

/** `leeg` is what Excel hands a blank cell over as. */
const bereken = (t: Term, reken: Rekenaar, leeg: Celwaarde): Waarde => {
  switch (t.soort) {
    case 'cel':
      return t.waarde === null ? leeg : inCel(t.waarde);
    case 'opzoek': {
      const w = zoek(t);
      return w === null ? leeg : w;
    }
    case 'constante':
      return t.waarde;
    case 'weg':
      return '';
    case 'tekst':
      return alsTekst(bereken(t.van, reken, null));
    case 'omgekeerd': {
      const n = inCel(t.van.waarde);
      return typeof n === 'number' ? -n + 0 : '';
    }
    case 'verschil': {
      const [a, b] = [inCel(t.van.waarde), inCel(t.min.waarde)];
      return typeof a === 'number' && typeof b === 'number' ? a - (t.omgekeerd ? -b : b) : '';
    }
    case 'eerst': {
      const w = bereken(t.van, reken, null);
      return w === null || w === '' ? bereken(t.anders, reken, leeg) : w;
    }
    case 'functie': {
      const argumenten: Celwaarde[] = [];
      for (const a of gegevenArgumenten(t.argumenten)) {
        const w = bereken(a, reken, leeg);
        if (w === GEEN) return GEEN;
        argumenten.push(w);
      }
      return reken(t.naam, argumenten) ?? GEEN;
    }
  }
};

/** Whether a blank cell is handed over as it is. */
const heeftLeeg = (t: Term): boolean => {
  switch (t.soort) {
    case 'cel':
      return t.waarde === null;
    case 'functie':
      return t.argumenten.some(heeftLeeg);
    default:
      return false;
  }
};

/**
 * Whether a formula gives `verwacht` with what the cells hold now, also where Excel on the desktop hands a blank cell over as
 * 0. A formula that cannot be shown to be right is never written.
 */
export const geeft = (t: Term, verwacht: Celwaarde, reken: Rekenaar): boolean => bereken(t, reken, null) === verwacht && (!heeftLeeg(t) || bereken(t, reken, 0) === verwacht);
