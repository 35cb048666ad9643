/** The model of facts gives every number that the province published over the five half-years. */
import { periode, periodeTekst, type Dag } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { feitenVan, feitenVoor, tussenstandVan } from '../../src/rapport/feiten/feiten';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { metVandaag } from '../../src/werkmap/beoordelen/lopend';
import { gepubliceerdeTreden, getal, HALFJAREN, rijen, UTRECHT_2022_1 } from '../beleid/gegevens';
import { tabelVanDossiers } from './dossiertabel';
import { feitenVanVoorbeeld, halfjaar } from './voorbeeld';

const feiten = feitenVanVoorbeeld('coa-utrecht.xlsx');
const over = HALFJAREN.map((p) => [periodeTekst(p), halfjaar(feiten, p.jaar, p.helft)] as const);

test.each(over)('%s: the row of the province is the published one', (p, h) => {
  const rij = rijen('provincie-gepubliceerd').find((r) => r['periode'] === p && /definitief/.test(r['variant'] ?? ''));
  expect(rij).toBeDefined();
  const { sommen: s } = h.provincie;
  expect([s.taakstellingMetHerverdeling, s.beginstand, s.totaalopgave, s.realisatie, h.provincie.pctTaakstelling, h.provincie.pctTotaalopgave]).toEqual(
    ['taakstelling', 'stand_begin', 'totaalopgave', 'realisatie', 'pct_taakstelling_gerapporteerd', 'pct_totaalopgave_gerapporteerd'].map((k) => getal(rij?.[k])),
  );
});

test.each(over)('%s: every gemeente on its published trede', (p, h) => {
  expect(new Map(h.gemeenten.map((g) => [g.gemeente.naam, g.trede]))).toEqual(gepubliceerdeTreden(p));
  expect(h.ontbreekt).toEqual([]);
});

test('the counts as printed: 17 and 9, 8 and 18, 13 and 13, 9, 12 and 5, 8, 11, 5 and 2', () => {
  expect(over.map(([, h]) => h.telling.map((t) => t.nu))).toEqual([[17, 9, 0, 0, 0, 0], [8, 18, 0, 0, 0, 0], [13, 13, 0, 0, 0, 0], [9, 12, 5, 0, 0, 0], [8, 11, 5, 2, 0, 0]]);
});

test('what was counted before is what was counted then', () => {
  for (const [, h] of over) {
    const voor = feitenVoor(feiten, h);
    if (voor !== null) expect(h.telling.map((t) => t.vroeger)).toEqual(voor.telling.map((t) => t.nu));
  }
});

test('Lopik 2024-2 is printed as decided, with the proposal beside it', () => {
  const lopik = halfjaar(feiten, 2024, 2).gemeenten.find((g) => g.gemeente.naam === 'Lopik');
  expect(lopik).toMatchObject({ trede: 2, voorstel: 3, vorigeTrede: 3, besluit: { trede: 2, auteur: 'Gedeputeerde Staten' } });
});

test('the half-year after opens with another balance than this one closes with', () => {
  expect(over.map(([, h]) => [h.provincie.sommen.eindstand, h.provincie.gemeldeEindstand])).toEqual([[-158, -150], [363, 406], [570, 574], [902, 899], [906, null]]);
});

test('15 shortages in 2023-2, for three of them a better trede', () => {
  const { gemeenten } = halfjaar(feiten, 2023, 2);
  expect([gemeenten.filter((g) => g.tekort !== null).length, gemeenten.filter((g) => g.beterDoorTekort).length]).toEqual([15, 3]);
});

test('who went up, down and stayed in 2024-2', () => {
  const { omhoog, omlaag, gelijk } = halfjaar(feiten, 2024, 2).overgangen;
  expect(omhoog.filter((o) => o.naar === 4).map((o) => o.gemeente)).toEqual(['Amersfoort', 'Stichtse Vecht']);
  expect(omhoog.filter((o) => o.van === 2 && o.naar === 3).map((o) => o.gemeente)).toEqual(['Eemnes', 'Utrechtse Heuvelrug', 'Vijfheerenlanden', 'Wijk bij Duurstede']);
  expect(omlaag.map((o) => `${o.gemeente} ${o.van}→${o.naar}`)).toEqual(['Bunnik 2→1', 'IJsselstein 2→1', 'Leusden 3→1', 'Lopik 3→2', 'Woudenberg 2→1']);
  expect(gelijk.map((o) => o.gemeente)).toContain('Utrecht');
});

test('a letter knows the half-year that follows where the workbook does', () => {
  const utrecht = (jaar: number, helft: 1 | 2) => halfjaar(feiten, jaar, helft).gemeenten.find((g) => g.gemeente.naam === 'Utrecht');
  expect(utrecht(2024, 1)?.vooruit).toMatchObject({ periode: { jaar: 2024, helft: 2 }, beginstand: utrecht(2024, 2)?.beoordeling.grootheden.beginstand });
  expect(utrecht(2024, 2)?.vooruit).toBeNull();
});

test.each<[string, Dag, boolean]>([
  ['its last day', { jaar: 2024, maand: 12, dag: 31 }, true],
  ['its peildatum', { jaar: 2025, maand: 1, dag: 1 }, false],
])('seen on %s, with and without that day as the one of the realisatie, a half-year runs in the facts where it does in the assessment', (_, dag, loopt) => {
  const tabellen = metVandaag([tabelVanDossiers([{ ...UTRECHT_2022_1, periode: periode(2024, 2) }])], dag);
  for (const op of [null, dag]) {
    const [h] = feitenVan(beoordeelWerkmap(tabellen, kaders), kaders, { op, vandaag: dag });
    expect([h === undefined ? null : tussenstandVan(h) !== null, h?.gemeenten[0]?.beoordeling.bevindingen.some((b) => b.code === 'HALFJAAR_LOOPT')]).toEqual([loopt, loopt]);
  }
});
