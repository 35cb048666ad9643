import { kaders } from '../../kaders';
import type { Celwaarde } from '../blad';
import { blad, GEMEENTEN, gelukt, map } from '../herkennen/proefblad';
import { herken } from '../herkennen/herken';
import { vergelijk } from '.';
import { correctiebevindingTekst } from './teksten';

// Fictitious figures.

const KOP = ['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie 2024-2'];
const MERK = 'Beginstand 2024-2 nog niet bevestigd door COA';
const EIGEN = [[...KOP, MERK], ['Lopik', 26, 18, null, 26], ['Soest', -2, 55, null, -2], ['Zeist', 4, 60, null, 9]];

const gezegd = (nieuw: ReadonlyArray<ReadonlyArray<Celwaarde>>): readonly string[] => {
  const tabellen = (rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>) => gelukt(herken(map(blad('2024-2', rijen)), GEMEENTEN, {}));
  return vergelijk({ tabellen: tabellen(EIGEN) }, { tabellen: tabellen(nieuw) }, kaders).bevindingen.flatMap((b) => (b.code === 'BEGINSTAND_BEVESTIGD' ? [correctiebevindingTekst(b, 'nl')] : []));
};

test('a proposed opening balance that the new source gives the same can be confirmed; another, or one that is only proposed there too, cannot', () => {
  expect(gezegd([KOP, ['Lopik', 26, 18, 3], ['Soest', -3, 55, 3], ['Zeist', 4, 60, 3]])).toEqual(["2024-2: de nieuwe bron heeft dezelfde beginstand als bij u is voorgesteld. Maak de cel ernaast leeg, dan geldt die als bevestigd: Lopik ('2024-2'!E2)."]);
  expect(gezegd([['Gemeente', 'Voorsprong 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie 2024-2'], ['Lopik', -26, 18, 3], ['Soest', 2, 55, 3]])).toEqual(["2024-2: de nieuwe bron heeft dezelfde beginstand als bij u is voorgesteld. Maak de cellen ernaast leeg, dan geldt die als bevestigd: Lopik ('2024-2'!E2) en Soest ('2024-2'!E3)."]);
  expect(gezegd(EIGEN)).toEqual([]);
});
