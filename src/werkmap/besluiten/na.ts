import { gelijk, periodeTekst, type Besluit } from '../../engine';
import type { BeoordeeldeRij, Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import type { Werkmap } from '../blad';
import { metCellen, type Gezet } from '../metcellen';
import type { Besluitplan } from '../schrijfplan';
import type { Besluitbezwaar, Besluitopdracht } from './plan';
import { isZelfdeBesluit, type Besluitplek } from './staand';

/** The workbook as the plan leaves it. */
export const werkmapMet = (werkmap: Werkmap, plan: Besluitplan): Werkmap => ({
  bladen: werkmap.bladen.map((blad) => (blad.naam === plan.blad ? metCellen(blad, plan.cellen.map((c): Gezet => [c.rij, c.kolom, c.waarde])) : blad)),
});

export const rijVan = ({ tabellen }: Werkmapbeoordeling, { gemeente, periode }: Besluitplek): BeoordeeldeRij | null => {
  for (const t of tabellen) {
    const rij = gelijk(t.periode, periode) ? t.rijen.find((r) => r.beoordeling?.gemeente === gemeente) : undefined;
    if (rij !== undefined) return rij;
  }
  return null;
};

export const besluitVan = (b: Werkmapbeoordeling, plek: Besluitplek): Besluit | null => rijVan(b, plek)?.beoordeling?.besluit ?? null;

/** What is decided in the workbook, with what cannot be read as a decision: by gemeente and half-year. */
const besluitenIn = (b: Werkmapbeoordeling): ReadonlyMap<string, readonly [Besluit | null, string]> =>
  new Map(b.tabellen.flatMap((t) => t.rijen.flatMap((r) => (r.beoordeling === null ? [] : [[
    `${r.beoordeling.gemeente} ${periodeTekst(t.periode)}`, [r.beoordeling.besluit, JSON.stringify(r.fouten.filter((f) => f.veld === 'besluit'))],
  ] as const]))));

/** Holds the assessment of the workbook as it would be against what was meant: this one decision, and no other; `null` where it is so. */
export const besluitLeestAnders = (voor: Werkmapbeoordeling, na: Werkmapbeoordeling, opdracht: Besluitopdracht): Besluitbezwaar | null => {
  const anders = { code: 'LEEST_ANDERS', gemeente: opdracht.gemeente, periode: opdracht.periode } as const;
  if (!isZelfdeBesluit(besluitVan(na, opdracht), opdracht.besluit)) return anders;
  const eigen = `${opdracht.gemeente} ${periodeTekst(opdracht.periode)}`;
  const [toen, straks] = [besluitenIn(voor), besluitenIn(na)];
  for (const [wie, [besluit, fouten]] of toen) {
    const [nieuw, nieuweFouten] = straks.get(wie) ?? [null, ''];
    if (wie !== eigen && (!isZelfdeBesluit(besluit, nieuw) || fouten !== nieuweFouten)) return anders;
  }
  return na.zonderPeriode.length === voor.zonderPeriode.length ? null : anders;
};
