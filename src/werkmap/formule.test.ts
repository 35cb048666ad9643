import type { Celwaarde } from './blad';
import { bladverwijzing } from './bladnaam';
import { formuleTekst, geeft, isEigenFormule, isFormuleVan, isZelfdeFormule, type Celterm, type Opzoekterm, type Rekenaar, type Term } from './formule';

const cel = (rij: number, kolom: number, waarde: Celwaarde): Celterm => ({ soort: 'cel', rij, kolom, waarde });
const tekst = (van: Term): Term => ({ soort: 'tekst', van });
const som: Rekenaar = (_, argumenten) => argumenten.reduce<number>((s, a) => s + (typeof a === 'number' ? a : 0), 0);
const opzoek = (naam: Celwaarde, blad: string): Opzoekterm => ({
  soort: 'opzoek', sleutel: cel(5, 0, naam), blad, sleutels: { kolom: 0, rij: 5, totRij: 6, waarden: ['Soest', 'Zeist'] }, uit: { kolom: 10, rij: 5, totRij: 6, waarden: [null, 2] },
});
const totaal = (...argumenten: Term[]): Term => ({ soort: 'functie', naam: 'TOTAALOPGAVE', argumenten });

test.each<[string, Term]>([
  ['=IBT.TOTAALOPGAVE(C6,B6)', totaal(cel(5, 2, 203), cel(5, 1, 171), { soort: 'weg' })],
  ['=IBT.TOTAALOPGAVE(C6,"",D6)', totaal(cel(5, 2, 203), { soort: 'weg' }, cel(5, 3, 1))],
  ['=IBT.TOTAALOPGAVE(C6,B6&"")', totaal(cel(5, 2, 203), tekst(cel(5, 1, 171)))],
  ['=IBT.TOTAALOPGAVE(C6,IF(ISNUMBER(B6),-B6,""))', totaal(cel(5, 2, 203), { soort: 'omgekeerd', van: cel(5, 1, -171) })],
  ['=IBT.TOTAALOPGAVE(IF(COUNT(F6,B6)=2,F6-B6,""),0)', totaal({ soort: 'verschil', van: cel(5, 5, 374), min: cel(5, 1, 171), omgekeerd: false }, { soort: 'constante', waarde: 0 })],
  ['=IBT.TOTAALOPGAVE(IF(COUNT(F6,B6)=2,F6+B6,""))', totaal({ soort: 'verschil', van: cel(5, 5, 374), min: cel(5, 1, -171), omgekeerd: true })],
  ["=INDEX('2024-I'!$K$6:$K$7,MATCH(A6,'2024-I'!$A$6:$A$7,0))", opzoek('Zeist', '2024-I')],
  ["=INDEX('d''Ee'!$K$6:$K$7,MATCH(A6,'d''Ee'!$A$6:$A$7,0))", opzoek('Zeist', "d'Ee")],
  ['=IF(B6="",INDEX(Blad!$K$6:$K$7,MATCH(A6,Blad!$A$6:$A$7,0)),B6)&""', tekst({ soort: 'eerst', van: cel(5, 1, null), anders: opzoek('Zeist', 'Blad') })],
  ['=IF(INDEX(Blad!$K$6:$K$7,MATCH(A6,Blad!$A$6:$A$7,0))="",B6,INDEX(Blad!$K$6:$K$7,MATCH(A6,Blad!$A$6:$A$7,0)))&""', tekst({ soort: 'eerst', van: opzoek('Zeist', 'Blad'), anders: cel(5, 1, 3) })],
])('is written as %s', (tekst, term) => {
  expect(formuleTekst(term)).toBe(tekst);
});

