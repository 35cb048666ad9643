import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { kaders, utrecht2024 } from '../../kaders';
import type { Blad, Celwaarde } from '../blad';
import { herken } from '../herkennen';
import type { Keuzes } from '../tabel';
import { beoordeelWerkmap, onderbouwd, type BeoordeeldeRij } from './beoordeelWerkmap';

type Rijen = ReadonlyArray<ReadonlyArray<Celwaarde>>;

const beoordeelBladen = (bladen: readonly Blad[], keuzes: Keuzes = {}) => {
  const herkend = herken(maakWerkmap(...bladen), utrecht2024.gemeenten, keuzes);
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return beoordeelWerkmap(herkend.tabellen, kaders, keuzes);
};

const rijVan = (bladen: readonly Blad[], periode: string, gemeente = 'Zeist'): BeoordeeldeRij => {
  const tabel = beoordeelBladen(bladen).tabellen.find((t) => `${t.periode.jaar}-${t.periode.helft}` === periode);
  const rij = tabel?.rijen.find((r) => r.rij.gemeente?.naam === gemeente);
  if (rij === undefined) throw new Error(`no ${gemeente} in ${periode}`);
  return rij;
};

const codes = (r: BeoordeeldeRij): readonly string[] => r.bevindingen.map((b) => b.code);

/** 2023-2 of Zeist: 100 + 50, 120 housed, so 30 backlog and trede 2 by the rule. */
const vroeger = (extraKop: readonly string[], extra: readonly Celwaarde[]): Blad =>
  maakBlad('2023-2', [['Gemeente', 'Achterstand 1 juli 2023', 'Taakstelling 2023-2', 'Realisatie cumulatief 2023-2', ...extraKop], ['Zeist', 50, 100, 120, ...extra]]);

/** 2024-1 of Zeist: taakstelling not met, so one up from the vorige trede. */
const later: Blad = maakBlad('2024-1', [['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1'], ['Zeist', 30, 100, 90]]);

const publicatie = (naam: string, trede: Celwaarde): Blad => maakBlad(naam, [['Gemeente', 'Beoordeling 2023-2 (trede)'], ['Zeist', trede], ['Soest', 1]]);

