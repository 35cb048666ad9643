import type { Bereik } from '../blad';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { plaatsVanCel } from '../herkennen/plaats';
import type { Tabelgroei } from '../schrijfplan';
import type { Tabel } from '../tabel';
import type { Bijkolom, Bijkolommen } from './bijkolom';
import type { Plankolom } from './celplannen';
import type { Bezetting } from './eigenkolommen';
import { filterVoor } from './filter';
import { bezet, plaatsKolommen, type Kolommen } from './kolomplaatsen';

/** What the user must know of a plan that can be carried out all the same. */
export interface Planwaarschuwing {
  readonly code: 'SORTEREN_NEEMT_NIET_MEE';
  readonly blad: string;
  readonly plaats: string;
}

/** Where our columns come in one table, and what of the sheet widens with them. */
export interface Plaatsing extends Kolommen {
  readonly groei: readonly Tabelgroei[];
  readonly filter: Bereik | 'kan niet' | null;
}

/** The Excel table grows only where our new columns stand against it. */
const groei = (tabel: Tabel, kolommen: Kolommen): readonly Tabelgroei[] => {
  const nieuw = kolommen.kolommen.filter((k) => k.nieuw);
  const { object } = tabel;
  if (object === null || nieuw.length === 0 || !kolommen.aansluitend || tabel.bereik.totKolom !== object.bereik.totKolom) return [];
  return [{ tabel: object.naam, naar: { ...object.bereik, totKolom: object.bereik.totKolom + nieuw.length }, koppen: nieuw.map((k) => k.kop) }];
};

/** Whether an Excel table leaves columns of ours out, so that its buttons sort the gemeenten away from their treden. */
const laatWeg = ({ object }: Tabel, kolommen: readonly Plankolom[], [gegroeid]: readonly Tabelgroei[]): boolean => {
  if (object === null) return false;
  const { kolom, totKolom } = gegroeid?.naar ?? object.bereik;
  return kolommen.some((k) => k.kolom < kolom || k.kolom > totKolom);
};

/** What a cell of a table is called on the sheet as the user sees it. */
export const plekken = (tabel: Tabel) => (rij: number, kolom: number): string => plaatsVanCel(tabel.blad, tabel.gekanteld, rij, kolom);

const bladsleutel = (tabel: Tabel): string => `${tabel.gekanteld ? '|' : '-'}${tabel.blad.naam}`;

/** Where our columns come in every table, and those of `bij` after them; `null` where a table has no room for them. */
export const plaatsPerTabel = (tabellen: readonly BeoordeeldeTabel[], bij: readonly Bijkolommen[] = []): ReadonlyMap<Tabel, Plaatsing | null> => {
  const welke = [...new Set(tabellen.map((t) => t.tabel))];
  const bijVan = (tabel: Tabel): readonly Bijkolom[] => bij.filter((b) => b.tabel === tabel).flatMap((b) => b.kolommen);
  const bezettingen = new Map<string, Bezetting>();
  const bezettingVan = (tabel: Tabel): Bezetting => {
    const sleutel = bladsleutel(tabel);
    const bezetting = bezettingen.get(sleutel) ?? { koppen: new Set<number>(), blokken: [] };
    bezettingen.set(sleutel, bezetting);
    return bezetting;
  };
  for (const tabel of welke) bezet(bezettingVan(tabel), tabel, bijVan(tabel));
  return new Map(welke.map((tabel) => {
    const kolommen = plaatsKolommen(tabel, bijVan(tabel), bezettingVan(tabel));
    return [tabel, kolommen === null ? null : { ...kolommen, groei: groei(tabel, kolommen), filter: filterVoor(tabel, kolommen.kolommen) }] as const;
  }));
};

/** What the user must know before anything is written in these places. */
export const planwaarschuwingen = (geplaatst: ReadonlyMap<Tabel, Plaatsing | null>): readonly Planwaarschuwing[] =>
  [...geplaatst].flatMap(([tabel, p]) =>
    p !== null && (p.filter === 'kan niet' || laatWeg(tabel, p.kolommen, p.groei)) ? [{ code: 'SORTEREN_NEEMT_NIET_MEE', blad: tabel.blad.naam, plaats: plekken(tabel)(tabel.kop.rij, tabel.bereik.kolom) }] : []);
