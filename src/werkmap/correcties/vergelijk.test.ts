import { periode } from '../../engine';
import { kaders, utrecht2024 } from '../../kaders';
import { formuleIn, maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { type Rijen, lees, tabellen, KOP, NIEUW, LOPIK, naast, codes, alsTekst } from '../../../test/hulp/naast';
import { metVandaag } from '../beoordelen/lopend';
import type { Blad, Celwaarde } from '../blad';
import { herken } from '../herkennen';
import type { Keuzes } from '../tabel';
import { kiesCorrecties, leestAnders, planCorrecties, tabellenNa, vergelijk, werkmapNa, type Vergelijking } from '.';
import { cijfernaam } from './cijfernamen';
import { leesverschilTekst } from './leesverschiltekst';
import { ontbrekendTekst, ontbrekendZinnen, vanTekst, weigeringTekst } from './teksten';

describe('what is suspicious', () => {
  test('a realisatie that falls, and not one that rises', () => {
    expect(alsTekst(naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 17, 16, 6]]), 'en')).toEqual(['Lopik 2024-1: the realisatie falls from 7 to 6; a housing seldom vanishes.']);
    expect(codes(naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 17, 16, 8]]))).toEqual([]);
  });

  test('an opening balance of a half-year that is closed: a later one is assessed, or it was fixed', () => {
    const nieuw = [NIEUW, ['2024-1', 'Lopik', 19, 16, 7]];
    expect(codes(naast([KOP, LOPIK], nieuw))).toEqual([]);
    expect(codes(naast([KOP, LOPIK, ['2024-2', 'Lopik', null, 30, 16, null]], nieuw))).toEqual([]);
    expect(alsTekst(naast([KOP, LOPIK, ['2024-2', 'Lopik', null, 30, 16, 9]], nieuw))).toEqual(['Lopik 2024-1: de beginstand verschuift van 17 achterstand naar 19 achterstand, terwijl 2024-2 al is beoordeeld.']);
    expect(alsTekst(naast([KOP, LOPIK], nieuw, {}, { vastgezet: () => true }))).toEqual(['Lopik 2024-1: de beginstand verschuift van 17 achterstand naar 19 achterstand, terwijl dit halfjaar is vastgezet.']);
  });

  test('also of the last half-year: its outcome was published or decided, or its peildatum is past', () => {
    const nieuw = [NIEUW, ['2024-1', 'Lopik', 19, 16, 7]];
    const zin = 'Lopik 2024-1: de beginstand verschuift van 17 achterstand naar 19 achterstand, terwijl ';
    const uitkomst = [`${zin}de uitkomst van dit halfjaar al is gepubliceerd of besloten.`];
    expect(alsTekst(naast([[...KOP, 'Beoordeling (trede)'], [...LOPIK, 3]], nieuw))).toEqual(uitkomst);
    expect(alsTekst(naast([[...KOP, 'Besluit (trede)'], [...LOPIK, 3]], nieuw))).toEqual(uitkomst);
    const elders = maakBlad('Treden', [['Gemeente', 'Beoordeling 2024-1 (trede)'], ['Lopik', 3]]);
    expect(alsTekst(vergelijk({ tabellen: lees({}, maakBlad('Cijfers', [KOP, LOPIK]), elders) }, { tabellen: tabellen(nieuw) }, kaders))).toEqual(uitkomst);
    expect(alsTekst(naast([[...KOP, 'Beoordeling (trede)'], [...LOPIK, null]], nieuw))).toEqual([]);
    expect(alsTekst(naast([KOP, LOPIK], nieuw, {}, { vandaag: { jaar: 2024, maand: 7, dag: 1 } }))).toEqual([`${zin}de peildatum van dit halfjaar al voorbij is.`]);
    expect(alsTekst(naast([KOP, LOPIK], nieuw, {}, { vandaag: { jaar: 2024, maand: 6, dag: 30 } }))).toEqual([]);
  });

  describe('the export of January', () => {
    const vandaag = { jaar: 2025, maand: 1, dag: 6 };
    const kop = [...KOP, 'Beginstand nog niet bevestigd'];
    const mei: readonly Celwaarde[] = ['2024-1', 'Lopik', 2, 17, 16, 7, null];
    const export2 = (stand: number) => [NIEUW, ['2024-2', 'Lopik', stand, 16, 12]];
    const regels = (eigen: Rijen, nieuw: Rijen) => vergelijk({ tabellen: metVandaag(tabellen(eigen), vandaag) }, { tabellen: tabellen(nieuw) }, kaders, { vandaag }).bevindingen.filter((b) => b.code === 'BEGINSTAND_GESLOTEN');

    test('may be the first to confirm the opening balance of the half-year that closed: that is no surprise', () => {
      expect(regels([kop, mei, ['2024-2', 'Lopik', null, 26, 16, 9, 26]], export2(28))).toEqual([]);
    });

    test('moves one that was confirmed, or that an outcome was built on: that is pointed out', () => {
      expect(regels([kop, mei, ['2024-2', 'Lopik', null, 26, 16, 9, null]], export2(28))).toMatchObject([{ door: 'peildatum', van: 26, naar: 28 }]);
      expect(regels([[...kop, 'Beoordeling (trede)'], [...mei, null], ['2024-2', 'Lopik', null, 26, 16, 9, 26, 3]], export2(28))).toMatchObject([{ door: 'uitkomst' }]);
    });

    test('gives the balance with which the next half-year opens, of which some days may be counted already', () => {
      const eigen = [kop, ['2024-2', 'Lopik', 2, 26, 16, 9, 26], ['2025-1', 'Lopik', 3, 33, 16, 1, 33]];
      expect(regels(eigen, [NIEUW, ['2024-2', 'Lopik', 28, 16, 9], ['2025-1', 'Lopik', 35, 16, 1]])).toEqual([]);
    });
  });

  test('an opening balance that no longer follows from the half-year before, where it did', () => {
    const nieuw = [NIEUW, ['2024-1', 'Lopik', 17, 16, 9]];
    const v = naast([KOP, LOPIK, ['2024-2', 'Lopik', null, 26, 16, 9]], nieuw);
    expect(v.bevindingen).toEqual([{ code: 'BEGINSTAND_BLIJFT_ACHTER', gemeente: 'Lopik', periode: periode(2024, 1), eindstand: 24, beginstand: 26, volgende: periode(2024, 2) }]);
    expect(codes(naast([KOP, LOPIK, ['2024-2', 'Lopik', null, 25, 16, 9]], nieuw))).toEqual([]);
    expect(codes(naast([KOP, LOPIK, ['2024-2', 'Lopik', null, 26, 16, 9]], [...nieuw, ['2024-2', 'Lopik', 24, 16, 9]]))).toEqual([]);
  });

  test('only the half-year that was chosen', () => {
    const [eigen, nieuw] = [[KOP, LOPIK, ['2024-2', 'Lopik', null, 26, 16, 9]], [NIEUW, ['2024-1', 'Lopik', 17, 16, 9], ['2024-2', 'Lopik', 26, 16, 12]]];
    const v = vergelijk({ tabellen: tabellen(eigen), alleen: { periode: periode(2024, 2) } }, { tabellen: tabellen(nieuw), alleen: { periode: periode(2024, 2) } }, kaders);
    expect([v.perioden, v.correcties.map((c) => [c.veld, c.naar])]).toEqual([[periode(2024, 2)], [['realisatie', 12]]]);
  });

  test('a koppelingstekort that loses its number', () => {
    const v = naast([[...KOP, 'Koppelingstekort'], [...LOPIK, 5]], [[...NIEUW, 'Koppelingstekort'], ['2024-1', 'Lopik', 17, 16, 7, 'ja']]);
    expect([v.correcties.map((c) => [c.veld, c.van, c.naar]), codes(v)]).toEqual([[['koppelingstekort', 5, 'ja']], ['TEKORT_ZONDER_AANTAL']]);
  });
});

