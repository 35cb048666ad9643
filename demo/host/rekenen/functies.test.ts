import { ENGELS, maakRekenmachine, NEDERLAND } from '.';
import { proefomgeving } from './proefblad';
import type { Enkel } from './waarde';

const fout = (code: string): Enkel => ({ fout: code });

/** A: gemeente, B: number, C: number with a gap, D: kinds of value that sheets hold. */
const BLAD = {
  A1: 'Gemeente', B1: 'Taakstelling', C1: 'Realisatie', D1: 'Allerlei',
  A2: 'Amersfoort', B2: 120, C2: 100, D2: '12',
  A3: 'Baarn', B3: 20, D3: true,
  A4: 'Utrecht', B4: 200, C4: 168, D4: fout('#N/A'),
  A5: 'Utrechtse Heuvelrug', B5: 40, C5: 40, D5: 'n.v.t.',
  F1: 0, F2: '1.234,5', F3: '', F4: 'utrecht',
  H1: 1, I1: 2, J1: 3, H2: 10, I2: 20, J2: 30,
};

const omgeving = proefomgeving({ bladen: { 'Blad 1': BLAD, '2024-I': { C5: 7 } }, verborgen: { 3: 'filter', 4: 'hand' }, formules: { B5: '=SUBTOTAL(9,B2:B4)' } });

const nl = (formule: string): unknown => maakRekenmachine(NEDERLAND).bereken(`=${formule}`, omgeving);
const en = (formule: string): unknown => maakRekenmachine(ENGELS).bereken(`=${formule}`, omgeving);

describe('operators', () => {
  test.each<[string, unknown]>([
    ['1+2*3', 7], ['(1+2)*3', 9], ['2^3^2', 64], ['-2^2', 4], ['10%', 0.1], ['50%*2', 1], ['--"3"', 3], ['7/2', 3.5], ['1/0', fout('#DIV/0!')],
    ['0^0', fout('#NUM!')], ['"a"&1', 'a1'], ['"a"&0.5', 'a0,5'], ['"x"&TRUE', 'xWAAR'], ['1=1', true], ['"a"="A"', true], ['"a"<"b"', true],
    ['1<"a"', true], ['"z"<TRUE', true], ['0.1+0.2=0.3', true], ['B9=0', true], ['B9=""', true], ['B9', 0], ['"abc"+1', fout('#VALUE!')],
    ['F2+0', 1234.5], ['D4+1', fout('#N/A')], ['D4&"x"', fout('#N/A')], ["'2024-I'!C5*2", 14], ['Weg!A1', fout('#REF!')], ['#REF!+1', fout('#REF!')],
    ['2<>3', true], ['3>=3', true], ['1e3', 1000], ['.5', 0.5], ['onbekend', fout('#NAME?')], ['B2:INDEX(B:B,4)', [[120], [20], [200]]],
  ])('=%s', (formule, uit) => expect(nl(formule)).toEqual(uit));
});

describe('sums and counts', () => {
  test.each<[string, unknown]>([
    ['SUM(B2:B5)', 380], ['SUM(B:B)', 380], ['SUM(B2,"5",TRUE)', 126], ['SUM(D2:D3)', 0], ['SUM(D2:D5)', fout('#N/A')], ['SUM("x")', fout('#VALUE!')], ['SUM()', fout('#VALUE!')],
    ['AVERAGE(C2:C5)', 308 / 3], ['AVERAGE(C3)', fout('#DIV/0!')], ['MIN(B2:B5)', 20], ['MAX(B2:B5)', 200], ['MAX(A2:A5)', 0],
    ['COUNT(C1:C5)', 3], ['COUNT(D2:D5,1,"2","x")', 2], ['COUNTA(C1:C5)', 4], ['COUNTA(F3)', 1], ['COUNTBLANK(C1:C5)', 1],
    ['SUMPRODUCT(B2:B5,C2:C5)', 12000 + 33600 + 1600], ['SUMPRODUCT((B2:B5>30)*C2:C5)', 308], ['SUMPRODUCT(--(C2:C5=""))', 1], ['SUMPRODUCT(B2:B5,C2:C4)', fout('#VALUE!')],
    ['SUBTOTAL(9,B2:B5)', 320], ['SUBTOTAL(109,B2:B5)', 120], ['SUBTOTAL(103,A2:A5)', 2], ['SUBTOTAL(9,5)', fout('#VALUE!')], ['SUBTOTAL(99,B2:B5)', fout('#VALUE!')],
  ])('=%s', (formule, uit) => expect(nl(formule)).toEqual(uit));
});

