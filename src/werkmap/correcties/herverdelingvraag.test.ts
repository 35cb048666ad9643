import { periode } from '../../engine';
import { kaders } from '../../kaders';
import { alsTekst, bron, codes, KOP, LOPIK, naast, NIEUW, tabellen } from '../../../test/hulp/naast';
import { planCorrecties, vergelijk, type Vergelijking } from '.';

const EIGEN = [[...KOP, 'Herverdeling'], [...LOPIK, 2], ['2024-1', 'Soest', 2, -4, 50, 7, -2], ['2024-1', 'Zeist', 2, 20, 60, 7, 3], ['2024-1', 'Baarn', 2, 0, 12, 7, 0]];
const hun = (lopik: number, soest: number, zeist: number, kop = 'Taakstelling') => [['Periode', 'Gemeente', kop, 'Realisatie'], ['2024-1', 'Lopik', lopik, 7], ['2024-1', 'Soest', soest, 7], ['2024-1', 'Zeist', zeist, 7], ['2024-1', 'Baarn', 12, 7]];
const zonderDekking = (v: Vergelijking) => codes(v).filter((c) => c !== 'NIET_IN_BRON');
const gezegd = (herverdelingErin: boolean, rijen: ReturnType<typeof hun>) => vergelijk({ tabellen: tabellen(EIGEN) }, { tabellen: bron({ herverdelingErin }, rijen), herverdelingBekend: true }, kaders);

test('most of the new taakstellingen are ours with the herverdeling: it is asked, and none can be taken over', () => {
  const v = naast(EIGEN, hun(18, 48, 63));
  expect(v.bevindingen[0]).toEqual({ code: 'HERVERDELING_VRAAG', perioden: [periode(2024, 1)], kop: 'Taakstelling', gelijk: 3, van: 3 });
  expect([zonderDekking(v), planCorrecties(v.correcties, v.correcties).geschreven]).toEqual([['HERVERDELING_VRAAG'], []]);
  expect(alsTekst(v)[0]).toBe('2024-1: van 3 van de 3 gemeenten met een herverdeling is wat in de nieuwe bron onder “Taakstelling” staat precies uw taakstelling met de herverdeling erbij. Zo overgenomen telt de herverdeling twee keer. Zeg eerst of zij erin zit.');
  // beside a column of the herverdeling itself too
  expect(codes(naast(EIGEN, [[...NIEUW, 'Herverdeling'], ['2024-1', 'Lopik', 17, 18, 7, 2], ['2024-1', 'Soest', -4, 48, 7, -2]]))).toEqual(['HERVERDELING_VRAAG']);
});

test('the answer settles it', () => {
  expect([zonderDekking(gezegd(true, hun(18, 48, 63))), gezegd(true, hun(18, 48, 63)).correcties]).toEqual([['OMVAT_ANDERS', 'OMVAT_ANDERS', 'OMVAT_ANDERS', 'OMVAT_ANDERS'], []]);
  expect(gezegd(false, hun(18, 48, 63)).correcties.map((c) => [c.gemeente, c.naar, c.cel.mag])).toEqual([['Lopik', 18, true], ['Soest', 48, true], ['Zeist', 63, true]]);
  // where the new source has the herverdeling too, its taakstelling is turned into ours
  const met = vergelijk({ tabellen: tabellen(EIGEN) }, { tabellen: bron({ herverdelingErin: true }, [[...NIEUW, 'Herverdeling'], ['2024-1', 'Lopik', 17, 19, 7, 2], ['2024-1', 'Soest', -4, 48, 7, -2]]), herverdelingBekend: true }, kaders);
  expect(met.correcties.map((c) => [c.gemeente, c.van, c.naar])).toEqual([['Lopik', 16, 17]]);
});

test('fewer than most are said one by one; others are not', () => {
  const v = naast(EIGEN, hun(18, 50, 60));
  expect([alsTekst(v).at(-1), v.correcties.map((c) => c.cel.mag)]).toEqual(['Lopik 2024-1: de nieuwe taakstelling (18) is precies uw taakstelling (16) met de herverdeling erbij. Zit die erin, dan telt zij zo twee keer.', [true]]);
  expect(zonderDekking(naast(EIGEN, hun(17, 50, 60)))).toEqual([]);
  expect(zonderDekking(naast(EIGEN, hun(18, 48, 63, 'Taakstelling incl. herverdeling')))).not.toContain('HERVERDELING_VRAAG');
});
