import { gelijk } from '../../../engine';
import { halfjarenIn, isVergelijkend, type Gelezen } from '../lezen/verband';
import { bij, wie } from './hulp';
import type { Bewering, Patroon } from './soorten';

type Wat = Extract<Bewering, { soort: 'opgave gehaald' }>['wat'];

/** What says that the opgave was met, the strongest first: one of them counts for a sentence. */
const VORMEN: ReadonlyArray<readonly [RegExp, Wat]> = [
  [/taakstelling(?:en)?(?: ?\(?‹h\d+›(?: en ‹h\d+›)?\)?)? (?:ruim(?:schoots)? )?volledig (?:gerealiseerd|gehaald|behaald)/, 'gerealiseerd'],
  [/achterstand(?:en)?(?: op de huisvesting)? (?:volledig|geheel) (?:hebben |heeft )?(?:ingelopen|ingehaald|weggewerkt)/, 'ingelopen'],
  [/(?<![a-z])geen achterstand(?![a-z])/, 'geen achterstand'],
];

/** In each half-year that the sentence names, or else in the one being spoken of. */
const periodenVan = (z: Gelezen) => {
  const genoemd = halfjarenIn(z).filter((m) => !isVergelijkend(z, m)).flatMap((m) => m.perioden);
  return genoemd.length > 0 ? genoemd.filter((p, i) => genoemd.findIndex((q) => gelijk(p, q)) === i) : z.lopend.slice(0, 1);
};

/** Gemeenten that are said to have no backlog left. */
export const opgaveGehaald: Patroon = (z) => {
  if (z.verwacht) return [];
  for (const [vorm, wat] of VORMEN) {
    const vondst = vorm.exec(z.sjabloon);
    if (vondst === null || /(?<![a-z])niet(?![a-z])/.test(z.sjabloon.slice(Math.max(0, vondst.index - 30), vondst.index))) continue;
    const bedoeld = wie(z, vondst.index);
    if (bedoeld === null) continue;
    const g = 'groep' in bedoeld ? -1 : z.merken.findIndex((m) => m.soort === 'g' && m.namen === bedoeld);
    return [{ ...bij(z, ...(g === -1 ? [] : [g])), soort: 'opgave gehaald', perioden: periodenVan(z), wie: bedoeld, wat }];
  }
  return [];
};
