import type { Periode } from '../../engine';
import { celVan } from '../blad';
import { bestaandeKolommen } from '../plannen/eigenkolommen';
import type { Tabel, Tabelrij } from '../tabel';
import type { BeoordeeldeTabel } from './beoordeelWerkmap';

/** Whether a half-year on a sheet is fixed: its treden are sent, and stay as they stand there. */
export type IsVast = (blad: string, p: Periode) => boolean;

/** The tables in which each row of a half-year that is fixed has the trede that stands in our column: what was sent, whatever the figures give now. */
export const metVastgezet = (tabellen: readonly Tabel[], isVast: IsVast): readonly Tabel[] =>
  tabellen.map((tabel) => {
    const vast = (r: Tabelrij): boolean => { const p = r.periode ?? tabel.periode; return p !== null && isVast(tabel.blad.naam, p); };
    if (tabel.soort !== 'gemeenten' || !tabel.rijen.some(vast)) return tabel;
    const kolom = bestaandeKolommen(tabel).find((k) => k.soort === 'trede')?.kolom;
    if (kolom === undefined) return tabel;
    return { ...tabel, rijen: tabel.rijen.map((r) => {
      const trede = r.soort === 'totaal' || !vast(r) ? null : celVan(tabel.blad, r.rij, kolom);
      return typeof trede === 'number' ? { ...r, vastgezet: trede } : r;
    }) };
  });

export const isVastgezet = ({ rijen }: BeoordeeldeTabel): boolean => rijen.some(({ rij }) => rij.vastgezet !== undefined);
