import type { Kader } from '../../engine';
import type { Taal } from '../../tekst';
import { adres, celsleutel, type Bereik } from '../blad';
import { eigenKoppen } from '../eigenkoppen';
import type { Kleurplan, Schrijfplan, Tabelgroei } from '../schrijfplan';
import type { Tabel } from '../tabel';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { celplannen, eersteFormule, opAanvraag, type Celbron, type Eigenkolom } from './celplannen';
import { BREEDTE } from './eigenwaarden';
import { vindPlaats } from './plaats';

/** Why nothing can be written. */
export type Planfout =
  | { readonly code: 'FORMULE_IN_EIGEN_KOLOM'; readonly plaats: string; readonly kop: string }
  | { readonly code: 'GEEN_RUIMTE'; readonly plaats: string };

export type Planning = { readonly gelukt: true; readonly plannen: readonly Schrijfplan[] } | { readonly gelukt: false; readonly fouten: readonly Planfout[] };

interface Kolommen {
  readonly kolommen: readonly Eigenkolom[];
  readonly aansluitend: boolean;
}

/** What is taken on a sheet while its tables are planned one by one. */
interface Bezetting {
  /** Columns of ours per header row that a table has, as `rij * 16384 + kolom`. */
  readonly koppen: Set<number>;
  readonly blokken: Bereik[];
}

/** Our columns that a table has already: those recognised in it, or standing further to the right in the same header row. */
const aanwezigeKolommen = (tabel: Tabel, bezetting: Bezetting): ReadonlyMap<string, number> => {
  const aanwezig = new Map(tabel.kolommen.filter((k) => k.soort === 'eigen').map((k) => [k.kop, k.kolom]));
  const rij = tabel.kop.totRij;
  (tabel.blad.cellen[rij] ?? []).forEach((kop, kolom) => {
    if (kolom <= tabel.bereik.totKolom || typeof kop !== 'string' || aanwezig.has(kop) || bezetting.koppen.has(celsleutel(rij, kolom))) return;
    aanwezig.set(kop, kolom);
  });
  return aanwezig;
};

/** Where each of our columns is, or will be. Found by its own header; missing ones are placed together. */
const plaatsKolommen = (tabel: Tabel, bezetting: Bezetting): Kolommen | null => {
  const aanwezig = aanwezigeKolommen(tabel, bezetting);
  const koppen = eigenKoppen(tabel.periode);
  const ontbrekend = koppen.filter((k) => !aanwezig.has(k.kop));
  const plaats = ontbrekend.length === 0 ? { kolom: 0, aansluitend: false } : vindPlaats(tabel.blad, tabel.bereik, ontbrekend.length, bezetting.blokken);
  if (plaats === null) return null;
  if (ontbrekend.length > 0) bezetting.blokken.push({ rij: tabel.bereik.rij, totRij: tabel.bereik.totRij, kolom: plaats.kolom, totKolom: plaats.kolom + ontbrekend.length - 1 });
  const kolommen = koppen.map(({ soort, kop }): Eigenkolom => {
    const kolom = aanwezig.get(kop);
    return kolom === undefined ? { soort, kop, kolom: plaats.kolom + ontbrekend.findIndex((o) => o.kop === kop), nieuw: true } : { soort, kop, kolom, nieuw: false };
  });
  for (const k of kolommen) bezetting.koppen.add(celsleutel(tabel.kop.totRij, k.kolom));
  return { aansluitend: plaats.aansluitend, kolommen };
};

const kleurplan = (tabel: Tabel, kolommen: readonly Eigenkolom[], kader: Kader | null): readonly Kleurplan[] => {
  const trede = kolommen.find((k) => k.soort === 'trede');
  if (trede === undefined || kader === null) return [];
  const bereik: Bereik = { rij: tabel.kop.totRij + 1, totRij: tabel.bereik.totRij, kolom: trede.kolom, totKolom: trede.kolom };
  return [{ bereik, regels: kader.treden.map(({ trede: t, vulling, letter }) => ({ trede: t, vulling, letter })) }];
};

/** The Excel table grows only where our new columns stand against it. */
const groei = (tabel: Tabel, kolommen: Kolommen): readonly Tabelgroei[] => {
  const nieuw = kolommen.kolommen.filter((k) => k.nieuw);
  const { object } = tabel;
  if (object === null || nieuw.length === 0 || !kolommen.aansluitend || tabel.bereik.totKolom !== object.bereik.totKolom) return [];
  return [{ tabel: object.naam, naar: { ...object.bereik, totKolom: object.bereik.totKolom + nieuw.length }, koppen: nieuw.map((k) => k.kop) }];
};

