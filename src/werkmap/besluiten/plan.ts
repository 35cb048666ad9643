import { gelijk, periodeTekst, type Besluit, type Periode } from '../../engine';
import { adres, celsleutel, celVan, type Blad } from '../blad';
import { BESLUITENBLAD, isBesluitenblad } from '../herkennen/besluitentabel';
import { celTekst, isLeeg } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';
import { houvastVan } from '../plannen/houvast';
import { Besluitplan, type Besluitcel, type Houvast, type Nieuwblad } from '../schrijfplan';
import type { Kolomsoort, Tabel } from '../tabel';
import { enigeVermelding, isZelfdeBesluit, komtErbij, staandBesluit, type Besluitplek, type Vermelding } from './staand';

const KOLOMMEN = [
  ['Gemeente', 'gemeente', 22], ['Halfjaar', 'periode', 10], ['Besloten trede', 'besluit', 10], ['Reden', 'besluitReden', 60],
  ['Door', 'besluitDoor', 22], ['Datum', 'besluitDatum', 12], ['Tot', 'besluitTot', 12], ['Soort', 'besluitSoort', 12],
] as const satisfies ReadonlyArray<readonly [kop: string, soort: Kolomsoort, breedte: number]>;

/** The headers of a sheet of decisions that we make. */
export const BESLUITKOPPEN: readonly string[] = KOLOMMEN.map(([kop]) => kop);

/** The sheet of decisions where the workbook has none: headers only, made only when the user asks for it. */
export const nieuwBesluitenblad = (): Nieuwblad => ({
  naam: BESLUITENBLAD,
  cellen: KOLOMMEN.map(([waarde], kolom) => ({ rij: 0, kolom, waarde, opmaak: 'kop' as const })),
  breedten: KOLOMMEN.map(([, , breedte], kolom) => ({ kolom, breedte })),
});

/** Why a decision is not written; nothing is then. */
export type Besluitbezwaar =
  /** It stands beside the figures, or more than once: which cells to write in is then for the user to say. */
  | { readonly code: 'STAAT_ELDERS'; readonly plaatsen: readonly string[] }
  | { readonly code: 'ANDERE_KOPPEN'; readonly blad: string; readonly koppen: readonly string[] }
  | { readonly code: 'GEEN_KOLOM'; readonly blad: string; readonly kolom: string }
  | { readonly code: 'BLAD_VERBORGEN'; readonly blad: string }
  | { readonly code: 'CEL_BEZET'; readonly blad: string; readonly cel: string }
  | { readonly code: 'FORMULE'; readonly blad: string; readonly cel: string }
  /** There is another decision now than the user was shown. */
  | { readonly code: 'INTUSSEN_ANDERS'; readonly gemeente: string; readonly periode: Periode }
  /** The workbook would then say something else than was meant. */
  | { readonly code: 'LEEST_ANDERS'; readonly gemeente: string; readonly periode: Periode };

export type Besluitplanning =
  | { readonly soort: 'plan'; readonly plan: Besluitplan }
  | { readonly soort: 'blad ontbreekt' }
  | { readonly soort: 'bezwaar'; readonly bezwaar: Besluitbezwaar };

const bezwaar = (b: Besluitbezwaar): Besluitplanning => ({ soort: 'bezwaar', bezwaar: b });

const dag = (iso: string | undefined): string | null => (iso === undefined || iso === '' ? null : iso.split('-').map(Number).reverse().join('-'));

/** What each column of a decision comes to hold; `null` is blank. */
const waarden = ({ gemeente, periode }: Besluitplek, b: Besluit): ReadonlyMap<Kolomsoort, string | number | null> =>
  new Map<Kolomsoort, string | number | null>([
    ['gemeente', gemeente], ['periode', periodeTekst(periode)], ['besluit', b.trede], ['besluitReden', b.reden], ['besluitDoor', b.auteur],
    ['besluitDatum', dag(b.datum)], ['besluitTot', dag(b.tot)], ['besluitSoort', b.soort ?? null],
  ]);

/** Where each part of a decision stands on a sheet. */
type Kolomplek = ReadonlyMap<Kolomsoort, number>;

const kopnaam = (soort: Kolomsoort): string => KOLOMMEN.find(([, s]) => s === soort)?.[0] ?? soort;

/** The columns of a table for the decision of one half-year, as its reader takes them. */
const kolommenVan = (tabel: Tabel, periode: Periode): Kolomplek => {
  const uit = new Map<Kolomsoort, number>();
  for (const [, soort] of KOLOMMEN) {
    const van = tabel.kolommen.filter((k) => k.soort === soort);
    const kolom = van.find((k) => k.periode !== null && gelijk(k.periode, periode)) ?? van.find((k) => k.periode === null);
    if (kolom !== undefined) uit.set(soort, kolom.kolom);
  }
  return uit;
};

/** The first part that says something and has no column. */
const zonderKolom = (plek: Kolomplek, inhoud: ReturnType<typeof waarden>, soorten: readonly Kolomsoort[]): Kolomsoort | undefined =>
  soorten.find((s) => inhoud.get(s) !== null && !plek.has(s));

const INHOUD: readonly Kolomsoort[] = KOLOMMEN.map(([, soort]) => soort).filter((s) => s !== 'gemeente' && s !== 'periode');

const opKolom = (a: Besluitcel, b: Besluitcel): number => a.kolom - b.kolom;