describe('conditions', () => {
  test.each<[string, unknown]>([
    ['COUNTIF(A2:A5,"utrecht*")', 2], ['COUNTIF(A2:A5,"Utrecht")', 1], ['COUNTIF(B2:B5,">=40")', 3], ['COUNTIF(B2:B5,20)', 1], ['COUNTIF(B2:B5,"<>20")', 3],
    ['COUNTIF(C2:C5,"")', 1], ['COUNTIF(C2:C5,"<>")', 3], ['COUNTIF(C2:C5,"=")', 1], ['COUNTIF(D2:D5,12)', 1], ['COUNTIF(D2:D5,TRUE)', 1], ['COUNTIF(D2:D5,"#N/A")', 1],
    ['COUNTIF(A2:A5,"?aarn")', 1], ['COUNTIF(A:A,"")', 1_048_576 - 5], ['COUNTIF(5,1)', fout('#VALUE!')],
    ['COUNTIFS(A2:A5,"U*",B2:B5,">100")', 1], ['COUNTIFS(A2:A5,"U*",B2:B4,">100")', fout('#VALUE!')],
    ['SUMIF(A2:A5,"U*",B2:B5)', 240], ['SUMIF(B2:B5,">100")', 320], ['SUMIF(A2:A5,"U*",B2)', 240], ['SUMIF(A2:A5,D2,D2:D5)', 0],
    ['SUMIFS(B2:B5,A2:A5,"U*",C2:C5,"<100")', 40], ['SUMIFS(B:B,A:A,"Baarn")', 20], ['SUMIFS(B2:B5,A2:A4,"x")', fout('#VALUE!')], ['AVERAGEIF(A2:A5,"Z*",B2:B5)', fout('#DIV/0!')],
  ])('=%s', (formule, uit) => expect(nl(formule)).toEqual(uit));
});

describe('choosing', () => {
  test.each<[string, unknown]>([
    ['IF(B2>100,"ja","nee")', 'ja'], ['IF(FALSE,1)', false], ['IF(TRUE,,2)', 0], ['IF("x",1,2)', fout('#VALUE!')], ['IF(D4,1,2)', fout('#N/A')], ['IF(TRUE,1,1/0)', 1],
    ['IF(C3>0,C3/0,"n.v.t.")', 'n.v.t.'], ['SUM(IF(B2:B5>30,1,0))', 3], ['IFERROR(1/0,"fout")', 'fout'], ['IFERROR(2,"fout")', 2], ['IFNA(D4,0)', 0], ['IFNA(1/0,0)', fout('#DIV/0!')],
    ['AND(TRUE,1)', true], ['AND(B2:B5)', true], ['AND(A2:A5)', fout('#VALUE!')], ['OR(FALSE,0)', false], ['OR(FALSE,"x")', fout('#VALUE!')], ['NOT(0)', true],
    ['ISNUMBER(B2)', true], ['ISNUMBER(D2)', false], ['ISBLANK(C3)', true], ['ISBLANK(F3)', false], ['ISERROR(D4)', true], ['ISERROR(1/0)', true], ['IFS(FALSE,1,TRUE,2)', 2], ['IFS(FALSE,1)', fout('#N/A')],
  ])('=%s', (formule, uit) => expect(nl(formule)).toEqual(uit));
});

describe('numbers', () => {
  test.each<[string, unknown]>([
    ['ROUND(2.5,0)', 3], ['ROUND(-2.5,0)', -3], ['ROUND(1.005,2)', 1.01], ['ROUND(1234,-2)', 1200], ['ROUNDUP(1.01,0)', 2], ['ROUNDUP(-1.01,0)', -2], ['ROUNDDOWN(1.99,0)', 1],
    ['ROUNDDOWN(-1.99,0)', -1], ['ABS(-3)', 3], ['INT(-1.5)', -2], ['INT("3,7")', 3], ['MOD(-3,2)', 1], ['MOD(1,0)', fout('#DIV/0!')], ['ROUND("x",0)', fout('#VALUE!')],
    ['ROUND(B2:B3/7,1)', [[17.1], [2.9]]],
  ])('=%s', (formule, uit) => expect(nl(formule)).toEqual(uit));
});

