import type { Bereik } from '../../../../src/werkmap/blad';
import { HEEL_BLAD, kaalAdres } from '../../adressen';
import type { Hostblad } from '../../blad';
import { nietGevonden, ongeldig } from '../../fout';
import type { Host } from '../../host';
import type { Volger } from '../../werkboek';
import type { Arg, Hostobject, Json } from '../soort';
import { isHostobject, objectVan } from '../soort';
import { BEREIK } from './bereik';
import { DEELBEREIKEN } from './deelbereiken';

/** Several ranges of one sheet. */
export interface Deelbereiken {
  readonly blad: Hostblad;
  readonly delen: readonly Volger[];
}

const volg = (h: Host, blad: Hostblad, bereik: Bereik): Volger => {
  const volger: Volger = { blad, bereik };
  h.boek.volgers.add(volger);
  return volger;
};

/** A range as an object; one that falls off the sheet is refused. */
export const bereikObject = (h: Host, blad: Hostblad, b: Bereik): Hostobject => {
  if (b.rij < 0 || b.kolom < 0 || b.totRij > HEEL_BLAD.totRij || b.totKolom > HEEL_BLAD.totKolom || b.totRij < b.rij || b.totKolom < b.kolom) {
    throw ongeldig('Het bereik valt buiten het blad.', 'Range');
  }
  return objectVan(BEREIK, volg(h, blad, b));
};

export const deelbereikenObject = (h: Host, blad: Hostblad, delen: readonly Bereik[]): Hostobject =>
  objectVan(DEELBEREIKEN, { blad, delen: delen.map((b) => volg(h, blad, b)) });

/** Where a range is now; refused if it was deleted. */
export const plek = (d: Volger): Bereik => {
  if (!d.bereik) throw nietGevonden(`Het bereik op ${d.blad.naam} bestaat niet meer.`, 'Range');
  return d.bereik;
};

export const isVolger = (v: unknown): v is Volger => typeof v === 'object' && v !== null && 'bereik' in v && 'blad' in v;

/** The range that was sent along as an object, or as an address on `blad`. */
export const bereikArg = (h: Host, a: Arg, blad: Hostblad, lid: string): { blad: Hostblad; bereik: Bereik } => {
  if (isHostobject(a)) {
    if (!isVolger(a.doel)) throw ongeldig(`${lid} verwacht een bereik.`, lid);
    return { blad: a.doel.blad, bereik: plek(a.doel) };
  }
  const gevonden = typeof a === 'string' ? h.boek.zoekBereik(a, blad) : null;
  if (!gevonden) throw ongeldig(`${lid}: ${JSON.stringify(a)} is geen bereik.`, lid);
  return gevonden;
};

/** The reference id under which the client may name the object again, if it keeps it. */
export const verwijzing = (h: Host, object: Hostobject): Readonly<Record<string, Json>> => {
  const id = h.bewaart ? h.verwijzingen.bewaar(object) : h.verwijzingen.idVan(object.doel);
  return id === undefined ? {} : { _ReferenceId: id };
};

export const naamVan = (d: Volger): string => kaalAdres(plek(d));
