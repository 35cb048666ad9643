import type { Periode } from '../../engine';
import { celVan, type Celwaarde } from '../blad';
import { bestaandeKolommen } from '../plannen/eigenkolommen';
import type { Tabel, Tabelrij } from '../tabel';
import type { BeoordeeldeTabel } from './beoordeelWerkmap';

/** Whether a half-year on a sheet is fixed: its treden are sent, and stay as they stand there. */
export type IsVast = (blad: string, p: Periode) => boolean;

/** What a log says was sent of a gemeente; undefined where it says nothing of it. */
export type Verstuurd = (gemeente: string, p: Periode) => string | number | undefined;

/** The column of ours with the treden of a table, if it has one. */
export const tredekolom = (tabel: Tabel): number | null => bestaandeKolommen(tabel).find((k) => k.soort === 'trede')?.kolom ?? null;

export const staatIn = ({ blad }: Tabel, rij: Tabelrij, kolom: number | null): Celwaarde => (kolom === null ? null : celVan(blad, rij.rij, kolom));

/** The tables in which each row of a half-year that is fixed has the trede that was sent, whatever the figures give now: by the log, else as it stands in our column. */
export const metVastgezet = (tabellen: readonly Tabel[], isVast: IsVast, verstuurd: Verstuurd = () => undefined): readonly Tabel[] =>
  tabellen.map((tabel) => {
    const vastIn = (r: Tabelrij): Periode | null => { const p = r.periode ?? tabel.periode; return r.soort === 'gemeente' && p !== null && isVast(tabel.blad.naam, p) ? p : null; };
    if (tabel.soort !== 'gemeenten' || !tabel.rijen.some((r) => vastIn(r) !== null)) return tabel;
    const kolom = tredekolom(tabel);
    return { ...tabel, rijen: tabel.rijen.map((r) => {
      const p = vastIn(r);
      if (p === null) return r;
      const trede = (r.gemeente === null ? undefined : verstuurd(r.gemeente.naam, p)) ?? staatIn(tabel, r, kolom);
      return { ...r, vastgezet: typeof trede === 'number' ? trede : null };
    }) };
  });

export const isVastgezet = ({ rijen }: Pick<BeoordeeldeTabel, 'rijen'>): boolean => rijen.some(({ rij }) => rij.vastgezet !== undefined);
