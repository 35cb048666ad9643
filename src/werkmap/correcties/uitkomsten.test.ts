import { naast, codes, alsTekst, KOP, NIEUW, LOPIK, lees, tabellen, bron } from '../../../test/hulp/naast';
import { kaders } from '../../kaders';
import { maakBlad } from '../../../test/hulp/blad';
import type { Celwaarde } from '../blad';
import { isOnbeslist, vergelijk } from '.';

const EIND = [...NIEUW, 'Totaalopgave', 'Eindstand'];
const ZEIST: readonly Celwaarde[] = ['2024-1', 'Zeist', 2, 20, 60, 61];

describe('what the new source prints beside its figures', () => {
  test('a closing balance that does not follow from its figures is named, with the opening balance that it hands on to', () => {
    const erna: readonly Celwaarde[] = ['2024-2', 'Lopik', null, 26, 16, 9];
    const v = naast([KOP, LOPIK, erna], [EIND, ['2024-1', 'Lopik', 17, 16, 7, 33, 34]]);
    expect([v.correcties, alsTekst(v)]).toEqual([[], [
      "Lopik 2024-1: in de nieuwe bron staat iets anders dan uit haar cijfers volgt: eindstand 34 achterstand (Cijfers!G2), volgt 26 achterstand. Dit is geen invoer en wordt niet overgenomen. De beginstand van 2024-2 is bij u 26 achterstand (Cijfers!D3); is die eindstand van COA, dan is die leidend en past u daar de beginstand aan.",
    ]]);
    expect(v.bevindingen.map(isOnbeslist)).toEqual([true]);
    expect(codes(naast([KOP, LOPIK, erna], [EIND, ['2024-1', 'Lopik', 17, 16, 7, 33, 26]]))).toEqual([]);
  });

  test('one that is our next opening balance already needs nothing', () => {
    const v = naast([KOP, LOPIK, ['2024-2', 'Lopik', null, 34, 16, 9]], [EIND, ['2024-1', 'Lopik', 17, 16, 7, 33, 34]]);
    expect([alsTekst(v)[0]?.split('overgenomen.')[1], v.bevindingen.map(isOnbeslist)]).toEqual([' De beginstand van 2024-2 is bij u al 34 achterstand.', [false]]);
  });

  test('it is held against the new figures, not against ours', () => {
    expect(codes(naast([KOP, LOPIK], [EIND, ['2024-1', 'Lopik', 17, 16, 9, 33, 24]]))).toEqual([]);
    expect(alsTekst(naast([KOP, LOPIK], [EIND, ['2024-1', 'Lopik', 17, 16, 9, 33, 26]]))).toEqual([expect.stringContaining("eindstand 26 achterstand (Cijfers!G2), volgt 24 achterstand.")]);
  });

  test('also where ours prints the very same: the new realisatie contradicts it', () => {
    const eigen = [[...KOP, 'Eindstand'], [...LOPIK, 26]];
    expect(codes(naast(eigen, [EIND, ['2024-1', 'Lopik', 17, 16, 9, 33, 26]]))).toEqual(['UITKOMST_ANDERS']);
  });

  test('what ours contradicts just so is not news', () => {
    const eigen = [[...KOP, 'Eindstand'], [...LOPIK, 34]];
    expect(codes(naast(eigen, [EIND, ['2024-1', 'Lopik', 17, 16, 7, 33, 34]]))).toEqual([]);
    expect(codes(naast(eigen, [EIND, ['2024-1', 'Lopik', 17, 16, 7, 33, 35]]))).toEqual(['UITKOMST_ANDERS']);
  });

  test('with our figures where it has none', () => {
    const hun = ['Periode', 'Gemeente', 'Realisatie', 'Achterstand 1 juli 2024'];
    const v = naast([KOP, LOPIK], [hun, ['2024-1', 'Lopik', 9, 26]]);
    expect(alsTekst(v)).toEqual([expect.any(String), expect.stringContaining('dan uit haar cijfers met uw taakstelling en beginstand volgt: eindstand 26 achterstand')]);
    expect(codes(naast([KOP, LOPIK], [hun, ['2024-1', 'Lopik', 9, 24]]))).toEqual(['NIET_IN_BRON']);
    // ours has the herverdeling, and its taakstelling has none
    const eigen = [[...KOP, 'Herverdeling'], [...LOPIK, 2]];
    expect(codes(naast(eigen, [EIND, ['2024-1', 'Lopik', 17, 16, 7, 35, 28]]))).toEqual([]);
    expect(codes(naast([[...KOP.slice(0, 4), 'Taakstelling incl. herverdeling', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 18, 7]], [EIND, ['2024-1', 'Lopik', 17, 16, 7, 35, 28]]))).toEqual(['OMVAT_ANDERS']);
  });

  test('totaalopgave and percentages', () => {
    const hun = [...EIND, '% taakstelling', '% totaalopgave'];
    expect(codes(naast([KOP, LOPIK], [hun, ['2024-1', 'Lopik', 17, 16, 7, 33, 26, '44%', '21%']]))).toEqual([]);
    expect(alsTekst(naast([KOP, LOPIK], [hun, ['2024-1', 'Lopik', 17, 16, 7, 42, 26, '45%', '22%']]))).toEqual([
      "Lopik 2024-1: in de nieuwe bron staat iets anders dan uit haar cijfers volgt: totaalopgave 42 (Cijfers!F2), volgt 33; percentage van de taakstelling 45% (Cijfers!H2), volgt 44%; percentage van de totaalopgave 22% (Cijfers!I2), volgt 21%. Dit is geen invoer en wordt niet overgenomen.",
    ]);
  });

  test('not before it is answered what the taakstelling is', () => {
    const hun = [[...NIEUW, 'Eindstand'], ['2024-1', 'Lopik', 17, 33, 7, 40], ['2024-1', 'Zeist', 20, 80, 61, 40]];
    expect(codes(naast([KOP, LOPIK, ZEIST], hun))).toEqual(['GECORRIGEERD_VRAAG']);
    const gezegd = vergelijk({ tabellen: tabellen([KOP, LOPIK, ZEIST]) }, { tabellen: bron({ gecorrigeerd: true }, hun), gecorrigeerdBekend: true }, kaders);
    expect(codes(gezegd)).toEqual(['TAAKSTELLING_OMGEREKEND', 'UITKOMST_ANDERS', 'UITKOMST_ANDERS']);
  });
});