describe('looking up', () => {
  test.each<[string, unknown]>([
    ['VLOOKUP("Baarn",A2:C5,2,FALSE)', 20], ['VLOOKUP("baarn",A2:C5,3,FALSE)', 0], ['VLOOKUP("Zeist",A2:C5,2,FALSE)', fout('#N/A')], ['VLOOKUP("Baarn",A2:C5,4,FALSE)', fout('#REF!')],
    ['VLOOKUP("Baarn",A2:C5,0,FALSE)', fout('#VALUE!')], ['VLOOKUP("Utr*",A2:C5,2,FALSE)', 200], ['VLOOKUP(2.5,{1,"een";2,"twee";3,"drie"},2)', 'twee'],
    ['MATCH("Utrecht",A:A,0)', 4], ['MATCH(2.5,H1:J1)', 2], ['MATCH(15,{30,20,10},-1)', 2], ['MATCH(0,H1:J1)', fout('#N/A')], ['MATCH("U?recht",A2:A5,0)', 3],
    ['INDEX(B2:B5,3)', 200], ['INDEX(H1:J2,2,3)', 30], ['INDEX(H1:J1,2)', 2], ['INDEX(B2:B5,9)', fout('#REF!')], ['SUM(INDEX(H1:J2,2,0))', 60], ['INDEX(C2:C5,MATCH("Utrecht",A2:A5,0))', 168],
    ['XLOOKUP("Utrecht",A2:A5,C2:C5)', 168], ['XLOOKUP("Zeist",A2:A5,C2:C5,"geen")', 'geen'], ['XLOOKUP("Zeist",A2:A5,C2:C5)', fout('#N/A')], ['XLOOKUP(2,H1:J1,H2:J2)', 20],
    ['XLOOKUP(2.5,H1:J1,H2:J2,,-1)', 20], ['XLOOKUP(2.5,H1:J1,H2:J2,,1)', 30], ['XLOOKUP("U*",A2:A5,B2:B5,,2,-1)', 40], ['XLOOKUP("Baarn",A2:A5,B2:C5)', [[20, 0]]],
    ['_xlfn.XLOOKUP("Baarn",A2:A5,B2:B5)', 20], ['ROWS(A2:A5)', 4], ['COLUMNS(A2:C5)', 3], ['ROW()', 99], ['COLUMN(C1)', 3],
  ])('=%s', (formule, uit) => expect(nl(formule)).toEqual(uit));
});

describe('texts', () => {
  test.each<[string, unknown]>([
    ['LEFT("Utrecht",3)', 'Utr'], ['LEFT("abc")', 'a'], ['RIGHT("Utrecht",2)', 'ht'], ['RIGHT("x",0)', ''], ['MID("Utrecht",2,3)', 'tre'], ['MID("x",0,1)', fout('#VALUE!')], ['LEN(B2)', 3],
    ['TRIM("  a   b ")', 'a b'], ['UPPER("é")', 'É'], ['LOWER("ÀB")', 'àb'], ['CONCAT(A2,"-",B2:B3)', 'Amersfoort-12020'], ['CONCAT(D2:D5)', fout('#N/A')],
    ['VALUE("1.234,5")', 1234.5], ['VALUE("82%")', 0.82], ['VALUE("x")', fout('#VALUE!')], ['TEXT(0.825,"0%")', '83%'], ['TEXT(1234.5,"#.##0,00")', '1.234,50'],
    ['TEXT(45292,"dd-mm-yyyy")', '01-01-2024'], ['TEXT(-5,"0;(0)")', '(5)'], ['TEXT(A2,"@")', 'Amersfoort'],
  ])('=%s', (formule, uit) => expect(nl(formule)).toEqual(uit));
  test.each<[string, unknown]>([['"a"&0.5', 'a0.5'], ['TEXT(1234.5,"#,##0.00")', '1,234.50'], ['VALUE("1,234.5")', 1234.5], ['"3,7"+0', fout('#VALUE!')], ['"x"&TRUE', 'xTRUE']])('in English =%s', (formule, uit) => expect(en(formule)).toEqual(uit));
});

describe('what this host does not know', () => {
  test.each(['TODAY()', 'NOW()', 'RAND()', 'OFFSET(A1,1,0)', 'INDIRECT("A1")', 'IBT.WEG(1)', 'NOOIT(1)'])('=%s is #NAME?', (formule) => expect(nl(formule)).toEqual(fout('#NAME?')));
});
