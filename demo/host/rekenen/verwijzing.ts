import type { Bereik } from '../../../src/werkmap/blad';
import type { Knoop, Tabeldeel } from './knoop';
import type { Rekenomgeving, Tabelplaats } from './omgeving';
import type { Foutwaarde } from '../../../src/werkmap/blad';
import type { Verwijzing } from './waarde';
import { VERW, WAARDE } from './waarde';

type Soort<S extends Knoop['soort']> = Extract<Knoop, { readonly soort: S }>;

const isFout = (x: object): x is Foutwaarde => 'fout' in x;

const rijenVan = (t: Tabelplaats, deel: Tabeldeel, rij: number): readonly [number, number] | Foutwaarde => {
  const eerste = t.bereik.rij + (t.kop ? 1 : 0);
  const laatste = t.bereik.totRij - (t.totaalrij ? 1 : 0);
  switch (deel) {
    case 'gegevens': return [eerste, laatste];
    case 'alles': return [t.bereik.rij, t.bereik.totRij];
    case 'kop': return t.kop ? [t.bereik.rij, t.bereik.rij] : VERW;
    case 'totaal': return t.totaalrij ? [t.bereik.totRij, t.bereik.totRij] : VERW;
    case 'deze rij': return rij >= eerste && rij <= laatste ? [rij, rij] : WAARDE;
  }
};

const kolomVan = (t: Tabelplaats, naam: string): number => t.kolommen.findIndex((k) => k.toLowerCase() === naam.toLowerCase());

const tabelverwijzing = (k: Soort<'tabel'>, omgeving: Rekenomgeving): Verwijzing | Foutwaarde => {
  const t = omgeving.tabel(k.tabel);
  if (t === null) return VERW;
  const paren = (k.delen.length === 0 ? (['gegevens'] as const) : k.delen).map((d) => rijenVan(t, d, omgeving.plaats.rij));
  const fout = paren.find(isFout);
  if (fout) return fout;
  const rijen = paren.filter((p) => !isFout(p)).flat() as number[];
  const [van, tot] = k.kolommen === null ? [0, t.kolommen.length - 1] : [kolomVan(t, k.kolommen[0]), kolomVan(t, k.kolommen[1])];
  if (van < 0 || tot < 0) return VERW;
  const bereik: Bereik = { rij: Math.min(...rijen), totRij: Math.max(...rijen), kolom: t.bereik.kolom + Math.min(van, tot), totKolom: t.bereik.kolom + Math.max(van, tot) };
  return { blad: t.blad, bereik };
};

/** The range that a reference means from this cell; an error value where there is none. Whole columns stay whole. */
export const verwijzingVan = (k: Soort<'bereik'> | Soort<'tabel'>, omgeving: Rekenomgeving): Verwijzing | Foutwaarde => {
  if (k.soort === 'tabel') return tabelverwijzing(k, omgeving);
  if (k.blad !== null && !omgeving.bestaatBlad(k.blad)) return VERW;
  return { blad: k.blad ?? omgeving.plaats.blad, bereik: k.bereik };
};