describe('a vorige trede that the sheet does not have', () => {
  test.each<[string, readonly Blad[], number, string]>([
    ['the proposal of the half-year before', [vroeger([], []), later], 2, 'voorstel'],
    ['the published outcome in the same sheet, over the proposal', [vroeger(['Beoordeling 2023-2 (trede)'], ['trede 3']), later], 3, 'gepubliceerd'],
    ['the published outcome elsewhere in the workbook, over the proposal', [vroeger([], []), publicatie('Rapport', 'trede 3'), later], 3, 'gepubliceerd'],
    ['the first of two publications', [vroeger([], []), publicatie('Rapport', 'trede 3'), publicatie('Later', 'trede 1'), later], 3, 'gepubliceerd'],
    ['a publication alone, without figures', [publicatie('Rapport', 'trede 3'), later], 3, 'gepubliceerd'],
    ['the besluit, over the published outcome and the proposal', [vroeger(['Beoordeling 2023-2 (trede)', 'Besluit 2023-2 (trede)'], ['trede 3', 'trede 1']), later], 1, 'besluit'],
    ['the same, whatever the order of the sheets', [later, vroeger([], [])], 2, 'voorstel'],
  ])('comes from %s', (_, bladen, trede, herkomst) => {
    const rij = rijVan(bladen, '2024-1');
    expect(rij.beoordeling?.grootheden.vorigeTrede).toBe(trede);
    expect(rij.bevindingen).toContainEqual({ code: 'VORIGE_TREDE_UIT', herkomst, trede, periode: { jaar: 2023, helft: 2 } });
    expect(rij.beoordeling?.trede).toBe(Math.min(4, Math.max(2, trede + 1)));
  });

  test.each<[string, readonly Blad[], 'besluit' | 'gepubliceerd', number | null]>([
    ['a besluit beside the figures', [vroeger(['Besluit 2023-2 (trede)'], [7]), later], 'besluit', 7],
    ['an outcome beside the figures', [vroeger(['Beoordeling 2023-2 (trede)'], [7]), later], 'gepubliceerd', 7],
    ['a publication elsewhere', [vroeger([], []), publicatie('Rapport', 'trede 9'), later], 'gepubliceerd', 9],
    ['a publication without figures', [publicatie('Rapport', 'trede 9'), later], 'gepubliceerd', 9],
    ['a besluit without figures', [maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Besluit (trede)'], ['Zeist', '2023-2', 8]]), publicatie('Rapport', 'trede 3'), later], 'besluit', 8],
    ['a besluit that cannot be read', [vroeger(['Besluit 2023-2 (trede)'], ['zie brief']), later], 'besluit', null],
  ])('is unknown, and named, where %s is no trede', (_, bladen, herkomst, gevonden) => {
    const rij = rijVan(bladen, '2024-1');
    expect(rij.fouten).toEqual([{ code: 'VORIGE_TREDE_NODIG', veld: 'vorigeTrede' }]);
    expect(rij.bevindingen.filter((b) => b.code.startsWith('VORIGE_TREDE'))).toEqual([{ code: 'VORIGE_TREDE_ONBRUIKBAAR', herkomst, gevonden, periode: { jaar: 2023, helft: 2 } }]);
  });

  test('is not made up: without a half-year before the row cannot be assessed', () => {
    expect(rijVan([later], '2024-1').fouten).toEqual([{ code: 'VORIGE_TREDE_NODIG', veld: 'vorigeTrede' }]);
  });

  test('the one in the sheet counts, and a difference is said', () => {
    const met = maakBlad('2024-1', [['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1'], ['Zeist', 1, 30, 100, 90]]);
    const rij = rijVan([vroeger([], []), met], '2024-1');
    expect(rij.beoordeling?.trede).toBe(2);
    expect(rij.bevindingen).toContainEqual({ code: 'VORIGE_TREDE_WIJKT_AF', opgegeven: 1, herkomst: 'voorstel', trede: 2, periode: { jaar: 2023, helft: 2 } });
  });
});

describe('under the kader of 2021 a step on an unusual vorige trede asks for a person', () => {
  const laatste = (trede: Celwaarde): Blad =>
    maakBlad('2023-2', [['Gemeente', 'Trede 2023-2', 'Achterstand 1 juli 2023', 'Taakstelling 2023-2', 'Realisatie cumulatief 2023-2'], ['Zeist', trede, 60, 50, 0]]);
  const eerste = (extraKop: readonly string[], extra: readonly Celwaarde[]): Blad =>
    maakBlad('2023-1', [['Gemeente', 'Achterstand 1 januari 2023', 'Taakstelling 2023-1', 'Realisatie cumulatief 2023-1', ...extraKop], ['Zeist', 0, 100, 40, ...extra]]);

  test('not after an ordinary proposal', () => {
    expect(rijVan([eerste([], []), laatste(2)], '2023-2').beoordeling).toMatchObject({ trede: 3, handmatig: false });
  });

  test.each([['the sheet gives the same trede', 2], ['the sheet gives another trede', 1]])('after a koppelingstekort, where %s', (_, trede) => {
    expect(rijVan([eerste(['Tijdig beschikbaar'], [90]), laatste(trede)], '2023-2').beoordeling).toMatchObject({ trede: 3, handmatig: true });
  });

  test('after a besluit that only the next sheet prints, and that differs from the proposal', () => {
    const metBesluit = (trede: number): Blad =>
      maakBlad('2023-2', [['Gemeente', 'Besluit trede 2023-1', 'Achterstand 1 juli 2023', 'Taakstelling 2023-2', 'Realisatie cumulatief 2023-2'], ['Zeist', trede, 60, 50, 0]]);
    expect(rijVan([eerste([], []), metBesluit(1)], '2023-2').beoordeling).toMatchObject({ trede: 3, handmatig: true });
    expect(rijVan([eerste([], []), metBesluit(2)], '2023-2').beoordeling).toMatchObject({ trede: 3, handmatig: false });
  });

  test('after a besluit that deviates', () => {
    expect(rijVan([eerste(['Besluit 2023-1 (trede)'], [1]), laatste(null)], '2023-2').beoordeling).toMatchObject({ trede: 3, handmatig: true });
  });
});

describe('an interim figure', () => {
  const tussen = maakBlad('2023-2', [['Gemeente', 'Achterstand 1 juli 2023', 'Taakstelling 2023-2', 'Realisatie 26-10-2023'], ['Zeist', 50, 100, 20]]);

  test('asks for a person and hands no trede on', () => {
    expect(rijVan([tussen], '2023-2').beoordeling).toMatchObject({ trede: null });
    const eerder = maakBlad('2023-1', [['Gemeente', 'Achterstand 1 januari 2023', 'Taakstelling 2023-1', 'Realisatie cumulatief 2023-1'], ['Zeist', 0, 100, 50]]);
    expect(rijVan([eerder, tussen], '2023-2').beoordeling).toMatchObject({ trede: 3, handmatig: true });
    expect(rijVan([eerder, tussen, later], '2024-1').fouten).toEqual([{ code: 'VORIGE_TREDE_NODIG', veld: 'vorigeTrede' }]);
  });
});

describe('the province', () => {
  const KOP = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Herverdeling', 'Realisatie cumulatief 2024-1', 'Achterstand 1 juli 2024'];
  const ZEIST: readonly Celwaarde[] = ['Zeist', 2, 30, 100, 2, 90, 42];
  const SOEST: readonly Celwaarde[] = ['Soest', 1, 10, 40, -2, 50, -2];
  const tabelVan = (rijen: Rijen) => {
    const [tabel] = beoordeelBladen([maakBlad('2024-1', [KOP, ...rijen])]).tabellen;
    if (tabel === undefined) throw new Error('no table');
    return tabel;
  };
  const totaalfouten = (rijen: Rijen) => tabelVan(rijen).signalen.flatMap(({ bevinding: b }) => (b.code === 'TOTAAL_WIJKT_AF' ? [[b.grootheid, b.vermeld, b.berekend]] : []));

  test('a totals row that is right says nothing; each figure that differs is named; subtotals are not totals', () => {
    expect(totaalfouten([ZEIST, SOEST, ['Totaal', null, 40, 140, 0, 140, 40]])).toEqual([]);
    expect(totaalfouten([ZEIST, SOEST, ['Totaal', null, 41, 141, 0, 141, 41]])).toEqual([['beginstand', 41, 40], ['realisatie', 141, 140], ['eindstand', 41, 40], ['taakstelling', 141, 140]]);
    expect(totaalfouten([ZEIST, ['Subtotaal', null, 1, 1, 1, 1, 1], SOEST])).toEqual([]);
  });

  test('a name that looks like a gemeente leaves the sums unknown; one that looks like none does not count', () => {
    const fout = tabelVan([ZEIST, ['Amersfort', 1, 5, 5, 0, 5, 5]]).provincie;
    expect([fout.sommen.realisatie, fout.onbekend.realisatie, fout.nietTeBeoordelen]).toEqual([null, ['Amersfort'], ['Amersfort']]);
    const noot = tabelVan([ZEIST, ['* bron: COA', null, null, null, null, null, null]]).provincie;
    expect([noot.sommen.realisatie, noot.nietTeBeoordelen]).toEqual([90, []]);
  });

  test('a herverdeling that cannot be read makes every sum that rests on it unknown', () => {
    const { sommen } = tabelVan([['Zeist', 2, 30, 100, 'onbekend', 90, 42], SOEST]).provincie;
    expect(sommen).toEqual({ taakstellingMetHerverdeling: null, herverdeling: null, beginstand: 40, totaalopgave: null, realisatie: 140, eindstand: null });
  });

  test('a besluit that cannot be read stops the row, not its figures', () => {
    const [tabel] = beoordeelBladen([maakBlad('2024-1', [[...KOP, 'Besluit (trede)'], [...ZEIST, 'akkoord']])]).tabellen;
    expect(tabel?.rijen[0]?.beoordeling).toMatchObject({ trede: null, grootheden: { totaalopgave: 132, eindstand: 42, trede: null } });
    expect(tabel?.provincie.sommen.realisatie).toBe(90);
  });

  test('rows of the province in the workbook are held against the sums and against themselves', () => {
    const provincie = maakBlad('Provincie', [
      ['Periode', 'Provinciale taakstelling', 'Achterstand of voorsprong uit vorige periode', 'Totaalopgave', 'Taakstelling gerealiseerd', 'Taakstelling gerealiseerd in %', 'Totaalopgave gerealiseerd in %'],
      ['2024-1', 140, '40 achterstand', 180, 141, '101%', '77%'],
    ]);
    const uit = beoordeelBladen([maakBlad('2024-1', [KOP, ZEIST, SOEST]), provincie]);
    expect(uit.tabellen[0]?.signalen.map((s) => s.bevinding)).toContainEqual({ code: 'TOTAAL_WIJKT_AF', grootheid: 'realisatie', vermeld: 141, berekend: 140 });
    expect(uit.provinciesignalen.map((s) => s.bevinding)).toEqual([{ code: 'PERCENTAGE_WIJKT_AF', van: 'totaalopgave', vermeld: 77, berekend: 78 }]);
    const ander = maakBlad('2023-2', [['Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['Zeist', 2, 30, 100, 90]]);
    expect(beoordeelBladen([ander, provincie], { periode: { jaar: 2023, helft: 2 } }).provinciesignalen).toEqual([]);
  });
});

describe('what comes with a row', () => {
  test('an outcome published elsewhere that differs from the proposal is said', () => {
    expect(codes(rijVan([vroeger([], []), publicatie('Rapport', 'trede 3')], '2023-2'))).toContain('TREDE_WIJKT_AF');
    expect(codes(rijVan([vroeger([], []), publicatie('Rapport', 'trede 2')], '2023-2'))).not.toContain('TREDE_WIJKT_AF');
  });

  test('an opening balance that differs from the closing balance before', () => {
    const ander = maakBlad('2024-1', [['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1'], ['Zeist', 31, 100, 90]]);
    expect(rijVan([vroeger([], []), ander], '2024-1').bevindingen).toContainEqual({ code: 'BEGINSTAND_WIJKT_AF', vermeld: 31, berekend: 30, periode: { jaar: 2023, helft: 2 } });
    expect(codes(rijVan([vroeger([], []), later], '2024-1'))).not.toContain('BEGINSTAND_WIJKT_AF');
  });

  test('its onderbouwing when asked, with the bevindingen of the row', () => {
    const rij = rijVan([vroeger([], []), later], '2024-1');
    const b = onderbouwd(rij, kaders);
    expect(rij.beoordeling?.onderbouwing).toEqual([]);
    expect(b?.onderbouwing.length).toBeGreaterThan(15);
    expect([b?.trede, b?.bevindingen]).toEqual([3, rij.bevindingen]);
  });
});

test('who goes up, down or stays against the trede in force', () => {
  const kop = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1'];
  const [tabel] = beoordeelBladen([maakBlad('2024-1', [kop, ['Zeist', 2, 30, 100, 90], ['Soest', 2, 0, 10, 10], ['Lopik', 2, 5, 10, 12], ['Baarn', null, 5, 10, 15]])]).tabellen;
  expect(tabel?.overgangen).toEqual({
    omhoog: [{ gemeente: 'Zeist', van: 2, naar: 3 }],
    omlaag: [{ gemeente: 'Soest', van: 2, naar: 1 }],
    gelijk: [{ gemeente: 'Lopik', van: 2, naar: 2 }],
    onbekend: [{ gemeente: 'Baarn', van: null, naar: 1 }],
  });
});