describe('what cannot be compared is said, not guessed', () => {
  test('a taakstelling in other terms, without the herverdeling that would turn one into the other', () => {
    const v = naast([KOP, LOPIK], [['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling incl. herverdeling', 'Realisatie'], ['2024-1', 'Lopik', 17, 20, 7]]);
    expect([v.correcties, codes(v)]).toEqual([[], ['OMVAT_ANDERS']]);
  });

  test('a totaalopgave beside a taakstelling, where neither has a herverdeling: reckoned without, as it is assessed', () => {
    const kop = ['Periode', 'Gemeente', 'Achterstand begin', 'Gecorrigeerde taakstelling', 'Realisatie'];
    const v = (opgave: number): Vergelijking => naast([KOP, LOPIK], [kop, ['2024-1', 'Lopik', 17, opgave, 7]]);
    expect([v(33).correcties, codes(v(33))]).toEqual([[], ['TAAKSTELLING_OMGEREKEND']]);
    expect(v(34).correcties.map((c) => [c.veld, c.van, c.naar])).toEqual([['taakstelling', 16, 17]]);
    expect([v(17).correcties, v(17).ontbrekend.map((o) => [o.veld, 'reden' in o ? o.reden : ''])]).toEqual([[], [['taakstelling', 'onbruikbaar']]]);
    const metKolom = naast([[...KOP, 'Herverdeling'], [...LOPIK, 2]], [kop, ['2024-1', 'Lopik', 17, 35, 7]]);
    expect([metKolom.correcties, alsTekst(metKolom).at(-1)]).toEqual([[], 'Lopik 2024-1: de taakstelling is niet vergeleken. Bij u staat de taakstelling zonder herverdeling, in de nieuwe bron de totaalopgave, en daar ontbreekt de herverdeling om het een in het ander om te rekenen.']);
  });

  test('and then a balance under a totaalopgave is not compared either: it would change the taakstelling', () => {
    const eigen = [['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Gecorrigeerde taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 33, 7]];
    expect(naast(eigen, [NIEUW, ['2024-1', 'Lopik', 19, 16, 7]]).correcties).toEqual([]);
    const v = naast(eigen, [['Periode', 'Gemeente', 'Achterstand begin', 'Gecorrigeerde taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 19, null, 7]]);
    expect([v.correcties, codes(v), v.ontbrekend.map((o) => o.veld)]).toEqual([[], ['OMVAT_ANDERS'], ['taakstelling']]);
  });

  test('nor another totaalopgave without its balance: nobody can say what its taakstelling is', () => {
    const kop = ['Periode', 'Gemeente', 'Achterstand begin', 'Gecorrigeerde taakstelling', 'Realisatie'];
    const eigen = [[...kop, 'Vorige trede'], ['2024-1', 'Lopik', 17, 33, 17, 2]];
    const v = naast(eigen, [kop, ['2024-1', 'Lopik', null, 35, 17]]);
    expect([v.correcties, v.ontbrekend.map((o) => o.veld), alsTekst(v)]).toEqual([[], ['beginstand'], ['Lopik 2024-1: de taakstelling is niet vergeleken. In beide staat de totaalopgave, en in de nieuwe bron ontbreekt het cijfer waarmee daar de taakstelling uit volgt.']]);
    expect(codes(naast(eigen, [kop, ['2024-1', 'Lopik', null, 33, 17]]))).toEqual([]);
    expect(naast(eigen, [kop, ['2024-1', 'Lopik', 17, 35, 17]]).correcties.map((c) => [c.veld, c.naar])).toEqual([['taakstelling', 35]]);
  });

  test('a taakstelling below 1', () => {
    for (const te of [0, -5]) expect(naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 17, te, 7]])).toMatchObject({ correcties: [], ontbrekend: [{ veld: 'taakstelling', reden: 'onbruikbaar', gevonden: String(te) }] });
    expect(naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 17, 1, 7]]).correcties.map((c) => c.naar)).toEqual([1]);
  });
  test.each([['1,234', '1,234'], ['(5)', '(5)'], ['5-', '5-'], [43.4, '43,4'], [-5, '-5']])('what is no figure is quoted as it stands in the cell: %j', (cel, gevonden) =>
    expect(naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 17, 16, cel]])).toMatchObject({ correcties: [], ontbrekend: [{ veld: 'realisatie', reden: 'onbruikbaar', gevonden }] }));

  test('a realisatie of another day', () => {
    const kop = (dag: string) => ['Gemeente', 'Trede 2023-2', 'Achterstand 1 juli 2023', 'Taakstelling 2023-2', `Realisatie t/m ${dag}`];
    const v = naast([kop('26 oktober 2023'), ['Lopik', 2, 17, 16, 7]], [kop('1 december 2023'), ['Lopik', 2, 17, 20, 9]]);
    expect(v.correcties.map((c) => c.veld)).toEqual(['taakstelling']);
    expect(alsTekst(v)).toEqual(['Lopik 2023-2: de realisatie is niet vergeleken. Bij u is die van 26 oktober 2023, in de nieuwe bron van 1 december 2023. Neemt u die over, maak dan eerst van de kop “Realisatie t/m 26 oktober 2023” (\'Cijfers\'!E1) “Realisatie 1-12-2023”, vergelijk opnieuw en neem alle cijfers over.']);
  });

  test('a figure that no column of ours can hold', () => {
    const v = naast([KOP, LOPIK], [[...NIEUW, 'Herverdeling', 'Tijdig beschikbaar'], ['2024-1', 'Lopik', 17, 16, 7, 0, 30]]);
    expect([v.correcties, v.bevindingen]).toEqual([[], [{ code: 'GEEN_KOLOM', periode: periode(2024, 1), veld: 'tijdigBeschikbaar', blad: 'Cijfers', aantal: 1 }]]);
    // nobody available in time is a figure; no shift and no shortage are what no column says
    const nul = naast([KOP, LOPIK], [[...NIEUW, 'Herverdeling', 'Tijdig beschikbaar'], ['2024-1', 'Lopik', 17, 16, 7, 0, 0]]);
    expect(nul.bevindingen).toEqual(v.bevindingen);
    expect(codes(naast([KOP, LOPIK], [[...NIEUW, 'Koppelingstekort'], ['2024-1', 'Lopik', 17, 16, 7, 'nee']]))).toEqual([]);
  });

  test('a row that is there twice, a name that is no gemeente, a figure that can be none', () => {
    const v = naast([KOP, LOPIK, ['2024-1', 'Soest', 1, 0, 50, 52], ['2024-1', 'Soest', 1, 0, 50, 52]], [NIEUW, ['2024-1', 'Lopik', 17, 16.5, -7], ['2024-1', 'Soest', 1, 50, 52], ['2024-1', 'Zeyst', 1, 50, 52]]);
    expect([v.correcties, v.nieuw]).toEqual([[], []]);
    expect(v.onleesbaar.map((o) => [o.bron, o.naam, o.plaats, o.fout.code])).toEqual([
      ['eigen', 'Soest', 'Cijfers!B3', 'DUBBELE_GEMEENTE'], ['eigen', 'Soest', 'Cijfers!B4', 'DUBBELE_GEMEENTE'], ['nieuw', 'Zeyst', 'Cijfers!B4', 'GEEN_GEMEENTE'],
    ]);
    expect(v.ontbrekend.map((o) => ontbrekendTekst(o, 'nl'))).toEqual([
      'Lopik 2024-1: de taakstelling is in de nieuwe bron geen bruikbaar cijfer (“16,5”); dat van u blijft.',
      'Lopik 2024-1: de realisatie is in de nieuwe bron geen bruikbaar cijfer (“-7”); dat van u blijft.',
    ]);
  });

  test('a row that is there twice in one half-year is new in another, and is not missing where it is twice in the new source', () => {
    const soest = ['2023-2', 'Soest', 1, 0, 50, 52];
    const v = naast([KOP, soest, soest, ['2023-2', 'Zeist', 1, 0, 50, 52], LOPIK], [NIEUW, ['2023-2', 'Zeist', 0, 50, 52], LOPIK.filter((_, i) => i !== 2), ['2024-1', 'Soest', 0, 50, 52]]);
    expect([v.nieuw, v.ontbrekend]).toEqual([[{ gemeente: 'Soest', periode: periode(2024, 1) }], []]);
    const dubbel = ['2024-1', 'Soest', 0, 50, 52];
    const w = naast([KOP, LOPIK, ['2024-1', 'Soest', 1, 0, 50, 52]], [NIEUW, LOPIK.filter((_, i) => i !== 2), dubbel, dubbel]);
    expect([w.ontbrekend, w.onleesbaar.map((o) => [o.bron, o.naam])]).toEqual([[], [['nieuw', 'Soest'], ['nieuw', 'Soest']]]);
  });

  test('one gemeente in two tables of the same half-year', () => {
    const twee = (keuzes: Keuzes) => lees(keuzes, maakBlad('2024-1', [KOP, LOPIK]), maakBlad('kopie', [KOP, LOPIK]), maakBlad('2024-2', [KOP, ['2024-2', 'Lopik', 2, 17, 16, 7]]));
    const v = vergelijk({ tabellen: [...twee({ blad: '2024-1' }), ...tabellen([KOP, LOPIK])] }, { tabellen: tabellen([NIEUW, ['2024-1', 'Lopik', 18, 16, 7]]) }, kaders);
    expect([v.correcties, v.onleesbaar.map((o) => [o.bron, o.plaats, o.fout.code])]).toEqual([[], [['eigen', 'Cijfers!B2', 'DUBBELE_GEMEENTE']]]);
    const gekozen = vergelijk({ tabellen: twee({ blad: '2024-1' }), alleen: { blad: '2024-1' } }, { tabellen: tabellen([NIEUW, ['2024-1', 'Lopik', 18, 16, 7]]) }, kaders);
    expect(gekozen.correcties.map((c) => c.plaats)).toEqual([{ blad: '2024-1', adres: 'D2' }]);
  });
});

