import { volgnummer, vorige, type Kader, type Trede } from '../../engine';
import { beoordeelInStappen, type BeoordeeldeRij, type Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { formulesIn } from '../beoordelen/oudeformules';
import { plaatsIn } from '../plaatsen';
import type { Stappen } from '../stappen';
import type { Tabel, Tabelrij } from '../tabel';
import { tabellenMet, type PerRij } from './gevolgen';
import type { Correctiebevinding, Gevolg } from './soorten';

type Achtergebleven = Extract<Correctiebevinding, { code: 'TREDE_BLIJFT_ACHTER' }>;

/** The first half-year in which the trede of each gemeente changes. */
const vanafWanneer = (gevolgen: readonly Gevolg[]): ReadonlyMap<string, number> => {
  const vanaf = new Map<string, number>();
  for (const g of gevolgen) if (g.voor.trede !== g.na.trede) vanaf.set(g.gemeente, Math.min(volgnummer(g.periode), vanaf.get(g.gemeente) ?? Infinity));
  return vanaf;
};

const nummer = (tabel: Tabel, rij: Tabelrij): number | null => {
  const periode = rij.periode ?? tabel.periode;
  return periode === null ? null : volgnummer(periode);
};

/** The vorige trede that a row itself gives, where it is no besluit. */
const eigenTrede = ({ dossier }: Tabelrij): Trede | null => {
  const eigen = dossier?.vorigeTrede;
  return eigen === undefined || !('trede' in eigen) || eigen.herkomst === 'besluit' ? null : eigen.trede;
};

const LEEG = { ontbreekt: 'leeg' } as const;

/** The rows of these gemeenten alone, after the first change without the vorige trede that they give: so the chain says what would follow. */
const zonderEigen = (tabellen: readonly Tabel[], vanaf: ReadonlyMap<string, number>): readonly Tabel[] =>
  tabellen.map((tabel) => (tabel.soort !== 'gemeenten' ? tabel : { ...tabel, rijen: tabel.rijen.flatMap((rij): readonly Tabelrij[] => {
    const [n, eerst] = [nummer(tabel, rij), vanaf.get(rij.gemeente?.naam ?? '')];
    if (n === null || eerst === undefined) return [];
    return n <= eerst || rij.dossier === null || eigenTrede(rij) === null ? [rij] : [{ ...rij, dossier: { ...rij.dossier, vorigeTrede: LEEG } }];
  }) }));

const perRijnummer = (b: Werkmapbeoordeling): ReadonlyMap<string, BeoordeeldeRij> =>
  new Map(b.tabellen.flatMap(({ periode, rijen }) => rijen.flatMap((r) => (r.rij.gemeente === null ? [] : [[`${volgnummer(periode)} ${r.rij.gemeente.naam}`, r] as const]))));

/** A half-year that would get another trede first, the furthest first. */
const sprong = ({ trede, dan }: Achtergebleven): number => (trede === dan ? 0 : trede === null || dan === null ? 100 : 1 + Math.abs(trede - dan));

const opGevolg = (a: Achtergebleven, b: Achtergebleven): number =>
  sprong(b) - sprong(a) || volgnummer(a.volgende) - volgnummer(b.volgende) || (a.gemeente < b.gemeente ? -1 : Number(a.gemeente > b.gemeente));

/**
 * Later half-years whose own cell, if it is no formula, gives another vorige trede than follows from the new figures: it is an input and does not move along.
 * What would follow is asked of the chain, with and without the corrections, of the gemeenten whose trede changes.
 */
export function* tredenDieAchterblijven(tabellen: readonly Tabel[], na: Werkmapbeoordeling, gevolgen: readonly Gevolg[], perRij: PerRij, kaders: readonly Kader[]): Stappen<readonly Achtergebleven[]> {
  const vanaf = vanafWanneer(gevolgen);
  const later = na.tabellen.flatMap(({ tabel, periode, rijen }) => rijen.flatMap((r) => {
    const [opgegeven, eerst] = [eigenTrede(r.rij), vanaf.get(r.rij.gemeente?.naam ?? '')];
    return opgegeven === null || formulesIn(tabel, r.rij).some((f) => f.veld === 'vorigeTrede') || eerst === undefined || volgnummer(periode) <= eerst ? [] : [{ tabel, periode, r, opgegeven }];
  }));
  if (later.length === 0) return [];
  const toen = perRijnummer(yield* beoordeelInStappen(zonderEigen(tabellen, vanaf), kaders));
  const nu = perRijnummer(yield* beoordeelInStappen(zonderEigen(tabellenMet(tabellen, perRij), vanaf), kaders));
  return later.flatMap(({ tabel, periode, r, opgegeven }): readonly Achtergebleven[] => {
    const gemeente = r.rij.gemeente?.naam ?? '';
    const sleutel = `${volgnummer(periode)} ${gemeente}`;
    const volgt = nu.get(sleutel)?.beoordeling?.grootheden.vorigeTrede ?? null;
    if (volgt === opgegeven || volgt === (toen.get(sleutel)?.beoordeling?.grootheden.vorigeTrede ?? null)) return [];
    return [{ code: 'TREDE_BLIJFT_ACHTER', gemeente, periode: vorige(periode), volgende: periode, plaats: plaatsIn(tabel, r.rij, 'vorigeTrede'), opgegeven, volgt, trede: r.beoordeling?.trede ?? null, dan: nu.get(sleutel)?.beoordeling?.trede ?? null }];
  }).sort(opGevolg);
}
