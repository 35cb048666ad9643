/**
 * The custom functions as Excel calls them. Only tagged `function` declarations count for the metadata; their names, order and
 * optional parameters are what formulas in workbooks rest on: they may only be added to, at the end.
 * Texts for the user are in tools/functies: celteksten.ts and tabelteksten.ts.
 */
import { cellen, raster, waarde } from './antwoord';

/** @customfunction TOTAALOPGAVE */
export function totaalopgave(taakstelling: unknown, beginstand: unknown, herverdeling?: unknown): number {
  return waarde(cellen().totaalopgave(taakstelling, beginstand, herverdeling));
}

/** @customfunction EINDSTAND */
export function eindstand(taakstelling: unknown, beginstand: unknown, realisatie: unknown, herverdeling?: unknown): number {
  return waarde(cellen().eindstand(taakstelling, beginstand, realisatie, herverdeling));
}

/** @customfunction TREDE */
export function trede(periode: unknown, taakstelling: unknown, beginstand: unknown, realisatie: unknown, vorige_trede?: unknown, herverdeling?: unknown, tijdig_beschikbaar?: unknown, koppelingstekort?: unknown, besluit?: unknown): number {
  return waarde(cellen().trede(periode, taakstelling, beginstand, realisatie, vorige_trede, herverdeling, tijdig_beschikbaar, koppelingstekort, besluit));
}

/** @customfunction TOELICHTING */
export function toelichting(periode: unknown, taakstelling: unknown, beginstand: unknown, realisatie: unknown, vorige_trede?: unknown, herverdeling?: unknown, tijdig_beschikbaar?: unknown, koppelingstekort?: unknown, besluit?: unknown, onderdeel?: unknown): string {
  return waarde(cellen().toelichting(periode, taakstelling, beginstand, realisatie, vorige_trede, herverdeling, tijdig_beschikbaar, koppelingstekort, besluit, onderdeel));
}

/** @customfunction TREDENAAM */
export function tredenaam(trede: unknown, periode?: unknown): string {
  return waarde(cellen().tredenaam(trede, periode));
}

/** @customfunction PERCENTAGE */
export function percentage(realisatie: unknown, opgave: unknown): number | string {
  return waarde(cellen().percentage(realisatie, opgave));
}

/** @customfunction NODIG */
export function nodig(doel: unknown, periode: unknown, taakstelling: unknown, beginstand: unknown, realisatie: unknown, vorige_trede?: unknown, herverdeling?: unknown, tijdig_beschikbaar?: unknown, koppelingstekort?: unknown, besluit?: unknown): number {
  return waarde(cellen().nodig(doel, periode, taakstelling, beginstand, realisatie, vorige_trede, herverdeling, tijdig_beschikbaar, koppelingstekort, besluit));
}

/** @customfunction BEOORDEEL */
export function beoordeel(tabel: unknown[][], periode?: unknown): Promise<Array<Array<string | number>>> {
  return raster((f) => f.beoordeel(tabel, periode));
}

/** @customfunction PROVINCIE */
export function provincie(tabel: unknown[][], periode?: unknown): Promise<Array<Array<string | number>>> {
  return raster((f) => f.provincie(tabel, periode));
}

/** @customfunction GEMEENTE */
export function gemeente(naam: unknown, tabel: unknown[][], periode?: unknown): Promise<Array<Array<string | number>>> {
  return raster((f) => f.gemeente(naam, tabel, periode));
}

/** @customfunction PROGNOSE */
export function prognose(dag: unknown, vorige_realisatie: unknown, periode: unknown, taakstelling: unknown, beginstand: unknown, realisatie: unknown, vorige_trede?: unknown, herverdeling?: unknown, tijdig_beschikbaar?: unknown, koppelingstekort?: unknown, besluit?: unknown): Promise<Array<Array<string | number>>> {
  return raster((f) => f.prognose(dag, vorige_realisatie, periode, taakstelling, beginstand, realisatie, vorige_trede, herverdeling, tijdig_beschikbaar, koppelingstekort, besluit));
}

/** @customfunction VERSIE */
export function versie(): string {
  return cellen().versie();
}
