import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { kaders, utrecht2024 } from '../../kaders';
import { bevindingTekst, foutTekst } from '../../tekst';
import type { Blad, Celwaarde } from '../blad';
import { herken } from '../herkennen';
import { beoordeelWerkmap, type BeoordeeldeRij, type Werkmapbeoordeling } from './beoordeelWerkmap';

type Rij = readonly Celwaarde[];

/** The taakstelling is not met: from 2 to 3. */
const cijfers = (kop: Rij = [], rij: Rij = []): Blad => maakBlad('2024-1', [['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1', ...kop], ['Zeist', 2, 30, 100, 90, ...rij]]);
const beoordeel = (...bladen: readonly Blad[]): Werkmapbeoordeling => {
  const herkend = herken(maakWerkmap(...bladen), utrecht2024.gemeenten, {});
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return beoordeelWerkmap(herkend.tabellen, kaders);
};
const rij = (b: Werkmapbeoordeling, helft = 1): BeoordeeldeRij => {
  const r = b.tabellen.find((t) => t.periode.helft === helft)?.rijen[0];
  if (r === undefined) throw new Error('no row');
  return r;
};

describe('what does not hold, beside a decision that does', () => {
  const vel = (...rijen: readonly Rij[]): Blad => maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Besloten trede', 'Datum', 'Status'], ...rijen]);
  const uitkomst = (...bladen: readonly Blad[]) => { const r = rij(beoordeel(...bladen)); return [r.beoordeling?.besluit?.trede ?? null, r.besluitplaatsen, r.fouten.map((f) => f.code)]; };
  const GELDIG: Rij = ['Zeist', '2024-1', 2, '15-9-2024', 'vastgesteld'];
  test.each<readonly [string, Rij]>([
    ['one that lapsed before it', ['Zeist', '2024-1', 1, '26-8-2024', 'vervallen']],
    ['one that was withdrawn and has no day', ['Zeist', '2024-1', 1, null, 'Ingetrokken per 15-9']],
    ['one of the same day', ['Zeist', '2024-1', 1, '15-9-2024', 'ingetrokken']],
    ['one that says so in the cell of its trede', ['Zeist', '2024-1', '1 - ingetrokken', '26-8-2024', null]],
    ['a draft, also a later one', ['Zeist', '2024-1', 3, '1-11-2024', 'concept']],
    ['one that was suspended before it', ['Zeist', '2024-1', 1, '26-8-2024', 'geschorst']],
  ])('%s is passed over, and said with its cell', (_wat, oud) => {
    for (const [rijen, plaats, geldig] of [[[oud, GELDIG], 'C2', 'C3'], [[GELDIG, oud], 'C3', 'C2']] as const) {
      expect(uitkomst(cijfers(), vel(...rijen))).toEqual([2, [`'IBT-besluiten'!${geldig}`], []]);
      expect(rij(beoordeel(cijfers(), vel(...rijen))).bevindingen.flatMap((b) => (b.code === 'BESLUIT_OVERGESLAGEN' ? [bevindingTekst(b, null, 'nl')] : []))).toEqual([
        expect.stringMatching(new RegExp(`^In 'IBT-besluiten'!${plaats} staat over dit halfjaar ook een besluit dat zo niet geldt \\(“.*”\\)\\. Het is overgeslagen\\.$`)),
      ]);
    }
  });
  test.each<readonly [string, Rij]>([
    ['withdrawn after it: whether the earlier one holds again, no sheet says', ['Zeist', '2024-1', 3, '1-11-2024', 'ingetrokken']],
    ['suspended after it', ['Zeist', '2024-1', 3, '1-11-2024', 'geschorst']],
    ['annulled, and of no day', ['Zeist', '2024-1', 3, null, 'Vernietigd door de rechtbank']],
  ])('%s is asked', (_wat, later) => {
    expect(uitkomst(cijfers(), vel(GELDIG, later))).toEqual([null, ["'IBT-besluiten'!C3"], ['BESLUIT_GELDT_NIET']]);
  });
  test('what was suspended or annulled is a question of law', () =>
    expect(rij(beoordeel(cijfers(), vel(['Zeist', '2024-1', 3, '1-9-2024', 'geschorst']))).fouten.map((f) => foutTekst(f, 'nl'))).toEqual([
      'Zo geldt het besluit niet (“3, status: geschorst”), of dat is een vraag voor een jurist. Haal de trede weg, of zet het besluit dat wel geldt erbij met een latere dag. Geldt dit toch, verbeter dan wat erbij staat.',
    ]));
  test('beside the figures too, where the later one stands on the sheet of decisions', () => {
    const eigen = cijfers(['Besluit trede 2024-1', 'Datum besluit', 'Soort besluit'], [1, '26-8-2024', 'vervallen']);
    expect(uitkomst(eigen, vel(GELDIG))).toEqual([2, ["'IBT-besluiten'!C2"], []]);
    expect(uitkomst(eigen)).toEqual([null, undefined, ['BESLUIT_GELDT_NIET']]);
  });
  test('the half-year after names the cell of the one that counts', () => {
    const later = maakBlad('2024-2', [['Gemeente', 'Trede 2024-2', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie 2024-2'], ['Zeist', 3, 40, 100, 90]]);
    const waar = (...bladen: readonly Blad[]) => rij(beoordeel(...bladen), 2).bevindingen.flatMap((b) => (b.code === 'BESLUIT_GAAT_VOOR' ? [b.plaatsen.besluit] : []));
    const bladen = [later, vel(['Zeist', '2024-1', 1, '26-8-2024', 'vervallen'], GELDIG)];
    expect([waar(...bladen), waar(cijfers(), ...bladen), waar(cijfers(['Besluit trede 2024-1', 'Datum besluit'], [1, '1-8-2024']), ...bladen)]).toEqual([["'IBT-besluiten'!C3"], ["'IBT-besluiten'!C3"], ["'IBT-besluiten'!C3"]]);
  });
});
