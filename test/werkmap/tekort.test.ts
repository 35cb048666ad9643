import { alsJson } from '../../src/cli/json';
import { kaders, utrecht2024 } from '../../src/kaders';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { celVan } from '../../src/werkmap/blad';
import { herken } from '../../src/werkmap/herkennen';
import { maakPlan } from '../../src/werkmap/plannen/maakPlan';
import { maakBlad, maakWerkmap } from '../hulp/blad';
import { voerUit } from '../hulp/voerUit';

/** Woerden 2024-1: 56 + 26 = 82 to house, 32 available in time, 32 housed. The real backlog of 50 stays. */
const werkmap = maakWerkmap(
  maakBlad('2024-1', [
    ['Cijfers eerste helft 2024'],
    ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1', 'Tijdig beschikbaar'],
    ['Woerden', 2, 26, 56, 32, 32],
  ]),
);
const herkend = herken(werkmap, utrecht2024.gemeenten, {});
const beoordeling = beoordeelWerkmap(herkend.tabellen, kaders);

test('our columns tell the real balance and the percentages of the real opgave, whatever was judged', () => {
  const plan = maakPlan(beoordeling.tabellen);
  if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
  const [blad] = voerUit(werkmap, plan.plannen).bladen;
  if (blad === undefined) throw new Error('no sheet');
  expect([6, 7, 8, 9, 10, 11].map((kolom) => celVan(blad, 2, kolom))).toEqual([82, 0.57, 0.39, 50, 1, 'Koppelingstekort']);
});

test('the JSON document tells the same, and the row as Excel numbers it', () => {
  expect(JSON.parse(JSON.stringify(alsJson('in.xlsx', 'uit.xlsx', beoordeling, kaders)))).toMatchObject({
    tabellen: [{ rijen: [{
      rij: 3, gemeente: 'Woerden', taakstelling: 56, totaalopgave: 82, realisatie: 32, eindstand: 50, beoordelingsopgave: 32,
      basis: 'koppelingstekort', pctTaakstelling: 57, pctTotaalopgave: 39, vorigeTrede: 2, trede: 1,
    }] }],
  });
});
