import { bevindingKort } from '../../tekst/bevindingen';
import { celsleutel, celVan, type Celwaarde } from '../blad';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { plaatsVanCel } from '../herkennen/plaats';
import type { Stappen } from '../stappen';
import { eigencijfers, eigenwaarden } from './eigenwaarden';
import type { Eigenkolom } from './celplannen';
import { bestaandeKolommen } from './eigenkolommen';

/** Where a figure in our columns is not the one that the assessment gives: the first such cell, and how many. */
export interface Afwijking {
  readonly plaats: string;
  readonly aantal: number;
  /** Whether they are all formulas of ours, which follow by themselves where Excel calculates. */
  readonly volgt: boolean;
}

const isGelijk = (staat: Celwaarde, hoort: string | number | null): boolean => (hoort === null || staat === null ? (staat ?? '') === (hoort ?? '') : staat === hoort);

const leeftIn = ({ blad }: BeoordeeldeTabel['tabel'], rij: number, kolom: number): boolean => blad.eigenFormules?.has(celsleutel(rij, kolom)) === true;

/** A toelichting that stays a text beside a trede that moves along: old as soon as it explains other figures, in whatever language. */
const isOudeUitleg = ({ tabel, kader }: BeoordeeldeTabel, r: BeoordeeldeRij, kolommen: readonly Eigenkolom[]): boolean => {
  const leeft = (k: Eigenkolom): boolean => leeftIn(tabel, r.rij.rij, k.kolom);
  const uitleg = kolommen.find((k) => k.soort === 'toelichting');
  if (uitleg === undefined || leeft(uitleg) || !kolommen.some((k) => k.soort === 'trede' && leeft(k))) return false;
  const staat = celVan(tabel.blad, r.rij.rij, uitleg.kolom);
  return (['nl', 'en'] as const).every((taal) => eigenwaarden(r, kader, taal).toelichting !== staat);
};

/** Whether the toelichting says another besluit than the one that counts now, or none. Nothing else in our columns shows it: the trede there is the proposal. */
const zegtAnderBesluit = ({ tabel, kader }: BeoordeeldeTabel, { rij, beoordeling: b }: BeoordeeldeRij, kolom: number): boolean => {
  const voorstel = b?.trede ?? null;
  if (b === null || voorstel === null || kader === null) return false;
  const staat = String(celVan(tabel.blad, rij.rij, kolom) ?? '');
  return kader.treden.some(({ trede }) => {
    if (trede === voorstel) return false;
    const gezegd = (['nl', 'en'] as const).some((taal) => staat.includes(bevindingKort({ code: 'BESLUIT_WIJKT_AF', besluit: trede, voorstel }, kader, taal)));
    return gezegd !== (trede === b.besluit?.trede);
  });
};

/**
 * Compares the figures and the trede in our columns with the assessment; `null` where they agree, or where there are no columns
 * of ours. Texts do not count, for another language or a newer version words them otherwise, but where a trede moved along and its
 * explanation did not, or where the besluit in it is not the one that counts. A row is a step.
 */
export function* zoekAfwijking(halfjaar: BeoordeeldeTabel): Stappen<Afwijking | null> {
  const { tabel, rijen } = halfjaar;
  const kolommen = bestaandeKolommen(tabel);
  let eerste: string | null = null;
  let aantal = 0;
  let volgt = true;
  if (kolommen.length > 0) {
    for (const r of rijen) {
      if (r.rij.soort === 'totaal') continue;
      yield;
      const cijfers = eigencijfers(r);
      for (const { soort, kolom } of kolommen) {
        const klopt = soort === 'toelichting' ? !isOudeUitleg(halfjaar, r, kolommen) && !zegtAnderBesluit(halfjaar, r, kolom) : soort === 'basis' || isGelijk(celVan(tabel.blad, r.rij.rij, kolom), cijfers[soort]);
        if (klopt) continue;
        eerste ??= plaatsVanCel(tabel.blad, tabel.gekanteld, r.rij.rij, kolom);
        aantal += 1;
        // a formula knows no besluit on another sheet
        volgt &&= leeftIn(tabel, r.rij.rij, kolom) && !(soort === 'toelichting' && r.besluitElders === true);
      }
    }
  }
  return eerste === null ? null : { plaats: eerste, aantal, volgt };
}