const vervang = ({ tabel, rij, vermelding }: Vermelding, wie: Besluitplek, besluit: Besluit): Besluitplanning => {
  const { blad } = tabel;
  const [plek, inhoud] = [kolommenVan(tabel, wie.periode), waarden(wie, besluit)];
  const gemist = zonderKolom(plek, inhoud, INHOUD);
  if (gemist !== undefined) return bezwaar({ code: 'GEEN_KOLOM', blad: blad.naam, kolom: kopnaam(gemist) });
  const eerder = 'code' in vermelding.besluit ? null : waarden(wie, vermelding.besluit);
  const cellen: Besluitcel[] = [];
  for (const soort of INHOUD) {
    const kolom = plek.get(soort);
    const waarde = inhoud.get(soort) ?? null;
    // what says the same stays as the user wrote it
    if (kolom === undefined || (waarde === null ? isLeeg(celVan(blad, rij.rij, kolom)) : eerder?.get(soort) === waarde)) continue;
    if (blad.formules.has(celsleutel(rij.rij, kolom))) return bezwaar({ code: 'FORMULE', blad: blad.naam, cel: adres(rij.rij, kolom) });
    cellen.push({ rij: rij.rij, kolom, waarde });
  }
  return { soort: 'plan', plan: new Besluitplan(blad.naam, cellen.sort(opKolom), houvastVan(tabel, [])) };
};

/** The sheet of decisions as far as a row can be added to it. */
interface Besluitenvel {
  readonly kolommen: Kolomplek;
  readonly rij: number;
  readonly houvast: Houvast;
}

const laatsteRij = (blad: Blad): number => blad.cellen.reduce((laatste, rij, i) => (rij?.some((c) => !isLeeg(c)) === true ? i : laatste), 0);

const heeftOnzeKoppen = (blad: Blad): boolean => BESLUITKOPPEN.every((kop, i) => kaal(celTekst(blad.cellen[0]?.[i])) === kaal(kop));

const velVan = (blad: Blad, tabellen: readonly Tabel[], periode: Periode): Besluitenvel | null => {
  const rij = laatsteRij(blad) + 1;
  const tabel = tabellen.find((t) => t.soort === 'besluiten' && t.blad.naam === blad.naam);
  // without rows there is nothing to recognise a table by, but for the headers that we gave it
  if (tabel === undefined) {
    if (!heeftOnzeKoppen(blad)) return null;
    return { rij, kolommen: new Map(KOLOMMEN.map(([, soort], i) => [soort, i])), houvast: { gekanteld: false, kop: 0, totRij: rij, totKolom: KOLOMMEN.length - 1, sleutels: [0, 1], eigen: [] } };
  }
  return tabel.gekanteld ? null : { rij, kolommen: kolommenVan(tabel, periode), houvast: { ...houvastVan(tabel, []), totRij: rij } };
};

const voegToe = (blad: Blad, tabellen: readonly Tabel[], wie: Besluitplek, besluit: Besluit): Besluitplanning => {
  if (blad.verborgen) return bezwaar({ code: 'BLAD_VERBORGEN', blad: blad.naam });
  const [vel, inhoud] = [velVan(blad, tabellen, wie.periode), waarden(wie, besluit)];
  if (vel === null) return bezwaar({ code: 'ANDERE_KOPPEN', blad: blad.naam, koppen: BESLUITKOPPEN });
  const gemist = zonderKolom(vel.kolommen, inhoud, ['gemeente', 'periode', ...INHOUD]);
  if (gemist !== undefined) return bezwaar({ code: 'GEEN_KOLOM', blad: blad.naam, kolom: kopnaam(gemist) });
  const { rij } = vel;
  const cellen = [...vel.kolommen].flatMap(([soort, kolom]): readonly Besluitcel[] => { const waarde = inhoud.get(soort) ?? null; return waarde === null ? [] : [{ rij, kolom, waarde }]; });
  const bezet = cellen.find((c) => blad.formules.has(celsleutel(rij, c.kolom)));
  if (bezet !== undefined) return bezwaar({ code: 'CEL_BEZET', blad: blad.naam, cel: adres(rij, bezet.kolom) });
  return { soort: 'plan', plan: new Besluitplan(blad.naam, cellen.sort(opKolom), vel.houvast) };
};

/** What is to be decided, and what the user was shown to stand there. */
export interface Besluitopdracht extends Besluitplek {
  readonly besluit: Besluit;
  /** What was decided before, which this replaces; `null` where there was nothing. */
  readonly getoond: Besluit | null;
}

/**
 * Plans one decision: in the cells of the one that it replaces, or in a new row of the sheet of decisions. Never in a cell
 * beside the figures, and never where something else stands.
 */
export const planBesluit = (bladen: readonly Blad[], tabellen: readonly Tabel[], opdracht: Besluitopdracht, nu: Besluit | null): Besluitplanning => {
  const { besluit, getoond, ...wie } = opdracht;
  const staand = staandBesluit(tabellen, wie);
  const { vermeldingen, naastCijfers } = staand;
  if (!isZelfdeBesluit(getoond, nu)) return bezwaar({ code: 'INTUSSEN_ANDERS', ...wie });
  const enige = enigeVermelding(staand, nu);
  const blad = bladen.find(isBesluitenblad);
  const erbij = (): Besluitplanning => (blad === undefined ? { soort: 'blad ontbreekt' } : voegToe(blad, tabellen, wie, besluit));
  // what was taken on a later day leaves the earlier one as it is
  if (nu !== null && komtErbij(nu, besluit)) return erbij();
  const plaatsen = [...(naastCijfers === null ? [] : [naastCijfers]), ...vermeldingen.map((v) => v.vermelding.plaats)];
  if (naastCijfers !== null || enige?.tabel.gekanteld === true || (enige === null && vermeldingen.length > 0)) return bezwaar({ code: 'STAAT_ELDERS', plaatsen });
  return enige === null ? erbij() : vervang(enige, wie, besluit);
};
