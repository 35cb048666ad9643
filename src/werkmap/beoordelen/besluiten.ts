import { alsReeks, volgnummer, volgtOp, type Besluit, type Bevinding, type Fout, type Periode } from '../../engine';
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

type Geldtniet = Extract<Fout, { code: 'BESLUIT_GELDT_NIET' }>;

export const isGeldtniet = (b: Besluit | Fout): b is Geldtniet => 'code' in b && b.code === 'BESLUIT_GELDT_NIET';

/** Whether what does not hold says nothing beside the decision that counts. Of a later one that was withdrawn nobody knows whether that decision then holds again. */
const zegtNiets = (b: Geldtniet, telt: Besluit): boolean => volgtOp(b, telt) || b.hoe === 'niet besloten' || (b.hoe === 'niet meer' && !volgtOp(telt, b));

interface Vermeld<B> {
  readonly besluit: B;
  readonly plaats: string;
  readonly bevindingen: readonly Bevinding[];
}

const isVan = <B extends Besluit | Fout>(welke: (b: Besluit | Fout) => b is B) => (v: Vermeld<Besluit | Fout>): v is Vermeld<B> => welke(v.besluit);

/**
 * The one decision that a row and the tables of decisions together say; `eigen` is the row's, at `plaats`. One that was taken on a later day
 * follows another, and counts; where they differ otherwise, all are named and none counts.
 */
export const zoekBesluit = (besluiten: Besluiten, gemeente: string, periode: Periode, eigen: Besluit | Geldtniet | null, plaats: () => string): Gevondenbesluit => {
  const elders = besluiten.get(volgnummer(periode))?.get(gemeente);
  if (elders === undefined) return eigen === null ? NIETS : 'code' in eigen ? { ...NIETS, fouten: [eigen] } : { ...NIETS, besluit: eigen };
  const daar = (waar: readonly Vermeld<unknown>[]): readonly string[] => elders.filter((e) => waar.some((w) => w.plaats === e.plaats)).map((e) => e.plaats);
  const fout = (waar: readonly Vermeld<Fout>[]): Gevondenbesluit => ({ ...NIETS, fouten: waar.map((w) => w.besluit), plaatsen: daar(waar) });
  const alle: readonly Vermeld<Besluit | Fout>[] = [...(eigen === null ? [] : [{ besluit: eigen, plaats: plaats(), bevindingen: [] }]), ...elders];
  const onleesbaar = alle.filter(isVan((b): b is Fout => 'code' in b && !isGeldtniet(b)));
  if (onleesbaar.length > 0) return fout(onleesbaar);
  const genomen = alle.filter(isVan((b): b is Besluit => !('code' in b)));
  const reeks = alsReeks(genomen, (a) => a.besluit);
  if (reeks === null) {
    const dag = genomen[0]?.besluit.datum;
    return { ...NIETS, fouten: [{ code: 'BESLUITEN_STRIJDIG', veld: 'besluit', treden: genomen.map((a) => a.besluit.trede), plaatsen: genomen.map((a) => a.plaats), ...(dag !== '' && genomen.every((a) => a.besluit.datum === dag) ? { opEenDag: true } : {}) }] };
  }
  const telt = reeks.at(-1);
  const nietGeldig = alle.filter(isVan(isGeldtniet));
  const open = telt === undefined ? nietGeldig : nietGeldig.filter((v) => !zegtNiets(v.besluit, telt.besluit));
  if (telt === undefined || open.length > 0) return fout(open);
  const eerder = reeks.slice(0, -1).map(({ besluit: { trede, datum, tot } }): Bevinding => ({ code: 'BESLUIT_EERDER', trede, datum, ...(tot === undefined ? {} : { tot }) }));
  const over = nietGeldig.map((v): Bevinding => ({ code: 'BESLUIT_OVERGESLAGEN', gevonden: v.besluit.gevonden, plaats: v.plaats }));
  return { besluit: telt.besluit, fouten: [], bevindingen: [...telt.uit.flatMap((e) => e.bevindingen), ...eerder, ...over], plaatsen: daar(telt.uit) };
};
