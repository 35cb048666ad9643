import { maakRekenmachine, NEDERLAND, vreemdeFuncties } from '.';
import type { Argument, Verschuiving } from './omgeving';
import { Formulefout, Wacht } from './omgeving';
import { proefomgeving } from './proefblad';

const machine = maakRekenmachine(NEDERLAND);

const tabel = { naam: 'Cijfers', blad: 'Blad1', bereik: { rij: 0, kolom: 0, totRij: 3, totKolom: 2 }, kop: true, totaalrij: true, kolommen: ['Gemeente', 'Taakstelling 2024-II', 'Realisatie [n]'] };
const bladen = { Blad1: { A1: 'Gemeente', A2: 'Baarn', B2: 20, C2: 15, A3: 'Zeist', B3: 80, C3: 90, A4: 'Totaal', B4: 100, C4: 105 } };
const namen = { Opgave: { blad: 'Blad1', bereik: { rij: 1, kolom: 1, totRij: 2, totKolom: 1 } } };

describe('structured references and names', () => {
  test.each<[string, string, unknown]>([
    ['Cijfers[Taakstelling 2024-II]', 'E2', [[20], [80]]],
    ['SUM(Cijfers[taakstelling 2024-ii])', 'E2', 100],
    ['Cijfers[[#This Row],[Taakstelling 2024-II]]', 'E3', 80],
    ['[@[Taakstelling 2024-II]]-[@[Realisatie \'[n\']]]', 'E2', 5],
    ['[@Gemeente]', 'E3', 'Zeist'],
    ['[@Gemeente]', 'E4', { fout: '#VALUE!' }],
    ['SUM(Cijfers[[#This Row],[Taakstelling 2024-II]:[Realisatie \'[n\']]])', 'E2', 35],
    ['Cijfers[[#Totals],[Taakstelling 2024-II]]', 'E2', 100],
    ['Cijfers[[#Headers],[Gemeente]]', 'E2', 'Gemeente'],
    ['ROWS(Cijfers[#All])', 'E2', 4], ['ROWS(Cijfers)', 'E2', 2], ['ROWS(Cijfers[[#Data],[#Totals],[Gemeente]])', 'E2', 3],
    ['Cijfers[Weg]', 'E2', { fout: '#REF!' }], ['Weg[Gemeente]', 'E2', { fout: '#REF!' }],
    ['SUM(Opgave)', 'E2', 100], ['@Opgave', 'E3', 80], ['@Opgave', 'E9', { fout: '#VALUE!' }],
  ])('=%s in %s', (formule, waar, uit) => expect(machine.bereken(`=${formule}`, proefomgeving({ bladen, namen, tabellen: [tabel] }, waar))).toEqual(uit));
});

describe('custom functions', () => {
  const gezien: (readonly Argument[])[] = [];
  const proef = { bladen, functies: { 'IBT.TREDE': (a: readonly Argument[]) => { gezien.push(a); return 3; }, 'IBT.RIJEN': () => [[1, 2], [3, 4]] } };

  test.each(['IBT.TREDE', 'ibt.trede', '_xldudf_IBT_TREDE'])('%s reaches the add-in, with where its arguments stood', (naam) => {
    gezien.length = 0;
    expect(machine.bereken(`=${naam}(A2,B2:B3,5,)`, proefomgeving(proef))).toBe(3);
    expect(gezien).toEqual([[
      { waarde: 'Baarn', van: { blad: 'Blad1', bereik: { rij: 1, kolom: 0, totRij: 1, totKolom: 0 } } },
      { waarde: [[20], [80]], van: { blad: 'Blad1', bereik: { rij: 1, kolom: 1, totRij: 2, totKolom: 1 } } },
      { waarde: 5 }, { waarde: null },
    ]]);
  });

  test('what it gives can be computed on, or spill', () => {
    expect(machine.bereken('=IBT.TREDE(1)+1', proefomgeving(proef))).toBe(4);
    expect(machine.bereken('=IBT.RIJEN()', proefomgeving(proef))).toEqual([[1, 2], [3, 4]]);
  });

  test('while it has no answer yet, that passes through, also from within IFERROR', () => {
    const wachtend = { ...proefomgeving(proef), functie: () => { throw new Wacht(); } };
    expect(() => machine.bereken('=IFERROR(IBT.TREDE(1),0)', wachtend)).toThrow(Wacht);
  });
});