describe('what a formula comes to', () => {
  const eerst = (waarde: Celwaarde, naam = 'Zeist'): Term => tekst({ soort: 'eerst', van: cel(5, 1, waarde), anders: opzoek(naam, 'x') });
  const verschil = (a: Celwaarde, b: Celwaarde, omgekeerd = false): Term => ({ soort: 'verschil', van: cel(0, 0, a), min: cel(0, 1, b), omgekeerd });
  test.each<[string, Term, Celwaarde, boolean]>([
    ['a sum', totaal(cel(0, 0, 203), cel(0, 1, 171)), 374, true],
    ['another sum', totaal(cel(0, 0, 203), cel(0, 1, 171)), 375, false],
    ['a blank counts as nothing or as 0', totaal(cel(0, 0, 203), cel(0, 1, null)), 203, true],
    ['a number turned', { soort: 'omgekeerd', van: cel(0, 1, 171) }, -171, true],
    ['a text cannot be turned round', { soort: 'omgekeerd', van: cel(0, 1, '171') }, '', true],
    ['one less the other', verschil(5, 3), 2, true],
    ['or plus', verschil(5, 3, true), 8, true],
    ['not of a text', verschil('ja', 3), '', true],
    ['nor of a blank', verschil(5, null), '', true],
    ['found by name in any case', opzoek('ZEIST', 'x'), 2, true],
    ['a blank that is found stays blank as a text', tekst(opzoek('Soest', 'x')), '', true],
    ['not found', tekst(opzoek('Lopik', 'x')), '', false],
    ['a wildcard is no name', opzoek('Z*', 'x'), 2, false],
    ['the cell itself first', eerst(3), '3', true],
    ['where it is blank, what is looked up', eerst(null), '2', true],
    ['a blank, a number, a yes and a date as texts', totaal(tekst(cel(0, 0, null)), tekst(cel(0, 1, 7))), 0, true],
    ['a date is its number', tekst(cel(0, 0, { datum: 45_352 })), '45352', true],
    ['of a number fifteen digits', tekst(cel(0, 0, 7.000000000000001)), '7', true],
    ['a yes', tekst(cel(0, 0, true)), 'TRUE', true],
  ])('%s', (_, term, verwacht, uit) => {
    expect(geeft(term, verwacht, som)).toBe(uit);
  });

  test('a blank that stays blank is handed over as a text, and a number as its text', () => {
    const eerste: Rekenaar = (_, [a]) => `${typeof a} ${String(a)}`;
    const veilig = (waarde: Celwaarde): Term => totaal(tekst(cel(0, 0, waarde)));
    expect([geeft(veilig(null), 'string ', eerste), geeft(veilig(0), 'string 0', eerste), geeft(veilig(-12), 'string -12', eerste)]).toEqual([true, true, true]);
  });

  test('a blank that is not the same as 0 proves nothing', () => {
    const kiesKeurig: Rekenaar = (_, [a]) => (a === 0 ? 'nul' : 'leeg');
    expect(geeft(totaal(cel(0, 0, null)), 'leeg', kiesKeurig)).toBe(false);
  });
});

test.each<[string, boolean]>([
  ['=IBT.TREDE("2024-2",C6,B6&"",E6&"",A6&"")', true],
  ['=ibt.trede("2024-2",C6)', true],
  ['_xldudf_IBT_TREDE("2024-2",C6)', true],
  ['=IBT.PERCENTAGE(E6&"",IBT.TOTAALOPGAVE(C6,0,D6)&"")', true],
  ['=IBT.TOELICHTING("2024-2",C6,IF(ISNUMBER(B6),-B6,""),E6&"","","",G6&"","","","basis")', true],
  ['_xldudf_IBT_TOELICHTING("2024-2",C6,B6&"",E6&"","","",G6&"","","","basis")', true],
  ['=IBT.TOELICHTING("2024-2",C6,B6&"",E6&"","","",G6&"","","","grond")', false],
  ['=IBT.BASIS("2024-2",C6,IF(ISNUMBER(B6),-B6,""),E6&"","","",G6&"")', true],
  ['=IBT.TOTAALOPGAVE(IF(COUNT(D6,C6)=2,D6-C6,""),C6&"")', true],
  [`=IBT.TREDE("2024-2",C6,B6&"",E6&"",IF(A6="",INDEX('Cijfers (oud)'!$K$2:$K$9,MATCH(F6,'Cijfers (oud)'!$A$2:$A$9,0)),A6)&"")`, true],
  ['=IBT.TREDE("2024-2",C6)+1', false],
  ['=IBT.TREDE("2024-2",C6,B6&"",E6&"",4)', false],
  ['=IBT.PERCENTAGE(SUM(E2:E9),SUM(F2:F9))', false],
  ['=IBT.TREDE("a)",C6)+IBT.TREDE("b",C6)', false],
  ['=ROUND(IBT.TREDE("2024-2",C6),0)', false],
  ['=IBT.NODIG(1,C6)', false],
  ['=SUM(C6:C9)', false],
  ['', false],
])('%s is of a shape that we write: %s', (formule, uit) => {
  expect(isEigenFormule(formule)).toBe(uit);
});

