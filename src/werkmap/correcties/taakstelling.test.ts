import { periode } from '../../engine';
import { kaders } from '../../kaders';
import { type Rijen, tabellen, KOP, NIEUW, LOPIK, bron, naast, codes, alsTekst } from '../../../test/hulp/naast';
import type { Celwaarde } from '../blad';
import { nietOverTeNemen, vergelijk, type Vergelijking } from '.';
import { geweigerdZinnen } from './teksten';

test('a taakstelling that equals our totaalopgave', () => {
  const v = naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 17, 33, 7]]);
  expect(v.bevindingen).toEqual([{ code: 'LIJKT_GECORRIGEERD', gemeente: 'Lopik', periode: periode(2024, 1), taakstelling: 16, totaalopgave: 33, met: 'totaalopgave' }]);
  expect(alsTekst(v)).toEqual(['Lopik 2024-1: de nieuwe taakstelling (33) is precies uw totaalopgave. Dit lijkt de gecorrigeerde taakstelling van COA; bij u staat 16.']);
  expect(codes(naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 17, 34, 7]]))).toEqual([]);
});

test('also where the opening balance moves along', () => {
  const v = naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 19, 35, 7]]);
  expect(alsTekst(v)).toEqual(['Lopik 2024-1: de nieuwe taakstelling (35) is precies uw taakstelling met de nieuwe beginstand erbij. Dit lijkt de gecorrigeerde taakstelling van COA; bij u staat 16.']);
  expect(codes(naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 19, 33, 7]]))).toEqual(['LIJKT_GECORRIGEERD']);
  expect(codes(naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 19, 34, 7]]))).toEqual([]);
});

describe('most of the taakstellingen of a source look so', () => {
  const [EIGEN, HUN] = [[...KOP, 'Herverdeling'], ['Periode', 'Gemeente', 'Taakstelling', 'Realisatie']];
  const eigen = [EIGEN, ['2024-1', 'Lopik', 2, 17, 16, 7, 2], ['2024-1', 'Soest', 2, -4, 50, 7, -2], ['2024-1', 'Zeist', 2, 20, 60, 7, 0], ['2024-1', 'Baarn', 2, 0, 12, 7, 0]];
  const hun = (lopik: number, soest: number, zeist: number) => [HUN, ['2024-1', 'Lopik', lopik, 7], ['2024-1', 'Soest', soest, 7], ['2024-1', 'Zeist', zeist, 7], ['2024-1', 'Baarn', 12, 7]];
  const cellen = (v: Vergelijking) => v.correcties.map((c) => (c.cel.mag ? 'mag' : c.cel.weigering.code));

  test.each([['without herverdeling', 33, 46, 80], ['with it', 35, 44, 80], ['two of the three that can tell', 33, 46, 60]])('%s: it is asked once, and no taakstelling can be taken over', (_, ...n) => {
    const v = naast(eigen, hun(...n));
    const gelijk = n[2] === 60 ? 2 : 3;
    expect(v.bevindingen.filter((b) => b.code !== 'NIET_IN_BRON')).toEqual([{ code: 'GECORRIGEERD_VRAAG', perioden: [periode(2024, 1)], kop: 'Taakstelling', gelijk, van: 3 }]);
    expect(cellen(v)).toEqual(Array.from({ length: gelijk }, () => 'EERST_VRAAG'));
  });

  test('fewer than most are said one by one, also without herverdeling', () => {
    const v = naast(eigen, hun(33, 50, 60));
    expect([alsTekst(v).slice(1), cellen(v)]).toEqual([['Lopik 2024-1: de nieuwe taakstelling (33) is precies uw taakstelling zonder herverdeling met de beginstand erbij. Dit lijkt de gecorrigeerde taakstelling van COA; bij u staat 16.'], ['mag']]);
  });

  test('it is asked once over all half-years, and not where the user said or the header says what it is', () => {
    const twee = (rijen: Rijen) => [...rijen, ...rijen.slice(1).map(([, ...rest]) => ['2024-2', ...rest])];
    const v = naast(twee(eigen), twee(hun(33, 46, 80)));
    expect(v.bevindingen.filter((b) => b.code === 'GECORRIGEERD_VRAAG')).toEqual([{ code: 'GECORRIGEERD_VRAAG', perioden: [periode(2024, 1), periode(2024, 2)], kop: 'Taakstelling', gelijk: 6, van: 6 }]);
    const gezegd = (gecorrigeerd: boolean) => vergelijk({ tabellen: tabellen(eigen) }, { tabellen: bron({ gecorrigeerd }, hun(33, 46, 80)), gecorrigeerdBekend: true }, kaders);
    expect([codes(gezegd(true)).includes('GECORRIGEERD_VRAAG'), cellen(gezegd(true))]).toEqual([false, []]);
    expect(cellen(gezegd(false))).toEqual(['mag', 'mag', 'mag']);
    // none of them could be turned into ours, so that is not said
    expect(codes(gezegd(true))).not.toContain('TAAKSTELLING_OMGEREKEND');
  });
});

