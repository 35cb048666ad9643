import { formuleIn, maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { blad, KOP, LOPIK, naBewerking, plannenVan, planVan, SOEST } from '../../../test/hulp/plan';
import { voerUit } from '../../../test/hulp/voerUit';
import type { Celwaarde, Werkmap } from '../blad';

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

  test('say in the header of the closing balance which way it counts, on a sheet that counts the other way; a second time they find it again', () => {
    const koppen = ['Gemeente', 'Trede 2024-1', 'Voorsprong 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'];
    const sheet = blad([koppen, ['Lopik', 2, -17, 16, 7]]);
    const cellen = cellenVan(sheet);
    expect([cellen['0,8'], cellen['1,8'], cellen['0,9']]).toEqual(['Eindstand 2024-1, achterstand positief (berekend)', 26, 'Trede 2024-1 (voorstel)']);
    expect(cellenVan(voerUit(sheet, plannenVan(sheet)))).toEqual({});
    const lang = maakWerkmap(maakBlad('Cijfers', [['Periode', 'Gemeente', 'Beginstand (voorsprong)', 'Taakstelling', 'Realisatie'], ['2024-1', 'Lopik', -17, 16, 7]]));
    expect(cellenVan(lang)['0,8']).toBe('Eindstand, achterstand positief (berekend)');
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
    expect(cellen['2,11']).toContain('De vorige trede (2) staat niet in het blad en komt uit het berekende voorstel van 2023-2.');
  });

  test('only the asked half-year of a long table is written', () => {
    const kop: readonly Celwaarde[] = ['Periode', 'Gemeente', 'Beginstand (achterstand)', 'Taakstelling', 'Realisatie'];
    const werkmap = maakWerkmap(maakBlad('Cijfers', [kop, ['2023-2', 'Lopik', 1, 15, 2], ['2024-1', 'Lopik', 17, 16, 7]]));
    const rijen = new Set(plannenVan(werkmap, { periode: { jaar: 2024, helft: 1 } }).flatMap((p) => [...p.cellen].map((c) => c.rij)));
    expect([...rijen]).toEqual([0, 2]);
  });
});
