import { gelijk, isTussentijds, periodeVan, type Dag, type Kader, type Periode, type Prognose } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { rijprognose } from '../../werkmap/beoordelen/prognose';
import { dagVanRealisatie } from '../../werkmap/beoordelen/realisatiedag';
import { bijstellingVan } from './bijstelling';
import type { Bijstelling } from './soorten';
import type { Informatie } from '../../werkmap/circulaire/soorten';
import { verzoekenVan } from '../../werkmap/verzoeken';

/** What the workbook already knows of the half-year that follows; whole persons, `null` where it is not known. */
export interface Vooruit {
  readonly periode: Periode;
  readonly taakstelling: number | null;
  readonly herverdeling: number | null;
  readonly taakstellingMetHerverdeling: number | null;
  /** `null` where its taakstelling was not adjusted within the half-year. */
  readonly bijgesteld: Bijstelling | null;
  readonly beginstand: number | null;
  readonly totaalopgave: number | null;
  /** As far as it was counted, and the day at whose end that was where it is known. */
  readonly realisatie: number | null;
  readonly realisatiedag: Dag | null;
  /** What else was asked of the gemeente; it never counts. */
  readonly informatie: readonly Informatie[];
  /** Where it will end, where a day within the half-year is known. */
  readonly prognose: Prognose | null;
}

/** Where a row will end, its realisatie counted on a day within its half-year; `null` where the half-year closed, or nothing can be told. */
export const vooruitblik = (rij: BeoordeeldeRij, tabel: BeoordeeldeTabel, alle: readonly BeoordeeldeTabel[], dag: Dag | null, kaders: readonly Kader[]): Prognose | null => {
  const prognose = dag !== null && isTussentijds(tabel.periode, dag) ? rijprognose(rij, tabel, alle, dag, kaders) : null;
  return prognose?.soort === 'prognose' ? prognose : null;
};

/** The facts of one gemeente in the half-year of `na`. `op`: the day of a realisatie whose header names none. */
export const vooruitVan = (na: BeoordeeldeTabel | null, alle: readonly BeoordeeldeTabel[], gemeente: string, kaders: readonly Kader[], op: Dag | null): Vooruit | null => {
  const rij = na?.rijen.find((r) => r.beoordeling?.gemeente === gemeente);
  if (na === null || rij?.beoordeling == null) return null;
  const { taakstelling, herverdeling, taakstellingMetHerverdeling, beginstand, totaalopgave, realisatie } = rij.beoordeling.grootheden;
  const dag = dagVanRealisatie(na) ?? (op !== null && gelijk(periodeVan(op), na.periode) ? op : null);
  return {
    periode: na.periode, taakstelling, herverdeling, taakstellingMetHerverdeling, bijgesteld: bijstellingVan([rij.dossier]), beginstand, totaalopgave, realisatie, realisatiedag: dag,
    informatie: verzoekenVan(na.tabel, rij.rij),
    prognose: vooruitblik(rij, na, alle, dag, kaders),
  };
};
