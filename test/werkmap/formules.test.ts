import { kaders, utrecht2024 } from '../../src/kaders';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { adres, celsleutel, type Celwaarde, type Werkmap } from '../../src/werkmap/blad';
import { isEigenFormule } from '../../src/werkmap/formule';
import { maakRekenaar } from '../../src/werkmap/functies/rekenaar';
import { herken } from '../../src/werkmap/herkennen';
import { maakPlan, type Planopties } from '../../src/werkmap/plannen/maakPlan';
import type { Schrijfplan } from '../../src/werkmap/schrijfplan';
import type { Keuzes } from '../../src/werkmap/tabel';
import { zoekAfwijking } from '../../src/werkmap/plannen/staand';
import { inEens } from '../../src/werkmap/stappen';
import { maakBlad, maakWerkmap } from '../hulp/blad';
import { maakReken } from '../hulp/formulereken';
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
    H2: '=IBT.PERCENTAGE(F2&"",IBT.TOTAALOPGAVE(D2,0,E2)&"")',
    I2: '=IBT.PERCENTAGE(F2&"",IBT.TOTAALOPGAVE(D2,C2&"",E2)&"")',
    J2: '=IBT.EINDSTAND(D2,C2&"",F2&"",E2)',
    K2: '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2)',
    L2: 'Totaalopgave',
    M2: '=IBT.TOELICHTING("2024-1",D2,C2&"",F2&"",B2&"",E2)',
  });
});

