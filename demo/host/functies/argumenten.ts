import type { Waarde } from '../cel';
import { isFout } from '../cel';
import { leesInvoer } from '../invoer';
import type { Argument } from '../rekenen/omgeving';
import type { Functiebeschrijving, Parameter } from './metadata';

/** What a blank cell becomes for a custom function: 0 in Excel on the desktop, null on the web. */
export type Leegte = 0 | null;

/** An error value, for a function that takes them: on the wire, before the runtime makes it a `CustomFunctions.Error`. */
export interface Doorgegevenfout {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

export type Doorgegeven = string | number | boolean | null | Doorgegevenfout | readonly Doorgegeven[];

/** Either what is handed to the function, or the error that the cell shows without calling it. */
export type Aanroep = { readonly waarden: readonly Doorgegeven[] } | { readonly fout: string };

class Afgebroken extends Error {
  constructor(readonly fout: string) { super(fout); }
}

const getal = (w: Waarde): number => {
  if (typeof w === 'number') return w;
  if (typeof w === 'boolean') return w ? 1 : 0;
  const gelezen = typeof w === 'string' ? leesInvoer(w, 2024).waarde : null;
  if (typeof gelezen !== 'number') throw new Afgebroken('#VALUE!');
  return gelezen;
};

const als = (w: Waarde, type: string | undefined, leeg: Doorgegeven, fouten: boolean): Doorgegeven => {
  if (isFout(w)) {
    if (fouten && (type === undefined || type === 'any')) return { type: 'CustomFunctionError', code: w.fout };
    throw new Afgebroken(w.fout);
  }
  if (w === null) return type === 'string' && leeg === 0 ? '' : type === 'boolean' && leeg === 0 ? false : leeg;
  if (type === 'number') return getal(w);
  if (type === 'string') return typeof w === 'boolean' ? String(w).toUpperCase() : String(w);
  if (type === 'boolean' && typeof w !== 'boolean') {
    if (typeof w === 'number') return w !== 0;
    throw new Afgebroken('#VALUE!');
  }
  return w;
};

const isRooster = (w: Argument['waarde']): w is readonly (readonly Waarde[])[] => Array.isArray(w);

const een = (p: Parameter, a: Argument, leegte: Leegte, fouten: boolean): Doorgegeven => {
  const rooster = isRooster(a.waarde) ? a.waarde : [[a.waarde]];
  // In a range a blank is "" for a parameter that takes anything: Excel keeps blanks apart there.
  if (p.dimensionality === 'matrix') return rooster.map((rij) => rij.map((w) => als(w, p.type, p.type === 'number' ? leegte : '', fouten)));
  if (rooster.length !== 1 || rooster[0]?.length !== 1) throw new Afgebroken('#VALUE!');
  return als(rooster[0][0] ?? null, p.type, leegte, fouten);
};

/** The arguments as the add-in's function gets them; a parameter that was left out is null. `fouten`: error values are handed over where anything is taken. */
export const geefDoor = (f: Functiebeschrijving, argumenten: readonly Argument[], leegte: Leegte, fouten: boolean): Aanroep => {
  const herhaald = f.parameters.at(-1)?.repeating === true;
  const verplicht = f.parameters.filter((p) => p.optional !== true && p.repeating !== true).length;
  if (argumenten.length < verplicht || (!herhaald && argumenten.length > f.parameters.length)) return { fout: '#VALUE!' };
  try {
    const waarden = f.parameters.map((p, i) => {
      if (p.repeating === true) return argumenten.slice(i).map((a) => een(p, a, leegte, fouten));
      const a = argumenten[i];
      return a ? een(p, a, leegte, fouten) : null;
    });
    return { waarden };
  } catch (e) {
    if (e instanceof Afgebroken) return { fout: e.fout };
    throw e;
  }
};
