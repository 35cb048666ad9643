/** Where the published documents contradict themselves: such things are named, never corrected. */
import { beoordeel, controleerBeweringen, controleerProvincie, periode, type Bewering, type Dossier, type Tredentabel } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { gepubliceerdeTreden, HALFJAREN } from './gegevens';

const tabellen: readonly Tredentabel[] = HALFJAREN.map((p) => ({ periode: p, treden: gepubliceerdeTreden(`${p.jaar}-${p.helft}`) }));
const bevindingen = (...beweringen: readonly Bewering[]) => controleerBeweringen(beweringen, tabellen).map((s) => s.bevinding);
const p2024 = periode(2024, 2);

test('Lopik 2024-2: the text says 3 → 1, the table 3 → 2', () => {
  expect(controleerBeweringen([{ soort: 'overgang', periode: p2024, gemeente: 'Lopik', van: 3, naar: 1 }], tabellen)).toEqual([
    { periode: p2024, gemeente: 'Lopik', bevinding: { code: 'OVERGANG_WIJKT_AF', gemeente: 'Lopik', vermeldVan: 3, vermeldNaar: 1, van: 3, naar: 2 } },
  ]);
});

test('Leusden, named in the same sentence, agrees', () => {
  expect(bevindingen({ soort: 'overgang', periode: p2024, gemeente: 'Leusden', van: 3, naar: 1 })).toEqual([]);
});

test('Baarn 2024-2: "van trede 2 afgeschaald naar trede 1", but it was on trede 1', () => {
  expect(bevindingen({ soort: 'overgang', periode: p2024, gemeente: 'Baarn', van: 2, naar: 1 })).toEqual([
    { code: 'OVERGANG_WIJKT_AF', gemeente: 'Baarn', vermeldVan: 2, vermeldNaar: 1, van: 1, naar: 1 },
  ]);
});

test('Bunnik, IJsselstein and Woudenberg, named with Baarn, agree', () => {
  expect(bevindingen(...['Bunnik', 'IJsselstein', 'Woudenberg'].map((gemeente) => ({ soort: 'overgang', periode: p2024, gemeente, van: 2, naar: 1 }) as const))).toEqual([]);
});

test('"Drie gemeenten" judged on a koppelingstekort, four named', () => {
  const genoemd = ['Baarn', 'Bunnik', 'IJsselstein', 'Leusden'];
  expect(controleerBeweringen([{ soort: 'tekorten', periode: p2024, aantal: 3, genoemd }], tabellen)).toEqual([{ periode: p2024, gemeente: null, bevinding: { code: 'TEKORTEN_WIJKEN_AF', vermeld: 3, genoemd } }]);
  expect(bevindingen({ soort: 'tekorten', periode: periode(2024, 1), aantal: 3, genoemd: ['Nieuwegein', 'Woerden', 'Veenendaal'] })).toEqual([]);
});

test('a number and its names that disagree, whatever they are about: nine said, eight named', () => {
  const genoemd = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  expect(bevindingen({ soort: 'tekorten', periode: periode(2023, 2), aantal: 9, genoemd })).toEqual([{ code: 'TEKORTEN_WIJKEN_AF', vermeld: 9, genoemd }]);
});

test('every printed count per trede agrees with the table', () => {
  const gedrukt: readonly (readonly [number, 1 | 2, readonly number[]])[] = [[2023, 1, [8, 18]], [2023, 2, [13, 13, 0]], [2024, 1, [9, 12, 5]], [2024, 2, [8, 11, 5, 2]]];
  const tellingen = gedrukt.flatMap(([jaar, helft, aantallen]) => aantallen.map((aantal, i): Bewering => ({ soort: 'telling', periode: periode(jaar, helft), trede: i + 1, aantal })));
  expect(tellingen.length).toBe(12);
  expect(bevindingen(...tellingen)).toStrictEqual([]);
  expect(bevindingen({ soort: 'telling', periode: p2024, trede: 2, aantal: 10 })).toEqual([{ code: 'TELLING_WIJKT_AF', trede: 2, vermeld: 10, geteld: 11 }]);
});

test('a half-year without a table is not judged', () => {
  expect(bevindingen({ soort: 'telling', periode: periode(2025, 1), trede: 1, aantal: 3 }, { soort: 'overgang', periode: periode(2026, 1), gemeente: 'Baarn', van: 1, naar: 2 })).toStrictEqual([]);
});

test('2023-2: the report on 2024 says that 56 % of the totaalopgave was realised; it was 68 %', () => {
  const regel = { periode: periode(2023, 2), taakstelling: 1372, beginstand: 406, realisatie: 1208 };
  expect(controleerProvincie([{ ...regel, opgave: { pctTotaalopgave: 56 } }]).map((s) => s.bevinding)).toEqual([{ code: 'PERCENTAGE_WIJKT_AF', van: 'totaalopgave', vermeld: 56, berekend: 68 }]);
  expect(controleerProvincie([{ ...regel, opgave: { pctTotaalopgave: 68, pctTaakstelling: 88, totaalopgave: 1778 } }])).toEqual([]);
});

test('opening balances: 150, 406, 574, 899 printed; 158, 363, 570, 902 recomputed', () => {
  const regels = [[2022, 2, 1055, 422, 1635], [2023, 1, 1651, -150, 1138], [2023, 2, 1372, 406, 1208], [2024, 1, 1459, 574, 1131], [2024, 2, 1323, 899, 1316]] as const;
  const signalen = controleerProvincie(regels.map(([jaar, helft, taakstelling, beginstand, realisatie]) => ({ periode: periode(jaar, helft), taakstelling, beginstand, realisatie, opgave: {} })));
  expect(signalen.map(({ bevinding: b }) => (b.code === 'BEGINSTAND_WIJKT_AF' ? [b.vermeld, b.berekend] : b))).toEqual([[-150, -158], [406, 363], [574, 570], [899, 902]]);
});

test('half-years that do not follow each other are not compared', () => {
  const regel = (jaar: number, helft: 1 | 2, beginstand: number) => ({ periode: periode(jaar, helft), taakstelling: 10, beginstand, realisatie: 10, opgave: {} });
  expect(controleerProvincie([regel(2022, 1, 5), regel(2023, 1, 7)])).toEqual([]);
});

test('"volledig ingelopen" beside a koppelingstekort: the real backlog stays, and a stated closing balance of 0 is named', () => {
  const leusden: Dossier = { gemeente: 'Leusden', periode: p2024, taakstelling: 30, beginstand: 37, realisatie: 28, tijdigBeschikbaar: 27, vorigeTrede: { trede: 3, herkomst: 'gepubliceerd' }, opgave: { eindstand: 0 } };
  const b = beoordeel(leusden, kaders);
  expect(b).toMatchObject({ trede: 1, basis: 'koppelingstekort', grootheden: { eindstand: 39, beoordeeldeEindstand: -1 } });
  expect(b.bevindingen).toContainEqual({ code: 'EINDSTAND_WIJKT_AF', vermeld: 0, berekend: 39 });
});

test('a basis that the source states and the figures do not bear out is named (Veenendaal 2024-1)', () => {
  const veenendaal: Dossier = { gemeente: 'Veenendaal', periode: periode(2024, 1), taakstelling: 72, beginstand: 0, realisatie: 72, vorigeTrede: { trede: 1, herkomst: 'gepubliceerd' }, opgave: { basis: 'koppelingstekort' } };
  expect(beoordeel(veenendaal, kaders).bevindingen).toEqual([{ code: 'BASIS_WIJKT_AF', vermeld: 'koppelingstekort', berekend: 'totaalopgave' }]);
});