describe('which cells may be written', () => {
  const weigeringen = (kop: readonly Celwaarde[], cellen: readonly Celwaarde[], extra: Partial<Blad> = {}): readonly (string | null)[] =>
    naast([kop, cellen], [[...NIEUW, 'Tijdig beschikbaar'], ['2024-1', 'Lopik', 18, 17, 8, 40]], extra).correcties.map((c) => (c.cel.mag ? null : weigeringTekst(c.cel.weigering, 'nl')));
  const kop = [...KOP, 'Tijdig beschikbaar'];

  test.each<readonly [Celwaarde, string | null]>([
    [30, null], [null, null], ['', null], ['30', null], ['30 personen', null], ['n.v.t.', null], ['volgt', null],
    ['30 (voorlopig)', 'in de cel staat “30 (voorlopig)”, en dat zegt meer dan een getal; pas de cel zelf aan'],
    [{ fout: '#N/A' }, 'in de cel staat een foutwaarde (#N/A); herstel die eerst'],
    [{ datum: 45_352 }, 'in de cel staat een datum (1-3-2024); geef de cel een getalopmaak'],
  ])('%j', (cel, waarom) => expect(weigeringen(kop, ['2024-1', 'Lopik', 2, 18, 17, 8, cel])).toEqual([waarom]));

  test('a text that says which way it counts becomes a number only under a header that says so too', () => {
    const onder = (begin: string) => weigeringen(['Periode', 'Gemeente', 'Vorige trede', begin, 'Taakstelling', 'Realisatie', 'Tijdig beschikbaar'], ['2024-1', 'Lopik', 2, '171 vergunninghouders achterstand', 17, 8, 40]);
    expect(onder('Achterstand begin')).toEqual([null]);
    expect(onder('Stand begin')).toEqual(['in de cel staat “171 vergunninghouders achterstand”, en dat zegt meer dan een getal; pas de cel zelf aan']);
  });

  test('a formula is refused, and those that may follow a correction are named', () => {
    const v = naast([KOP, LOPIK], [NIEUW, ['2024-1', 'Lopik', 18, 16, 7]], { formules: formuleIn([1, 3], [1, 2]) });
    expect(v.correcties.map((c) => c.cel)).toEqual([{ mag: false, weigering: { code: 'CEL_FORMULE' } }]);
    expect(v.bevindingen).toEqual([{ code: 'FORMULES_VOLGEN', aantal: 2, plaatsen: ['Cijfers!D2', 'Cijfers!C2'] }]);
    expect(planCorrecties(v.correcties, v.correcties)).toMatchObject({ plannen: [], geschreven: [], geweigerd: [{ weigering: { code: 'CEL_FORMULE' } }] });
  });

  test('a merged cell is refused', () => {
    const [tabel] = tabellen([KOP, LOPIK]);
    if (tabel === undefined) throw new Error('no table');
    const samen = { ...tabel, blad: { ...tabel.blad, samengevoegd: [{ rij: 1, totRij: 2, kolom: 3, totKolom: 3 }] } };
    const v = vergelijk({ tabellen: [samen] }, { tabellen: tabellen([NIEUW, ['2024-1', 'Lopik', 18, 16, 7]]) }, kaders);
    expect(v.correcties.map((c) => c.cel)).toEqual([{ mag: false, weigering: { code: 'CEL_SAMENGEVOEGD', bereik: 'D2:D3' } }]);
  });

  test('under a totaalopgave a taakstelling and its balance go together', () => {
    const eigen = [['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Gecorrigeerde taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 33, 7]];
    const { correcties } = naast(eigen, [['Periode', 'Gemeente', 'Achterstand begin', 'Gecorrigeerde taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 19, 36, 7]]);
    const { gekozen } = kiesCorrecties(correcties, [{ gemeente: 'lopik', veld: 'beginstand' }]);
    expect(planCorrecties(correcties, gekozen)).toMatchObject({ plannen: [], geweigerd: [{ weigering: { code: 'HOORT_BIJEEN', met: 'taakstelling' } }] });
    // it is called what stands in the column, not the taakstelling that follows from it
    expect(correcties.map((c) => [c.veld, cijfernaam(c).nl])).toEqual([['taakstelling', 'totaalopgave'], ['beginstand', 'beginstand']]);
    expect(weigeringTekst({ code: 'HOORT_BIJEEN', met: 'taakstelling' }, 'nl')).toBe('uw blad heeft de totaalopgave, en die verandert alleen samen met de beginstand; accepteer beide, of geen van beide');
    expect(planCorrecties(correcties, correcties).plannen.map((p) => p.cellen)).toEqual([[{ rij: 1, kolom: 3, van: 17, waarde: 19 }, { rij: 1, kolom: 4, van: 33, waarde: 36 }]]);
  });
});

test('what would read otherwise afterwards is not written', () => {
  const bladen = maakBlad('Cijfers', [['Periode', 'Gemeente', 'Vorige trede', 'Stand begin', 'Taakstelling', 'Totaalopgave', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 16, 33, 7]]);
  const eigen = lees({}, bladen);
  const v = vergelijk({ tabellen: eigen }, { tabellen: tabellen([NIEUW, ['2024-1', 'Lopik', 19, 16, 7]]) }, kaders);
  const { plannen, geschreven } = planCorrecties(v.correcties, v.correcties);
  // the printed totaalopgave was the proof of what a positive balance means; it no longer fits
  const erna = herken(werkmapNa(maakWerkmap(bladen), eigen, plannen, geschreven), utrecht2024.gemeenten, {});
  const verschil = leestAnders(tabellenNa(eigen, geschreven), erna);
  expect(verschil?.code).toBe('VRAAG_ERNA');
  expect(verschil === null ? '' : leesverschilTekst(verschil, 'nl')).toContain('Met deze correcties zou uw werkmap niet meer te lezen zijn: ');
  // where it is a formula, Excel reckons it anew: then the answer that was given or the other rows decide
  const gekozen = herken(werkmapNa(maakWerkmap({ ...bladen, formules: formuleIn([1, 5]) }), lees({}, { ...bladen, formules: formuleIn([1, 5]) }), plannen, geschreven), utrecht2024.gemeenten, { standteken: 'achterstand positief' });
  expect(leestAnders(tabellenNa(eigen, geschreven), gekozen)).toBeNull();
});

test('a herverdeling that ours holds in its taakstelling was compared with it', () => {
  const eigen = [['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling incl. herverdeling', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 18, 7]];
  const nieuw = (t: Celwaarde, h: number) => [[...NIEUW, 'Herverdeling'], ['2024-1', 'Lopik', 17, t, 7, h]];
  expect([codes(naast(eigen, nieuw(16, 2))), codes(naast(eigen, nieuw(16, 3)))]).toEqual([['TAAKSTELLING_OMGEREKEND'], ['TAAKSTELLING_OMGEREKEND']]);
  expect(naast(eigen, nieuw(16, 3)).correcties.map((c) => [c.veld, c.van, c.naar])).toEqual([['taakstelling', 18, 19]]);
  expect(codes(naast(eigen, nieuw(null, 2)))).toContain('GEEN_KOLOM');
});

test('what stands in a cell that holds no figure is said', () => {
  const stond = (w: Celwaarde) => naast([KOP, ['2024-1', 'Lopik', 2, 17, 16, w]], [NIEUW, ['2024-1', 'Lopik', 17, 16, 12]]).correcties.map((c) => vanTekst(c, 'nl'));
  expect([stond('n.v.t.'), stond('onbekend'), stond('#N/A'), stond(null), stond(7)]).toEqual([['“n.v.t.”'], ['“onbekend”'], ['“#N/A”'], ['leeg'], ['7']]);
});

test('several gemeenten that the new source lacks are plural', () => {
  const eigen = [KOP, LOPIK, ['2024-1', 'Zeist', 2, 20, 60, 61], ['2024-1', 'Soest', 2, 20, 60, 61]];
  const zin = (taal: 'nl' | 'en', ...rijen: Rijen) => ontbrekendZinnen(naast(eigen, [NIEUW, ...rijen]).ontbrekend, taal);
  const [zeist, soest] = [['2024-1', 'Zeist', 20, 60, 61], ['2024-1', 'Soest', 20, 60, 61]];
  expect([zin('nl', zeist), zin('nl', zeist, soest)]).toEqual([['Lopik en Soest (2024-1) staan niet in de nieuwe bron.'], ['Lopik 2024-1 staat niet in de nieuwe bron.']]);
  expect(zin('en', zeist)).toEqual(['Lopik and Soest (2024-1) are not in the new source.']);
});
