import { naast } from '../../../test/hulp/naast';
import { bevindingZinnen, ontbrekendZinnen } from './teksten';

const KOP = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'];
const EIGEN = [KOP, ['Lopik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52], ['Zeist', 3, 20, 60, 61]];

test('a national overview: who is elsewhere is counted once, and keeps nothing from being compared', () => {
  const v = naast(EIGEN, [...EIGEN.slice(0, 2), ['Amsterdam', 1, 1, 1, 1], ['Rotterdam', null, 2, 2, 2], ...EIGEN.slice(2), ['Utrecht', 1, 5, 5, 5]]);
  expect([v.onleesbaar, bevindingZinnen(v.bevindingen, 'nl')]).toEqual([[], ['De nieuwe bron heeft 2 namen die geen gemeente van een beleidskader zijn: Amsterdam en Rotterdam. Zij zijn niet vergeleken.']]);
  expect(v.nieuw.map((n) => n.gemeente)).toEqual(['Utrecht']);
});

test('a name that looks like one that is missing is still named by itself', () => {
  const v = naast(EIGEN, [KOP, ['Lopik', 2, 17, 16, 7], ['Soezt', 1, 0, 50, 52]]);
  expect([v.onleesbaar.map((o) => [o.naam, o.fout.code]), v.bevindingen]).toEqual([[['Soezt', 'GEEN_GEMEENTE']], []]);
});

test('a realisatie that is more than three times what was to be housed', () => {
  const zinnen = (n: number) => bevindingZinnen(naast(EIGEN, [KOP, ['Lopik', 2, 17, 16, n]]).bevindingen, 'nl');
  expect([zinnen(99), zinnen(100)]).toEqual([[], ['Lopik 2024-1: de nieuwe realisatie (100) is meer dan drie keer wat er te huisvesten was (33). Kijk het getal na; dit is een vuistregel van ons.']]);
});

test('the same sentence of several gemeenten is said once', () => {
  const v = naast(EIGEN, [['Gemeente', 'Gecorrigeerde taakstelling 2024-1', 'Realisatie 2024-1'], ['Lopik', 33, 'n.v.t.'], ['Soest', 50, 'n.v.t.'], ['Zeist', 80, null]]);
  expect(bevindingZinnen(v.bevindingen, 'nl').filter((z) => z.startsWith('Lopik'))).toEqual([expect.stringMatching(/^Lopik, Soest en Zeist \(2024-1\): de taakstelling is niet vergeleken\. /)]);
  expect(ontbrekendZinnen(v.ontbrekend, 'nl')).toEqual([expect.stringMatching(/^Lopik en Soest \(2024-1\): de realisatie is in de nieuwe bron geen bruikbaar cijfer/), expect.stringMatching(/^Zeist 2024-1: de realisatie is leeg/)]);
});
