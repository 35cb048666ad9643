import { beoordeel, controleerHalfjaar, controleerProvincie, percentage, periode, periodeTekst, telOp, type Dossier, type Halfjaar, type Periode, type Provincieregel } from '../../src/engine';
import { kaders, utrecht2021 } from '../../src/kaders';
import { cijfers, dossierVan, getal, HALFJAREN, leesPeriode, rijen } from './gegevens';

const definitief = rijen('provincie-gepubliceerd').filter((r) => r['variant'] === 'definitief' && r['totaalopgave'] !== '');

const nodig = (cel: string | undefined): number => {
  const n = getal(cel);
  if (n === null) throw new Error('A printed figure is missing');
  return n;
};

/** The rows of the province as the reports print them, oldest first. */
const gedrukt: readonly Provincieregel[] = definitief.map((r) => ({
  periode: leesPeriode(r['periode'] ?? ''),
  taakstelling: nodig(r['taakstelling']),
  beginstand: nodig(r['stand_begin']),
  realisatie: nodig(r['realisatie']),
  opgave: { totaalopgave: nodig(r['totaalopgave']), pctTaakstelling: nodig(r['pct_taakstelling_gerapporteerd']), pctTotaalopgave: nodig(r['pct_totaalopgave_gerapporteerd']) },
}));

const halfjaar = (p: (typeof HALFJAREN)[number]): Halfjaar => ({
  periode: p,
  beoordelingen: cijfers().filter((c) => periodeTekst(c.periode) === periodeTekst(p)).map((c) => beoordeel(dossierVan(c), kaders)),
  gemeenten: utrecht2021.gemeenten.map((g) => g.naam),
});

const treden = utrecht2021.treden.map((t) => t.trede);

test('five definitive rows are printed', () => {
  expect(gedrukt.map((r) => periodeTekst(r.periode))).toEqual(HALFJAREN.map(periodeTekst));
});

test('every printed totaalopgave and percentage follows from the printed figures; the balances that differ are named', () => {
  expect(controleerProvincie(gedrukt)).toEqual([
    { periode: periode(2023, 1), gemeente: null, bevinding: { code: 'BEGINSTAND_WIJKT_AF', vermeld: -150, berekend: -158, periode: periode(2022, 2) } },
    { periode: periode(2023, 2), gemeente: null, bevinding: { code: 'BEGINSTAND_WIJKT_AF', vermeld: 406, berekend: 363, periode: periode(2023, 1) } },
    { periode: periode(2024, 1), gemeente: null, bevinding: { code: 'BEGINSTAND_WIJKT_AF', vermeld: 574, berekend: 570, periode: periode(2023, 2) } },
    { periode: periode(2024, 2), gemeente: null, bevinding: { code: 'BEGINSTAND_WIJKT_AF', vermeld: 899, berekend: 902, periode: periode(2024, 1) } },
  ]);
});

test('a printed closing balance is held against its own row as well', () => {
  const met = definitief.map((r, i) => ({ ...(gedrukt[i] ?? fout()), opgave: { eindstand: nodig(r['stand_eind_gerapporteerd']) } }));
  expect(controleerProvincie(met).map((s) => s.bevinding).filter((b) => b.code === 'EINDSTAND_WIJKT_AF')).toEqual([
    { code: 'EINDSTAND_WIJKT_AF', vermeld: -150, berekend: -158 },
    { code: 'EINDSTAND_WIJKT_AF', vermeld: 406, berekend: 363 },
    { code: 'EINDSTAND_WIJKT_AF', vermeld: 899, berekend: 902 },
  ]);
});

const fout = (): never => {
  throw new Error('No such row');
};

test.each(HALFJAREN.map((p, i) => [periodeTekst(p), p, i] as const))('%s: the gemeenten add up to the printed row of the province', (_, p, i) => {
  const som = telOp(halfjaar(p).beoordelingen, treden);
  const rij = gedrukt[i] ?? fout();
  expect(som.sommen).toEqual({
    taakstellingMetHerverdeling: rij.taakstelling,
    herverdeling: 0,
    beginstand: rij.beginstand,
    totaalopgave: rij.opgave.totaalopgave,
    realisatie: rij.realisatie,
    eindstand: nodig(definitief[i]?.['stand_eind_nagerekend']),
  });
  expect([som.pctTaakstelling, som.pctTotaalopgave]).toEqual([rij.opgave.pctTaakstelling, rij.opgave.pctTotaalopgave]);
  expect(som.nietTeBeoordelen).toEqual([]);
});

// 906 is printed as the opening balance of 2025-1
test('2024-2 closes on the 906 with which 2025-1 opens', () => {
  expect(telOp(halfjaar(periode(2024, 2)).beoordelingen, treden).sommen.eindstand).toBe(906);
  expect(rijen('provincie-gepubliceerd').find((r) => r['periode'] === '2025-1')).toMatchObject({ stand_begin: '906', totaalopgave: '2288', taakstelling: '1382' });
});

test('over the gemeenten, a half-year that misses one says so; herverdeling that does not sum to 0 too', () => {
  const h = halfjaar(periode(2024, 2));
  expect(controleerHalfjaar(h, null)).toEqual([]);
  expect(controleerHalfjaar({ ...h, beoordelingen: h.beoordelingen.filter((b) => b.gemeente !== 'Utrechtse Heuvelrug' && b.gemeente !== 'Zeist') }, null)).toEqual([
    { periode: h.periode, gemeente: null, bevinding: { code: 'GEMEENTEN_ONTBREKEN', namen: ['Utrechtse Heuvelrug', 'Zeist'] } },
  ]);
  const scheef = h.beoordelingen.map((b) => (b.gemeente === 'Utrecht' ? { ...b, grootheden: { ...b.grootheden, herverdeling: 4 } } : b));
  expect(controleerHalfjaar({ ...h, beoordelingen: scheef }, null)).toEqual([{ periode: h.periode, gemeente: null, bevinding: { code: 'HERVERDELING_NIET_NUL', som: 1 } }]);
});

