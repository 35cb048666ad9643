import { groothedenVan, looptNog, volgende, volgnummer, type Dag, type Grootheden, type Periode } from '../../engine';
import { celplaats } from '../herkennen/plaats';
import { kolomVanVeld } from '../herkennen';
import type { Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { leesUitkomsten } from '../beoordelen/keten';
import { formulesIn } from '../beoordelen/oudeformules';
import { isTussenstand } from '../beoordelen/realisatiedag';
import { celsleutel } from '../blad';
import { volledigAdres } from '../volledigadres';
import type { Tabel } from '../tabel';
import type { Bronhalfjaar, Bronrij } from './bron';
import { meegeteldIn } from './gecorrigeerd';
import { isMetHerverdeling } from './herverdelingvraag';
import { CORRECTIEVELDEN, type Cijferwaarde, type Correctie, type Correctiebevinding, type Gevolg } from './soorten';
import { heeftKolom } from './vergelijkRij';
import { omvatVan } from './waarden';

/**
 * By what the opening balance of a half-year is settled: it was fixed, a later one that has closed was assessed, it has an outcome, or its
 * peildatum is past and the balance is none that COA was still to confirm. The export after a peildatum may be the first to confirm one.
 */
export interface Sluiting {
  readonly laatst: ReadonlyMap<string, Periode>;
  readonly vastgezet: (p: Periode) => boolean;
  readonly heeftUitkomst: (gemeente: string, p: Periode) => boolean;
  readonly vandaag: Dag | null;
}

/** The last half-year of each gemeente that has a trede; interim figures give none that anything was built on. */
export const laatstBeoordeeld = (b: Werkmapbeoordeling): ReadonlyMap<string, Periode> => {
  const laatst = new Map<string, Periode>();
  for (const { periode, rijen } of b.tabellen) for (const { beoordeling, bevindingen } of rijen) if (beoordeling?.soort === 'voorstel' && !bevindingen.some(isTussenstand)) laatst.set(beoordeling.gemeente, periode);
  return laatst;
};

/** Which gemeenten have a published or decided outcome of a half-year, beside its figures or elsewhere in the workbook. */
export const uitkomstenIn = (tabellen: readonly Tabel[], b: Werkmapbeoordeling): Sluiting['heeftUitkomst'] => {
  const elders = leesUitkomsten(tabellen);
  const ernaast = new Set(b.tabellen.flatMap(({ periode, rijen }) => rijen.flatMap(({ beoordeling, dossier }) => (beoordeling?.besluit != null || dossier?.opgave?.trede !== undefined ? [`${volgnummer(periode)} ${beoordeling?.gemeente ?? ''}`] : []))));
  return (gemeente, p) => ernaast.has(`${volgnummer(p)} ${gemeente}`) || elders.get(volgnummer(p))?.has(gemeente) === true;
};

const isOnbevestigd = ({ rij }: Correctie): boolean => rij.bevindingen.some((b) => b.code === 'BEGINSTAND_NIET_BEVESTIGD');

const geslotenDoor = (c: Correctie, { laatst, vastgezet, heeftUitkomst, vandaag }: Sluiting): Periode | 'vastgezet' | 'uitkomst' | 'peildatum' | null => {
  const { gemeente, periode } = c;
  const later = laatst.get(gemeente);
  if (vastgezet(periode)) return 'vastgezet';
  if (later !== undefined && volgnummer(later) > volgnummer(periode)) return later;
  if (heeftUitkomst(gemeente, periode)) return 'uitkomst';
  return vandaag !== null && !isOnbevestigd(c) && !looptNog(periode, vandaag) ? 'peildatum' : null;
};

const vanBeginstand = (c: Correctie, van: number, naar: number, sluiting: Sluiting): readonly Correctiebevinding[] => {
  const door = geslotenDoor(c, sluiting);
  return door === null ? [] : [{ code: 'BEGINSTAND_GESLOTEN', gemeente: c.gemeente, periode: c.periode, van, naar, door }];
};

/** No gemeente came near it in a half-year; a typing error soon does: derived. */
const KEREN = 3;

const vanRealisatie = ({ gemeente, periode, van, rij }: Correctie, naar: number, beginstand: Cijferwaarde | null): readonly Correctiebevinding[] => {
  const g = rij.dossier === null ? null : groothedenVan(typeof beginstand === 'number' ? { ...rij.dossier, beginstand } : rij.dossier).grootheden;
  const opgave = Math.max(g?.totaalopgave ?? -Infinity, g?.taakstellingMetHerverdeling ?? -Infinity);
  return [
    ...(typeof van === 'number' && naar < van ? [{ code: 'REALISATIE_DAALT', gemeente, periode, van, naar } as const] : []),
    ...(opgave > 0 && opgave < Infinity && naar > KEREN * opgave ? [{ code: 'REALISATIE_VER_BOVEN', gemeente, periode, naar, opgave } as const] : []),
  ];
};

/** What is odd about one correction. `beginstand` is the new one, where it changes too; `gevraagd`: it is asked already what the new taakstelling is. */
export const verdachtAan = (c: Correctie, beginstand: Cijferwaarde | null, gevraagd: boolean, sluiting: Sluiting): readonly Correctiebevinding[] => {
  const { gemeente, periode, van, naar } = c;
  if (c.veld === 'koppelingstekort') return naar === 'ja' && typeof van === 'number' && van > 0 ? [{ code: 'TEKORT_ZONDER_AANTAL', gemeente, periode, van }] : [];
  if (c.veld === 'realisatie' && typeof naar === 'number') return vanRealisatie(c, naar, beginstand);
  if (typeof van !== 'number' || typeof naar !== 'number') return [];

  if (c.veld === 'beginstand') return vanBeginstand(c, van, naar, sluiting);
  if (c.veld !== 'taakstelling') return [];
  const versie = c.rij.dossier?.taakstellingVersies?.find((v) => v.taakstelling === naar);
  if (versie !== undefined) return [{ code: 'LIJKT_EERDERE_VERSIE', gemeente, periode, van, naar, kop: versie.bron }];
  if (!gevraagd && c.rij.dossier !== null && isMetHerverdeling(c.rij.dossier, naar)) return [{ code: 'LIJKT_MET_HERVERDELING', gemeente, periode, van, naar }];
  const met = gevraagd || c.rij.dossier === null ? null : meegeteldIn(c.rij.dossier, naar, beginstand);
  return met === null ? [] : [{ code: 'LIJKT_GECORRIGEERD', gemeente, periode, taakstelling: van, totaalopgave: naar, met }];
};

const perGemeente = (b: Werkmapbeoordeling): ReadonlyMap<string, Grootheden> =>
  new Map(b.tabellen.flatMap(({ periode, rijen }) => rijen.flatMap(({ beoordeling }) => (beoordeling === null ? [] : [[`${volgnummer(periode)} ${beoordeling.gemeente}`, beoordeling.grootheden] as const]))));

/** The half-years of gemeenten of which the opening balance is a formula: what Excel makes of it is not known here. */
const metFormule = (b: Werkmapbeoordeling): ReadonlySet<string> =>
  new Set(b.tabellen.flatMap(({ tabel, periode, rijen }) => rijen.flatMap(({ rij }) => (formulesIn(tabel, rij).some((f) => f.veld === 'beginstand') ? [`${volgnummer(periode)} ${rij.gemeente?.naam ?? ''}`] : []))));

/** Closing balances that no longer are the opening balance of the half-year after, where they were before. */
export const achtergebleven = (voor: Werkmapbeoordeling, na: Werkmapbeoordeling, gevolgen: readonly Gevolg[]): readonly Correctiebevinding[] => {
  const [toen, nu, formules] = [perGemeente(voor), perGemeente(na), metFormule(na)];
  return gevolgen.flatMap((g): readonly Correctiebevinding[] => {
    const erna = volgende(g.periode);
    const sleutel = `${volgnummer(erna)} ${g.gemeente}`;
    const beginstand = nu.get(sleutel)?.beginstand ?? null;
    const { eindstand } = g.na;
    if (formules.has(sleutel) || eindstand === null || beginstand === null || eindstand === beginstand || g.voor.eindstand !== toen.get(sleutel)?.beginstand) return [];
    return [{ code: 'BEGINSTAND_BLIJFT_ACHTER', gemeente: g.gemeente, periode: g.periode, eindstand, beginstand, volgende: erna }];
  });
};

const eerste = (h: Bronhalfjaar): Bronrij | undefined => h.rijen.values().next().value;

/** Where the two sources count otherwise over a whole half-year, so that figures were turned round to compare them; `ergens`: a taakstelling could be. */
export const omgerekend = (eigen: Bronhalfjaar, nieuw: Bronhalfjaar, ergens: boolean): readonly Correctiebevinding[] => {
  const [a, b] = [eerste(eigen), eerste(nieuw)];
  if (a === undefined || b === undefined) return [];
  const { periode } = eigen;
  const [van, naar] = [omvatVan(b.dossier), omvatVan(a.dossier)];
  return [
    ...(a.tabel.standteken === b.tabel.standteken || !heeftKolom(b, 'beginstand') ? [] : [{ code: 'STAND_OMGEREKEND', periode, blad: a.tabel.blad.naam } as const]),
    ...(van === naar || !ergens || !heeftKolom(b, 'taakstelling') ? [] : [{ code: 'TAAKSTELLING_OMGEREKEND', periode, eigen: naar, nieuw: van } as const]),
  ];
};

const GENOEMD = 5;

/** Source cells that hold a formula: they may follow a correction, and only Excel knows how. */
export const volgendeFormules = (tabellen: readonly Tabel[]): readonly Correctiebevinding[] => {
  const plaatsen: string[] = [];
  let aantal = 0;
  for (const tabel of tabellen) {
    if (tabel.soort !== 'gemeenten' || tabel.blad.formules.size === 0) continue;
    const kolommen = [...CORRECTIEVELDEN, 'vorigeTrede' as const].flatMap((veld) => kolomVanVeld(tabel, veld)?.kolom ?? []);
    for (const { rij, soort } of tabel.rijen) {
      if (soort === 'totaal') continue;
      for (const kolom of kolommen) {
        if (!tabel.blad.formules.has(celsleutel(rij, kolom))) continue;
        aantal += 1;
        if (plaatsen.length < GENOEMD) plaatsen.push(volledigAdres({ blad: tabel.blad.naam, adres: celplaats(tabel.blad, tabel.gekanteld, rij, kolom) }, tabel.blad.naam));
      }
    }
  }
  return aantal === 0 ? [] : [{ code: 'FORMULES_VOLGEN', aantal, plaatsen }];
};
