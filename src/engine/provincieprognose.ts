import type { Tijdsverloop } from './dagen';
import type { Gegeven } from './dossier';
import type { Lezing } from './kader';
import { percentage } from './percentage';
import type { Prognose, Prognoseuitkomst } from './prognose';
import { METHODEN, verwacht, type Methode } from './verwachting';

/** What a method expects of the province; `omhoog` counts the gemeenten that then go up, `omhoogOnbekend` those of which it cannot say. */
export interface Provincieverwachting {
  readonly methode: Methode;
  readonly lezing: Lezing;
  readonly realisatie: number | null;
  /** Achterstand positive. */
  readonly eindstand: number | null;
  readonly omhoog: number;
  readonly omhoogOnbekend: number;
}

/** The row of the province in a running half-year. A sum over figures that are not all known is `null`. */
export interface Provincieprognose {
  readonly verloop: Tijdsverloop;
  readonly totaalopgave: number | null;
  readonly realisatie: number | null;
  readonly vorigeRealisatie: number | null;
  readonly deelRealisatie: number | null;
  readonly deelPeriode: number;
  readonly verwachtingen: readonly Provincieverwachting[];
}

const som = (waarden: readonly (Gegeven | null)[]): number | null => {
  let totaal = 0;
  for (const w of waarden) {
    if (typeof w !== 'number') return null;
    totaal += w;
  }
  return totaal;
};

const alsGegeven = (n: number | null): Gegeven => n ?? { ontbreekt: 'onbekend' };

/**
 * Adds gemeenten of one half-year and day up and applies every method to the sums: rounding per gemeente, or one that houses more
 * than before, would make of 2532 − 1138 another number than the published one. `null` where one of them lies outside the half-year.
 */
export const provincieprognose = (uitkomsten: readonly Prognoseuitkomst[]): Provincieprognose | null => {
  const alle = uitkomsten.flatMap((p): readonly Prognose[] => (p.soort === 'prognose' ? [p] : []));
  const [eerste] = alle;
  if (eerste === undefined || alle.length < uitkomsten.length) return null;
  const { verloop, deelPeriode } = eerste;
  const totaalopgave = som(alle.map((p) => p.nu.grootheden.totaalopgave));
  const realisatie = som(alle.map((p) => p.nu.grootheden.realisatie));
  const vorigeRealisatie = som(alle.map((p) => p.vorigeRealisatie));
  const verwachtingen = METHODEN.map((methode): Provincieverwachting => {
    const v = verwacht(methode, { realisatie: alsGegeven(realisatie), vorigeRealisatie: alsGegeven(vorigeRealisatie), verloop });
    const per = alle.map((p) => p.verwachtingen.find((w) => w.methode === methode)).map((w) => (w?.soort === 'verwacht' ? w.omhoog : null));
    const [omhoog, omhoogOnbekend] = [per.filter((ja) => ja === true).length, per.filter((ja) => ja === null).length];
    return v.soort === 'verwacht'
      ? { methode, lezing: v.lezing, realisatie: v.realisatie, eindstand: totaalopgave === null ? null : totaalopgave - v.realisatie, omhoog, omhoogOnbekend }
      : { methode, lezing: 'afgeleid', realisatie: null, eindstand: null, omhoog, omhoogOnbekend };
  });
  return { verloop, totaalopgave, realisatie, vorigeRealisatie, deelRealisatie: percentage(realisatie, totaalopgave), deelPeriode, verwachtingen };
};