test('opening balances that differ from the half-year before are named per gemeente, only for half-years that follow', () => {
  const [vroeger, nu] = [halfjaar(periode(2022, 2)), halfjaar(periode(2023, 1))];
  const gewijzigd = nu.beoordelingen.map((b) => (b.gemeente === 'Amersfoort' ? { ...b, grootheden: { ...b.grootheden, beginstand: -28 } } : b));
  const signalen = controleerHalfjaar({ ...nu, beoordelingen: gewijzigd }, vroeger);
  // Amersfoort: 53 + 123 + 2 − 209 = −31
  expect(signalen.find((s) => s.gemeente === 'Amersfoort')?.bevinding).toEqual({ code: 'BEGINSTAND_WIJKT_AF', vermeld: -28, berekend: -31, periode: vroeger.periode });
  expect(controleerHalfjaar(nu, halfjaar(periode(2023, 2)))).toEqual([]);
  expect(controleerHalfjaar(nu, nu)).toEqual([]);
});

test.each<[string, Partial<Dossier>, Partial<Dossier>, readonly number[]]>([
  ['it differs', {}, { beginstand: 41 }, [41]],
  ['it is the same', {}, { beginstand: 40 }, []],
  ['the closing balance before is unknown', { realisatie: { ontbreekt: 'leeg' } }, { beginstand: 40 }, []],
  ['it is unknown itself', {}, { beginstand: { ontbreekt: 'leeg' } }, []],
  ['the gemeente was not there before', { gemeente: 'Baarn' }, { beginstand: 41 }, []],
])('an opening balance is held against the closing balance of 40 before: %s', (_, vroeger, nu, vermeld) => {
  const van = (p: Periode, d: Partial<Dossier>): Halfjaar => ({ periode: p, gemeenten: [], beoordelingen: [beoordeel({ gemeente: 'Zeist', periode: p, taakstelling: 100, beginstand: 50, realisatie: 110, ...d }, kaders)] });
  const signalen = controleerHalfjaar(van(periode(2024, 2), nu), van(periode(2024, 1), vroeger));
  expect(signalen).toEqual(vermeld.map((v) => ({ periode: periode(2024, 2), gemeente: 'Zeist', bevinding: { code: 'BEGINSTAND_WIJKT_AF', vermeld: v, berekend: 40, periode: periode(2024, 1) } })));
});

test('a printed row of the province that opens where the row before closes is not named', () => {
  const rij = { periode: periode(2024, 1), taakstelling: 100, beginstand: 50, realisatie: 110, opgave: {} };
  expect(controleerProvincie([rij, { ...rij, periode: periode(2024, 2), beginstand: 40 }])).toEqual([]);
});

test('a herverdeling that is not known for all is not said to be off', () => {
  const h = halfjaar(periode(2024, 2));
  const onbekend = h.beoordelingen.map((b) => (b.gemeente === 'Utrecht' ? { ...b, grootheden: { ...b.grootheden, herverdeling: null, taakstellingMetHerverdeling: null } } : b));
  expect(controleerHalfjaar({ ...h, beoordelingen: onbekend }, null)).toEqual([]);
});

test('the differences per gemeente add up to the published differences of the province', () => {
  const verschillen = HALFJAREN.slice(1).map((p, i) => {
    const signalen = controleerHalfjaar(halfjaar(p), halfjaar(HALFJAREN[i] ?? p));
    return signalen.reduce((som, { bevinding: b }) => som + (b.code === 'BEGINSTAND_WIJKT_AF' ? b.vermeld - b.berekend : 0), 0);
  });
  expect(verschillen).toEqual([8, 43, 4, -3]);
});

describe('prognosis, as plain arithmetic', () => {
  const oorspronkelijk = { gemeente: 'Provincie Utrecht', periode: periode(2023, 2), taakstelling: 2126, beginstand: 406 };

  test('bij gelijkblijvende realisatie: 2532 − 1138 = 1394, "circa 1400"', () => {
    expect(beoordeel({ ...oorspronkelijk, realisatie: 1138 }, kaders).grootheden).toMatchObject({ totaalopgave: 2532, eindstand: 1394 });
  });
  test('share so far on 26 October 2023: 667 of 2532 is 26 %, of the taakstelling 31 %', () => {
    expect([percentage(667, 2532), percentage(667, 2126)]).toEqual([26, 31]);
    expect(beoordeel({ ...oorspronkelijk, realisatie: 667 }, kaders).grootheden.eindstand).toBe(1865);
  });
  test('at the present pace 667 becomes 1040 in 184 days; 1208 came', () => {
    expect(Math.round((667 * 184) / 118)).toBe(1040);
    expect(percentage(118, 184)).toBe(64);
  });
  test('the taakstelling lowered from 2126 to 1372', () => {
    expect(beoordeel({ ...oorspronkelijk, taakstelling: 1372, realisatie: 1208 }, kaders).grootheden).toMatchObject({ totaalopgave: 1778, eindstand: 570 });
  });
});
