import type { Bereik } from '../../../src/werkmap/blad';
import { cel as celbereik } from '../adressen';
import type { Hostblad } from '../blad';
import type { Waarde } from '../cel';
import { fout } from '../cel';
import type { Functies } from '../functies/functies';
import type { Rekenomgeving, Tabelplaats } from '../rekenen/omgeving';
import { vindTabel } from '../tabel';
import type { Werkboek } from '../werkboek';
import type { Formulecel, Herrekening } from './herrekening';

const tabelplaats = (blad: Hostblad, id: string): Tabelplaats | null => {
  const t = blad.staat.tabellen.find((x) => x.id === id);
  return t ? { naam: t.naam, blad: blad.naam, bereik: t.bereik, kop: t.kop, totaalrij: t.totaalrij, kolommen: t.kolommen.map((k) => k.naam) } : null;
};

/** What the formula in a cell can see; every look is remembered as a dependency. */
export const maakOmgeving = (boek: Werkboek, herrekening: Herrekening, functies: Functies, c: Formulecel): Rekenomgeving => {
  const waarden = (naam: string, gevraagd: Bereik, heel = false): readonly (readonly Waarde[])[] => {
    const blad = boek.blad(naam);
    if (!blad) return [[fout('#REF!')]];
    herrekening.onthoud(c, blad, gevraagd);
    const { rij, kolom } = blad.grens;
    // only its blank end is cut off: a place in it is counted from its start
    const b = heel ? gevraagd : { ...gevraagd, totRij: Math.max(gevraagd.rij, Math.min(gevraagd.totRij, rij)), totKolom: Math.max(gevraagd.kolom, Math.min(gevraagd.totKolom, kolom)) };
    herrekening.werkBij(blad, b);
    return Array.from({ length: b.totRij - b.rij + 1 }, (_, i) => Array.from({ length: b.totKolom - b.kolom + 1 }, (_k, j) => blad.waarde(b.rij + i, b.kolom + j)));
  };
  return {
    plaats: { blad: c.blad.naam, rij: c.rij, kolom: c.kolom },
    bestaatBlad: (naam) => boek.blad(naam) !== undefined,
    waarde: (naam, rij, kolom) => {
      const blad = boek.blad(naam);
      if (!blad) return fout('#REF!');
      herrekening.onthoud(c, blad, celbereik(rij, kolom));
      return herrekening.waarde(blad, rij, kolom);
    },
    waarden,
    formule: (naam, rij, kolom) => boek.blad(naam)?.cel(rij, kolom)?.formule ?? null,
    verborgen: (naam, rij) => {
      const blad = boek.blad(naam);
      if (!blad) return null;
      return blad.isFilterVerborgen(rij) ? 'filter' : blad.staat.verborgenRijen.has(rij) ? 'hand' : null;
    },
    morsbereik: (naam, rij, kolom) => {
      const blad = boek.blad(naam);
      if (!blad) return null;
      herrekening.onthoud(c, blad, celbereik(rij, kolom));
      herrekening.waarde(blad, rij, kolom);
      return herrekening.morsbereik(blad, rij, kolom);
    },
    bereikVan: (naam) => {
      const n = boek.zoekNaam(naam, c.blad.id);
      const plek = n ? boek.zoekBereik(n.formule, null) : null;
      return plek && { blad: plek.blad.naam, bereik: plek.bereik };
    },
    tabel: (naam) => {
      if (naam === null) {
        const t = c.blad.tabelOp(c.rij, c.kolom);
        return t ? tabelplaats(c.blad, t.id) : null;
      }
      const t = vindTabel(boek, naam);
      return t ? tabelplaats(t.blad, t.id) : null;
    },
    isFunctie: (naam) => functies.isFunctie(naam),
    functie: (naam, argumenten) => functies.roep(c, naam, argumenten),
  };
};
