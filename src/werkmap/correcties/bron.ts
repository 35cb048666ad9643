import { gelijk, volgnummer, type Dossier, type Fout, type Periode } from '../../engine';
import { celplaats } from '../herkennen/plaats';
import { plaatsVan } from '../plaatsen';
import { volledigAdres } from '../volledigadres';
import type { Keuzes, Tabel, Tabelrij } from '../tabel';
import type { Onleesbaar } from './soorten';

/** A row with figures that can be matched. */
export interface Bronrij {
  readonly tabel: Tabel;
  readonly rij: Tabelrij;
  readonly dossier: Dossier;
  /** The day of an interim realisatie, or `null` where it is that of the peildatum. */
  readonly peildag: string | null;
}

/** The rows of one half-year by gemeente. */
export interface Bronhalfjaar {
  readonly periode: Periode;
  readonly rijen: ReadonlyMap<string, Bronrij>;
}

export interface Bron {
  /** By the number of the half-year, oldest first. */
  readonly halfjaren: ReadonlyMap<number, Bronhalfjaar>;
  readonly onleesbaar: readonly Onleesbaar[];
  /** The rows that are there and cannot be matched, as `onleesbaarIn` looks for them. */
  readonly ongelezen: ReadonlySet<string>;
  /** Names in a new source that are no gemeente of a kader, nor look like one that is missing: gemeenten elsewhere. */
  readonly elders: readonly string[];
}

const ongelezenSleutel = (n: number, naam: string): string => `${n} ${naam}`;

/** Whether a gemeente is there in a half-year, in a row that cannot be matched. */
export const onleesbaarIn = ({ ongelezen }: Bron, p: Periode, gemeente: string): boolean => ongelezen.has(ongelezenSleutel(volgnummer(p), gemeente));

const peildagVan = (rij: Tabelrij): string | null => {
  for (const b of rij.bevindingen) if (b.code === 'TUSSENSTAND') return b.dag;
  return null;
};

/** A besluit that cannot be read says nothing of the figures. */
const isVanCijfers = (f: Fout): boolean => f.veld !== 'besluit';

const plaats = (tabel: Tabel, rij: Tabelrij, fout: Fout): string => volledigAdres(plaatsVan(tabel, rij, [fout.veld]), tabel.blad.naam);

const naamplaats = ({ tabel, rij }: Bronrij): string => celplaats(tabel.blad, tabel.gekanteld, rij.rij, tabel.kolommen.find((k) => k.soort === 'gemeente')?.kolom ?? tabel.kop.kolom);

/** A row of a gemeente elsewhere, or of their sum, as the circulaire tells them: a name that looks like one that is missing is none. */
const isElders = (rij: Tabelrij, aanwezig: ReadonlySet<string>): boolean => rij.fouten.some((f) => f.code === 'GEEN_GEMEENTE' && (f.lijktOp === null || aanwezig.has(f.lijktOp)) && f.naam.trim() !== '');

/** Which tables and half-years are compared; the others only hand their treden on. */
export type Alleen = Pick<Keuzes, 'periode' | 'blad'>;

/** The rows of a workbook that can be matched, and those that cannot. A row of a name that is no gemeente counts in the new source only: ours are named by every assessment. */
export const leesBron = (soort: Onleesbaar['bron'], tabellen: readonly Tabel[], alleen: Alleen): Bron => {
  const perHalfjaar = new Map<number, { readonly periode: Periode; readonly rijen: Map<string, Bronrij>; readonly dubbel: Set<string> }>();
  const onleesbaar: Onleesbaar[] = [];
  const ongelezen = new Set<string>();
  const elders = new Set<string>();
  const meld = (tabel: Tabel, rij: Tabelrij, fout: Fout): void => {
    const naam = rij.gemeente?.naam ?? rij.naam;
    onleesbaar.push({ bron: soort, naam, plaats: plaats(tabel, rij, fout), fout });
    if (rij.periode !== null) ongelezen.add(ongelezenSleutel(volgnummer(rij.periode), naam));
  };
  for (const tabel of tabellen) {
    if (tabel.soort !== 'gemeenten' || (alleen.blad !== undefined && tabel.blad.naam.toLowerCase() !== alleen.blad.trim().toLowerCase())) continue;
    const aanwezig = new Set(tabel.rijen.flatMap((r) => r.gemeente?.naam ?? []));
    for (const rij of tabel.rijen) {
      if (soort === 'nieuw' && aanwezig.size > 0 && isElders(rij, aanwezig)) {
        if (!rij.fouten.some((f) => f.code === 'GEEN_GEMEENTE' && f.isSom === true)) elders.add(rij.naam);
        continue;
      }
      if (rij.soort === 'totaal' || (alleen.periode !== undefined && rij.periode !== null && !gelijk(rij.periode, alleen.periode))) continue;
      const fouten = rij.fouten.filter(isVanCijfers);
      if (fouten.length > 0 || rij.dossier === null || rij.periode === null) {
        if (soort === 'nieuw' || rij.gemeente !== null) for (const fout of fouten) meld(tabel, rij, fout);
        continue;
      }
      const n = volgnummer(rij.periode);
      const halfjaar = perHalfjaar.get(n) ?? { periode: rij.periode, rijen: new Map<string, Bronrij>(), dubbel: new Set<string>() };
      perHalfjaar.set(n, halfjaar);
      const { gemeente } = rij.dossier;
      const eerder = halfjaar.rijen.get(gemeente);
      const deze: Bronrij = { tabel, rij, dossier: rij.dossier, peildag: peildagVan(rij) };
      if (eerder === undefined) halfjaar.rijen.set(gemeente, deze);
      else {
        halfjaar.dubbel.add(gemeente);
        meld(tabel, rij, { code: 'DUBBELE_GEMEENTE', veld: 'gemeente', naam: rij.naam, ookIn: [naamplaats(eerder)] });
      }
    }
  }
  for (const { rijen, dubbel } of perHalfjaar.values()) for (const gemeente of dubbel) rijen.delete(gemeente);
  return { halfjaren: new Map([...perHalfjaar].sort(([a], [b]) => a - b)), onleesbaar, ongelezen, elders: [...elders] };
};