test.each(['=', '=1+', '=(1', '=SUM(1,', '="a', '=A1 B1', '={1,2;3}', '=Tabel[a', '=1;2', '=$', '=A1)'])('%s is no formula', (formule) => {
  expect(() => machine.controleer(formule)).toThrow(Formulefout);
  expect(() => machine.bereken(formule, proefomgeving({ bladen }))).toThrow(Formulefout);
});

test('the functions that are not built in', () => {
  expect(vreemdeFuncties('=IF(_xldudf_IBT_TREDE(A1)>1,OFFSET(A1,1,0),-FILTER(B:B,B:B>0))')).toEqual(['IBT.TREDE', 'OFFSET', 'FILTER']);
  expect(vreemdeFuncties('=SUM(A1:A2)*ROUND(B1,0)')).toEqual([]);
});

describe('a formula copied elsewhere', () => {
  test.each<[string, number, number, string]>([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'], ["='2024-I'!C5:D6&\"A1\"", 1, 1, "='2024-I'!D6:E7&\"A1\""], ['=SUM(A:A,$B:B,2:3,$4:4)', 1, 1, '=SUM(B:B,$B:C,3:4,$4:5)'],
    ['=A1', -1, 0, '=#REF!'], ['=LOG10(A1)', 1, 0, '=LOG10(A2)'], ['=Tabel1[A1]', 1, 1, '=Tabel1[A1]'],
  ])('%s by %d and %d', (formule, rijen, kolommen, uit) => expect(machine.kopieer(formule, rijen, kolommen)).toBe(uit));
});

describe('rows and columns put in or taken out', () => {
  const rij = (vanaf: number, aantal: number): Verschuiving => ({ blad: 'Blad1', as: 'rij', vanaf, aantal, van: 0, tot: 16_383 });
  const kolom = (vanaf: number, aantal: number): Verschuiving => ({ blad: 'Blad1', as: 'kolom', vanaf, aantal, van: 0, tot: 1_048_575 });
  test.each<[string, Verschuiving, string]>([
    ['=A5+A3', rij(4, 2), '=A7+A3'], ['=SUM($A$1:A9)', rij(4, 2), '=SUM($A$1:A11)'], ['=A5', rij(4, -1), '=#REF!'], ['=SUM(A1:A9)', rij(4, -2), '=SUM(A1:A7)'],
    ['=SUM(A5:A9)', rij(3, -3), '=SUM(A4:A6)'], ['=SUM(A4:A5)', rij(3, -2), '=SUM(#REF!)'], ['=C1+A1', kolom(1, 1), '=D1+A1'], ['=SUM(A:C)', kolom(1, 1), '=SUM(A:D)'], ['=SUM(A:C)', rij(1, 1), '=SUM(A:C)'],
    ['=Blad2!A5+Blad1!A5', rij(0, 1), '=Blad2!A5+Blad1!A6'], ['=SUM(5:6)', rij(0, 1), '=SUM(6:7)'],
    ['=A5+D5', { ...rij(0, 1), van: 2, tot: 4 }, '=A5+D6'], ['=SUM(A5:D5)', { ...rij(0, 1), van: 2, tot: 4 }, '=SUM(A5:D5)'],
  ])('%s', (formule, stap, uit) => expect(machine.verschuif(formule, 'Blad1', stap)).toBe(uit));
});

describe('as a Dutch Excel shows it', () => {
  test.each([
    ['=SUM(A1,0.5)', '=SOM(A1;0,5)'], ['=IF(A1>1,"a,b.c",{1,2;3,4})', '=ALS(A1>1;"a,b.c";{1\\2;3\\4})'], ['=IFERROR(#N/A,TRUE)', '=ALS.FOUT(#N/B;WAAR)'],
    ['=T[[#This Row],[Som, a.b]]', '=T[[#Deze rij],[Som, a.b]]'], ['=IBT.TREDE(A1,B1)', '=IBT.TREDE(A1;B1)'], ['=COUNTIFS(A:A,"x")', '=AANTALLEN.ALS(A:A;"x")'], ['=SUM', '=SUM'],
  ])('%s', (opgeslagen, nederlands) => {
    expect(machine.lokaal(opgeslagen)).toBe(nederlands);
    expect(machine.vanLokaal(nederlands)).toBe(opgeslagen);
  });
  test('a Dutch formula that is none is refused', () => expect(() => machine.vanLokaal('=SOM(1,5;"a)')).toThrow(Formulefout));
});
