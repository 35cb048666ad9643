import { laatsteDag } from '../../src/engine';
import { kaders, utrecht2024 } from '../../src/kaders';
import { celVan, celsleutel, type Werkmap } from '../../src/werkmap/blad';
import { beoordeelWerkmap, type BeoordeeldeTabel } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { prognoseVanWerkmap } from '../../src/werkmap/beoordelen/prognose';
import { isEigenKop } from '../../src/werkmap/eigenkoppen';
import { herken } from '../../src/werkmap/herkennen';
import type { Bijkolommen } from '../../src/werkmap/plannen/bijkolom';
import { maakPlan } from '../../src/werkmap/plannen/maakPlan';
import { prognosekolommen } from '../../src/werkmap/plannen/prognosekolommen';
import type { Schrijfplan } from '../../src/werkmap/schrijfplan';
import type { Keuzes } from '../../src/werkmap/tabel';
import { voerUit } from '../hulp/voerUit';

export type Afloop = 'beoordeeld' | 'vraag' | 'geen plan';

/** The columns of a prognosis for every table, of its first half-year. */
const prognosesVan = (alle: readonly BeoordeeldeTabel[]): readonly Bijkolommen[] => alle.filter((t) => alle.find((x) => x.tabel === t.tabel) === t).flatMap((t) => prognoseVanWerkmap(alle, laatsteDag(t.periode), kaders, { onderbouwing: false }).filter((p) => p.tabel === t).map((p) => prognosekolommen(p, 'nl')));

const plannenVoor = (werkmap: Werkmap, keuzes: Keuzes, metPrognose: boolean): readonly Schrijfplan[] | Exclude<Afloop, 'beoordeeld'> => {
  const herkend = herken(werkmap, utrecht2024.gemeenten, keuzes);
  if (!herkend.gelukt) return 'vraag';
  const { tabellen } = beoordeelWerkmap(herkend.tabellen, kaders);
  const plan = maakPlan(tabellen, { bij: metPrognose ? prognosesVan(tabellen) : [] });
  return plan.gelukt ? plan.plannen : 'geen plan';
};

/** A planned cell is ours: it was empty, or it stands under a header of ours. */
const toetsCellen = (werkmap: Werkmap, plannen: readonly Schrijfplan[]): void => {
  for (const plan of plannen) {
    const blad = werkmap.bladen.find((b) => b.naam === plan.blad);
    if (blad === undefined) throw new Error(`plan for a sheet that does not exist: ${plan.blad}`);
    if (blad.verborgen) throw new Error('plan for a hidden sheet');
    for (const c of plan.cellen) {
      if (blad.formules.has(celsleutel(c.rij, c.kolom))) throw new Error(`plan writes over a formula at ${c.rij},${c.kolom}`);
      const nu = celVan(blad, c.rij, c.kolom);
      if (nu === null || nu === '') continue;
      const onderKop = blad.cellen.some((rij, r) => r < c.rij && typeof rij?.[c.kolom] === 'string' && isEigenKop(String(rij[c.kolom])));
      const naastKop = blad.cellen[c.rij]?.some((w, k) => k < c.kolom && typeof w === 'string' && isEigenKop(w)) ?? false;
      if (!onderKop && !naastKop && !(typeof nu === 'string' && isEigenKop(nu))) throw new Error(`plan writes over ${JSON.stringify(nu)} at ${c.rij},${c.kolom}`);
    }
  }
};

/**
 * What must hold of any workbook: a result or a named fault, no cell of the user's touched, and once carried out the
 * same plan is empty; with the columns of a prognosis or without. Throws where it does not.
 */
export const toetsWerkmap = (werkmap: Werkmap, metPrognose = false): Afloop => {
  const keuzes: Keuzes = { standteken: 'achterstand positief', gecorrigeerd: false };
  plannenVoor(werkmap, {}, metPrognose);
  const plannen = plannenVoor(werkmap, keuzes, metPrognose);
  if (typeof plannen === 'string') return plannen;
  toetsCellen(werkmap, plannen);
  const daarna = voerUit(werkmap, plannen);
  const opnieuw = plannenVoor(daarna, keuzes, metPrognose);
  if (typeof opnieuw === 'string') throw new Error(`after carrying out: ${opnieuw}`);
  const over = opnieuw.flatMap((p) => [...p.cellen]);
  if (over.length > 0) throw new Error(`a second run still wants ${JSON.stringify(over.slice(0, 3))}`);
  return 'beoordeeld';
};
