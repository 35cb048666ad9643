import { gelijk, volgtOp, type Besluit, type Periode } from '../../engine';
import { isGeldtniet } from '../beoordelen/besluiten';
import { celVanVeld } from '../herkennen';
import { volledigAdres } from '../volledigadres';
import type { Besluitvermelding, Tabel, Tabelrij } from '../tabel';

/** Whose decision it is, and of which half-year. */
export interface Besluitplek {
  readonly gemeente: string;
  readonly periode: Periode;
}

/** A row of a table of decisions that speaks of it. */
export interface Vermelding {
  readonly tabel: Tabel;
  readonly rij: Tabelrij;
  readonly vermelding: Besluitvermelding;
}

/** Where a decision on one gemeente in one half-year stands; what does not hold stays as it is, beside the one that does. */
export interface Staand {
  readonly vermeldingen: readonly Vermelding[];
  /** The cell beside the figures that holds one, or what cannot be read as one. */
  readonly naastCijfers: string | null;
}

const naast = (tabel: Tabel, rij: Tabelrij, { gemeente, periode }: Besluitplek): boolean => {
  const p = rij.periode ?? tabel.periode;
  return rij.gemeente?.naam === gemeente && p !== null && gelijk(p, periode) && (rij.dossier?.besluit !== undefined || rij.fouten.some((f) => f.veld === 'besluit' && !isGeldtniet(f)));
};

export const staandBesluit = (tabellen: readonly Tabel[], plek: Besluitplek): Staand => {
  const vermeldingen = tabellen.flatMap((tabel) => (tabel.soort !== 'besluiten' ? [] : tabel.rijen.flatMap((rij) =>
    rij.gemeente?.naam !== plek.gemeente ? [] : (rij.besluiten ?? []).filter((v) => gelijk(v.periode, plek.periode) && !isGeldtniet(v.besluit)).map((vermelding) => ({ tabel, rij, vermelding })))));
  for (const tabel of tabellen) {
    const rij = tabel.soort === 'gemeenten' ? tabel.rijen.find((r) => naast(tabel, r, plek)) : undefined;
    if (rij !== undefined) return { vermeldingen, naastCijfers: volledigAdres(celVanVeld(tabel, rij, 'besluit'), tabel.blad.naam) };
  }
  return { vermeldingen, naastCijfers: null };
};

/** The one row of a table that by itself says the decision that counts; `null` where none or several do. */
export const enigeVermelding = ({ vermeldingen }: Staand, besluit: Besluit | null): Vermelding | null => {
  const [enige, tweede] = vermeldingen.length === 1 ? vermeldingen : vermeldingen.filter(({ vermelding: v }) => !('code' in v.besluit) && isZelfdeBesluit(v.besluit, besluit));
  return tweede === undefined ? (enige ?? null) : null;
};

export const isZelfdeBesluit = (a: Besluit | null, b: Besluit | null): boolean =>
  a === b || (a !== null && b !== null && a.trede === b.trede && a.soort === b.soort && a.reden === b.reden && a.auteur === b.auteur && a.datum === b.datum && a.tot === b.tot);

/** Whether a decision comes beside the one that stands, which is kept: it was taken on a later day. Where nothing but the day differs, that day is mended. */
export const komtErbij = (nu: Besluit, besluit: Besluit): boolean => volgtOp(nu, besluit) && !isZelfdeBesluit({ ...nu, datum: besluit.datum }, besluit);
