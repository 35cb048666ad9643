import type { Kader } from '../../engine';
import type { Taal } from '../../tekst';
import type { Bereik, Celwaarde } from '../blad';
import type { Kleurplan, Schrijfplan } from '../schrijfplan';
import type { Tabel } from '../tabel';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { bewerkteCellen } from './bewerkt';
import type { Bijkolommen } from './bijkolom';
import { celplannen, eersteFormule, opAanvraag, type Celbron, type Plankolom, type Wijze } from './celplannen';
import { BREEDTE } from './opmaak';
import type { Rekenaar } from '../formule';
import { maakEerder } from './eerder';
import { houvastVan } from './houvast';
import { bestaandeKolommen } from './eigenkolommen';
import { plaatsPerTabel, planwaarschuwingen, plekken, type Plaatsing, type Planwaarschuwing } from './plaatsing';

/** Why nothing can be written. */
export type Planfout =
  | { readonly code: 'FORMULE_IN_EIGEN_KOLOM'; readonly plaats: string; readonly kop: string }
  | { readonly code: 'EIGEN_KOLOM_BEWERKT'; readonly plaats: string; readonly kop: string; readonly gevonden: Celwaarde }
  | { readonly code: 'GEEN_RUIMTE'; readonly plaats: string };

export type Planning = { readonly gelukt: true; readonly plannen: readonly Schrijfplan[]; readonly waarschuwingen: readonly Planwaarschuwing[] } | { readonly gelukt: false; readonly fouten: readonly Planfout[] };

const kleurplan = (tabel: Tabel, kolommen: readonly Plankolom[], kader: Kader | null): readonly Kleurplan[] => {
  const trede = kolommen.find((k) => k.soort === 'trede');
  if (trede === undefined || kader === null) return [];
  const bereik: Bereik = { rij: tabel.kop.totRij + 1, totRij: tabel.bereik.totRij, kolom: trede.kolom, totKolom: trede.kolom };
  return [{ bereik, regels: kader.treden.map(({ trede: t, vulling, letter }) => ({ trede: t, vulling, letter })) }];
};

const kantel = (b: Bereik): Bereik => ({ rij: b.kolom, totRij: b.totKolom, kolom: b.rij, totKolom: b.totRij });

/** A plan made on a table that stands on its side, turned back to the sheet as the user sees it. */
export const gekanteldPlan = (plan: Schrijfplan): Schrijfplan => ({
  blad: plan.blad,
  cellen: opAanvraag(() => [...plan.cellen].map((c) => ({ ...c, rij: c.kolom, kolom: c.rij })).sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)),
  omvang: plan.omvang === null ? null : kantel(plan.omvang),
  kleuren: plan.kleuren.map((k) => ({ ...k, bereik: kantel(k.bereik) })),
  groei: [],
  breedten: [],
  ...(plan.houvast === undefined ? {} : { houvast: { ...plan.houvast, gekanteld: true } }),
});

const planTabel = (tabel: Tabel, halfjaren: readonly BeoordeeldeTabel[], geplaatst: Plaatsing, taal: Taal, wijze: Wijze): Schrijfplan | readonly Planfout[] => {
  const plek = plekken(tabel);
  const { kolommen } = geplaatst;
  const bron: Celbron = { tabel, kolommen, halfjaren, taal, wijze };
  const formule = eersteFormule(bron);
  if (formule !== null) {
    return [{ code: 'FORMULE_IN_EIGEN_KOLOM', plaats: plek(formule.rij, formule.kolom), kop: kolommen.find((k) => k.kolom === formule.kolom)?.kop ?? '' }];
  }
  const bewerkt = bewerkteCellen(bron);
  if (bewerkt.length > 0) return bewerkt.map((b) => ({ code: 'EIGEN_KOLOM_BEWERKT', plaats: plek(b.rij, b.kolom.kolom), kop: b.kolom.kop, gevonden: b.waarde }));
  const { filter } = geplaatst;
  const plan: Schrijfplan = {
    blad: tabel.blad.naam,
    cellen: opAanvraag(() => celplannen(bron)),
    omvang: { rij: tabel.kop.totRij, totRij: tabel.bereik.totRij, kolom: Math.min(...kolommen.map((k) => k.kolom)), totKolom: Math.max(...kolommen.map((k) => k.kolom)) },
    kleuren: kleurplan(tabel, kolommen, halfjaren[halfjaren.length - 1]?.kader ?? null),
    groei: geplaatst.groei,
    ...(filter === null || filter === 'kan niet' ? {} : { filter }),
    breedten: kolommen.filter((k) => k.nieuw).map((k) => ({ kolom: k.kolom, breedte: k.soort === 'bij' ? k.bij.breedte : BREEDTE[k.soort] })),
    houvast: houvastVan(tabel, kolommen.map((k) => k.kolom)),
  };
  return tabel.gekanteld ? gekanteldPlan(plan) : plan;
};

export interface Planopties {
  readonly taal?: Taal;
  /** Default: values, where a formula of ours that is there stays if it can be shown to give the same. */
  readonly schrijf?: 'behoud' | 'waarden' | 'formules';
  /** Reckons as the functions in the sheet do; without it no formula is written, or stays. */
  readonly reken?: Rekenaar;
  /** Half-years that are not written, but whose treden formulas may look up. */
  readonly ookBekend?: readonly BeoordeeldeTabel[];
  /** Further columns of ours, such as those of a prognosis; columns of a table that is not written are left out. */
  readonly bij?: readonly Bijkolommen[];
}

/**
 * Plans our columns beside every assessed table: totaalopgave, two percentages, eindstand, trede, basis, toelichting; and
 * what is asked for further (`bij`). Only cells that change are planned. Every fault at once, or a plan per table; never half.
 */
export const maakPlan = (tabellen: readonly BeoordeeldeTabel[], { taal = 'nl', schrijf = 'behoud', reken, ookBekend = [], bij = [] }: Planopties = {}): Planning => {
  const geplaatst = plaatsPerTabel(tabellen, bij);
  const wijze: Wijze = schrijf === 'waarden' || reken === undefined ? { soort: 'waarden' } : { soort: schrijf, reken, eerder: maakEerder({ geschreven: schrijf === 'formules' ? tabellen : [], ookBekend: [...tabellen, ...ookBekend], kolommenVan: (tabel) => geplaatst.get(tabel)?.kolommen.filter((k) => k.soort !== 'bij') ?? bestaandeKolommen(tabel), taal, reken }) };
  const plannen: Schrijfplan[] = [];
  const fouten: Planfout[] = [];
  for (const [tabel, plaatsing] of geplaatst) {
    const uit = plaatsing === null ? [{ code: 'GEEN_RUIMTE', plaats: plekken(tabel)(tabel.kop.rij, tabel.bereik.kolom) } as const] : planTabel(tabel, tabellen.filter((t) => t.tabel === tabel), plaatsing, taal, wijze);
    if ('blad' in uit) plannen.push(uit);
    else fouten.push(...uit);
  }
  return fouten.length > 0 ? { gelukt: false, fouten } : { gelukt: true, plannen, waarschuwingen: planwaarschuwingen(geplaatst) };
};
