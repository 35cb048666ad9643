import { redenVan, toezichtbrief } from '../brief/brief';
import type { Briefgegevens } from '../brief/soorten';
import { isGemeente, type Halfjaarfeiten } from '../feiten/feiten';
import { gespreksnotitie } from '../notitie/notitie';
import { voortgangsrapportage } from '../voortgang/stuk';
import { opmerkingenBijRapport, opmerkingenOver } from './letop';
import type { Stukbron, Stukmaker } from './soorten';

const ZONDER: Briefgegevens = { gevolgen: [], herverdelingen: [], traject: [], ladder: null };

/** What was agreed on herverdeling is between gemeenten of the kader. */
const gegevensVan = (h: Halfjaarfeiten, { briefgegevensVan }: Stukbron): Briefgegevens => (h.kader === null ? ZONDER : { ...briefgegevensVan(h.kader), ...(h.andereProvincie ? { herverdelingen: [] } : {}) });

const gevraagdIn = (h: Halfjaarfeiten, { gevraagd }: Stukbron) => h.gemeenten.filter((f) => gevraagd(f.gemeente.naam));

const toezichtbrieven: Stukmaker = {
  soort: 'Toezichtbrief',
  *maak(h, bron) {
    for (const f of gevraagdIn(h, bron)) {
      const kop = { soort: 'Toezichtbrief', gemeente: f.gemeente.naam };
      const brief = toezichtbrief(h, f, gegevensVan(h, bron));
      yield brief.gelukt ? { ...kop, ...brief, letOp: opmerkingenOver(h, f) } : { ...kop, ...brief };
    }
  },
};

const gespreksnotities: Stukmaker = {
  soort: 'Gespreksnotitie',
  *maak(h, bron) {
    for (const f of gevraagdIn(h, bron)) {
      const kop = { soort: 'Gespreksnotitie', gemeente: f.gemeente.naam };
      yield isGemeente(f) ? { ...kop, gelukt: true, stuk: gespreksnotitie(h, f, gegevensVan(h, bron), bron.contacten), letOp: opmerkingenOver(h, f) } : { ...kop, gelukt: false, reden: redenVan(f) };
    }
  },
};

/** One for the province; none where no name is known, where only some gemeenten are asked for, or where there is one alone. */
const voortgangsrapportages: Stukmaker = {
  soort: 'Voortgangsrapportage',
  maak: (h, bron) =>
    h.gemeenten.length > 1 && h.gemeenten.some(isGemeente) && gevraagdIn(h, bron).length === h.gemeenten.length
      ? [{ soort: 'Voortgangsrapportage', gemeente: null, perioden: bron.rapporthalfjaren.map((x) => x.periode), gelukt: true, stuk: voortgangsrapportage(bron.feiten, bron.rapporthalfjaren), letOp: opmerkingenBijRapport(bron.feiten, bron.rapporthalfjaren) }]
      : [],
};

/** Every kind of document that is made of a half-year. */
export const STUKMAKERS: readonly Stukmaker[] = [toezichtbrieven, gespreksnotities, voortgangsrapportages];