const versies = (...taakstelling: readonly string[]) => ['Gemeente', 'Trede 2023-2', 'Achterstand 1 juli 2023', ...taakstelling, 'Realisatie 2023-2'];
const [EERDER, BIJGESTELD] = ['Taakstelling 2023-2 (oorspronkelijk)', 'Taakstelling 2023-2 na bijstelling (10 november 2023)'];

test('a taakstelling that is what ours was before it was adjusted', () => {
  const eigen = [versies(EERDER, BIJGESTELD), ['Lopik', 2, 10, 60, 40, 5]];
  const v = naast(eigen, [versies('Taakstelling 2023-2'), ['Lopik', 2, 10, 60, 5]]);
  expect([v.correcties.map((c) => [c.van, c.naar]), alsTekst(v)]).toEqual([[[40, 60]], ['Lopik 2023-2: de nieuwe taakstelling (60) is precies die onder “Taakstelling 2023-2 (oorspronkelijk)”; bij u is zij daarna bijgesteld naar 40. Is de nieuwe bron van vóór de bijstelling?']]);
  expect(codes(naast(eigen, [versies('Taakstelling 2023-2'), ['Lopik', 2, 10, 41, 5]]))).toEqual([]);
});

test('an earlier taakstelling is no correction of an adjusted one, nor the other way round', () => {
  const [een, beide] = [[versies(EERDER), ['Lopik', 2, 10, 60, 5]], [versies(EERDER, BIJGESTELD), ['Lopik', 2, 10, 60, 40, 5]]];
  const v = naast(beide, een);
  expect([v.correcties, alsTekst(v)]).toEqual([[], ['Lopik 2023-2: de taakstelling is niet vergeleken. Bij u staat zij onder “Taakstelling 2023-2 na bijstelling (10 november 2023)”, in de nieuwe bron onder “Taakstelling 2023-2 (oorspronkelijk)”: een van beide is de eerdere.']]);
  const w = naast(een, beide);
  expect([w.correcties.map((c) => c.cel), codes(w)]).toEqual([[{ mag: false, weigering: { code: 'VERSIE_ERBIJ', kop: BIJGESTELD, zonderDag: false, vermoed: false, gekanteld: false, halfjaren: false } }], []]);
  expect(naast(een, [versies(EERDER), ['Lopik', 2, 10, 61, 5]]).correcties.map((c) => c.naar)).toEqual([61]);
  expect(naast([versies('Taakstelling 2023-2'), ['Lopik', 2, 10, 60, 5]], beide).correcties.map((c) => c.naar)).toEqual([40]);
  expect(codes(naast(beide, [versies(EERDER), ['Lopik', 2, 10, 40, 5]]))).toEqual([]);
});

