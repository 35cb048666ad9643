import { toezichtbrief } from '../brief/brief';
import type { Briefgegevens } from '../brief/soorten';
import type { Halfjaarfeiten } from '../feiten/feiten';
import { gespreksnotitie } from '../notitie/notitie';
import type { Stukbron, Stukmaker } from './soorten';

const ZONDER: Briefgegevens = { gevolgen: [], herverdelingen: [] };

const gegevensVan = (h: Halfjaarfeiten, { briefgegevensVan }: Stukbron): Briefgegevens => (h.kader === null ? ZONDER : briefgegevensVan(h.kader));

const gevraagdIn = (h: Halfjaarfeiten, { gevraagd }: Stukbron) => h.gemeenten.filter((f) => gevraagd(f.gemeente.naam));

const toezichtbrieven: Stukmaker = {
  soort: 'Toezichtbrief',
  maak: (h, bron) =>
    gevraagdIn(h, bron).map((f) => {
      const kop = { soort: 'Toezichtbrief', gemeente: f.gemeente.naam };
      const brief = toezichtbrief(h, f, gegevensVan(h, bron));
      return brief.gelukt ? { ...kop, ...brief, letOp: f.beoordeling.bevindingen } : { ...kop, ...brief };
    }),
};

const gespreksnotities: Stukmaker = {
  soort: 'Gespreksnotitie',
  maak: (h, bron) => gevraagdIn(h, bron).map((f) => ({ soort: 'Gespreksnotitie', gemeente: f.gemeente.naam, gelukt: true, stuk: gespreksnotitie(h, f, gegevensVan(h, bron), bron.contacten), letOp: f.beoordeling.bevindingen })),
};

/** Every kind of document that is made of a half-year. */
export const STUKMAKERS: readonly Stukmaker[] = [toezichtbrieven, gespreksnotities];
