import type { Bereik } from '../../../src/werkmap/blad';
import { celsleutel } from '../../../src/werkmap/blad';
import { bevat, breedte, hoogte } from '../adressen';
import type { Hostblad } from '../blad';

const KLEIN = 64;

/** Who depends on which cells: small ranges by cell, large ones as a list. */
export class Afhankelijkheden<T extends { afhankelijk: { blad: Hostblad; bereik: Bereik }[] }> {
  private readonly perCel = new Map<Hostblad, Map<number, Set<T>>>();
  private readonly groot = new Map<Hostblad, Map<T, Bereik[]>>();

  voegToe(wie: T, blad: Hostblad, b: Bereik): void {
    wie.afhankelijk.push({ blad, bereik: b });
    if (hoogte(b) * breedte(b) > KLEIN) {
      const lijst = this.groot.get(blad) ?? new Map<T, Bereik[]>();
      this.groot.set(blad, lijst);
      lijst.set(wie, [...lijst.get(wie) ?? [], b]);
      return;
    }
    const cellen = this.perCel.get(blad) ?? new Map<number, Set<T>>();
    this.perCel.set(blad, cellen);
    for (let rij = b.rij; rij <= b.totRij; rij++) {
      for (let kolom = b.kolom; kolom <= b.totKolom; kolom++) {
        const sleutel = celsleutel(rij, kolom);
        const set = cellen.get(sleutel);
        if (set) set.add(wie); else cellen.set(sleutel, new Set([wie]));
      }
    }
  }

  /** Forgets all that one depended on. */
  vergeet(wie: T): void {
    for (const { blad, bereik: b } of wie.afhankelijk) {
      this.groot.get(blad)?.delete(wie);
      if (hoogte(b) * breedte(b) > KLEIN) continue;
      for (let rij = b.rij; rij <= b.totRij; rij++) for (let kolom = b.kolom; kolom <= b.totKolom; kolom++) this.perCel.get(blad)?.get(celsleutel(rij, kolom))?.delete(wie);
    }
    wie.afhankelijk = [];
  }

  /** All that depend on a cell. */
  van(blad: Hostblad, rij: number, kolom: number): T[] {
    const uit = [...this.perCel.get(blad)?.get(celsleutel(rij, kolom)) ?? []];
    for (const [wie, bereiken] of this.groot.get(blad) ?? []) if (bereiken.some((b) => bevat(b, rij, kolom))) uit.push(wie);
    return uit;
  }
}
