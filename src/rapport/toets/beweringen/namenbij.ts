import { plekVan } from '../lezen/merken';
import type { Gelezen } from '../lezen/verband';
import { bij, merkOp } from './hulp';
import type { Bewering } from './soorten';

type Geteld = Extract<Bewering, { soort: 'telling' | 'tekorttelling' }>;

/** The names that a count goes with, behind it in its sentence. */
const ERACHTER = /(?:: ?|,? (?:namelijk|te weten)(?: de gemeenten?)? | \()‹g(\d+)›/g;
/** Or in the sentence after it. */
const ERNA = /^(?:dit|dat) (?:zijn|is|betreft)(?: de gemeenten?)? ‹g(\d+)›|^het (?:gaat om|betreft)(?: de gemeenten?)? ‹g(\d+)›/;
/** The names are of some of them, or of others. */
const ANDERE = /waarvan|waaronder|daarvan|hiervan|ervan|behalve|uitgezonderd|andere|overige|nieuw|bijvoorbeeld|onder meer|[.;]/;

const alsNamen = (b: Geteld, z: Gelezen, g: string, namen: readonly string[]): readonly Bewering[] => {
  const plek = { ...bij(z, g, ...(b.zin === z ? b.merken.filter((m) => z.merken[m]?.soort === 't') : [])), perioden: b.perioden };
  if (b.soort === 'tekorttelling') return [{ ...plek, soort: 'tekort', namen, basis: b.zonder ? 'totaalopgave' : 'koppelingstekort' }];
  if (b.tot !== b.trede || typeof b.aantal !== 'number' || b.aantal === 0) return [];
  if (b.wijze === 'staan') return [{ ...plek, soort: 'plaatsing', wie: namen, trede: b.trede }];
  return [{ ...plek, soort: 'overgang', namen, van: b.wijze === 'gebleven' ? b.trede : b.van, naar: b.trede, richting: null }];
};

/**
 * "twee gemeenten staan op trede 4: Amersfoort en …", "drie hadden een koppelingstekort. Dit zijn …": each name must be one of
 * those that were counted. Only where the sentence counts one thing.
 */
export const namenBij = <G extends Geteld>(z: Gelezen, tel: (z: Gelezen) => readonly Bewering[], soort: G['soort']): readonly Bewering[] => {
  const enige = (zin: Gelezen): Geteld | null => {
    if (zin.zin.soort === 'rij' || zin.verwacht) return null;
    const [een, twee] = tel(zin).filter((b): b is Geteld => b.soort === soort);
    return een === undefined || twee !== undefined || zin.merken.filter((m) => m.soort === 'n').length !== 1 ? null : een;
  };
  const achter = [...z.sjabloon.matchAll(ERACHTER)];
  const [eerste] = achter;
  if (eerste?.[1] !== undefined && achter.length === 1) {
    const geteld = enige(z);
    const namen = merkOp(z, 'g', eerste[1])?.namen;
    const vanaf = plekVan(z, geteld?.merken[0] ?? -1);
    return geteld === null || namen === undefined || vanaf === -1 || vanaf > eerste.index || /‹g/.test(z.sjabloon.slice(vanaf, eerste.index)) || ANDERE.test(z.sjabloon.slice(vanaf, eerste.index)) ? [] : alsNamen(geteld, z, eerste[1], namen);
  }
  const erna = ERNA.exec(z.sjabloon);
  const g = erna?.[1] ?? erna?.[2];
  const namen = merkOp(z, 'g', g)?.namen;
  if (g === undefined || namen === undefined || z.vorige === null || ANDERE.test(z.vorige.sjabloon.replace(/[.;]\s*$/, '')) || /‹g/.test(z.vorige.sjabloon) || z.merken.filter((m) => m.soort === 'g').length > 1) return [];
  const geteld = enige(z.vorige);
  return geteld === null ? [] : alsNamen(geteld, z, g, namen);
};
