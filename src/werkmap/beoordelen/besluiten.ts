import { alsReeks, volgnummer, type Besluit, type Bevinding, type Fout, type Periode } from '../../engine';
import type { Besluitvermelding, Tabel, Tabelrij } from '../tabel';

/** What the tables of decisions say of one gemeente in one half-year. */
export type Besluiten = ReadonlyMap<number, ReadonlyMap<string, readonly Besluitvermelding[]>>;

/** Collects the decisions of every table of them. */
export const leesBesluiten = (tabellen: readonly Tabel[]): Besluiten => {
  const besluiten = new Map<number, Map<string, Besluitvermelding[]>>();
  for (const { naam, vermelding } of tabellen.flatMap((t) => (t.soort === 'besluiten' ? t.rijen.flatMap(vermeldingen) : []))) {
    const n = volgnummer(vermelding.periode);
    const perGemeente = besluiten.get(n) ?? new Map<string, Besluitvermelding[]>();
    besluiten.set(n, perGemeente);
    const bekend = perGemeente.get(naam);
    if (bekend === undefined) perGemeente.set(naam, [vermelding]);
    else bekend.push(vermelding);
  }
  return besluiten;
};

const vermeldingen = (r: Tabelrij) => (r.gemeente === null || r.soort === 'totaal' ? [] : (r.besluiten ?? []).map((vermelding) => ({ naam: r.gemeente?.naam ?? '', vermelding })));

/** The decisions that belong nowhere: of no gemeente or no half-year that can be read. */
export const onplaatsbareBesluiten = (tabellen: readonly Tabel[]): ReadonlyArray<{ readonly tabel: Tabel; readonly rij: Tabelrij }> =>
  tabellen.flatMap((tabel) => (tabel.soort === 'besluiten' ? tabel.rijen.filter((r) => r.soort === 'gemeente' && r.fouten.length > 0).map((rij) => ({ tabel, rij })) : []));

export interface Gevondenbesluit {
  readonly besluit: Besluit | null;
  readonly fouten: readonly Fout[];
  readonly bevindingen: readonly Bevinding[];
  /** The cells in tables of decisions that say so, or that are at fault. */
  readonly plaatsen: readonly string[];
}

const NIETS: Gevondenbesluit = { besluit: null, fouten: [], bevindingen: [], plaatsen: [] };

/** The one decision that a row and the tables of decisions together say; `eigen` is the row's, at `plaats`. One that was taken on a later day follows another, and counts; where they differ otherwise, all are named and none counts. */
export const zoekBesluit = (besluiten: Besluiten, gemeente: string, periode: Periode, eigen: Besluit | null, plaats: () => string): Gevondenbesluit => {
  const elders = besluiten.get(volgnummer(periode))?.get(gemeente);
  if (elders === undefined) return eigen === null ? NIETS : { ...NIETS, besluit: eigen };
  const fout = elders.filter(({ besluit }) => 'code' in besluit);
  if (fout.length > 0) return { ...NIETS, fouten: fout.flatMap(({ besluit }) => ('code' in besluit ? [besluit] : [])), plaatsen: fout.map((e) => e.plaats) };
  const alle = [...(eigen === null ? [] : [{ besluit: eigen, plaats: plaats(), bevindingen: [] }]), ...elders.flatMap(({ besluit, plaats: daar, bevindingen }) => ('code' in besluit ? [] : [{ besluit, plaats: daar, bevindingen }]))];
  const reeks = alsReeks(alle, (a) => a.besluit);
  const telt = reeks?.at(-1);
  if (reeks === null || telt === undefined) return { ...NIETS, fouten: [{ code: 'BESLUITEN_STRIJDIG', veld: 'besluit', treden: alle.map((a) => a.besluit.trede), plaatsen: alle.map((a) => a.plaats) }] };
  const eerder = reeks.slice(0, -1).map(({ besluit: { trede, datum, tot } }): Bevinding => ({ code: 'BESLUIT_EERDER', trede, datum, ...(tot === undefined ? {} : { tot }) }));
  return { besluit: telt.besluit, fouten: [], bevindingen: [...telt.uit.flatMap((e) => e.bevindingen), ...eerder], plaatsen: elders.filter((e) => telt.uit.some((u) => u.plaats === e.plaats)).map((e) => e.plaats) };
};
