import { adres } from '../werkmap/blad';
import { verwijzingen, type Boek } from './verwijzingen';

const KOPPEN = ['gemeente', 'achterstand [1 juli]', 'realisatie, cumulatief', 'stand'];
const BOEK: Boek = {
  bladen: new Map([['2023-ii', 0], ['2024-i', 1], ["d'ee", 2]]),
  tabellen: new Map([
    ['tabel1', { blad: 1, bereik: { rij: 2, totRij: 9, kolom: 1, totKolom: 4 }, koppen: KOPPEN }],
    ['vraag', { blad: 0, bereik: { rij: 0, totRij: 4, kolom: 0, totKolom: 1 }, koppen: ['a', 'b'], groeit: false }],
  ]),
  namen: new Map([
    ['!beginstand', "'2023-II'!$H$4:$H$9"], ['1!eigen', '$B$2'], ['!eigen', "'D''ee'!$C$3"], ['!erboven', "'2024-I'!XFD1048576"], ['!som', 'SUM(beginstand,Tabel1[stand])'],
    ['!rond', 'rond+1'], ['!wijst', 'OFFSET($A$1,0,0,9)'], ['!getal', '17'], ['!weg', "'2023-II'!#REF!"],
  ]),
};
const PLEK = { blad: 1, bereik: { rij: 4, totRij: 4, kolom: 5, totKolom: 5 } };
const lees = (formule: string): unknown => verwijzingen(formule, PLEK, BOEK)?.map(({ blad: b, bereik: r }) => `${b} ${adres(r.rij, r.kolom)}:${adres(r.totRij, r.totKolom)}`) ?? null;

test.each([
  ['B2+$C$3*2.5E-3', ['1 B2:B2', '1 C3:C3']],
  ["'2023-II'!H4-'d''Ee'!A1", ['0 H4:H4', '2 A1:A1']],
  ['SUM(C5:C30)+LOG10(D2)', ['1 C5:C30', '1 D2:D2']],
  ["VLOOKUP(A2,'2023-ii'!$A$5:$H$40,8,FALSE)", ['1 A2:A2', '0 A5:H40']],
  ['IFERROR(INDEX(B:C,MATCH(A2,3:4,0)),"zie B9 of Tabel[x]")', ['1 B1:C1048576', '1 A2:A2', '1 A3:XFD4']],
  ['17', []],
  ['IF(TRUE,"x",#N/A)', []],
  ["SUM('2023-II:2024-I'!B2)", ['0 B2:B2', '1 B2:B2']],
  ['_xlfn.LET(_xlpm.x,B2,_xlpm.x+1)', ['1 B2:B2']],
])('%s refers to %j', (formule, verwacht) => expect(lees(formule)).toEqual(verwacht));

test.each([
  ['Tabel1[Stand]*2', ['1 E3:E10']],
  ["Tabel1[[#This Row],[Achterstand '[1 juli']]]-B2", ['1 C5:C5', '1 B2:B2']],
  ['tabel1[@Stand]', ['1 E5:E5']],
  ['Tabel1[@[Realisatie, cumulatief]:[Stand]]', ['1 D5:E5']],
  ['SUM(Tabel1[[#All],[Gemeente]:[Stand]])', ['1 B3:E10']],
  ['SUM(Tabel1[[#Headers],[#Data],[Stand]])', ['1 E3:E10']],
  ['[@Stand]', null],
  ['VLOOKUP(A2,Tabel1[],2,0)', ['1 A2:A2', '1 B3:XFD10']],
  ['ROWS(Tabel1)+COLUMNS(Tabel1[#All])', ['1 B3:XFD10', '1 B3:XFD10']],
  ['SUM(Tabel1[@])', ['1 B5:XFD5']],
  ['SUM(Vraag[#Data])', ['0 A1:B5']],
  ['Tabel1[Nergens]', null], ['Tabel2[Stand]', null], ['SUM(Tabel1[Gemeente]:Tabel1[Stand])', null],
])('of a table: %s refers to %j', (formule, verwacht) => expect(lees(formule)).toEqual(verwacht));

test('without its name a table is the one that the formula stands in', () => {
  expect(verwijzingen('[@Stand]', { blad: 1, bereik: { rij: 6, totRij: 6, kolom: 2, totKolom: 2 } }, BOEK)).toEqual([{ blad: 1, bereik: { rij: 6, totRij: 6, kolom: 4, totKolom: 4 } }]);
});

test.each([
  ['SUM(Beginstand)', ['0 H4:H9']],
  ['eigen+1', ['1 B2:B2']], ["'D''ee'!eigen", ['2 C3:C3']],
  ['erboven', ['1 E4:E4']],
  ['som', ['0 H4:H9', '1 E3:E10']],
  ['getal+weg', []],
  ['rond', null], ['SUM(wijst)', null], ['nergens', null], ['Nergens!eigen', null], ['beginstand:eigen', null],
])('by a name: %s refers to %j', (formule, verwacht) => expect(lees(formule)).toEqual(verwacht));

test.each(['[1]Blad1!A1', "'[map.xlsx]Blad 1'!A1:B2", '[2]!stand', '[1]!Tabel1[Stand]', "'2023-II'!#REF!", '#REF!'])('%s refers to nothing here', (formule) => expect(lees(`${formule}+B2`)).toEqual(['1 B2:B2']));

test.each(['Jan:Mrt!A1', 'Nergens!A1', 'INDIRECT("B"&2)', 'OFFSET(B2,1,0)', 'B2#', 'B2:INDEX(B:B,3)', 'LET(x,B2,x+1)', 'R1C1', 'CELL("row")+1'])('of %s only Excel can say what it refers to', (formule) => expect(lees(formule)).toBeNull());
