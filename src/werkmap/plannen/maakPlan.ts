import type { Kader } from '../../engine';
import type { Taal } from '../../tekst';
import { adres, celsleutel, celVan, type Bereik, type Celwaarde } from '../blad';
import { eigenKoppen, type Eigensoort } from '../eigenkoppen';
import type { Celplan, Kleurplan, Schrijfplan, Tabelgroei } from '../schrijfplan';
import type { Tabel } from '../tabel';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { BREEDTE, eigenwaarden, OPMAAK } from './eigenwaarden';
import { vindPlaats } from './plaats';

/** Why nothing can be written. */
export type Planfout =
  | { readonly code: 'FORMULE_IN_EIGEN_KOLOM'; readonly plaats: string; readonly kop: string }
  | { readonly code: 'GEEN_RUIMTE'; readonly plaats: string };

export type Planning = { readonly gelukt: true; readonly plannen: readonly Schrijfplan[] } | { readonly gelukt: false; readonly fouten: readonly Planfout[] };

interface Eigenkolom {
  readonly soort: Eigensoort;
  readonly kop: string;
  readonly kolom: number;
  readonly nieuw: boolean;
}

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

const staatEr = (huidig: Celwaarde, waarde: string | number | null): boolean => (waarde === null ? huidig === null || huidig === '' : huidig === waarde);

/** The cells of our columns for the rows that were assessed, and for rows that have become blank. */
const celplannen = (tabel: Tabel, kolommen: readonly Eigenkolom[], halfjaren: readonly BeoordeeldeTabel[], kaders: readonly Kader[], taal: Taal): readonly Celplan[] => {
  const cellen: Celplan[] = [];
  const zet = (rij: number, k: Eigenkolom, waarde: string | number | null): void => {
    if (!staatEr(celVan(tabel.blad, rij, k.kolom), waarde)) cellen.push({ rij, kolom: k.kolom, waarde, opmaak: OPMAAK[k.soort] });
  };
  for (const k of kolommen) {
    if (celVan(tabel.blad, tabel.kop.totRij, k.kolom) !== k.kop) cellen.push({ rij: tabel.kop.totRij, kolom: k.kolom, waarde: k.kop, opmaak: 'kop' });
  }
  for (const halfjaar of halfjaren) {
    for (const r of halfjaar.rijen) {
      if (r.rij.soort === 'totaal') continue;
      const waarden = eigenwaarden(r, halfjaar.kader, kaders, taal);
      for (const k of kolommen) zet(r.rij.rij, k, waarden[k.soort]);
    }
  }
  const gelezen = new Set(tabel.rijen.map((r) => r.rij));
  for (let rij = tabel.kop.totRij + 1; rij <= tabel.bereik.totRij; rij += 1) {
    if (!gelezen.has(rij)) for (const k of kolommen) if (!k.nieuw) zet(rij, k, null);
  }
  return cellen;
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
  cellen: plan.cellen.map((c) => ({ ...c, rij: c.kolom, kolom: c.rij })),
  kleuren: plan.kleuren.map((k) => ({ ...k, bereik: kantel(k.bereik) })),
  groei: [],
  breedten: [],
});

const planTabel = (tabel: Tabel, halfjaren: readonly BeoordeeldeTabel[], bezetting: Bezetting, kaders: readonly Kader[], taal: Taal): Schrijfplan | Planfout => {
  const plek = (rij: number, kolom: number): string => `${tabel.blad.naam}!${tabel.gekanteld ? adres(kolom, rij) : adres(rij, kolom)}`;
  const kolommen = plaatsKolommen(tabel, bezetting);
  if (kolommen === null) return { code: 'GEEN_RUIMTE', plaats: plek(tabel.kop.rij, tabel.bereik.kolom) };
  const cellen = celplannen(tabel, kolommen.kolommen, halfjaren, kaders, taal);
  const formule = cellen.find((c) => tabel.blad.formules.has(celsleutel(c.rij, c.kolom)));
  if (formule !== undefined) {
    return { code: 'FORMULE_IN_EIGEN_KOLOM', plaats: plek(formule.rij, formule.kolom), kop: kolommen.kolommen.find((k) => k.kolom === formule.kolom)?.kop ?? '' };
  }
  const plan: Schrijfplan = {
    blad: tabel.blad.naam,
    cellen,
    kleuren: kleurplan(tabel, kolommen.kolommen, halfjaren[halfjaren.length - 1]?.kader ?? null),
    groei: groei(tabel, kolommen),
    breedten: kolommen.kolommen.filter((k) => k.nieuw).map((k) => ({ kolom: k.kolom, breedte: BREEDTE[k.soort] })),
  };
  return tabel.gekanteld ? teruggekanteld(plan) : plan;
};

const bladsleutel = (tabel: Tabel): string => `${tabel.gekanteld ? '|' : '-'}${tabel.blad.naam}`;

/**
 * Plans our columns beside every assessed table: totaalopgave, two percentages, eindstand, trede, basis, toelichting.
 * Only cells that change are planned. Every fault at once, or a plan per table; never half.
 */
export const maakPlan = (tabellen: readonly BeoordeeldeTabel[], kaders: readonly Kader[], taal: Taal = 'nl'): Planning => {
  const perTabel = new Map<Tabel, BeoordeeldeTabel[]>();
  for (const t of tabellen) perTabel.set(t.tabel, [...(perTabel.get(t.tabel) ?? []), t]);
  const bezettingen = new Map<string, Bezetting>();
  for (const [tabel] of perTabel) {
    const sleutel = bladsleutel(tabel);
    const bezetting = bezettingen.get(sleutel) ?? { koppen: new Set<number>(), blokken: [] };
    bezettingen.set(sleutel, bezetting);
    for (const k of tabel.kolommen) if (k.soort === 'eigen') bezetting.koppen.add(celsleutel(tabel.kop.totRij, k.kolom));
  }
  const uitkomsten = [...perTabel].map(([tabel, halfjaren]) => planTabel(tabel, halfjaren, bezettingen.get(bladsleutel(tabel)) ?? { koppen: new Set(), blokken: [] }, kaders, taal));
  const fouten = uitkomsten.filter((u): u is Planfout => 'code' in u);
  if (fouten.length > 0) return { gelukt: false, fouten };
  return { gelukt: true, plannen: uitkomsten.filter((u): u is Schrijfplan => !('code' in u)) };
};
