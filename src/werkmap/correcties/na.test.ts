import { LOPIK, naast, tabellen } from '../../../test/hulp/naast';
import { formuleIn, maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { utrecht2024 } from '../../kaders';
import type { Celwaarde } from '../blad';
import { herken } from '../herkennen';
import { leestAnders, planCorrecties, tabellenNa, werkmapNa } from '.';
import { leesverschilTekst } from './leesverschiltekst';

const KOP = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'];
const RIJEN: ReadonlyArray<readonly Celwaarde[]> = [['Lopik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52], ['Utrecht', 2, 100, 200, 90], ['Zeist', 3, 20, 60, 61]];
const HUN: ReadonlyArray<readonly Celwaarde[]> = [KOP, ['Lopik', 2, 17, 16, 9]];

const verschil = (totaal: readonly Celwaarde[], ...formules: ReadonlyArray<readonly [number, number]>) => {
  const eigen = [KOP, ...RIJEN, totaal];
  const extra = { formules: formuleIn(...formules) };
  const v = naast(eigen, HUN, extra);
  const { plannen, geschreven } = planCorrecties(v.correcties, v.correcties);
  const werkmap = maakWerkmap(maakBlad('Cijfers', eigen, extra));
  const ons = v.correcties.map((c) => c.tabel).slice(0, 1);
  return leestAnders(tabellenNa(ons, geschreven), herken(werkmapNa(werkmap, ons, plannen, geschreven), utrecht2024.gemeenten, {}));
};

test('a row of sums that is known by its figures alone is no total any more: nothing is written, and what to do is said', () => {
  const v = verschil(['Utrecht', null, 137, 326, 210]);
  expect(v).toEqual({ code: 'TOTAAL_VERVALT', naam: 'Utrecht', plaats: "'Cijfers'!A6" });
  expect(v === null ? '' : leesverschilTekst(v, 'nl')).toContain('Noem haar “Totaal”, of maak er formules van.');
});

test('one that says that it is a total stays one', () => {
  expect(verschil(['Totaal', null, 137, 326, 210])).toBeNull();
  expect(verschil(['Utrecht (totaal)', null, 137, 326, 210])).toMatchObject({ code: 'TOTAAL_VERVALT' });
});

test('one that is no gemeente by its name either keeps nothing from being written', () => {
  expect(verschil(['Onze gemeenten bij elkaar', null, 137, 326, 210])).toBeNull();
});

test('one whose sums are formulas is the sum of the new figures too', () => {
  const rij: readonly Celwaarde[] = ['Utrecht', null, 137, 326, 210];
  expect(verschil(rij, [5, 4])).toBeNull();
  expect(verschil(rij, [5, 2], [5, 3], [5, 4])).toBeNull();
  expect(verschil(rij, [5, 2], [5, 3])).toMatchObject({ code: 'TOTAAL_VERVALT' });
});

test('a row that gets a fault', () => {
  const goed = tabellen([['Periode', ...KOP], ['2024-1', ...(RIJEN[0] ?? [])]]);
  const [tabel] = goed;
  const [rij] = tabel?.rijen ?? [];
  if (tabel === undefined || rij === undefined) throw new Error('no row');
  const erna = { gelukt: true, overgeslagen: [], tabellen: [{ ...tabel, rijen: [{ ...rij, fouten: [{ code: 'DUBBELE_GEMEENTE', veld: 'gemeente', naam: 'Lopik', ookIn: ['A3'] }] }] }] } as const;
  expect([leestAnders(goed, erna), leestAnders(goed, { ...erna, tabellen: goed }), leestAnders(goed, { ...erna, tabellen: [{ ...tabel, rijen: [rij, { ...rij, rij: 9 }] }] }), LOPIK.length]).toEqual([{ code: 'LEEST_ANDERS', gemeente: 'Lopik', periode: { jaar: 2024, helft: 1 } }, null, { code: 'LEEST_ANDERS', gemeente: 'Lopik', periode: { jaar: 2024, helft: 1 } }, 6]);
});