test.each<[string, Werkmap, Keuzes, string]>([
  ['a lead that counts as positive is turned', blad(['Lopik', 2, -17, 16, 0, 7], [...KOP.slice(0, 2), 'Voorsprong 1 januari 2024', ...KOP.slice(3)]), {}, '=IBT.TREDE("2024-1",D2,IF(ISNUMBER(C2),-C2,""),F2&"",B2&"",E2)'],
  ['a text that says which way it counts is left to the function', blad(['Lopik', 2, '17 vergunninghouders achterstand', 16, 0, 7]), {}, '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2)'],
  ['the gecorrigeerde taakstelling loses the balance', blad(['Lopik', 2, 17, 33, 7], ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Gecorrigeerde taakstelling 2024-I', 'Realisatie cumulatief 2024-I']), {}, '=IBT.TREDE("2024-1",IF(COUNT(D2,C2)=2,D2-C2,""),C2&"",E2&"",B2&"")'],
  ['and of a lead it gains it', blad(['Lopik', 2, -17, 33, 7], ['Gemeente', 'Trede 2024-I', 'Voorsprong 1 januari 2024', 'Gecorrigeerde taakstelling 2024-I', 'Realisatie cumulatief 2024-I']), {}, '=IBT.TREDE("2024-1",IF(COUNT(D2,C2)=2,D2+C2,""),IF(ISNUMBER(C2),-C2,""),E2&"",B2&"")'],
  ['a taakstelling with herverdeling is one', blad(['Lopik', 2, 17, 16, 7], ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I incl. herverdeling', 'Realisatie cumulatief 2024-I']), {}, '=IBT.TREDE("2024-1",D2,C2&"",E2&"",B2&"")'],
  ['a shortage is handed over as it stands there', blad(['Lopik', 2, 17, 16, 0, 7, 5], [...KOP, 'Koppelingstekort']), {}, '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2,"",G2&"")'],
  ['so is a bare no', blad(['Lopik', 2, 17, 16, 0, 7, 'nee'], [...KOP, 'Koppelingstekort']), {}, '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2,"",G2&"")'],
  ['and both at once', blad(['Lopik', 2, 17, 16, 0, 7, 5, 28], [...KOP, 'Koppelingstekort', 'Tijdig beschikbaar']), {}, '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2,H2&"",G2&"")'],
  ['0 available in time is 0', blad(['Lopik', 2, 17, 16, 0, 7, 0], [...KOP, 'Tijdig beschikbaar']), {}, '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2,G2&"")'],
  ['a besluit comes along', blad(['Lopik', 2, 17, 16, 0, 7, null], [...KOP, 'Besluit 2024-I (trede)']), {}, '=IBT.TREDE("2024-1",D2,C2&"",F2&"",B2&"",E2,"","",G2&"")'],
  ['a table on its side', maakWerkmap(maakBlad('2024-I', KOP.map((k, i) => [k, ['Lopik', 2, 17, 16, 1, 7][i] ?? null]))), {}, '=IBT.TREDE("2024-1",B4,B3&"",B6&"",B2&"",B5)'],
])('%s', (_, werkmap, keuzes, formule) => {
  const [plan] = plannen(werkmap, { schrijf: 'formules', reken }, keuzes);
  expect(Object.values(inhoud(plan))).toContain(formule);
});

const BASIS = '=IBT.TOELICHTING("2024-1",D2,C2&"",F2&"",B2&"",E2,G2&"","","","basis")';

test('what was available in time decides the basis, live', () => {
  const [plan] = plannen(blad(['Lopik', 2, 17, 16, 0, 7, 20], [...KOP, 'Tijdig beschikbaar']));
  expect(Object.values(inhoud(plan))).toContain(BASIS);
});

test.each<[string, readonly Celwaarde[], readonly Celwaarde[]]>([
  ['a row that cannot be assessed', ['Lopik', 2, 17, 16, 0, null], KOP],
  ['a taakstelling with herverdeling beside a herverdeling', ['Lopik', 2, 17, 16, 0, 7], [...KOP.slice(0, 3), 'Taakstelling 2024-I incl. herverdeling', ...KOP.slice(4)]],
  ['a text where a sign must be turned', ['Lopik', 2, '17 achterstand', 16, 0, 7], [...KOP.slice(0, 2), 'Voorsprong 1 januari 2024', ...KOP.slice(3)]],
  ['thousands with a point, which could be a fraction', ['Lopik', 2, 17, '1.234', 0, 7], KOP],
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
    expect(trede(twee('Zeist'))).toBe(`=IBT.TREDE("2024-1",C2,B2&"",D2&"",INDEX('2023-II'!$I$2:$I$3,MATCH(A2,'2023-II'!$A$2:$A$3,0))&"")`);
  });

  const LIVE = `=IBT.TREDE("2024-1",C2,B2&"",D2&"",INDEX('2023-II'!$I$2:$I$3,MATCH(A2,'2023-II'!$A$2:$A$3,0))&"")`;

  test('or in the besluit that stands there, or the outcome where there is no column of besluiten', () => {
    expect(trede(twee('Zeist', ['Beoordeling 2023-II (trede)'], [2]))).toContain("INDEX('2023-II'!$E$2:$E$3,");
    expect(trede(twee('Zeist', ['Beoordeling 2023-II (trede)', 'Besluit 2023-II (trede)'], [2, 3]))).toContain("INDEX('2023-II'!$F$2:$F$3,");
  });

  test('after the cell of its own', () => {
    const werkmap = twee('Zeist');
    const eigen = maakBlad('2024-I', [['Gemeente', 'Trede 2024-I', ...LATER.slice(1)], ['Zeist', null, 30, 100, 90]]);
    expect(inhoud(plannen(maakWerkmap(...werkmap.bladen.slice(0, 1), eigen)).find((p) => p.blad === '2024-I'))['J2']).toBe(
      `=IBT.TREDE("2024-1",D2,C2&"",E2&"",IF(B2="",INDEX('2023-II'!$I$2:$I$3,MATCH(A2,'2023-II'!$A$2:$A$3,0)),B2)&"")`,
    );
  });

  test.each<[string, Werkmap]>([
    ['another spelling of the name', twee('Gemeente Zeist')],
    ['a besluit that may yet come before it', twee('Zeist', ['Besluit 2023-II (trede)'], [null])],
    ['an outcome that is no trede, and counts as soon as the besluit goes', twee('Zeist', ['Beoordeling 2023-II (trede)', 'Besluit 2023-II (trede)'], [9, 2])],
    ['an outcome that may yet come before it', twee('Zeist', ['Beoordeling 2023-II (trede)'], [null])],
    ['a publication that may yet come before it', maakWerkmap(...twee('Zeist').bladen, maakBlad('Rapport', [['Gemeente', 'Beoordeling 2023-II (trede)'], ['Lopik', 1], ['Soest', 1]]))],
    ['one long table', maakWerkmap(maakBlad('Alles', [['Gemeente', 'Halfjaar', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['Zeist', '2023-II', 50, 100, 120], ['Zeist', '2024-I', 30, 100, 90]]))],
  ])('keeps the row to values where it cannot be followed: %s', (_, werkmap) => {
    const alle = plannen(werkmap).flatMap((p) => Object.values(inhoud(p)));
    expect(alle.filter((v) => typeof v === 'string' && v.startsWith('=') && v.includes('"2024-1"'))).toEqual([]);
  });

  test.each<[Celwaarde, unknown]>([[3, 4], ['3 (actief toezicht)', 4], ['3 (nog te bespreken)', null], ['3 (concept)', null]])('follows a besluit there that becomes %j as the assessment does: trede %j', (besluit, verwacht) => {
    const werkmap = twee('Zeist', ['Besluit 2023-II (trede)'], [1]);
    const geschreven = voerUit(werkmap, plannen(werkmap));
    const na = maakWerkmap(...geschreven.bladen.map((b) => (b.naam === '2023-II' ? { ...b, cellen: b.cellen.map((r, i) => (i === 2 ? (r ?? []).map((c, k) => (k === 4 ? besluit : c)) : r)) } : b)));
    const herkend = herken(na, utrecht2024.gemeenten, {});
    const [, later] = na.bladen;
    if (!herkend.gelukt || later === undefined) throw new Error('not recognised');
    expect(beoordeelWerkmap(herkend.tabellen, kaders).tabellen[1]?.rijen[0]?.beoordeling?.trede).toBe(verwacht);
    const getoond = maakReken(na, null)(later, 1, 8);
    expect(typeof getoond === 'number' ? getoond : null).toBe(verwacht);
  });

  test('counts what stands in our column, not what is worked out now: a half-year that was written as values, and then corrected', () => {
    const werkmap = twee('Zeist');
    const vast = voerUit(werkmap, plannen(werkmap, { schrijf: 'waarden' }, {}, '2023-II'));
    const gecorrigeerd = maakWerkmap(...vast.bladen.map((b) => (b.naam === '2023-II' ? { ...b, cellen: b.cellen.map((r, i) => (i === 2 ? (r ?? []).map((c, k) => (k === 3 ? 160 : c)) : r)) } : b)));
    expect(trede(gecorrigeerd, '2024-I')).toBe(2);
    expect(trede(vast, '2024-I')).toBe(3);
    expect(trede(voerUit(werkmap, plannen(werkmap)), '2024-I')).toBeUndefined();
    const eerst = voerUit(werkmap, plannen(werkmap, undefined, {}, '2023-II'));
    expect(trede(eerst, '2024-I')).toBe(LIVE);
  });
});

describe('the toelichting', () => {
  const inL = (werkmap: Werkmap, blad_ = '2024-I', adres_ = 'L2') => inhoud(plannen(werkmap).find((p) => p.blad === blad_))[adres_];
  const eerder = (besluit: Celwaarde) => maakBlad('2022-I', [['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I', 'Realisatie cumulatief 2022-I', 'Besluit 2022-I (trede)'], ['Zeist', 2, 150, 100, 90, besluit]]);
  const later = maakBlad('2022-II', [['Gemeente', 'Achterstand 1 juli 2022', 'Taakstelling 2022-II', 'Realisatie cumulatief 2022-II'], ['Zeist', 140, 100, 90]]);

  test('is live where it says what the assessment says', () => {
    expect(inL(blad(['Lopik', 2, 17, 16, 1, 7]), '2024-I', 'M2')).toMatch(/^=IBT\.TOELICHTING\(/);
  });

  test('stays a text where the row has more to say, and the trede is live all the same', () => {
    const werkmap = maakWerkmap(eerder(2), later);
    expect(inL(werkmap, '2022-II', 'I2')).toMatch(/^=IBT\.TREDE\("2022-2".*INDEX\('2022-I'!\$F\$2/);
    const tekst = inL(werkmap, '2022-II', 'K2');
    expect(tekst).toMatch(/^Voorstel: trede/);
    expect(tekst).toContain('komt uit het besluit van 2022-1');
    expect(tekst).toContain('De beginstand (140 achterstand) is anders');
    expect(tekst).toContain('Handmatig oordeel nodig');
  });

});

test('a toelichting that stayed a text is old as soon as the trede beside it moved along', () => {
  // the balance in the sheet differs from the one that follows, which the function cannot know
  const werkmap = maakWerkmap(maakBlad('2024-I', [[...KOP, 'Totaalopgave 2024-I'], ['Lopik', 2, 17, 16, 1, 7, 40]]));
  const na = voerUit(werkmap, plannen(werkmap));
  const oud = (realisatie: number): unknown => {
    const nu = { bladen: na.bladen.map((b) => ({ ...b, cellen: b.cellen.map((r, i) => (i === 1 ? (r ?? []).map((c, k) => (k === 5 ? realisatie : c)) : r)) })) };
    const [t] = beoordeelWerkmap(herken(nu, utrecht2024.gemeenten, {}).tabellen, kaders, {}).tabellen;
    if (t === undefined) throw new Error('no table');
    // the formulas have recalculated
    const toon = maakReken(nu, 0);
    const herrekend = { ...t, tabel: { ...t.tabel, blad: { ...t.tabel.blad, cellen: t.tabel.blad.cellen.map((r, i) => (i === 0 ? r : (r ?? []).map((_, k) => toon(t.tabel.blad, i, k)))) } } };
    return inEens(zoekAfwijking(herrekend));
  };
  expect(oud(7)).toBeNull();
  expect(oud(8)).toEqual({ plaats: "'2024-I'!N2", aantal: 1, volgt: false });
});

describe("a user's own formula in a column of ours", () => {
  const werkmap = maakWerkmap(maakBlad('2024-I', [KOP, ['Lopik', 2, 17, 16, 1, 7], [], ['Soest', 1, 0, 50, 0, 52]]));
  const na = voerUit(werkmap, plannen(werkmap));
  const fouten = (rij: number, kolom: number, formule: string) => {
    const eigen = na.bladen.map((b): typeof b => ({
      ...b, formules: new Set([...b.formules, celsleutel(rij, kolom)]),
      eigenFormules: new Map([...(b.eigenFormules ?? [])].filter(([s]) => s !== celsleutel(rij, kolom)).concat(isEigenFormule(formule) ? [[celsleutel(rij, kolom), formule]] : [])),
      cellen: Array.from(b.cellen, (r, i) => (i === rij ? Object.assign([...(r ?? [])], { [kolom]: 2 }) : r)),
    }));
    const herkend = herken({ bladen: eigen }, utrecht2024.gemeenten, {});
    const plan = maakPlan(beoordeelWerkmap(herkend.tabellen, kaders, {}).tabellen, { schrijf: 'formules', reken });
    return plan.gelukt ? plan.plannen.map((p) => [...p.cellen].map((c) => adres(c.rij, c.kolom))) : plan.fouten.map((f) => [f.code, f.plaats]);
  };

  test.each<[string, number, number, string, string]>([
    ['a figure typed into it', 1, 10, '=IBT.TREDE("2024-1",D2,C2&"",F2&"",4)', 'K2'],
    ['sums, in a blank row', 2, 7, '=IBT.PERCENTAGE(SUM(E2:E9),SUM(F2:F9))', 'H3'],
    ['another row', 1, 10, '=IBT.TREDE("2024-1",D4,C4&"",F4&"",B4&"",E4)', 'K2'],
    ['another function', 1, 10, '=IBT.EINDSTAND(D2,C2&"",F2&"",E2)', 'K2'],
  ])('is not written over: %s', (_, rij, kolom, formule, plaats) => {
    expect(fouten(rij, kolom, formule)).toEqual([['FORMULE_IN_EIGEN_KOLOM', `'2024-I'!${plaats}`]]);
  });

  test('one of ours over other cells of the row is put right', () => {
    expect(fouten(1, 10, '=IBT.TREDE("2024-1",D2,C2&"",E2&"",B2&"")')).toEqual([['K2']]);
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

  test('a basis that still calls IBT.BASIS is ours: the next writing replaces it, and in a file its value comes in its place', () => {
    const tekort = blad(['Lopik', 2, 17, 16, 0, 7, 20], [...KOP, 'Tijdig beschikbaar']);
    const plaats = celsleutel(1, 12);
    const oud: Werkmap = {
      bladen: voerUit(tekort, plannen(tekort)).bladen.map((b) => ({
        ...b,
        cellen: b.cellen.map((r, i) => (i === 1 ? Object.assign([...(r ?? [])], { 12: { fout: '#NAME?' } }) : r)),
        eigenFormules: new Map([...(b.eigenFormules ?? [])].map(([s, f]) => [s, s === plaats ? '=IBT.BASIS("2024-1",D2,C2&"",F2&"",B2&"",E2,G2&"")' : f])),
      })),
    };
    expect(inhoud(plannen(oud)[0])).toEqual({ M2: BASIS });
    expect(inhoud(plannen(oud, { schrijf: 'behoud', reken })[0])).toEqual({ M2: 'Koppelingstekort' });
    expect(aantal(voerUit(oud, plannen(oud)))).toBe(0);
  });

  test('without a reckoner no formula is written', () => {
    expect(aantal(werkmap, { schrijf: 'formules' })).toBe(14);
    expect([...(plannen(werkmap, { schrijf: 'formules' })[0]?.cellen ?? [])].every((c) => c.formule === undefined)).toBe(true);
  });
});