const kantel = (b: Bereik): Bereik => ({ rij: b.kolom, totRij: b.totKolom, kolom: b.rij, totKolom: b.totRij });

/** A plan made on a table that stands on its side, turned back to the sheet as the user sees it. */
const teruggekanteld = (plan: Schrijfplan): Schrijfplan => ({
  blad: plan.blad,
  cellen: opAanvraag(() => [...plan.cellen].map((c) => ({ ...c, rij: c.kolom, kolom: c.rij })).sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)),
  omvang: plan.omvang === null ? null : kantel(plan.omvang),
  kleuren: plan.kleuren.map((k) => ({ ...k, bereik: kantel(k.bereik) })),
  groei: [],
  breedten: [],
});

const planTabel = (tabel: Tabel, halfjaren: readonly BeoordeeldeTabel[], bezetting: Bezetting, taal: Taal): Schrijfplan | Planfout => {
  const plek = (rij: number, kolom: number): string => `${tabel.blad.naam}!${tabel.gekanteld ? adres(kolom, rij) : adres(rij, kolom)}`;
  const geplaatst = plaatsKolommen(tabel, bezetting);
  if (geplaatst === null) return { code: 'GEEN_RUIMTE', plaats: plek(tabel.kop.rij, tabel.bereik.kolom) };
  const { kolommen } = geplaatst;
  const bron: Celbron = { tabel, kolommen, halfjaren, taal };
  const formule = eersteFormule(bron);
  if (formule !== null) {
    return { code: 'FORMULE_IN_EIGEN_KOLOM', plaats: plek(formule.rij, formule.kolom), kop: kolommen.find((k) => k.kolom === formule.kolom)?.kop ?? '' };
  }
  const plan: Schrijfplan = {
    blad: tabel.blad.naam,
    cellen: opAanvraag(() => celplannen(bron)),
    omvang: { rij: tabel.kop.totRij, totRij: tabel.bereik.totRij, kolom: Math.min(...kolommen.map((k) => k.kolom)), totKolom: Math.max(...kolommen.map((k) => k.kolom)) },
    kleuren: kleurplan(tabel, kolommen, halfjaren[halfjaren.length - 1]?.kader ?? null),
    groei: groei(tabel, geplaatst),
    breedten: kolommen.filter((k) => k.nieuw).map((k) => ({ kolom: k.kolom, breedte: BREEDTE[k.soort] })),
  };
  return tabel.gekanteld ? teruggekanteld(plan) : plan;
};

const bladsleutel = (tabel: Tabel): string => `${tabel.gekanteld ? '|' : '-'}${tabel.blad.naam}`;

/**
 * Plans our columns beside every assessed table: totaalopgave, two percentages, eindstand, trede, basis, toelichting.
 * Only cells that change are planned. Every fault at once, or a plan per table; never half.
 */
export const maakPlan = (tabellen: readonly BeoordeeldeTabel[], taal: Taal = 'nl'): Planning => {
  const perTabel = new Map<Tabel, BeoordeeldeTabel[]>();
  for (const t of tabellen) perTabel.set(t.tabel, [...(perTabel.get(t.tabel) ?? []), t]);
  const bezettingen = new Map<string, Bezetting>();
  for (const [tabel] of perTabel) {
    const sleutel = bladsleutel(tabel);
    const bezetting = bezettingen.get(sleutel) ?? { koppen: new Set<number>(), blokken: [] };
    bezettingen.set(sleutel, bezetting);
    for (const k of tabel.kolommen) if (k.soort === 'eigen') bezetting.koppen.add(celsleutel(tabel.kop.totRij, k.kolom));
  }
  const uitkomsten = [...perTabel].map(([tabel, halfjaren]) => planTabel(tabel, halfjaren, bezettingen.get(bladsleutel(tabel)) ?? { koppen: new Set(), blokken: [] }, taal));
  const fouten = uitkomsten.filter((u): u is Planfout => 'code' in u);
  if (fouten.length > 0) return { gelukt: false, fouten };
  return { gelukt: true, plannen: uitkomsten.filter((u): u is Schrijfplan => !('code' in u)) };
};
