import { NIEUW, alsTekst, bron, codes, KOP, naast, tabellen, type Rijen } from '../../../test/hulp/naast';
import { periode } from '../../engine';
import { kaders } from '../../kaders';
import type { Standteken } from '../tabel';
import { vergelijk, type Vergelijking } from '.';

const eigen: Rijen = [KOP, ['2024-1', 'Lopik', 2, 17, 16, 7], ['2024-1', 'Soest', 2, -4, 50, 7], ['2024-1', 'Zeist', 2, 20, 60, 7], ['2024-1', 'Baarn', 2, 0, 12, 7]];
const hun = (lopik: number | string, soest: number | string, zeist: number | string): Rijen => [NIEUW, ['2024-1', 'Lopik', lopik, 16, 9], ['2024-1', 'Soest', soest, 50, 7], ['2024-1', 'Zeist', zeist, 60, 7], ['2024-1', 'Baarn', 0, 12, 7]];
const cellen = (v: Vergelijking) => v.correcties.map((c) => [c.gemeente, c.veld, c.cel.mag ? 'mag' : c.cel.weigering.code]);

test.each([['all of them', -17, 4, -20, 3], ['two of three', -17, 4, 20, 2]])('balances that are ours with the sign turned, %s: it is asked once, and no balance can be taken over', (_, lopik, soest, zeist, gelijk) => {
  const v = naast(eigen, hun(lopik, soest, zeist));
  expect(v.bevindingen).toEqual([{ code: 'STAND_VRAAG', perioden: [periode(2024, 1)], kop: 'Achterstand begin', gelijk, van: 3 }]);
  expect(cellen(v)).toEqual([['Lopik', 'beginstand', 'EERST_STANDVRAAG'], ['Lopik', 'realisatie', 'mag'], ['Soest', 'beginstand', 'EERST_STANDVRAAG'], ...(gelijk === 3 ? [['Zeist', 'beginstand', 'EERST_STANDVRAAG']] : [])]);
  expect(alsTekst(v)[0]).toMatch(/^2024-1: van \d van de 3 gemeenten met een stand is wat in de nieuwe bron onder “Achterstand begin” staat precies uw stand met het teken omgekeerd\./);
});

test('one of them can be chance, and a text says itself which way it counts', () => {
  expect(codes(naast(eigen, hun(-17, -4, 20)))).not.toContain('STAND_VRAAG');
  expect(codes(naast(eigen, hun('17 voorsprong', '4 achterstand', '20 voorsprong')))).not.toContain('STAND_VRAAG');
});

test('what the user says goes before the header: the balances are ours then, or they are taken over as they stand', () => {
  const gezegd = (standteken: Standteken) => vergelijk({ tabellen: tabellen(eigen) }, { tabellen: bron({ standteken }, hun(-17, 4, -21)), standteken }, kaders);
  const [voorsprong, achterstand] = [gezegd('voorsprong positief'), gezegd('achterstand positief')];
  expect([voorsprong.correcties.map((c) => [c.gemeente, c.naar]), codes(voorsprong)]).toEqual([[['Lopik', 9], ['Zeist', 21]], ['STAND_OMGEREKEND']]);
  expect([cellen(achterstand).map(([, , mag]) => mag), codes(achterstand)]).toEqual([['mag', 'mag', 'mag', 'mag'], []]);
});
