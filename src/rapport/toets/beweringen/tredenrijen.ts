import type { Periode } from '../../../engine';
import { bij, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';

const RIJ = /^(?:gemeente )?‹g(\d+)›((?:[ ,;]*‹t\d+›)+)[ ,;]*(?:n\.a\.v\. )?(koppelingstekort|totaalopgave)?$/;
/** Without the word "trede" before it. */
const KALE_RIJ = /^(?:gemeente )?‹g(\d+)›((?:[ ,;]*‹n\d+›)+)[ ,;]*(?:n\.a\.v\. )?(koppelingstekort|totaalopgave)?$/;

/** A row of the table of gemeenten: a trede per half-year, and what was judged on. */
export const tredenrijen: Patroon = (z) => {
  const vondst = RIJ.exec(z.sjabloon) ?? (z.tredenkop ? KALE_RIJ.exec(z.sjabloon) : null);
  const naam = merkOp(z, 'g', vondst?.[1])?.namen;
  if (vondst === null || naam?.length !== 1 || z.kolommen.length === 0) return [];
  const cellen = [...(vondst[2] ?? '').matchAll(/‹[tn](\d+)›/g)].map(([, i]) => i);
  if (cellen.length !== z.kolommen.length) return [];
  const rij = cellen.flatMap((i, k): Bewering[] => {
    const trede = merkOp(z, 't', i)?.trede ?? merkOp(z, 'n', i)?.waarde;
    const perioden: readonly Periode[] = z.kolommen.slice(k, k + 1);
    return trede === undefined ? [] : [{ ...bij(z, vondst[1], i), soort: 'plaatsing', perioden, wie: naam, trede }];
  });
  const basis = vondst[3] === 'koppelingstekort' || vondst[3] === 'totaalopgave' ? vondst[3] : null;
  return [
    { ...bij(z, vondst[1]), soort: 'tabelrij', perioden: z.kolommen, naam: naam[0] ?? '' },
    ...rij,
    ...(basis === null ? [] : [{ ...bij(z, vondst[1]), soort: 'tekort', perioden: z.kolommen, namen: naam, basis } satisfies Bewering]),
  ];
};
