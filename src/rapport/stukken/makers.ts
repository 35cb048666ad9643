import { toezichtbrief } from '../brief/brief';
import type { Stukmaker } from './soorten';

const toezichtbrieven: Stukmaker = {
  soort: 'Toezichtbrief',
  maak: (h, { briefgegevensVan, gevraagd }) =>
    h.gemeenten.filter((f) => gevraagd(f.gemeente.naam)).map((f) => {
      const kop = { soort: 'Toezichtbrief', gemeente: f.gemeente.naam };
      const brief = toezichtbrief(h, f, h.kader === null ? { gevolgen: [], herverdelingen: [] } : briefgegevensVan(h.kader));
      return brief.gelukt ? { ...kop, ...brief, letOp: f.beoordeling.bevindingen } : { ...kop, ...brief };
    }),
};

/** Every kind of document that is made of a half-year. */
export const STUKMAKERS: readonly Stukmaker[] = [toezichtbrieven];
