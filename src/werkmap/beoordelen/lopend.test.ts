import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { periodeTekst, type Dag } from '../../engine';
import { kaders, utrecht2024 } from '../../kaders';
import type { Celwaarde } from '../blad';
import { herken } from '../herkennen';
import { nieuweRegels } from '../logboek';
import { bereidVoor } from '../nieuwhalfjaar';
import { beoordeelWerkmap } from './beoordeelWerkmap';
import { metVandaag } from './lopend';
import { lopendIn } from './realisatiedag';

const KOP = ['Gemeente', 'Trede 2026-II', 'Achterstand 1 juli 2026', 'Taakstelling 2026-II', 'Realisatie 2026-II'];
const RIJ = ['Zeist', 1, 5, 60, 20];

const op = (vandaag: Dag, ...bladen: ReadonlyArray<readonly [string, ReadonlyArray<readonly Celwaarde[]>]>) => {
  const werkmap = maakWerkmap(...bladen.map(([naam, rijen]) => maakBlad(naam, rijen)));
  const herkend = herken(werkmap, utrecht2024.gemeenten, {});
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  const tabellen = metVandaag(herkend.tabellen, vandaag);
  return { werkmap, tabellen, beoordeling: beoordeelWerkmap(tabellen, kaders) };
};

test.each([
  [{ jaar: 2026, maand: 6, dag: 30 }, 0],
  [{ jaar: 2026, maand: 7, dag: 1 }, 1],
  [{ jaar: 2026, maand: 11, dag: 30 }, 153],
  [{ jaar: 2026, maand: 12, dag: 31 }, 184],
])('a half-year that has not closed on %j says so, of itself and in each row, and asks for a person', (vandaag, dag) => {
  const [t] = op(vandaag, ['2026-II', [KOP, RIJ]]).beoordeling.tabellen;
  const lopend = t === undefined ? null : lopendIn(t);
  expect(lopend).toMatchObject({ code: 'HALFJAAR_LOOPT', peildatum: '2027-01-01', dag, dagen: 184 });
  expect(t?.signalen.map((s) => s.bevinding)).toContainEqual(lopend);
  expect(t?.rijen[0]?.beoordeling).toMatchObject({ trede: 2, handmatig: true });
});

test('on the peildatum it has closed; and a header that names the day of its realisatie is heard', () => {
  const dicht = op({ jaar: 2027, maand: 1, dag: 1 }, ['2026-II', [KOP, RIJ]]);
  expect(dicht.beoordeling.tabellen.map(lopendIn)).toEqual([null]);
  expect(dicht.beoordeling.tabellen[0]?.rijen[0]?.beoordeling).toMatchObject({ trede: 2, handmatig: false });
  const genoemd = op({ jaar: 2026, maand: 11, dag: 30 }, ['2026-II', [[...KOP.slice(0, 4), 'Realisatie 07-11-2026'], RIJ]]).beoordeling.tabellen;
  expect(genoemd.map(lopendIn)).toEqual([null]);
  expect(genoemd[0]?.rijen[0]?.bevindingen).toContainEqual({ code: 'TUSSENSTAND', dag: '2026-11-07', peildatum: '2027-01-01' });
});

test('in a long table only the rows that still run; they are no assessment to log, and no half-year to go on from', () => {
  const LANG = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
  const { werkmap, tabellen, beoordeling } = op({ jaar: 2026, maand: 11, dag: 30 }, ['lang', [LANG, ['2026-1', 'Zeist', 1, 5, 60, 20], ['2026-2', 'Zeist', 2, 45, 60, 20]]]);
  expect(beoordeling.tabellen.map((t) => [periodeTekst(t.periode), lopendIn(t)?.dag ?? null])).toEqual([['2026-1', null], ['2026-2', 153]]);
  expect(nieuweRegels(beoordeling, { tabellen: [], overgeslagen: [] }, [], kaders, { door: 'Jan', tijdstip: '2026-11-30 09:00' }).map((r) => periodeTekst(r.halfjaar))).toEqual(['2026-1']);
  expect(bereidVoor({ werkmap, tabellen, beoordeling, circulaire: null, kaders, gemeenten: utrecht2024.gemeenten, keuzes: {} })).toEqual({ gelukt: false, fouten: [{ code: 'NOG_NIET_GESLOTEN', periode: { jaar: 2026, helft: 2 }, dag: { jaar: 2026, maand: 11, dag: 30 } }] });
});
