import { kaders, utrecht2024 } from '../../kaders';
import { formuleIn, maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { voerUit } from '../../../test/hulp/voerUit';
import { beoordeelWerkmap } from '../beoordelen/beoordeelWerkmap';
import { celVan, type Blad, type Celwaarde, type Werkmap } from '../blad';
import { herken } from '../herkennen';
import type { Keuzes } from '../tabel';
import { maakPlan, type Planning } from './maakPlan';
import { planfoutTekst, planwaarschuwingTekst } from './teksten';

const KOP: readonly Celwaarde[] = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];
const LOPIK: readonly Celwaarde[] = ['Lopik', 2, 17, 16, 7];
const SOEST: readonly Celwaarde[] = ['Soest', 1, 0, 50, 52];

const planVan = (werkmap: Werkmap, keuzes: Keuzes = {}): Planning => {
  const herkend = herken(werkmap, utrecht2024.gemeenten, keuzes);
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return maakPlan(beoordeelWerkmap(herkend.tabellen, kaders, keuzes).tabellen);
};

const plannenVan = (werkmap: Werkmap, keuzes: Keuzes = {}) => {
  const plan = planVan(werkmap, keuzes);
  if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
  return plan.plannen;
};

const blad = (rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>, extra: Partial<Blad> = {}): Werkmap => maakWerkmap(maakBlad('2024-I', rijen, extra));

const cellenVan = (werkmap: Werkmap): Record<string, string | number | null> =>
  Object.fromEntries(plannenVan(werkmap).flatMap((p) => [...p.cellen].map((c) => [`${c.rij},${c.kolom}`, c.waarde])));

