import { gelijk, type Dossier, type Kader, type Periode, type Trede } from '../../engine';
import { beoordeelInStappen, type BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import type { Circulaire } from '../circulaire';
import { celVan, type Celwaarde } from '../blad';
import { kolomVanVeld } from '../herkennen';
import { celTekst } from '../lezen/cel';
import { leesStand } from '../lezen/stand';
import type { Stappen } from '../stappen';
import type { Kolomsoort, Tabel, Tabelrij } from '../tabel';
import type { Nieuwerij } from './soorten';

/** A row of the last half-year with what the next one starts from. */
export interface Rij extends Nieuwerij {
  readonly bron: Tabelrij;
}

const LEEG = { ontbreekt: 'leeg' } as const;

/** The trede that each gemeente takes along: asked of the very chain that an assessment of the next half-year goes through. */
function* tredenErna(laatste: BeoordeeldeTabel, naar: Periode, tabellen: readonly Tabel[], kaders: readonly Kader[]): Stappen<ReadonlyMap<string, Dossier['vorigeTrede']>> {
  const rijen = laatste.rijen.flatMap(({ rij }): readonly Tabelrij[] =>
    rij.gemeente === null || rij.soort === 'totaal' ? [] : [{ ...rij, periode: naar, fouten: [], bevindingen: [], dossier: { gemeente: rij.gemeente.naam, periode: naar, taakstelling: LEEG, beginstand: LEEG, realisatie: LEEG } }]);
  const erna: Tabel = { ...laatste.tabel, periode: naar, bevindingen: [], rijen };
  const { tabellen: [beoordeeld] } = yield* beoordeelInStappen([...tabellen, erna], kaders, { periode: naar });
  return new Map((beoordeeld?.rijen ?? []).flatMap(({ dossier }) => (dossier === null ? [] : [[dossier.gemeente, dossier.vorigeTrede] as const])));
}

/** What the gemeenten of the last half-year start the next one from, in its order, each once. */
export function* rijenErna(laatste: BeoordeeldeTabel, naar: Periode, circulaire: Circulaire | null, tabellen: readonly Tabel[], kaders: readonly Kader[]): Stappen<readonly Rij[]> {
  const treden = yield* tredenErna(laatste, naar, tabellen, kaders);
  const regels = new Map((circulaire?.regels ?? []).map((r) => [r.gemeente, r]));
  const gezien = new Set<string>();
  return laatste.rijen.flatMap(({ rij, beoordeling }): readonly Rij[] => {
    if (rij.gemeente === null || rij.soort === 'totaal' || gezien.has(rij.gemeente.naam)) return [];
    gezien.add(rij.gemeente.naam);
    const regel = regels.get(rij.gemeente.naam);
    const trede = treden.get(rij.gemeente.naam);
    return [{
      bron: rij, gemeente: rij.gemeente.naam, beginstand: beoordeling?.grootheden.eindstand ?? null, taakstelling: regel?.taakstelling ?? null, herverdeling: regel?.herverdeling ?? null,
      vorigeTrede: trede !== undefined && 'trede' in trede ? trede : null,
    }];
  });
}

/** A balance as the cell of the half-year before has it: with its words, or as a number in the sign of the column. */
const standcel = (stand: number, voorbeeld: Celwaarde, teken: Tabel['standteken']): string | number => {
  if (leesStand(voorbeeld).zegtZelf) return stand === 0 ? 'geen achterstand' : `${Math.abs(stand)} vergunninghouders ${stand > 0 ? 'achterstand' : 'voorsprong'}`;
  return teken === 'voorsprong positief' ? 0 - stand : stand;
};

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** The vorige trede that is written: of a besluit or a published outcome, never one that is only proposed. */
export const vasteTrede = ({ vorigeTrede }: Nieuwerij): Trede | null => (vorigeTrede === null || vorigeTrede.herkomst === 'voorstel' ? null : vorigeTrede.trede);

export type Cel = readonly [kolom: number, waarde: string | number];

/** The cells of a row that have a figure, each in the convention of its column; `merk` is the column that says what is only proposed. */
export const cijfercellen = (tabel: Tabel, r: Rij, merk: number): readonly Cel[] => {
  const van = (soort: Kolomsoort): number | undefined => tabel.kolommen.find((k) => k.soort === soort)?.kolom;
  const oud = (kolom: number): Celwaarde => celVan(tabel.blad, r.bron.rij, kolom);
  const uit: Cel[] = [];
  const zet = (kolom: number | undefined, waarde: string | number | null): void => {
    if (kolom !== undefined && waarde !== null) uit.push([kolom, waarde]);
  };
  const met = plus(r.taakstelling, r.herverdeling);
  const opgave = { taakstelling: r.taakstelling, 'taakstelling en herverdeling': met, totaalopgave: plus(met, r.beginstand) }[tabel.taakstellingOmvat];
  zet(kolomVanVeld(tabel, 'taakstelling')?.kolom, opgave);
  zet(van('herverdeling'), r.herverdeling);
  const begin = van('beginstand');
  if (begin !== undefined && r.beginstand !== null) {
    const cel = standcel(r.beginstand, oud(begin), tabel.standteken);
    uit.push([begin, cel], [merk, cel]);
  }
  const trede = van('vorigeTrede');
  const vast = vasteTrede(r);
  if (trede !== undefined && vast !== null) uit.push([trede, /^trede/i.test(celTekst(oud(trede))) ? `Trede ${vast}` : vast]);
  return uit;
};

/** The last half-year of which the workbook has figures per gemeente. */
export const laatsteTabel = (tabellen: readonly BeoordeeldeTabel[]): BeoordeeldeTabel | null => {
  const laatste = tabellen[tabellen.length - 1] ?? null;
  return laatste === null ? null : (tabellen.find((t) => gelijk(t.periode, laatste.periode)) ?? null);
};
