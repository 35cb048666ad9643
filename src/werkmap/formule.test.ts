import type { Celwaarde } from './blad';
import { formuleTekst, geeft, isEigenFormule, isZelfdeFormule, type Celterm, type Rekenaar, type Term } from './formule';

const cel = (rij: number, kolom: number, waarde: Celwaarde, blad: string | null = null): Celterm => ({ soort: 'cel', blad, rij, kolom, waarde });
const som: Rekenaar = (_, argumenten) => argumenten.reduce<number>((s, a) => s + (typeof a === 'number' ? a : 0), 0);
const totaal = (...argumenten: Term[]): Term => ({ soort: 'functie', naam: 'TOTAALOPGAVE', argumenten });

test.each<[string, Term]>([
  ['=IBT.TOTAALOPGAVE(C6,B6)', totaal(cel(5, 2, 203), cel(5, 1, 171), { soort: 'weg' })],
  ['=IBT.TOTAALOPGAVE(C6,,D6)', totaal(cel(5, 2, 203), { soort: 'weg' }, cel(5, 3, 1))],
  ['=IBT.TOTAALOPGAVE(C6,-B6)', totaal(cel(5, 2, 203), { soort: 'omgekeerd', van: cel(5, 1, -171) })],
  ['=IBT.TOTAALOPGAVE(F6+B6,-B6)', totaal({ soort: 'verschil', van: cel(5, 5, 374), min: { soort: 'omgekeerd', van: cel(5, 1, -171) } }, { soort: 'omgekeerd', van: cel(5, 1, -171) })],
  ['=IBT.TOTAALOPGAVE(C6,B6&"")', totaal(cel(5, 2, 203), { ...cel(5, 1, 171), leegBlijftLeeg: true })],
  ['=IBT.TOTAALOPGAVE(C6,IF(B6="","",-B6))', totaal(cel(5, 2, 203), { soort: 'omgekeerd', van: { ...cel(5, 1, 171), leegBlijftLeeg: true } })],
  ["=IBT.TOTAALOPGAVE('d''Ee'!C6,0)", totaal(cel(5, 2, 1, "d'Ee"), { soort: 'constante', waarde: 0 })],
  ['=IF(ISNUMBER(G6),IF(IBT.TOTAALOPGAVE(C6)>G6,"a ""b""","c"),"c")', { soort: 'keuze', groot: totaal(cel(5, 2, 1)), cel: cel(5, 6, 3), dan: 'a "b"', anders: 'c' }],
  [
    "=INDEX('2024-I'!$K$6:$K$7,MATCH(A6,'2024-I'!$A$6:$A$7,0))",
    { soort: 'opzoek', sleutel: cel(5, 0, 'Zeist'), blad: '2024-I', sleutels: { kolom: 0, rij: 5, totRij: 6, waarden: ['Soest', 'Zeist'] }, uit: { kolom: 10, rij: 5, totRij: 6, waarden: [1, 2] } },
  ],
])('is written as %s', (tekst, term) => {
  expect(formuleTekst(term)).toBe(tekst);
});

describe('what a formula comes to', () => {
  const opzoek = (naam: Celwaarde): Term => ({ soort: 'opzoek', sleutel: cel(5, 0, naam), blad: 'x', sleutels: { kolom: 0, rij: 5, totRij: 6, waarden: ['Soest', 'Zeist'] }, uit: { kolom: 1, rij: 5, totRij: 6, waarden: [1, 2] } });
  test.each<[string, Term, Celwaarde, boolean]>([
    ['a sum', totaal(cel(0, 0, 203), cel(0, 1, 171)), 374, true],
    ['another sum', totaal(cel(0, 0, 203), cel(0, 1, 171)), 375, false],
    ['a blank counts as nothing or as 0', totaal(cel(0, 0, 203), cel(0, 1, null)), 203, true],
    ['a text cannot be turned round', totaal({ soort: 'omgekeerd', van: cel(0, 1, '171') }), -171, false],
    ['nor subtracted', { soort: 'verschil', van: cel(0, 0, 'ja'), min: cel(0, 1, 3) }, 0, false],
    ['found by name in any case', opzoek('ZEIST'), 2, true],
    ['not found', opzoek('Lopik'), 2, false],
    ['a wildcard is no name', opzoek('Z*'), 2, false],
    ['a choice', { soort: 'keuze', groot: totaal(cel(0, 0, 5)), cel: cel(0, 1, 4), dan: 'tekort', anders: 'geen' }, 'tekort', true],
    ['exactly enough is no shortage', { soort: 'keuze', groot: totaal(cel(0, 0, 4)), cel: cel(0, 1, 4), dan: 'tekort', anders: 'geen' }, 'geen', true],
    ['no number, no shortage', { soort: 'keuze', groot: totaal(cel(0, 0, 5)), cel: cel(0, 1, null), dan: 'tekort', anders: 'geen' }, 'geen', true],
  ])('%s', (_, term, verwacht, uit) => {
    expect(geeft(term, verwacht, som)).toBe(uit);
  });

  test('a blank that stays blank is handed over as a text, and a number as its text', () => {
    const eerste: Rekenaar = (_, [a]) => `${typeof a} ${String(a)}`;
    const veilig = (waarde: Celwaarde): Term => totaal({ ...cel(0, 0, waarde), leegBlijftLeeg: true });
    expect([geeft(veilig(null), 'string ', eerste), geeft(veilig(0), 'string 0', eerste), geeft(veilig(-12), 'string -12', eerste)]).toEqual([true, true, true]);
    expect(geeft(totaal({ soort: 'omgekeerd', van: { ...cel(0, 0, null), leegBlijftLeeg: true } }), 'string ', eerste)).toBe(true);
  });

  test('a blank that is not the same as 0 proves nothing', () => {
    const kiesKeurig: Rekenaar = (_, [a]) => (a === 0 ? 'nul' : 'leeg');
    expect(geeft(totaal(cel(0, 0, null)), 'leeg', kiesKeurig)).toBe(false);
  });
});

test.each<[string, boolean]>([
  ['=IBT.TREDE("2024-2",C6,B6,E6,A6)', true],
  ['=ibt.trede("2024-2",C6)', true],
  ['_xldudf_IBT_TREDE("2024-2",C6)', true],
  ['=IBT.PERCENTAGE(E6,IBT.TOTAALOPGAVE(C6,0,D6))', true],
  ['=IF(ISNUMBER(G6),IF(IBT.TOTAALOPGAVE(C6,B6)>G6,"Koppelingstekort","Totaalopgave"),"Totaalopgave")', true],
  ['=IBT.TREDE("2024-2",C6)+1', false],
  ['=IBT.TREDE("a)",C6)+IBT.TREDE("b",C6)', false],
  ['=ROUND(IBT.TREDE("2024-2",C6),0)', false],
  ['=IBT.NODIG(1,C6)', false],
  ['=SUM(C6:C9)', false],
  ['', false],
])('%s is of a shape that we write: %s', (formule, uit) => {
  expect(isEigenFormule(formule)).toBe(uit);
});

test('the same formula, in Excel and in a file', () => {
  expect(isZelfdeFormule('=IBT.TREDE("2024-2",C6)', '_xldudf_IBT_TREDE("2024-2",C6)')).toBe(true);
  expect(isZelfdeFormule('=IBT.TREDE("2024-2",C6)', '=IBT.TREDE("2024-2",C7)')).toBe(false);
});
