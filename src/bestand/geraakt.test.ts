import { bestand, blad, pakketVan } from '../../test/hulp/proef';
import { adres, celsleutel } from '../werkmap/blad';
import { geraakteFormules, verwijzingen } from './geraakt';

const BLADEN = new Map([['2023-ii', 0], ['2024-i', 1], ["d'ee", 2]]);
const lees = (formule: string): unknown => verwijzingen(formule, 1, BLADEN)?.map(({ blad: b, bereik: r }) => `${b} ${adres(r.rij, r.kolom)}:${adres(r.totRij, r.totKolom)}`) ?? null;

test.each([
  ['B2+$C$3*2.5E-3', ['1 B2:B2', '1 C3:C3']],
  ["'2023-II'!H4-'d''Ee'!A1", ['0 H4:H4', '2 A1:A1']],
  ['SUM(C5:C30)+LOG10(D2)', ['1 C5:C30', '1 D2:D2']],
  ["VLOOKUP(A2,'2023-ii'!$A$5:$H$40,8,FALSE)", ['1 A2:A2', '0 A5:H40']],
  ['IFERROR(INDEX(B:C,MATCH(A2,3:4,0)),"zie B9 of Tabel[x]")', ['1 B1:C1048576', '1 A2:A2', '1 A3:XFD4']],
  ['17', []],
  ['IF(TRUE,"x",#N/A)', []],
  ['beginstand*2', null], ['Tabel1[Stand]', null], ['[1]Blad1!A1', null], ["'[map.xlsx]Blad1'!A1", null], ['Jan:Mrt!A1', null], ['Nergens!A1', null], ['INDIRECT("B"&2)', null], ['OFFSET(B2,1,0)', null], ['B2#', null], ['B2:INDEX(B:B,3)', null], ['LET(x,B2,x+1)', null], ['R1C1', null],
])('%s refers to %j', (formule, verwacht) => expect(lees(formule)).toEqual(verwacht));

const cel = (plek: string, formule: string, extra = ''): string => `<c r="${plek}"><f${extra}>${formule}</f><v>1</v></c>`;

test('what may follow a change, also by way of another sheet, a shared formula or one that cannot be told; what is elsewhere does not', () => {
  const een = blad(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>${cel('C1', 'A1+1', ' t="shared" ref="C1:C2" si="0"')}</row><row r="2"><c r="A2"><v>3</v></c>${cel('C2', '', ' t="shared" si="0"')}${cel('D2', 'B1*2')}</row>`);
  const twee = blad(`<row r="1">${cel('A1', 'Blad1!C1')}${cel('B1', 'Blad1!C2')}${cel('C1', 'SUM(A1:B1)')}${cel('D1', 'ergens')}${cel('E1', 'A1:A2', ' t="array" ref="E1:E2"')}</row><row r="2"><c r="E2"><v>4</v></c>${cel('F2', 'E2')}${cel('G2', 'B1')}</row>`);
  const pakket = pakketVan(bestand([een, twee]));
  const na = (...gewijzigd: readonly [number, number][]): unknown =>
    [...geraakteFormules(pakket, new Map([['Blad1', new Set(gewijzigd.map(([r, k]) => celsleutel(r, k)))]]))].map(([naam, cellen]) => `${naam}: ${[...cellen].sort((a, b) => a - b).map((s) => adres(Math.floor(s / 16_384), s % 16_384)).join(' ')}`);
  expect(na([0, 0])).toEqual(['Blad1: C1', 'Blad2: A1 C1 D1 E1 E2 F2']);
  expect(na([1, 0])).toEqual(['Blad1: C2', 'Blad2: B1 C1 D1 G2']);
  expect(na()).toEqual(['Blad1: ', 'Blad2: ']);
});