describe('our columns', () => {
  test('stand against the table, headed with their half-year, one value per quantity', () => {
    const cellen = cellenVan(blad([KOP, LOPIK]));
    expect([5, 6, 7, 8, 9, 10, 11].map((k) => cellen[`0,${k}`])).toEqual([
      'Totaalopgave 2024-1 (berekend)',
      'Realisatie taakstelling 2024-1 (berekend)',
      'Realisatie totaalopgave 2024-1 (berekend)',
      'Eindstand 2024-1 (berekend)',
      'Trede 2024-1 (voorstel)',
      'Basis 2024-1 (voorstel)',
      'Toelichting 2024-1 (voorstel)',
    ]);
    expect([5, 6, 7, 8, 9, 10].map((k) => cellen[`1,${k}`])).toEqual([33, 0.44, 0.21, 26, 3, 'Totaalopgave']);
    expect(cellen['1,11']).toMatch(/^Voorstel: trede 3 \(Actief toezicht\)\. Taakstelling 16 en beginstand 17 achterstand: totaalopgave 33\./);
  });

  test('carry every trede of the kader as a colour rule, on the trede column only', () => {
    const [plan] = plannenVan(blad([KOP, LOPIK, SOEST]));
    expect(plan?.kleuren).toHaveLength(1);
    expect(plan?.kleuren[0]?.bereik).toEqual({ rij: 1, totRij: 2, kolom: 9, totKolom: 9 });
    expect(plan?.kleuren[0]?.regels.map((r) => r.trede)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('say "niet te beoordelen" with the reason where a figure is missing, and leave unknown figures empty', () => {
    const cellen = cellenVan(blad([KOP, ['Lopik', 2, 17, 16, null]]));
    expect(cellen['1,5']).toBe(33);
    expect(cellen['1,8']).toBeUndefined();
    expect(cellen['1,9']).toBe('niet te beoordelen');
    expect(cellen['1,11']).toContain('De realisatie is niet ingevuld. Leeg is geen nul');
  });

  test('print "n.v.t." where there is no opgave', () => {
    const cellen = cellenVan(blad([KOP, ['Lopik', 1, -20, 16, 7]]));
    expect(cellen['1,7']).toBe('n.v.t.');
    expect(cellen['1,9']).toBe(1);
  });
});

describe('the cells of a plan', () => {
  const kop: readonly Celwaarde[] = ['Periode', 'Gemeente', 'Beginstand (achterstand)', 'Taakstelling', 'Realisatie'];
  const lang = maakWerkmap(maakBlad('Cijfers', [kop, ['2024-1', 'Lopik', 17, 16, 7], ['2023-2', 'Lopik', 1, 15, 2]]));
  const staand = maakWerkmap(maakBlad('2024-I', KOP.map((k, i) => [k, LOPIK[i] ?? null, SOEST[i] ?? null])));

  test.each([['whose rows are not by half-year', lang], ['on its side', staand]])('of a table %s come in order, within their range, and the same when walked again', (_, werkmap) => {
    const [plan] = plannenVan(werkmap);
    if (plan === undefined || plan.omvang === null) throw new Error('no plan');
    const cellen = [...plan.cellen];
    expect(cellen.length).toBeGreaterThan(14);
    expect([...cellen].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)).toEqual(cellen);
    expect([...plan.cellen]).toEqual(cellen);
    const { omvang } = plan;
    expect(cellen.filter((c) => c.rij < omvang.rij || c.rij > omvang.totRij || c.kolom < omvang.kolom || c.kolom > omvang.totKolom)).toEqual([]);
  });
});

describe('nothing of the user is touched', () => {
  test('a note beside the table moves the block to the right of it, with one column between', () => {
    const plan = plannenVan(blad([KOP, [...LOPIK, null, 'let op'], SOEST]));
    expect(Math.min(...plan.flatMap((p) => [...p.cellen].map((c) => c.kolom)))).toBe(8);
  });

  test('an empty text, a formula and a merge count as taken', () => {
    expect(Math.min(...plannenVan(blad([KOP, LOPIK], { formules: formuleIn([1, 6]) })).flatMap((p) => [...p.cellen].map((c) => c.kolom)))).toBe(8);
    const merge = { rij: 1, totRij: 1, kolom: 7, totKolom: 8 };
    expect(Math.min(...plannenVan(blad([KOP, LOPIK], { samengevoegd: [merge] })).flatMap((p) => [...p.cellen].map((c) => c.kolom)))).toBe(10);
  });

  test('a formula in a column of ours stops the whole plan and is named', () => {
    const eerst = blad([KOP, LOPIK]);
    const daarna = voerUit(eerst, plannenVan(eerst));
    const [b] = daarna.bladen;
    if (b === undefined) throw new Error('no sheet');
    const rijen = b.cellen.map((rij, r) => (r === 1 ? rij?.map((c, k) => (k === 9 ? 1 : c)) : rij));
    expect(planVan(maakWerkmap({ ...b, cellen: rijen, formules: formuleIn([1, 9]) }))).toEqual({
      gelukt: false,
      fouten: [{ code: 'FORMULE_IN_EIGEN_KOLOM', plaats: "'2024-I'!J2", kop: 'Trede 2024-1 (voorstel)' }],
    });
  });

  test('totals rows stay empty', () => {
    const cellen = cellenVan(blad([KOP, LOPIK, ['Totaal', null, 17, 16, 7]]));
    expect(Object.keys(cellen).filter((k) => k.startsWith('2,'))).toEqual([]);
  });
});

/** The workbook as it is after a run, with some of its cells changed by hand: `{ '1,9': 'x' }`. */
const naBewerking = (werkmap: Werkmap, cellen: Readonly<Record<string, Celwaarde>>, extra: Partial<Blad> = {}): Werkmap => {
  const [b] = voerUit(werkmap, plannenVan(werkmap)).bladen;
  if (b === undefined) throw new Error('no sheet');
  const rijen: Celwaarde[][] = Array.from(b.cellen, (rij) => Array.from(rij ?? [], (c) => c ?? null));
  for (const [plek, waarde] of Object.entries(cellen)) {
    const [r = 0, k = 0] = plek.split(',').map(Number);
    (rijen[r] ??= [])[k] = waarde;
  }
  return maakWerkmap({ ...b, cellen: rijen, ...extra });
};

describe('what the user typed in a column of ours', () => {
  const eerst = blad([KOP, LOPIK, [], SOEST]);
  const bewerkt = (cellen: Readonly<Record<string, Celwaarde>>, werkmap = eerst) => {
    const plan = planVan(naBewerking(werkmap, cellen));
    return plan.gelukt ? [] : plan.fouten.map((f) => [f.code, f.plaats, 'gevonden' in f ? f.gevonden : null]);
  };
  const fout = (plaats: string, gevonden: Celwaarde) => ['EIGEN_KOLOM_BEWERKT', `'2024-I'!${plaats}`, gevonden];

  test.each<[string, Record<string, Celwaarde>, string, Celwaarde]>([
    ['a remark behind a trede', { '1,9': '2 (zie mail)' }, 'J2', '2 (zie mail)'],
    ['a trede that does not exist', { '1,9': 7 }, 'J2', 7],
    ['a note in a blank row, under the toelichting', { '2,11': 'mijn notitie' }, 'L3', 'mijn notitie'],
    ['a note in a blank row, under a figure', { '2,5': 'let op' }, 'F3', 'let op'],
    ['another basis', { '3,10': 'Prognose' }, 'K4', 'Prognose'],
    ['a text for a percentage', { '3,6': '44%' }, 'G4', '44%'],
    ['an error', { '3,8': { fout: '#N/A' } }, 'I4', { fout: '#N/A' }],
  ])('%s stops the whole plan and is named', (_, cellen, plaats, waarde) => {
    expect(bewerkt(cellen)).toEqual([fout(plaats, waarde)]);
  });

  test('all of it at once, also in a table on its side', () => {
    expect(bewerkt({ '1,9': 'x', '2,11': 'y' })).toEqual([fout('J2', 'x'), fout('L3', 'y')]);
    const staand = blad(KOP.map((k, i) => [k, LOPIK[i] ?? null, SOEST[i] ?? null]));
    expect(bewerkt({ '9,1': 'x' }, staand)).toEqual([fout('B10', 'x')]);
  });

  test('a figure that could be ours is put right, and a wiped trede comes back', () => {
    expect(plannenVan(naBewerking(eerst, { '1,9': 6, '1,5': 1, '3,9': null, '3,11': 'oud' })).flatMap((p) => [...p.cellen].map((c) => [c.rij, c.kolom]))).toEqual([[1, 5], [1, 9], [3, 9], [3, 11]]);
  });

  test('what stands in a totals row of ours is left alone, and so it stops nothing', () => {
    expect(bewerkt({ '2,9': 'zie boven' }, blad([KOP, LOPIK, ['Totaal', null, 17, 16, 7]]))).toEqual([]);
  });

  test('the sentence names the cell, what is there and what to do', () => {
    const plan = planVan(naBewerking(eerst, { '1,9': '2 (zie mail)' }));
    expect(plan.gelukt ? '' : plan.fouten.map((f) => planfoutTekst(f, 'nl')).join()).toBe(
      "In '2024-I'!J2 staat “2 (zie mail)” onder “Trede 2024-1 (voorstel)”, een kolom van ons die bij elke keer opnieuw wordt gevuld. Dat kan niet van ons zijn en wordt niet overschreven: verplaats het naar een kolom van uzelf en maak de cel leeg.",
    );
  });
});

describe('a header of ours in another spelling', () => {
  const object = { naam: 'T', bereik: { rij: 0, totRij: 1, kolom: 0, totKolom: 4 }, totaalrij: false };
  test.each(['TREDE 2024-1 (voorstel)', 'Trede 2024-1\n(voorstel)', ' trede  2024-1 (Voorstel) '])('%j is left alone, in a table too', (kop) => {
    const [plan, ...meer] = plannenVan(naBewerking(blad([KOP, LOPIK], { tabellen: [object] }), { '0,9': kop }));
    expect([[...(plan?.cellen ?? [])], plan?.groei, meer]).toEqual([[], [], []]);
  });

  test('is left alone beside a table of the user\'s too', () => {
    const apart = naBewerking(blad([KOP, [...LOPIK, null, 'let op']]), { '0,12': 'trede 2024-1 (VOORSTEL)' });
    expect(celVan(apart.bladen[0] ?? maakBlad('', []), 1, 12)).toBe(3);
    expect(plannenVan(apart).flatMap((p) => [...p.cellen])).toEqual([]);
  });
});

describe('a filter on the sheet', () => {
  const filter = { rij: 0, totRij: 2, kolom: 0, totKolom: 4 };
  const uitkomst = (rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>, f = filter) => {
    const plan = planVan(blad(rijen, { filter: f }));
    if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
    return [plan.plannen.map((p) => p.filter), plan.waarschuwingen];
  };
  const letOp = [{ code: 'SORTEREN_NEEMT_NIET_MEE', plaats: "'2024-I'!A1" }];

  test('that ends where the table ends takes our columns in, once', () => {
    expect(uitkomst([KOP, LOPIK, SOEST])).toEqual([[{ ...filter, totKolom: 11 }], []]);
    const daarna = planVan(naBewerking(blad([KOP, LOPIK, SOEST], { filter }), {}));
    expect(daarna).toMatchObject({ gelukt: true, waarschuwingen: [] });
    expect(daarna.gelukt && daarna.plannen.some((p) => p.filter !== undefined)).toBe(false);
    const vergeten = planVan(naBewerking(blad([KOP, LOPIK, SOEST]), {}, { filter }));
    expect(vergeten.gelukt && vergeten.plannen.map((p) => p.filter)).toEqual([{ ...filter, totKolom: 11 }]);
  });

  test('that cannot take them in gives a warning', () => {
    expect(uitkomst([KOP, [...LOPIK, 'opmerking'], SOEST])).toEqual([[undefined], letOp]);
    expect(uitkomst([KOP, LOPIK, SOEST], { ...filter, totKolom: 3 })).toEqual([[undefined], letOp]);
    expect(uitkomst([KOP, LOPIK, [], [], [], [], [], ['', '', '', '', '', 'noot']], { ...filter, totRij: 7 })).toEqual([[undefined], letOp]);
    expect(planwaarschuwingTekst({ code: 'SORTEREN_NEEMT_NIET_MEE', plaats: "'2024-I'!A1" }, 'nl')).toContain("'2024-I'!A1 staan filterknoppen die onze kolommen niet meenemen");
  });

  test('elsewhere on the sheet is none of our business', () => {
    expect(uitkomst([KOP, LOPIK, SOEST], { rij: 40, totRij: 50, kolom: 0, totKolom: 4 })).toEqual([[undefined], []]);
  });
});

describe('running again', () => {
  const eerst = blad([KOP, LOPIK, SOEST]);
  const daarna = voerUit(eerst, plannenVan(eerst));

  test('changes nothing when nothing changed', () => {
    expect(plannenVan(daarna).flatMap((p) => [...p.cellen])).toEqual([]);
  });

  test('updates in place what a corrected figure changes, and only that', () => {
    const [b] = daarna.bladen;
    if (b === undefined) throw new Error('no sheet');
    const gecorrigeerd = maakWerkmap({ ...b, cellen: b.cellen.map((rij, r) => (r === 1 ? rij?.map((c, k) => (k === 4 ? 16 : c)) : rij)) });
    expect(plannenVan(gecorrigeerd).flatMap((p) => [...p.cellen].map((c) => [c.rij, c.kolom, c.kolom === 11 ? '…' : c.waarde]))).toEqual([
      [1, 6, 1],
      [1, 7, 0.48],
      [1, 8, 17],
      [1, 9, 2],
      [1, 11, '…'],
    ]);
  });

  test('clears our cells of a row that has become blank', () => {
    const [b] = daarna.bladen;
    if (b === undefined) throw new Error('no sheet');
    const geleegd = maakWerkmap({ ...b, cellen: b.cellen.map((rij, r) => (r === 1 ? rij?.map((c, k) => (k < 5 ? null : c)) : rij)) });
    expect(plannenVan(geleegd).flatMap((p) => [...p.cellen].map((c) => [c.rij, c.kolom, c.waarde]))).toEqual([5, 6, 7, 8, 9, 10, 11].map((k) => [1, k, null]));
  });

  test('puts back a column of ours that was deleted', () => {
    const [b] = daarna.bladen;
    if (b === undefined) throw new Error('no sheet');
    const zonder = maakWerkmap({ ...b, cellen: b.cellen.map((rij) => rij?.filter((_, k) => k !== 9)) });
    const cellen = plannenVan(zonder).flatMap((p) => [...p.cellen]);
    expect(cellen.map((c) => [c.rij, c.kolom, c.waarde])).toEqual([
      [0, 11, 'Trede 2024-1 (voorstel)'],
      [1, 11, 3],
      [2, 11, 1],
    ]);
  });
});

describe('shapes of tables', () => {
  test('an Excel table grows to take our columns in', () => {
    const object = { naam: 'Cijfers', bereik: { rij: 0, totRij: 2, kolom: 0, totKolom: 4 }, totaalrij: false };
    const [plan] = plannenVan(blad([KOP, LOPIK, SOEST], { tabellen: [object] }));
    expect(plan?.groei.map((g) => [g.tabel, g.naar, g.koppen.length])).toEqual([['Cijfers', { rij: 0, totRij: 2, kolom: 0, totKolom: 11 }, 7]]);
  });

  test('an Excel table that a query fills does not grow: our columns stand beside it, with one column between', () => {
    const object = { naam: 'Cijfers', bereik: { rij: 0, totRij: 2, kolom: 0, totKolom: 4 }, totaalrij: false, groeit: false } as const;
    const [plan] = plannenVan(blad([KOP, LOPIK, SOEST], { tabellen: [object] }));
    expect([plan?.groei, plan?.omvang]).toEqual([[], { rij: 0, totRij: 2, kolom: 6, totKolom: 12 }]);
    expect(plannenVan(naBewerking(blad([KOP, LOPIK, SOEST], { tabellen: [object] }), {})).flatMap((p) => [...p.cellen])).toEqual([]);
  });

  test('an Excel table with something against it does not grow', () => {
    const object = { naam: 'Cijfers', bereik: { rij: 0, totRij: 2, kolom: 0, totKolom: 4 }, totaalrij: false };
    const [plan] = plannenVan(blad([KOP, [...LOPIK, 'opmerking'], SOEST], { tabellen: [object] }));
    expect(plan?.groei).toEqual([]);
  });

  test('a long table has headers without a half-year and a value per row', () => {
    const kop: readonly Celwaarde[] = ['Periode', 'Gemeente', 'Beginstand (achterstand)', 'Taakstelling', 'Realisatie'];
    const cellen = cellenVan(maakWerkmap(maakBlad('Cijfers', [kop, ['2023-2', 'Lopik', 1, 15, 2], ['2024-1', 'Lopik', 17, 16, 7]])));
    expect(cellen['0,9']).toBe('Trede (voorstel)');
    expect([cellen['1,9'], cellen['2,9']]).toEqual([2, 3]);
    expect(cellen['2,11']).toContain('De vorige trede (2) staat niet in het blad en komt uit het voorstel dat nu is berekend van 2023-2.');
  });

  test('only the asked half-year of a long table is written', () => {
    const kop: readonly Celwaarde[] = ['Periode', 'Gemeente', 'Beginstand (achterstand)', 'Taakstelling', 'Realisatie'];
    const werkmap = maakWerkmap(maakBlad('Cijfers', [kop, ['2023-2', 'Lopik', 1, 15, 2], ['2024-1', 'Lopik', 17, 16, 7]]));
    const rijen = new Set(plannenVan(werkmap, { periode: { jaar: 2024, helft: 1 } }).flatMap((p) => [...p.cellen].map((c) => c.rij)));
    expect([...rijen]).toEqual([0, 2]);
  });
});
