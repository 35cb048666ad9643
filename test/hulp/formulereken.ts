import { ENGELS, maakRekenmachine } from '../../demo/host/rekenen';
import type { Rekenomgeving, Uitkomst } from '../../demo/host/rekenen/omgeving';
import { kaders } from '../../src/kaders';
import { maakRekenaar } from '../../src/werkmap/functies/rekenaar';
import { celsleutel, celVan, type Blad, type Celwaarde, type Werkmap } from '../../src/werkmap/blad';
import type { Formulefunctie } from '../../src/werkmap/formule';
import { isDatumwaarde } from '../../src/werkmap/lezen/cel';

const machine = maakRekenmachine(ENGELS);
const reken = maakRekenaar(kaders, 'nl');

const kaal = (w: Celwaarde): Exclude<Celwaarde, { readonly datum: number }> => (isDatumwaarde(w) ? w.datum : w);

/**
 * What a cell shows: its value, or what its formula of ours gives for the cells as they are now, by the formula's text. A blank
 * cell reaches a function as `leegte`, as it does in an Excel on the desktop (0) and on the web (null).
 */
export const maakReken = (werkmap: Werkmap, leegte: 0 | null) => {
  const bekend = new Map<string, ReturnType<typeof kaal>>();
  const toon = (blad: Blad, rij: number, kolom: number): ReturnType<typeof kaal> => {
    const sleutel = `${blad.naam} ${celsleutel(rij, kolom)}`;
    const uit = bekend.get(sleutel) ?? bereken(blad, rij, kolom);
    bekend.set(sleutel, uit);
    return uit;
  };
  const bereken = (blad: Blad, rij: number, kolom: number): ReturnType<typeof kaal> => {
    const formule = blad.eigenFormules?.get(celsleutel(rij, kolom));
    if (formule === undefined) return kaal(celVan(blad, rij, kolom));
    const bladVan = (naam: string): Blad | undefined => werkmap.bladen.find((b) => b.naam.toLowerCase() === naam.toLowerCase());
    const waarde = (naam: string, r: number, k: number): ReturnType<typeof kaal> => {
      const b = bladVan(naam);
      return b === undefined ? { fout: '#REF!' } : toon(b, r, k);
    };
    const omgeving: Rekenomgeving = {
      plaats: { blad: blad.naam, rij, kolom },
      bestaatBlad: (naam) => bladVan(naam) !== undefined,
      waarde,
      waarden: (naam, b) => Array.from({ length: b.totRij - b.rij + 1 }, (_, r) => Array.from({ length: b.totKolom - b.kolom + 1 }, (__, k) => waarde(naam, b.rij + r, b.kolom + k))),
      formule: () => null, morsbereik: () => null, bereikVan: () => null, tabel: () => null,
      isFunctie: (naam) => naam.startsWith('IBT.'),
      functie: (naam, argumenten): Uitkomst => {
        const uit = reken(naam.slice(4) as Formulefunctie, argumenten.map(({ waarde: w }) => (Array.isArray(w) ? (w as Celwaarde[][])[0]?.[0] : (w as Celwaarde)) ?? leegte));
        return uit === null ? { fout: '#VALUE!' } : kaal(uit);
      },
    };
    const uit = machine.bereken(formule, omgeving);
    return Array.isArray(uit) ? { fout: '#SPILL!' } : (uit as ReturnType<typeof kaal>);
  };
  return toon;
};
