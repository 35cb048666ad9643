import type { Bereik } from '../../src/werkmap/blad';
import { breedte, hoogte } from './adressen';
import type { Hostblad } from './blad';
import type { Opmaak } from './cel';
import { GEWOON, LEEG } from './cel';

export type Json = string | number | boolean | null;

const KLEUREN: Readonly<Record<string, string>> = { white: '#FFFFFF', black: '#000000', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', gray: '#808080' };

/** `#RRGGBB` of a colour as an add-in may give it; null if it is none. */
export const kleur = (v: unknown): string | null => {
  if (typeof v !== 'string') return null;
  if (/^#?[0-9a-f]{6}$/i.test(v)) return `#${v.replace('#', '').toUpperCase()}`;
  return KLEUREN[v.toLowerCase()] ?? null;
};

/** One aspect of how a cell looks: how it is read and set; `zet` gives null for a value that is refused. */
export interface Aspect {
  readonly lees: (o: Opmaak) => Json;
  readonly zet: (o: Opmaak, v: unknown) => Opmaak | null;
}

const tekst = (veld: 'lettertype' | 'onderstreept' | 'horizontaal' | 'verticaal'): Aspect => ({
  lees: (o) => o[veld], zet: (o, v) => (typeof v === 'string' ? { ...o, [veld]: v } : null),
});
const vlag = (veld: 'vet' | 'cursief' | 'terugloop'): Aspect => ({ lees: (o) => o[veld], zet: (o, v) => (typeof v === 'boolean' ? { ...o, [veld]: v } : null) });
const maat = (veld: 'lettergrootte' | 'inspringing'): Aspect => ({ lees: (o) => o[veld], zet: (o, v) => (typeof v === 'number' ? { ...o, [veld]: v } : null) });

export const LETTER: Readonly<Record<string, Aspect>> = {
  Bold: vlag('vet'), Italic: vlag('cursief'), Name: tekst('lettertype'), Size: maat('lettergrootte'), Underline: tekst('onderstreept'),
  Color: { lees: (o) => o.tekstkleur, zet: (o, v) => { const k = kleur(v); return k === null ? null : { ...o, tekstkleur: k }; } },
};

/** A cell without a fill says that it is white. */
export const VULLING: Readonly<Record<string, Aspect>> = {
  Color: { lees: (o) => o.vulling ?? '#FFFFFF', zet: (o, v) => { if (v === '') return { ...o, vulling: null }; const k = kleur(v); return k === null ? null : { ...o, vulling: k }; } },
};

export const UITLIJNING: Readonly<Record<string, Aspect>> = {
  HorizontalAlignment: tekst('horizontaal'), VerticalAlignment: tekst('verticaal'), WrapText: vlag('terugloop'), IndentLevel: maat('inspringing'),
};

/** What all cells of a range have in common, or null. */
export const gemeen = (blad: Hostblad, b: Bereik, lees: (o: Opmaak) => Json): Json => {
  const gezien = new Set<Json>();
  let geteld = 0;
  blad.bezoek(b, (_r, _k, c) => { geteld++; gezien.add(lees(c.opmaak)); });
  if (geteld < hoogte(b) * breedte(b)) gezien.add(lees(GEWOON));
  return gezien.size === 1 ? [...gezien][0] ?? null : null;
};

/** Changes how every cell of a range looks. */
export const maakOp = (blad: Hostblad, b: Bereik, doe: (o: Opmaak) => Opmaak): void => {
  for (let rij = b.rij; rij <= b.totRij; rij++) {
    for (let kolom = b.kolom; kolom <= b.totKolom; kolom++) {
      const c = blad.cel(rij, kolom) ?? LEEG;
      blad.zetCel(rij, kolom, { ...c, opmaak: doe(c.opmaak) });
    }
  }
};
