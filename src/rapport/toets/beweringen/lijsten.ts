import type { Gelezen } from '../lezen/verband';
import { bij, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';

const BIJEEN = /‹n(\d+)› (?:[a-z]+ ){0,3}gemeenten? ?(?:\(|: ?|, (?:namelijk|te weten) (?:de gemeenten )?)‹g(\d+)›/g;
/** "drie gemeenten hadden een koppelingstekort: …". */
const NA_DUBBELEPUNT = /(?:^|[.;] )‹n(\d+)› (?:[a-z]+ ){0,2}gemeenten (?:[^‹.;:]|‹[hd]\d+›){0,80}: ‹g(\d+)›/g;
const ERNA = /^(?:dit zijn|dat zijn|het gaat om|dit betreft|het betreft)(?: de gemeenten?)? ‹g(\d+)›/;
const TELLING = /‹n(\d+)› (?:[a-z]+ ){0,2}gemeenten?(?![a-z])/;

/** A list that goes on with a name that is no gemeente of the tables is not counted. */
const isHeel = (z: Gelezen, g: string | undefined): boolean => {
  const merk = merkOp(z, 'g', g);
  return merk !== null && /^ ?(?:[).;:]|$)/.test(z.zin.laag.slice(merk.tot));
};

/** "9 gemeenten … Dit zijn de gemeenten Amersfoort, …": a number beside the names that it counts. */
export const lijsten: Patroon = (z) => {
  const bijeen = [...z.sjabloon.matchAll(BIJEEN), ...z.sjabloon.matchAll(NA_DUBBELEPUNT)].flatMap(([, n, g]): Bewering[] => {
    const [getal, namen] = [merkOp(z, 'n', n), merkOp(z, 'g', g)];
    return getal === null || namen === null || !isHeel(z, g) ? [] : [{ ...bij(z, n, g), soort: 'lijst', aantal: getal.waarde, namen: namen.namen }];
  });
  const g = ERNA.exec(z.sjabloon)?.[1];
  const namen = merkOp(z, 'g', g);
  const n = TELLING.exec(z.vorige?.sjabloon ?? '')?.[1];
  const getal = z.vorige === null ? null : merkOp(z.vorige, 'n', n);
  return namen === null || z.vorige === null || getal === null || !isHeel(z, g) ? bijeen : [...bijeen, { ...bij(z.vorige, n), soort: 'lijst', aantal: getal.waarde, namen: namen.namen }];
};
