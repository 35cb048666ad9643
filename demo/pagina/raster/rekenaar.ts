import type { Bereik } from '../../../src/werkmap/blad';
import type { Waarde } from '../../host/cel';
import type { Hostblad } from '../../host/blad';
import { kopieer } from '../../host/rekenen/verplaats';
import { Formulefout, Wacht } from '../../host/rekenen/omgeving';
import type { Rekenomgeving } from '../../host/rekenen/omgeving';
import type { Werkboek } from '../../host/werkboek';
import type { Rekenaar } from './voorwaarden';

/** What a rule's formula sees: the cells as they are, nothing is remembered or computed first. */
const kijkomgeving = (boek: Werkboek, blad: Hostblad, rij: number, kolom: number): Rekenomgeving => ({
  plaats: { blad: blad.naam, rij, kolom },
  bestaatBlad: (naam) => boek.blad(naam) !== undefined,
  waarde: (naam, r, k) => boek.blad(naam)?.waarde(r, k) ?? null,
  waarden: (naam, b: Bereik) => {
    const op = boek.blad(naam);
    const laatste = op?.gebruikt(b, true);
    const [totRij, totKolom] = [Math.max(b.rij, laatste?.totRij ?? b.rij), Math.max(b.kolom, laatste?.totKolom ?? b.kolom)];
    return Array.from({ length: totRij - b.rij + 1 }, (_, r) => Array.from({ length: totKolom - b.kolom + 1 }, (__, k) => op?.waarde(b.rij + r, b.kolom + k) ?? null));
  },
  formule: (naam, r, k) => boek.blad(naam)?.cel(r, k)?.formule ?? null,
  morsbereik: () => null,
  bereikVan: (naam) => {
    const n = boek.zoekNaam(naam, blad.id);
    const plek = n ? boek.zoekBereik(n.formule, null) : null;
    return plek && { blad: plek.blad.naam, bereik: plek.bereik };
  },
  tabel: () => null,
  isFunctie: () => false,
  functie: () => { throw new Wacht(); },
});

/** Works out the formulas of a sheet's rules; constants, which most of them are, at once. */
export const maakRekenaar = (boek: Werkboek, blad: Hostblad): Rekenaar => (formule, rijen, kolommen): Waarde => {
  const kaal = formule.replace(/^=/, '');
  if (/^-?\d+(\.\d+)?$/.test(kaal)) return Number(kaal);
  if (/^"[^"]*"$/.test(kaal)) return kaal.slice(1, -1);
  try {
    const uit = boek.rekenmachine?.bereken(kopieer(`=${kaal}`, rijen, kolommen), kijkomgeving(boek, blad, rijen, kolommen));
    return uit === undefined || Array.isArray(uit) ? null : (uit as Waarde);
  } catch (e) {
    if (e instanceof Formulefout || e instanceof Wacht) return null;
    throw e;
  }
};
