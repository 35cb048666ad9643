import type { Herkenning } from '../tabel';
import { adres } from '../blad';
import { celVanVeld, herken } from '.';
import { GEMEENTEN, blad, map, lees, merge, gelukt, enige, fouten, dossiers, P, KOP, type Rijen } from './proefblad';

describe('the half-year', () => {
  const KAAL = ['Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
  const rijen: Rijen = [KAAL, ['Zeist', 5, 20, 18]];
  test('from the sheet, or from the user', () => {
    expect(enige(lees(rijen, {}, '2024-1')).bevindingen).toEqual([{ code: 'PERIODE_UIT', periode: P(2024, 1), bron: '2024-1', waar: 'bladnaam' }]);
    expect(enige(lees(rijen, { periode: P(2023, 2) }, 'Blad1')).periode).toEqual(P(2023, 2));
    expect(fouten(lees(rijen, {}, 'Blad1'))).toEqual([{ code: 'PERIODE_ONBEKEND', plaats: "'Blad1'!A1:D1" }]);
  });
  test('contradictions', () => {
    const strijd = (plaats: string) => [{ code: 'PERIODE_STRIJDIG', plaats, perioden: [P(2024, 1), P(2024, 2)] }];
    expect(fouten(lees([KOP, ['Zeist', 5, 20, 18]], {}, '2024-2'))).toEqual(strijd("'2024-2'!A1:D1"));
    expect(fouten(lees([['Tweede helft 2024'], ...rijen], {}, '2024-1'))).toEqual(strijd("'2024-1'!A2:D2"));
    expect(enige(lees([KOP, ['Zeist', 5, 20, 18]], { periode: P(2024, 1) }, '2024-2')).periode).toEqual(P(2024, 1));
  });
  test('from the days of the balances', () => {
    expect(enige(lees([['Gemeente', 'Achterstand 1 juli 2023', 'Taakstelling', 'Realisatie', 'Achterstand 1-1-2024'], ['Zeist', 5, 20, 18, 7]], {}, 'Blad1')).periode).toEqual(P(2023, 2));
  });
  test('chosen but not there', () => {
    expect(fouten(lees([KOP, ['Zeist', 5, 20, 18]], { periode: P(2020, 1) }, 'Blad1'))).toEqual([{ code: 'PERIODE_NIET_GEVONDEN', periode: P(2020, 1), perioden: [P(2024, 1)] }]);
  });
  test('per row: a date and an unreadable one are faults of their row', () => {
    const tabel = enige(lees([['Periode', ...KAAL], ['2024-1', 'Zeist', 5, 20, 18], [{ datum: 45323 }, 'Soest', 5, 20, 18], ['eind 2024', 'Lopik', 5, 20, 18], [null, 'Baarn', 5, 20, 18]], {}, 'Blad1'));
    expect(tabel.rijen.map((r) => [r.naam, r.dossier === null, r.fouten])).toEqual([
      ['Zeist', false, []],
      ['Soest', true, [{ code: 'PERIODE_IS_DATUM', veld: 'periode', gevonden: '1-2-2024' }]],
      ['Lopik', true, [{ code: 'GEEN_PERIODE', veld: 'periode', gevonden: 'eind 2024' }]],
      ['Baarn', true, [{ code: 'GEEN_PERIODE', veld: 'periode', gevonden: '' }]],
    ]);
  });
});

describe('several sheets', () => {
  const a = blad('A', [['2024-1'], KOP, ['Zeist', 5, 20, 18]]);
  const b = blad('B', [KOP, ['Zeist', 6, 21, 19]]);
  test('two tables for one half-year', () => {
    expect(fouten(herken(map(a, b), GEMEENTEN, {}))).toEqual([{ code: 'TWEE_TABELLEN', periode: P(2024, 1), plaatsen: ["'A'!A2:D3", "'B'!A1:D2"] }]);
    expect(enige(herken(map(a, b), GEMEENTEN, { blad: 'b' })).blad.naam).toBe('B');
  });
  test('a sheet that is not there, a hidden one, and one without a table', () => {
    expect(fouten(herken(map(a, b), GEMEENTEN, { blad: 'C' }))).toEqual([{ code: 'BLAD_ONBEKEND', blad: 'C', bladen: ['A', 'B'] }]);
    expect(gelukt(herken(map(a, { ...b, verborgen: true }, blad('Leeg', [])), GEMEENTEN, {}))).toHaveLength(1);
    expect(fouten(lees([['Gemeente', 'Taakstelling', 'Kleur'], ['Zeist', 20, 'rood']]))).toEqual([
      { code: 'GEEN_TABEL', bladen: [{ blad: '2024-1', gevonden: ['Gemeente', 'Taakstelling'], ontbreekt: ['beginstand', 'realisatie'] }] },
    ]);
    expect(fouten(herken(map(), GEMEENTEN, {}))).toEqual([{ code: 'GEEN_TABEL', bladen: [] }]);
    expect(fouten(lees([KOP.slice(1), [5, 20, 18]], {}, 'Blad1'))).toEqual([{ code: 'GEEN_TABEL', bladen: [{ blad: 'Blad1', gevonden: KOP.slice(1), ontbreekt: ['gemeente'] }] }]);
  });
});

describe('the sign of a balance', () => {
  const kop = ['Gemeente', 'Beginstand', 'Taakstelling', 'Realisatie'];
  const stand = (h: Herkenning) => { const t = enige(h); return [t.standteken, t.bevindingen.filter((b) => b.code === 'STAND_OMGEKEERD').length, dossiers(t).map((d) => d.beginstand)]; };
  test('the totaalopgave proves it', () => {
    expect(stand(lees([[...kop, 'Totaalopgave'], ['Zeist', 5, 20, 18, 25], ['Soest', -3, 20, 18, 17]]))).toEqual(['achterstand positief', 0, [5, -3]]);
    expect(stand(lees([[...kop, 'Totaalopgave'], ['Zeist', 5, 20, 18, 15], ['Soest', -3, 20, 18, 23]]))).toEqual(['voorsprong positief', 1, [-5, 3]]);
  });
  test('the closing balance proves it', () => {
    expect(stand(lees([[...kop, 'Eindstand'], ['Zeist', 5, 20, 18, 7]]))).toEqual(['achterstand positief', 0, [5]]);
    expect(stand(lees([[...kop, 'Eindstand'], ['Zeist', 5, 20, 18, 3]]))).toEqual(['voorsprong positief', 1, [-5]]);
  });
  test('not unanimous, or nothing to prove it with', () => {
    const fout = [{ code: 'STAND_TEKEN_ONBEKEND', plaats: "'2024-1'!B1", kop: 'Beginstand' }];
    expect(fouten(lees([[...kop, 'Totaalopgave'], ['Zeist', 5, 20, 18, 25], ['Soest', 3, 20, 18, 17]]))).toEqual(fout);
    expect(fouten(lees([kop, ['Zeist', 5, 20, 18]]))).toEqual(fout);
    expect(stand(lees([kop, ['Zeist', 5, 20, 18]], { standteken: 'voorsprong positief' }))).toEqual(['voorsprong positief', 1, [-5]]);
  });
  test('the other figures contradict the header', () => {
    const achterstand = ['Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
    const fout = (kop: string, tegengesproken: string) => [{ code: 'STAND_TEKEN_ONBEKEND', plaats: "'2024-1'!B1", kop, tegengesproken }];
    const omgekeerd: Rijen = [[...achterstand, 'Totaalopgave'], ['Zeist', 5, 20, 18, 15], ['Soest', -3, 20, 18, 23], ['Lopik', 1, 8, 8, 8]];
    expect(fouten(lees(omgekeerd))).toEqual(fout('Achterstand begin', 'achterstand positief'));
    expect(stand(lees(omgekeerd, { standteken: 'voorsprong positief' }))).toEqual(['voorsprong positief', 1, [-5, 3, -1]]);
    expect(stand(lees(omgekeerd, { standteken: 'achterstand positief' }))[2]).toEqual([5, -3, 1]);
    expect(fouten(lees([['Gemeente', 'Voorsprong begin', 'Taakstelling', 'Realisatie', 'Eindstand'], ['Zeist', 5, 20, 18, 7]]))).toEqual(fout('Voorsprong begin', 'voorsprong positief'));
    expect(fouten(lees([[...achterstand, 'Achterstand eind'], ['Zeist', 5, 20, 18, 3]]))).toEqual(fout('Achterstand begin', 'achterstand positief'));
  });
  test('nearly each balance under the header is negative, and nothing proves that they all are the other', () => {
    const namen = ['Zeist', 'Soest', 'Lopik', 'Baarn', 'Bunnik'];
    const met = (k: string, n: (i: number) => number, erbij: readonly string[] = [], cellen: (i: number) => readonly number[] = () => [], keuzes = {}) => lees([['Gemeente', k, 'Taakstelling', 'Realisatie', ...erbij], ...namen.map((naam, i) => [naam, n(i), 20, 18, ...cellen(i)])], keuzes);
    const negatief = (i: number): number => -i - 1;
    const fout = [{ code: 'STAND_TEKEN_ONBEKEND', plaats: "'2024-1'!B1", kop: 'Achterstand 1-1-2024', tegengesproken: 'achterstand positief' }];
    expect(fouten(met('Achterstand 1-1-2024', negatief))).toEqual(fout);
    expect(stand(met('Achterstand 1-1-2024', negatief, [], undefined, { standteken: 'voorsprong positief' }))[2]).toEqual([1, 2, 3, 4, 5]);
    expect(stand(met('Achterstand 1-1-2024', negatief, [], undefined, { standteken: 'achterstand positief' }))[2]).toEqual([-1, -2, -3, -4, -5]);
    expect(fouten(met('Achterstand 1-1-2024', (i) => (i === 4 ? 3 : negatief(i))))).toEqual(fout);
    // more that are none, a proof, or a header that names both sides
    expect(fouten(met('Achterstand 1-1-2024', (i) => (i > 2 ? 3 : negatief(i))))).toEqual([]);
    expect(fouten(met('Achterstand 1-1-2024', (i) => (i === 4 ? 0 : negatief(i))))).toEqual([]);
    expect(fouten(met('Achterstand 1-1-2024', negatief, ['Totaalopgave'], (i) => [20 + negatief(i)]))).toEqual([]);
    for (const kop of ['Achterstand (+) / voorsprong (-)', 'Achterstand 1-1-2024 (negatief)', 'Stand (+ achterstand, - voorsprong)']) expect(fouten(met(kop, negatief))).toEqual([]);
  });
  test('a sheet that does not add up, or adds up the other way in some rows, contradicts no header', () => {
    const kopMetTotaal = ['Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie', 'Totaalopgave'];
    // a herverdeling of 2 that has no column
    expect(stand(lees([kopMetTotaal, ['Zeist', -1, 20, 18, 21], ['Soest', 4, 20, 18, 26], ['Lopik', 3, 8, 8, 13]]))).toEqual(['achterstand positief', 0, [-1, 4, 3]]);
    expect(stand(lees([kopMetTotaal, ['Zeist', 5, 20, 18, 15], ['Soest', 3, 20, 18, 23]]))).toEqual(['achterstand positief', 0, [5, 3]]);
  });
  test('it need not be known where it does not matter', () => {
    expect(stand(lees([kop, ['Zeist', 0, 20, 18], ['Soest', '5 voorsprong', 20, 18]]))).toEqual(['achterstand positief', 0, [0, -5]]);
  });
  test('the header decides, and the text of a cell for itself', () => {
    expect(stand(lees([['Gemeente', 'Voorsprong begin', 'Taakstelling', 'Realisatie'], ['Zeist', 5, 20, 18], ['Soest', '3 achterstand', 20, 18]]))).toEqual(['voorsprong positief', 1, [-5, 3]]);
  });
});

describe('the gecorrigeerde taakstelling', () => {
  const kop = ['Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
  const vraag = (rijen: number) => [{ code: 'GECORRIGEERD_VRAAG', plaats: "'2024-1'!C1", kop: 'Taakstelling', rijen }];
  const metTotaal: Rijen = [[...kop, 'Totaalopgave'], ['Zeist', 5, 25, 18, 25], ['Soest', 0, 10, 8, 10], ['Lopik', -2, 8, 8, 8]];
  test('the numbers suggest it', () => {
    expect(fouten(lees(metTotaal))).toEqual(vraag(2));
    expect(fouten(lees([[...kop, 'Eindstand'], ['Zeist', 5, 25, 18, 7]]))).toEqual(vraag(1));
  });
  test('the user answers', () => {
    const ja = enige(lees(metTotaal, { gecorrigeerd: true }));
    expect([ja.taakstellingOmvat, ja.kolommen[2]?.soort, dossiers(ja)[0]?.taakstellingOmvat]).toEqual(['totaalopgave', 'gecorrigeerdeTaakstelling', 'totaalopgave']);
    expect(enige(lees(metTotaal, { gecorrigeerd: false })).taakstellingOmvat).toBe('taakstelling');
  });
  test('the header says it, or only the totaalopgave is there', () => {
    expect(enige(lees([['Gemeente', 'Achterstand begin', 'Gecorrigeerde taakstelling', 'Realisatie'], ['Zeist', 5, 25, 18]])).taakstellingOmvat).toBe('totaalopgave');
    expect(dossiers(enige(lees([['Gemeente', 'Achterstand begin', 'Totaalopgave', 'Realisatie'], ['Zeist', 5, 25, 18]])))).toEqual([
      { gemeente: 'Zeist', periode: P(2024, 1), taakstelling: 25, taakstellingOmvat: 'totaalopgave', beginstand: 5, realisatie: 18 },
    ]);
  });
  test('one row that contradicts it is enough to raise no question', () => {
    expect(fouten(lees([...metTotaal, ['Baarn', 4, 10, 8, 14]]))).toEqual([]);
    expect(fouten(lees([[...kop, 'Eindstand'], ['Zeist', 5, 25, 18, 7], ['Baarn', 4, 10, 8, 6]]))).toEqual([]);
  });
  test('ordinary figures raise no question', () => expect(fouten(lees([[...kop, 'Totaalopgave', 'Eindstand'], ['Zeist', 5, 20, 18, 25, 7]]))).toEqual([]));
});

describe('rows', () => {
  const tabel = (...rijen: Rijen) => enige(lees([KOP, ...rijen], {}, 'Blad1'));
  test('names in other spellings', () => {
    const namen = ['UTRECHT', 'Gemeente Zeist', 'Stichtse-Vecht', 'Bilt, De', 'De\u00A0 Bilt ', 'Soest (gemeente)', 'Utrechtse  heuvelrug', 'GM0331', '0312', 'Baarn*'];
    const gevonden = namen.map((naam) => tabel([naam, 5, 20, 18]).rijen[0]?.gemeente?.naam);
    expect(gevonden).toEqual(['Utrecht', 'Zeist', 'Stichtse Vecht', 'De Bilt', 'De Bilt', 'Soest', 'Utrechtse Heuvelrug', 'Lopik', 'Bunnik', 'Baarn']);
    expect(tabel([344, 5, 20, 18]).rijen[0]?.gemeente?.naam).toBe('Utrecht');
  });
  test('names that are no gemeente', () => {
    expect(tabel(['Ziest', 5, 20, 18], ['Atlantis', 1, 2, 3], [null, 4, 5, 6], ['Zesit', null, null, null]).rijen.map((r) => [r.dossier, r.fouten])).toEqual([
      [null, [{ code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: 'Ziest', lijktOp: 'Zeist' }]],
      [null, [{ code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: 'Atlantis', lijktOp: null }]],
      [null, [{ code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: '', lijktOp: null }]],
      [null, [{ code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: 'Zesit', lijktOp: 'Zeist' }]],
    ]);
    expect(enige(lees([KOP, ['Atlantis', 1, 2, 3]], { gemeenten: ['Atlantis'] }, 'Blad1')).rijen[0]?.gemeente).toEqual({ naam: 'Atlantis', cbsCode: '' });
  });
  test('totals, headings, notes and blank rows', () => {
    const rijen = tabel(['Zeist', 5, 20, 18], ['Soest', 1, 10, 8], ['Subtotaal', 6, 30, 26], [], ['Overige gemeenten'], ['Lopik', 2, 4, 3], ['Regio Zuid', 2, 4, 3], ['Provincie Utrecht', 8, 34, 29], ['Totaal', 8, 35, 29], ['* Bron: COA']).rijen;
    expect(rijen.map((r) => [r.naam, r.soort, r.totalen])).toEqual([
      ['Zeist', 'gemeente', {}], ['Soest', 'gemeente', {}], ['Subtotaal', 'totaal', {}], ['Lopik', 'gemeente', {}], ['Regio Zuid', 'gemeente', {}],
      ['Provincie Utrecht', 'totaal', { beginstand: 8, taakstelling: 34, realisatie: 29 }],
      ['Totaal', 'totaal', { beginstand: 8, taakstelling: 35, realisatie: 29 }],
    ]);
    expect(rijen.find((r) => r.naam === 'Regio Zuid')?.fouten).toEqual([{ code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: 'Regio Zuid', lijktOp: null }]);
  });
  test('a gemeente twice', () => {
    expect(tabel(['Zeist', 5, 20, 18], ['Soest', 1, 10, 8], ['zeist', 5, 20, 18]).rijen.map((r) => r.fouten)).toEqual([
      [{ code: 'DUBBELE_GEMEENTE', veld: 'gemeente', naam: 'Zeist', ookIn: ['A4'] }], [], [{ code: 'DUBBELE_GEMEENTE', veld: 'gemeente', naam: 'zeist', ookIn: ['A2'] }],
    ]);
  });
  test('code and name', () => {
    const rijen = enige(lees([['CBS-code', ...KOP], ['GM0355', 'Zeist', 5, 20, 18], ['0344', 'Soest', 1, 10, 8], ['331', null, 1, 10, 8]], {}, 'Blad1')).rijen;
    expect(rijen.map((r) => [r.gemeente?.naam, r.fouten])).toEqual([['Zeist', []], [undefined, [{ code: 'CODE_STRIJDIG', veld: 'gemeente', naam: 'Soest', cbsCode: '0344' }]], ['Lopik', []]]);
  });
  test('merged cells among the figures', () => {
    const rijen: Rijen = [['Overzicht 2024-1'], KOP, ['Zeist', 5, 20, 18], ['Soest', null, 10, 8], ['Dit is een lange noot onder de tabel']];
    expect(fouten(lees(rijen, {}, 'Blad1', { samengevoegd: [merge(0, 0, 0, 3), merge(2, 1, 3, 1), merge(4, 0, 4, 3)] }))).toEqual([{ code: 'SAMENGEVOEGD', plaats: "'Blad1'!A2:D2", bereik: "'Blad1'!B3:B4" }]);
  });
  test('cells that cannot be read keep what was found', () => {
    expect(dossiers(tabel(['Zeist', 'n.v.t.', { fout: '#REF!' }, 'volgt']))[0]).toEqual({
      gemeente: 'Zeist', periode: P(2024, 1), taakstellingOmvat: 'taakstelling',
      beginstand: { ontbreekt: 'nvt', gevonden: 'n.v.t.' }, taakstelling: { ontbreekt: 'foutwaarde', gevonden: '#REF!' }, realisatie: { ontbreekt: 'onbekend', gevonden: 'volgt' },
    });
  });
  test('koppelingstekort and basis', () => {
    const rijen = enige(lees([[...KOP, 'Koppelingstekort', 'Gekoppeld op 1 april', 'Beoordeling n.a.v.'], ['Zeist', 5, 20, 18, 'ja', 19, 'Koppelingstekort'], ['Soest', 1, 10, 8, 3, '-', null]], {}, 'Blad1'));
    expect(dossiers(rijen).map((d) => [d.koppelingstekort, d.tijdigBeschikbaar, d.opgave])).toEqual([['ja', 19, { basis: 'koppelingstekort' }], [3, { ontbreekt: 'nvt', gevonden: '-' }, undefined]]);
  });
});

test('the address of a field', () => {
  const tabel = enige(lees([['2024-1'], KOP, ['Zeist', 5, 20, 18]], {}, 'Blad1'));
  const [rij] = tabel.rijen;
  if (rij === undefined) throw new Error('no row');
  expect(['gemeente', 'beginstand', 'taakstelling', 'realisatie'].map((veld) => celVanVeld(tabel, rij, veld as 'gemeente')?.adres)).toEqual([0, 1, 2, 3].map((k) => adres(2, k)));
});
