import { maakBlad } from '../../../test/hulp/blad';
import { blad, KOP, LOPIK, naBewerking, plannenVan, planVan, SOEST } from '../../../test/hulp/plan';
import { utrecht2024 } from '../../kaders';
import { celVan, type Celwaarde, type Filter, type Werkmap } from '../blad';
import { planfoutTekst } from './teksten';
import { planwaarschuwingTekst } from './waarschuwingtekst';

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

  test.each(['Niet te beoordelen. De realisatie is niet ingevuld.', 'Not assessable. The realisatie is blank.'])('a basis that became its value where there was no trede is ours: %s', (w) => {
    expect(plannenVan(naBewerking(eerst, { '3,10': w })).flatMap((p) => [...p.cellen].map((c) => [c.rij, c.kolom]))).toEqual([[3, 10]]);
  });

  test('which treden there are, the kader says', () => {
    const onder = (aantal: number) => planVan(naBewerking(eerst, { '1,9': 6 }), {}, [{ ...utrecht2024, treden: utrecht2024.treden.slice(0, aantal) }]).gelukt;
    expect([onder(6), onder(5)]).toEqual([true, false]);
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
  const uitkomst = (rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>, f: Filter = filter) => {
    const plan = planVan(blad(rijen, { filter: f }));
    if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
    return [plan.plannen.map((p) => p.filter), plan.waarschuwingen];
  };
  const letOp = [{ code: 'SORTEREN_NEEMT_NIET_MEE', blad: '2024-I', plaats: "'2024-I'!A1" }];

  test('that ends where the table ends takes our columns in, once', () => {
    expect(uitkomst([KOP, LOPIK, SOEST])).toEqual([[{ ...filter, totKolom: 11 }], []]);
    const daarna = planVan(naBewerking(blad([KOP, LOPIK, SOEST], { filter }), {}));
    expect(daarna).toMatchObject({ gelukt: true, waarschuwingen: [] });
    expect(daarna.gelukt && daarna.plannen.some((p) => p.filter !== undefined)).toBe(false);
    const vergeten = planVan(naBewerking(blad([KOP, LOPIK, SOEST]), {}, { filter }));
    expect(vergeten.gelukt && vergeten.plannen.map((p) => p.filter)).toEqual([{ ...filter, totKolom: 11 }]);
  });

  test('that has criteria stays as it is, which is told only where our columns are not in it', () => {
    expect(uitkomst([KOP, LOPIK, SOEST], { ...filter, vast: true })).toEqual([[undefined], letOp]);
    expect(uitkomst([KOP, LOPIK, SOEST], { ...filter, totKolom: 11, vast: true })).toEqual([[undefined], []]);
  });

  test('that cannot take them in gives a warning', () => {
    expect(uitkomst([KOP, [...LOPIK, 'opmerking'], SOEST])).toEqual([[undefined], letOp]);
    expect(uitkomst([KOP, LOPIK, SOEST], { ...filter, totKolom: 3 })).toEqual([[undefined], letOp]);
    expect(uitkomst([KOP, LOPIK, [], [], [], [], [], ['', '', '', '', '', 'noot']], { ...filter, totRij: 7 })).toEqual([[undefined], letOp]);
    expect(planwaarschuwingTekst({ code: 'SORTEREN_NEEMT_NIET_MEE', blad: '2024-I', plaats: "'2024-I'!A1" }, 'nl')).toContain("'2024-I'!A1 staan filterknoppen die onze kolommen niet meenemen");
  });

  test.each([[{ groeit: false } as const, SOEST], [{}, [...SOEST, 'opmerking']]])('of an Excel table that cannot take them in gives the same warning', (extra, soest) => {
    const object = { naam: 'T', bereik: { rij: 0, totRij: 2, kolom: 0, totKolom: 4 }, totaalrij: false, ...extra };
    const waarschuwingen = (werkmap: Werkmap): unknown => {
      const plan = planVan(werkmap);
      return plan.gelukt && plan.waarschuwingen;
    };
    const werkmap = blad([KOP, LOPIK, soest], { tabellen: [object] });
    expect([waarschuwingen(werkmap), waarschuwingen(naBewerking(werkmap, {}))]).toEqual([letOp, letOp]);
    expect(waarschuwingen(blad([KOP, LOPIK, SOEST], { tabellen: [{ naam: 'T', bereik: object.bereik, totaalrij: false }] }))).toEqual([]);
  });

  test('elsewhere on the sheet is none of our business', () => {
    expect(uitkomst([KOP, LOPIK, SOEST], { rij: 40, totRij: 50, kolom: 0, totKolom: 4 })).toEqual([[undefined], []]);
  });
});