test('ours is what we write in that very column, over that very row', () => {
  const trede = '=IBT.TREDE("2024-2",C6,B6&"",E6&"",A6&"")';
  expect(isFormuleVan('trede', trede, 5, false)).toBe(true);
  expect(isFormuleVan('trede', trede, 6, false)).toBe(false);
  expect(isFormuleVan('toelichting', trede, 5, false)).toBe(false);
  expect(isFormuleVan('trede', '=IBT.TREDE("2024-2",C4,C3&"",C6&"",C2&"")', 2, true)).toBe(true);
  expect(isFormuleVan('trede', '=IBT.TREDE("2024-2",C4,D3&"",C6&"",C2&"")', 2, true)).toBe(false);
});

test('the basis is a part of the toelichting, and neither is taken for the other; IBT.BASIS is what it was before', () => {
  const geheel = '=IBT.TOELICHTING("2024-2",C6,B6&"",E6&"",A6&"")';
  const basis = '=IBT.TOELICHTING("2024-2",C6,B6&"",E6&"",A6&"","","","","","basis")';
  const vroeger = '=IBT.BASIS("2024-2",C6,B6&"",E6&"",A6&"")';
  const soorten = (formule: string): readonly string[] => (['basis', 'toelichting', 'trede'] as const).filter((soort) => isFormuleVan(soort, formule, 5, false));
  expect([geheel, basis, vroeger].map(soorten)).toEqual([['toelichting'], ['basis'], ['basis']]);
});

test('the same formula, in Excel and in a file, whatever the quotes round the name of a sheet', () => {
  expect(isZelfdeFormule('=IBT.TREDE("2024-2",C6)', '_xldudf_IBT_TREDE("2024-2",C6)')).toBe(true);
  expect(isZelfdeFormule('=IBT.TREDE("2024-2",C6)', '=IBT.TREDE("2024-2",C7)')).toBe(false);
  expect(isZelfdeFormule("=INDEX('Blad één'!$A$1:$A$2,1)", "=INDEX('blad één'!$A$1:$A$2,1)")).toBe(true);
  expect(isZelfdeFormule("=INDEX('Één'!$A$1:$A$2,1)", '=INDEX(Één!$A$1:$A$2,1)')).toBe(true);
});

test.each([
  ['Blad1', 'Blad1'], ['Cijfers', 'Cijfers'], ['Cijfers_2024', 'Cijfers_2024'], ['Één', 'Één'], ['2024-I', "'2024-I'"], ['Blad 1', "'Blad 1'"], ["d'Ee", "'d''Ee'"], ['Q1', "'Q1'"], ['R1C1', "'R1C1'"], ['Blad12345678', 'Blad12345678'], ['a.b', 'a.b'], ['', "''"],
])('the sheet %s is written as %s', (naam, uit) => {
  expect(bladverwijzing(naam)).toBe(uit);
});
