import { beginPeildatum, dagenTussen, eindPeildatum, isoDag, looptNog, type Bevinding, type Dag, type Periode } from '../../engine';
import type { Tabel, Tabelrij } from '../tabel';

/** What is to be said of a half-year that has not closed on a day; `null` where it has. */
const lopend = (p: Periode | null, vandaag: Dag): Bevinding | null => {
  if (p === null || !looptNog(p, vandaag)) return null;
  const [begin, eind] = [beginPeildatum(p), eindPeildatum(p)];
  return { code: 'HALFJAAR_LOOPT', vandaag: isoDag(vandaag), peildatum: isoDag(eind), dag: Math.max(0, dagenTussen(begin, vandaag) + 1), dagen: dagenTussen(begin, eind) };
};

/**
 * The tables as they count on a day: those of a half-year that has not closed say so, and so does each of their rows, unless the
 * sheet names the day of the realisatie.
 */
export const metVandaag = (tabellen: readonly Tabel[], vandaag: Dag): readonly Tabel[] =>
  tabellen.map((tabel) => {
    if (tabel.soort !== 'gemeenten' || tabel.kolommen.some((k) => k.soort === 'realisatie' && k.dag !== null)) return tabel;
    const genoemd = (b: readonly Bevinding[]): boolean => b.some(({ code }) => code === 'TUSSENSTAND');
    const heel = genoemd(tabel.bevindingen) ? null : lopend(tabel.periode, vandaag);
    const rijen = tabel.rijen.map((r): Tabelrij => {
      const b = r.soort === 'totaal' || genoemd(r.bevindingen) ? null : lopend(r.periode ?? tabel.periode, vandaag);
      return b === null ? r : { ...r, bevindingen: [...r.bevindingen, b] };
    });
    return rijen.every((r, i) => r === tabel.rijen[i]) && heel === null ? tabel : { ...tabel, rijen, bevindingen: heel === null ? tabel.bevindingen : [...tabel.bevindingen, heel] };
  });
