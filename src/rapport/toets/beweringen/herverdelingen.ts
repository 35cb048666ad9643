import { periode, type Periode } from '../../../engine';
import { bij, merkOp } from './hulp';
import type { Patroon } from './soorten';

const HERVERDELING = /(?:elke|iedere) andere [^‹]{0,40}gemeente kreeg tussen ‹n(\d+)› en ‹n(\d+)› [^‹.;]{0,40}‹n(\d+)›(?: of ‹n(\d+)›)? extra vergunninghouders/;

const halfjarenTussen = (van: number, tot: number): readonly Periode[] =>
  tot < van || tot - van > 20 ? [] : Array.from({ length: (tot - van + 1) * 2 }, (_, i) => periode(van + Math.floor(i / 2), i % 2 === 0 ? 1 : 2));

/** What every other gemeente is said to have had extra by herverdeling, by turns. */
export const herverdelingen: Patroon = (z) => {
  const vondst = HERVERDELING.exec(z.sjabloon);
  const [van, tot, a, b] = (vondst?.slice(1) ?? []).map((i) => merkOp(z, 'n', i));
  if (vondst === null || van == null || tot == null || a == null) return [];
  const behalve = z.vorige === null ? [] : z.vorige.merken.flatMap((m) => (m.soort === 'g' ? m.namen : []));
  return [{ ...bij(z, ...vondst.slice(3)), soort: 'herverdeling', perioden: halfjarenTussen(van.waarde, tot.waarde), behalve, aantallen: [a.waarde, ...(b == null ? [] : [b.waarde])] }];
};