describe('an adjusted taakstelling is not put over the only one of ours', () => {
  const geweigerd = (v: Vergelijking) => geweigerdZinnen(nietOverTeNemen(v.correcties), 'nl').map((w) => w.zin);

  test('its header says so: which column to add is said, with the day', () => {
    const [eigen, beide] = [[versies('Taakstelling 2023-2 incl. herverdeling'), ['Lopik', 2, 10, 60, 5]], [versies('Verlaagde taakstelling 2023-2 incl. herverdeling (10-11-2023)'), ['Lopik', 2, 10, 40, 5]]];
    expect(geweigerd(naast(eigen, beide))).toEqual(["Lopik 2023-2, taakstelling (Cijfers!D2): de nieuwe taakstelling is bijgesteld, en die van u telt in een prognose voor een dag ervoor. Zet naast uw kolom een kolom “Taakstelling 2023-2 incl. herverdeling na bijstelling (10 november 2023)”, leeg, en vergelijk opnieuw: dan blijven beide."]);
    // what it says to do is what makes it go
    const erna = naast([versies('Taakstelling 2023-2 incl. herverdeling', 'Taakstelling 2023-2 incl. herverdeling na bijstelling (10 november 2023)'), ['Lopik', 2, 10, 60, null, 5]], beide);
    expect([erna.correcties.map((c) => [c.plaats.adres, c.van, c.naar, c.cel]), geweigerd(erna)]).toEqual([[['E2', null, 40, { mag: true, waarde: 40 }]], []]);
  });

  test('no header says so, but more than half of at least five gemeenten differ at once', () => {
    const rijen = (n: (i: number) => number) => ['Baarn', 'Bunnik', 'Eemnes', 'Lopik', 'Renswoude', 'Soest', 'Zeist', 'Houten', 'Leusden', 'Rhenen'].map((naam, i): readonly Celwaarde[] => [naam, 1, 0, n(i), 5]);
    const plat = [versies('Taakstelling 2023-2'), ...rijen(() => 60)];
    const anders = (aantal: number) => naast(plat, [versies('Taakstelling 2023-2'), ...rijen((i) => (i < aantal ? 40 : 60))]);
    expect([anders(5).correcties.map((c) => c.cel.mag), geweigerd(anders(5))]).toEqual([[true, true, true, true, true], []]);
    expect(geweigerd(anders(6))).toEqual([expect.stringMatching(/^2023-2, taakstelling van 6 gemeenten, Baarn \(Cijfers!D2\), .*: zo veel taakstellingen die tegelijk anders zijn, lezen wij als een bijstelling \(een vuistregel van ons\), .* een kolom “Taakstelling 2023-2 na bijstelling \(…\)”, leeg, met in de kop de dag waarop zij inging, .* Was die van u fout, maak haar dan eerst leeg\.$/)]);
    const vier = (n: number) => [versies('Taakstelling 2023-2'), ...rijen(() => n).slice(0, 4)];
    expect(geweigerd(naast(vier(60), vier(40)))).toEqual([]);
    // ours is the adjusted one: then the new source corrects it
    expect(geweigerd(naast([versies('Verlaagde taakstelling 2023-2'), ...rijen(() => 60)], [versies('Taakstelling 2023-2'), ...rijen(() => 40)]))).toEqual([]);
    // a blank has nothing to lose
    expect(naast([versies('Taakstelling 2023-2'), ...rijen(() => 60).map(([naam = null, trede = null, stand = null, , real = null]) => [naam, trede, stand, null, real])], [versies('Taakstelling 2023-2'), ...rijen(() => 40)]).correcties.every((c) => c.cel.mag)).toBe(true);
  });
});

test('an earlier taakstelling that differs is named; it counts only in a prognosis, and is not taken over', () => {
  const met = (eerder: Celwaarde) => [versies(EERDER, BIJGESTELD), ['Lopik', 2, 10, eerder, 40, 5]];
  const v = naast(met(60), met(61));
  expect([v.correcties, alsTekst(v)]).toEqual([[], ['Lopik 2023-2: onder “Taakstelling 2023-2 (oorspronkelijk)” staat bij u 60, in de nieuwe bron 61. Die taakstelling telt alleen in een prognose van vóór de bijstelling en wordt niet overgenomen; pas haar zo nodig zelf aan.']]);
  for (const anders of [60, null]) expect(codes(naast(met(60), met(anders)))).toEqual([]);
});
