import { gelijk, periodeVan, prognose, provincieprognose, vorige, type Dag, type Gegeven, type Kader, type Opties, type Periode, type Prognoseuitkomst, type Provincieprognose } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from './beoordeelWerkmap';
import { dagVanRealisatie, dagVanRij, isTussenstand } from './realisatiedag';

/** A row with where it will end; `null` where its figures could not be read. */
export interface Rijprognose {
  readonly rij: BeoordeeldeRij;
  readonly uitkomst: Prognoseuitkomst | null;
}

/** Where the gemeenten of one table will end. */
export interface Tabelprognose {
  readonly tabel: BeoordeeldeTabel;
  /** The day of the realisatie: the one that its header names, else the day that was asked. */
  readonly dag: Dag;
  readonly gevraagd: Dag;
  /** In the order of the table. */
  readonly rijen: readonly Rijprognose[];
  /** `null` where a row could not be read. */
  readonly provincie: Provincieprognose | null;
}

/** The realisatie of a gemeente over the whole half-year before; one that was counted halfway is no such figure. */
const vorigeRealisatie = (alle: readonly BeoordeeldeTabel[], p: Periode): ((gemeente: string) => Gegeven | undefined) => {
  const perGemeente = new Map<string, Gegeven>();
  for (const t of alle) {
    if (!gelijk(t.periode, vorige(p))) continue;
    for (const r of t.rijen) {
      if (r.rij.bevindingen.some(isTussenstand)) continue;
      // a besluit that cannot be read leaves the figures beside it as they are
      const dossier = r.dossier ?? (r.fouten.every((f) => f.veld === 'besluit') ? r.rij.dossier : null);
      if (dossier !== null) perGemeente.set(dossier.gemeente, dossier.realisatie);
    }
  }
  return (gemeente) => perGemeente.get(gemeente);
};

const vanRij = ({ dossier }: BeoordeeldeRij, dag: Dag, eerder: (gemeente: string) => Gegeven | undefined, kaders: readonly Kader[], opties: Opties): Prognoseuitkomst | null => {
  if (dossier === null) return null;
  const realisatie = eerder(dossier.gemeente);
  return prognose({ dossier, dag, ...(realisatie === undefined ? {} : { vorigeRealisatie: realisatie }) }, kaders, opties);
};

/** The prognosis of one row, on the day of its realisatie. `alle`: every half-year of the workbook. */
export const rijprognose = (rij: BeoordeeldeRij, tabel: BeoordeeldeTabel, alle: readonly BeoordeeldeTabel[], gevraagd: Dag, kaders: readonly Kader[], opties: Opties = {}): Prognoseuitkomst | null =>
  vanRij(rij, dagVanRij(rij) ?? dagVanRealisatie(tabel) ?? gevraagd, vorigeRealisatie(alle, tabel.periode), kaders, opties);

/** The prognosis of every gemeente in every table of the half-year that holds the day. */
export const prognoseVanWerkmap = (alle: readonly BeoordeeldeTabel[], gevraagd: Dag, kaders: readonly Kader[], opties: Opties = {}): readonly Tabelprognose[] =>
  alle
    .filter((t) => gelijk(periodeVan(gevraagd), t.periode))
    .map((tabel) => {
      const eerder = vorigeRealisatie(alle, tabel.periode);
      const dag = dagVanRealisatie(tabel) ?? gevraagd;
      const rijen = tabel.rijen.filter((r) => r.rij.soort === 'gemeente' && r.beoordeling !== null).map((rij): Rijprognose => ({ rij, uitkomst: vanRij(rij, dagVanRij(rij) ?? dag, eerder, kaders, opties) }));
      const bekend = rijen.flatMap(({ uitkomst }) => uitkomst ?? []);
      return { tabel, dag, gevraagd, rijen, provincie: bekend.length < rijen.length ? null : provincieprognose(bekend) };
    });