test('a closing balance counts the way that the user says the balances of the new source do', () => {
  const hun = (lopik: number, zeist: number) => [['Periode', 'Gemeente', 'Achterstand begin', 'Realisatie', 'Eindstand'], ['2024-1', 'Lopik', -17, 7, lopik], ['2024-1', 'Zeist', -20, 61, zeist]];
  const met = (...standen: readonly [number, number]) => vergelijk({ tabellen: tabellen([KOP, LOPIK, ZEIST]) }, { tabellen: bron({ standteken: 'voorsprong positief' }, hun(...standen)), standteken: 'voorsprong positief' }, kaders);
  expect([codes(met(-26, -19)), codes(met(-26, -18))]).toEqual([['STAND_OMGEREKEND', 'NIET_IN_BRON'], ['STAND_OMGEREKEND', 'NIET_IN_BRON', 'UITKOMST_ANDERS']]);
});

describe('treden that the new source prints', () => {
  test('a vorige trede that is another than ours', () => {
    const v = naast([KOP, LOPIK], [KOP, ['2024-1', 'Lopik', 3, 17, 16, 7]]);
    expect([v.correcties, alsTekst(v)]).toEqual([[], ["Lopik 2024-1: in de nieuwe bron is de vorige trede 3 (Cijfers!C2); bij u is dat 2. Treden worden niet overgenomen: ga na welke geldt."]]);
    expect(v.bevindingen.map(isOnbeslist)).toEqual([true]);
    expect(codes(naast([KOP, LOPIK], [KOP, LOPIK]))).toEqual([]);
  });

  test('not where it is the one that ours has from the half-year before', () => {
    const eigen = [KOP, ['2023-2', 'Lopik', 1, 5, 16, 7], ['2024-1', 'Lopik', null, 17, 16, 7]];
    const hun = (n: number) => [KOP, ['2024-1', 'Lopik', n, 17, 16, 7]];
    expect([codes(naast(eigen, hun(2))), codes(naast(eigen, hun(3)))]).toEqual([[], ['TREDE_ANDERS']]);
  });

  test('an outcome, held against what follows or was decided', () => {
    const met = (n: number) => [[...NIEUW, 'Beoordeling (trede)'], ['2024-1', 'Lopik', 17, 16, 7, n]];
    expect([codes(naast([KOP, LOPIK], met(3))), alsTekst(naast([KOP, LOPIK], met(2)))]).toEqual([[], ["Lopik 2024-1: in de nieuwe bron is de uitkomst trede 2 (Cijfers!F2); uit de cijfers volgt trede 3. Treden worden niet overgenomen: ga na welke geldt."]]);
    const besloten = [[...KOP, 'Besluit (trede)'], [...LOPIK, 2]];
    expect([codes(naast(besloten, met(2))), alsTekst(naast(besloten, met(4)))[0]]).toEqual([[], expect.stringContaining('bij u is besloten op trede 2.')]);
    expect(codes(naast([[...KOP, 'Beoordeling (trede)'], [...LOPIK, 2]], met(2)))).toEqual([]);
  });
});

