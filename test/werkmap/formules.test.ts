import { kaders, utrecht2024 } from '../../src/kaders';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { adres, type Celwaarde, type Werkmap } from '../../src/werkmap/blad';
import { maakRekenaar } from '../../src/werkmap/functies/rekenaar';
import { herken } from '../../src/werkmap/herkennen';
import { maakPlan, type Planopties } from '../../src/werkmap/plannen/maakPlan';
import type { Schrijfplan } from '../../src/werkmap/schrijfplan';
import type { Keuzes } from '../../src/werkmap/tabel';
import { maakBlad, maakWerkmap } from '../hulp/blad';
import { voerUit } from '../hulp/voerUit';

const reken = maakRekenaar(kaders, 'nl');

const plannen = (werkmap: Werkmap, opties: Planopties = { schrijf: 'formules', reken }, keuzes: Keuzes = {}, alleen?: string): readonly Schrijfplan[] => {
  const herkend = herken(werkmap, utrecht2024.gemeenten, keuzes);
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  const { tabellen } = beoordeelWerkmap(herkend.tabellen, kaders, keuzes);
  const plan = maakPlan(tabellen.filter((t) => alleen === undefined || t.tabel.blad.naam === alleen), { ...opties, ookBekend: tabellen });
  if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
  return plan.plannen;
};

/** The planned cells by address: the formula, or the value where there is none. */
const inhoud = (plan: Schrijfplan | undefined): Readonly<Record<string, string | number | null>> =>
  Object.fromEntries([...(plan?.cellen ?? [])].filter((c) => c.opmaak !== 'kop').map((c) => [adres(c.rij, c.kolom), c.formule ?? c.waarde]));

const KOP: readonly Celwaarde[] = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Herverdeling', 'Realisatie cumulatief 2024-I'];

const blad = (rij: readonly Celwaarde[], kop: readonly Celwaarde[] = KOP, naam = '2024-I') => maakWerkmap(maakBlad(naam, [kop, rij]));

test('a row of plain figures gets live formulas', () => {
  const [plan] = plannen(blad(['Lopik', 2, 17, 16, 1, 7]));
  expect(inhoud(plan)).toEqual({
    G2: '=IBT.TOTAALOPGAVE(D2,C2&"",E2)',
    H2: '=IBT.PERCENTAGE(F2&"",IBT.TOTAALOPGAVE(D2,0,E2))',
    I2: '=IBT.PERCENTAGE(F2&"",IBT.TOTAALOPGAVE(D2,C2&"",E2))',
    J2: '=IBT.EINDSTAND(D2,C2&"",F2&"",E2)',
    K2: '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2)',
    L2: 'Totaalopgave',
    M2: '=IBT.TOELICHTING("2024-1",D2,C2&"",F2&"",B2&"",E2)',
  });
});

