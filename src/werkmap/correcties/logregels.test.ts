import { naast, tabellen } from '../../../test/hulp/naast';
import { kaders } from '../../kaders';
import { beoordeelWerkmap } from '../beoordelen/beoordeelWerkmap';
import type { Celwaarde } from '../blad';
import { tabellenNa } from '.';
import { correctieregels, logwaardeIn } from './logregels';

const STEMPEL = { door: 'A', tijdstip: '2026-02-01 09:30:00 UTC' };

const regels = (kop: readonly string[], eigen: readonly Celwaarde[], nieuw: readonly Celwaarde[]) => {
  const [ons, v] = [tabellen([kop, eigen]), naast([kop, eigen], [kop, nieuw])];
  const na = tabellenNa(v.correcties.flatMap((c) => c.tabel).slice(0, 1), v.correcties);
  return { na, regels: correctieregels(v.correcties, beoordeelWerkmap(ons, kaders), beoordeelWerkmap(na, kaders), 'uit coa.xlsx', STEMPEL) };
};

const KOP = ['Periode', 'Gemeente', 'Vorige trede', 'Voorsprong begin', 'Gecorrigeerde taakstelling', 'Herverdeling', 'Tijdig beschikbaar', 'Realisatie'];

test('a line says what the sheet says: the name of the figure there, and which way a balance counts', () => {
  const { regels: uit, na } = regels(KOP, ['2024-1', 'Lopik', 2, 5, 28, 0, 40, 7], ['2024-1', 'Lopik', 2, 7, 26, 1, 41, 8]);
  expect(uit.map((r) => [r.veld, r.oud, r.nieuw])).toEqual([
    ['totaalopgave', 28, 26], ['herverdeling', 0, 1], ['beginstand', '5 voorsprong', '7 voorsprong'], ['realisatie', 7, 8], ['tijdig beschikbaar', 40, 41],
  ]);
  // and it can be told whether that stands there
  const dossier = na[0]?.rijen[0]?.dossier ?? null;
  expect(uit.map((r) => logwaardeIn(r, dossier))).toEqual(uit.map((r) => r.nieuw));
  expect([logwaardeIn({ veld: 'iets anders' }, dossier), logwaardeIn({ veld: 'beginstand' }, null)]).toEqual([undefined, null]);
});

test('a balance that goes from a backlog to none', () => {
  const { regels: uit } = regels(['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 16, 7], ['2024-1', 'Lopik', 2, 0, 16, 7]);
  expect(uit.map((r) => [r.veld, r.oud, r.nieuw])).toEqual([['beginstand', '17 achterstand', 'geen achterstand']]);
});