describe('rows of sums', () => {
  const eigen = [KOP, LOPIK, ZEIST];
  const hun = (...totaal: readonly Celwaarde[]) => [EIND, ['2024-1', 'Lopik', 17, 16, 7, 33, 26], ['2024-1', 'Zeist', 20, 60, 61, 80, 19], ['2024-1', 'Totaal', ...totaal]];

  test('one that is not the sum of its gemeenten is named', () => {
    expect(codes(naast(eigen, hun(37, 76, 68, 113, 45)))).toEqual([]);
    const v = naast(eigen, hun(37, 76, 68, 113, 53));
    expect([alsTekst(v), v.bevindingen.map(isOnbeslist)]).toEqual([["2024-1: in de nieuwe bron heeft de rij “Totaal” iets anders dan haar gemeenten samen: eindstand 53 achterstand (Cijfers!G4), samen 45 achterstand. Een totaal is geen invoer en wordt niet overgenomen."], [true]]);
    expect(codes(naast(eigen, hun(37, 77, 69, 113, 45)))).toEqual(['TOTAAL_ANDERS']);
  });

  test('not what ours has just so, nor over a gemeente that cannot be read', () => {
    const ons = [EIND, ['2024-1', 'Lopik', 17, 16, 7, 33, 26], ['2024-1', 'Zeist', 20, 60, 61, 80, 19], ['2024-1', 'Totaal', 37, 76, 68, 113, 53]];
    expect(codes(naast(ons, hun(37, 76, 68, 113, 53)))).toEqual([]);
    const [kop = [], lopik = [], zeist = [], totaal = []] = hun(37, 76, 68, 113, 53);
    expect(codes(naast(eigen, [kop, lopik, zeist, ['2024-1', 'Zwolle', 1, 2, 3, 3, 0], totaal]))).toEqual(['ELDERS']);
  });
});

test('a row of the province itself: held against ours, and against its own figures', () => {
  const rij = (begin: string, eind: string) => maakBlad('Provincie', [['Periode', 'Provinciale taakstelling', 'Achterstand of voorsprong uit vorige periode', 'Totaalopgave', 'Gerealiseerd', 'Achterstand of voorsprong 1 juli 2024'], ['2024-1', 76, begin, 113, 68, eind]]);
  const naastProvincie = (onze: ReturnType<typeof rij>, hunne: ReturnType<typeof rij>) => vergelijk({ tabellen: lees({}, maakBlad('Cijfers', [KOP, LOPIK]), onze) }, { tabellen: lees({}, maakBlad('Cijfers', [KOP, LOPIK]), hunne) }, kaders);
  const goed = rij('37 achterstand', '45 achterstand');
  expect(codes(naastProvincie(goed, goed))).toEqual([]);
  const v = naastProvincie(goed, rij('37 achterstand', '53 achterstand'));
  expect([alsTekst(v), v.bevindingen.map(isOnbeslist)]).toEqual([[
    '2024-1: de rij van de provincie is in de nieuwe bron anders: eindstand 53 achterstand (Provincie!F2), bij u 45 achterstand. Een rij van de provincie wordt niet overgenomen; pas haar zo nodig zelf aan.',
    '2024-1, de rij van de provincie in de nieuwe bron: De eindstand in het blad is 53 achterstand; berekend is 45 achterstand.',
  ], [true, true]]);
  expect(codes(naastProvincie(rij('37 achterstand', '53 achterstand'), rij('37 achterstand', '53 achterstand')))).toEqual([]);
});