test.each<[string, Werkmap, Keuzes, string]>([
  ['a lead that counts as positive is turned', blad(['Lopik', 2, -17, 16, 0, 7], [...KOP.slice(0, 2), 'Voorsprong 1 januari 2024', ...KOP.slice(3)]), {}, '=IBT.TREDE("2024-1",D2,IF(C2="","",-C2),F2&"",B2&"",E2)'],
  ['a text that says which way it counts is left to the function', blad(['Lopik', 2, '17 vergunninghouders achterstand', 16, 0, 7]), {}, '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2)'],
  ['the gecorrigeerde taakstelling loses the balance', blad(['Lopik', 2, 17, 33, 7], ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Gecorrigeerde taakstelling 2024-I', 'Realisatie cumulatief 2024-I']), {}, '=IBT.TREDE("2024-1",D2-C2,C2&"",E2&"",B2&"")'],
  ['a shortage becomes what was available', blad(['Lopik', 2, 17, 16, 0, 7, 5], [...KOP, 'Koppelingstekort']), {}, '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2,IBT.TOTAALOPGAVE(D2,C2&"",E2)-G2)'],
])('%s', (_, werkmap, keuzes, formule) => {
  const [plan] = plannen(werkmap, { schrijf: 'formules', reken }, keuzes);
  expect(Object.values(inhoud(plan))).toContain(formule);
});

test('what was available in time decides the basis, live', () => {
  const [plan] = plannen(blad(['Lopik', 2, 17, 16, 0, 7, 20], [...KOP, 'Tijdig beschikbaar']));
  expect(Object.values(inhoud(plan))).toContain('=IF(ISNUMBER(G2),IF(IBT.TOTAALOPGAVE(D2,C2&"",E2)>G2,"Koppelingstekort","Totaalopgave"),"Totaalopgave")');
});

test.each<[string, readonly Celwaarde[], readonly Celwaarde[]]>([
  ['a row that cannot be assessed', ['Lopik', 2, 17, 16, 0, null], KOP],
  ['a shortage without a number', ['Lopik', 2, 17, 16, 0, 33, 'ja'], [...KOP, 'Koppelingstekort']],
  ['0 available in time, which a function takes for blank', ['Lopik', 2, 17, 16, 0, 7, 0], [...KOP, 'Tijdig beschikbaar']],
])('%s gets values, and no formula that would say something else', (_, rij, kop) => {
  const [plan] = plannen(blad(rij, kop));
  expect(Object.values(inhoud(plan)).filter((v) => typeof v === 'string' && v.startsWith('='))).toEqual([]);
  expect(Object.values(inhoud(plan)).length).toBeGreaterThan(0);
});

describe('a vorige trede of the half-year before', () => {
  const EERDER: readonly Celwaarde[] = ['Gemeente', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie cumulatief 2023-II'];
  const LATER: readonly Celwaarde[] = ['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];
  const twee = (naam: string, extraKop: readonly Celwaarde[] = [], extra: readonly Celwaarde[] = []) =>
    maakWerkmap(maakBlad('2023-II', [[...EERDER, ...extraKop], ['Soest', 5, 100, 90, ...extra], ['Zeist', 50, 100, 120, ...extra]]), maakBlad('2024-I', [LATER, [naam, 30, 100, 90]]));
  const trede = (werkmap: Werkmap, alleen?: string) => inhoud(plannen(werkmap, { schrijf: 'formules', reken }, {}, alleen).find((p) => p.blad === '2024-I'))['I2'];

  test('is looked up by name in our column there', () => {
    expect(trede(twee('Zeist'))).toBe(`=IBT.TREDE("2024-1",C2,B2&"",D2&"",INDEX('2023-II'!$I$2:$I$3,MATCH(A2,'2023-II'!$A$2:$A$3,0)))`);
  });

  test('or in the outcome that stands there, or the besluit', () => {
    expect(trede(twee('Zeist', ['Beoordeling 2023-II (trede)'], [2]))).toContain("INDEX('2023-II'!$E$2:$E$3,");
    expect(trede(twee('Zeist', ['Beoordeling 2023-II (trede)', 'Besluit 2023-II (trede)'], [2, 3]))).toContain("INDEX('2023-II'!$F$2:$F$3,");
  });

  test('or stands in the formula where the names differ, or our columns are not there yet', () => {
    expect(trede(twee('Gemeente Zeist'))).toBe('=IBT.TREDE("2024-1",C2,B2&"",D2&"",2)');
    expect(trede(twee('Zeist'), '2024-I')).toBe('=IBT.TREDE("2024-1",C2,B2&"",D2&"",2)');
  });
});

describe('again', () => {
  const werkmap = blad(['Lopik', 2, 17, 16, 1, 7]);
  const na = voerUit(werkmap, plannen(werkmap));
  const aantal = (w: Werkmap, opties?: Planopties) => [...(plannen(w, opties)[0]?.cellen ?? [])].length;

  test('nothing is written over formulas that are there', () => {
    expect(aantal(na)).toBe(0);
    expect(aantal(na, { schrijf: 'behoud', reken })).toBe(0);
  });

  test('values take the place of formulas where values are asked, and the other way round', () => {
    expect(aantal(na, { schrijf: 'waarden' })).toBe(6);
    const vast = voerUit(na, plannen(na, { schrijf: 'waarden' }));
    expect(aantal(vast, { schrijf: 'waarden' })).toBe(0);
    expect(aantal(vast)).toBe(6);
  });

  test('without a reckoner no formula is written', () => {
    expect(aantal(werkmap, { schrijf: 'formules' })).toBe(14);
    expect([...(plannen(werkmap, { schrijf: 'formules' })[0]?.cellen ?? [])].every((c) => c.formule === undefined)).toBe(true);
  });
});
