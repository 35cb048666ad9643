import { celsleutel, celVan, type Celwaarde } from '../blad';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { plaatsVanCel } from '../herkennen/plaats';
import type { Celplan, Schrijfplan } from '../schrijfplan';
import type { Stappen } from '../stappen';
import { eigencijfers, eigenwaarden, OPMAAK } from './eigenwaarden';
import type { Eigenkolom } from './celplannen';
import { bestaandeKolommen } from './kolomplaatsen';
import { gekanteldPlan } from './maakPlan';

/** Where a figure in our columns is not the one that the assessment gives: the first such cell, and how many. */
export interface Afwijking {
  readonly plaats: string;
  readonly aantal: number;
}

const isGelijk = (staat: Celwaarde, hoort: string | number | null): boolean => (hoort === null || staat === null ? (staat ?? '') === (hoort ?? '') : staat === hoort);

/** A toelichting that stays a text beside a trede that moves along: old as soon as it explains other figures, in whatever language. */
const isOudeUitleg = ({ tabel, kader }: BeoordeeldeTabel, r: BeoordeeldeRij, kolommen: readonly Eigenkolom[]): boolean => {
  const leeft = (k: Eigenkolom): boolean => tabel.blad.eigenFormules?.has(celsleutel(r.rij.rij, k.kolom)) === true;
  const uitleg = kolommen.find((k) => k.soort === 'toelichting');
  if (uitleg === undefined || leeft(uitleg) || !kolommen.some((k) => k.soort === 'trede' && leeft(k))) return false;
  const staat = celVan(tabel.blad, r.rij.rij, uitleg.kolom);
  return (['nl', 'en'] as const).every((taal) => eigenwaarden(r, kader, taal).toelichting !== staat);
};

/**
 * Compares the figures and the trede in our columns with the assessment; `null` where they agree, or where there are no columns
 * of ours. Texts do not count, for another language or a newer version words them otherwise, but where a trede moved along and its
 * explanation did not. A row is a step.
 */
export function* zoekAfwijking(halfjaar: BeoordeeldeTabel): Stappen<Afwijking | null> {
  const { tabel, rijen } = halfjaar;
  const kolommen = bestaandeKolommen(tabel);
  let eerste: string | null = null;
  let aantal = 0;
  if (kolommen.length > 0) {
    for (const r of rijen) {
      if (r.rij.soort === 'totaal') continue;
      yield;
      const cijfers = eigencijfers(r);
      for (const { soort, kolom } of kolommen) {
        const klopt = soort === 'toelichting' ? !isOudeUitleg(halfjaar, r, kolommen) : soort === 'basis' || isGelijk(celVan(tabel.blad, r.rij.rij, kolom), cijfers[soort]);
        if (klopt) continue;
        eerste ??= plaatsVanCel(tabel.blad, tabel.gekanteld, r.rij.rij, kolom);
        aantal += 1;
      }
    }
  }
  return eerste === null ? null : { plaats: eerste, aantal };
}

/** What it takes to make values of the formulas of ours in a half-year. */
export interface Waardenplan {
  /** Null where there are no columns of ours. */
  readonly plan: Schrijfplan | null;
  /** The first formula that shows an error, for which there is no value. */
  readonly fout: string | null;
}

/** Plans the values that our formulas show now in their place; nothing is reckoned anew. */
export const planWaarden = ({ tabel, rijen }: BeoordeeldeTabel): Waardenplan => {
  const kolommen = bestaandeKolommen(tabel).sort((a, b) => a.kolom - b.kolom);
  const cellen: Celplan[] = [];
  for (const { rij } of rijen) {
    for (const { soort, kolom } of kolommen) {
      if (tabel.blad.eigenFormules?.has(celsleutel(rij.rij, kolom)) !== true) continue;
      const waarde = celVan(tabel.blad, rij.rij, kolom);
      if (typeof waarde !== 'number' && typeof waarde !== 'string') return { plan: null, fout: plaatsVanCel(tabel.blad, tabel.gekanteld, rij.rij, kolom) };
      cellen.push({ rij: rij.rij, kolom, waarde, opmaak: OPMAAK[soort] });
    }
  }
  if (kolommen.length === 0) return { plan: null, fout: null };
  const [links = 0, rechts = 0] = [kolommen[0]?.kolom, kolommen[kolommen.length - 1]?.kolom];
  const plan: Schrijfplan = { blad: tabel.blad.naam, cellen, omvang: { rij: tabel.bereik.rij, totRij: tabel.bereik.totRij, kolom: links, totKolom: rechts }, kleuren: [], groei: [], breedten: [] };
  return { plan: tabel.gekanteld ? gekanteldPlan(plan) : plan, fout: null };
};
