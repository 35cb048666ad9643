import { strFromU8, unzipSync } from 'fflate';
import type { Bladbeschrijving, Celbeschrijving } from '.';
import { maakXlsx } from '.';
import { absoluut, leesAdres, leesBereik } from './adres';

const deel = (blad: Bladbeschrijving, pad: string): string => {
  const inhoud = unzipSync(maakXlsx({ titel: 'proef', bladen: [blad] }))[pad];
  return inhoud ? strFromU8(inhoud) : '';
};

const bladXml = (blad: Partial<Bladbeschrijving>): string => deel({ naam: 'Blad', rijen: [], ...blad }, 'xl/worksheets/sheet1.xml');

test.each<[string, Celbeschrijving, string]>([
  ['a number', 12.5, '<c r="A1"><v>12.5</v></c>'],
  ['a boolean', true, '<c r="A1" t="b"><v>1</v></c>'],
  ['an error value', { fout: '#N/A' }, '<c r="A1" t="e"><v>#N/A</v></c>'],
  ['a date, with a look of its own', { datum: 45551 }, '<c r="A1" s="1"><v>45551</v></c>'],
  ['a shared text', 'a & b', '<c r="A1" t="s"><v>0</v></c>'],
  ['a text in the cell', { waarde: ' a<b', inline: true }, '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a&lt;b</t></is></c>'],
  ['a formula with a number', { waarde: 3, formule: 'SUM(B1:B2)' }, '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>'],
  ['a formula with a text', { waarde: 'n.v.t.', formule: 'IF(B1>0,1,"n.v.t.")' }, '<c r="A1" t="str"><f>IF(B1&gt;0,1,&quot;n.v.t.&quot;)</f><v>n.v.t.</v></c>'],
  ['a blank with a look', { waarde: null, stijl: { vet: true } }, '<c r="A1" s="1"/>'],
])('%s', (_naam, cel, xml) => {
  expect(bladXml({ rijen: [[cel]] })).toContain(`<sheetData><row r="1">${xml}</row></sheetData>`);
});

test('a blank cell and a blank row leave nothing behind', () => {
  expect(bladXml({ rijen: [undefined, [null, undefined, 1]] })).toContain('<sheetData><row r="2"><c r="C2"><v>1</v></c></row></sheetData>');
});

test('the same look is kept once', () => {
  const rij = [{ waarde: 1, stijl: { vet: true } }, { waarde: 2, stijl: { vet: true } }];
  expect(deel({ naam: 'Blad', rijen: [rij] }, 'xl/styles.xml')).toContain('<cellXfs count="2">');
});

test('hidden rows, merges and a filter stand where the schema wants them', () => {
  const xml = bladXml({ rijen: [['kop'], ['x']], verborgenRijen: [2], samengevoegd: ['B1:C1'], autofilter: { bereik: 'A1:A2' } });
  expect(xml).toContain('<row r="2" hidden="1">');
  expect(xml).toContain('</sheetData><autoFilter ref="A1:A2"/><mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells><pageMargins');
});

test('a table takes its column names from its header cells, line breaks included', () => {
  const blad: Bladbeschrijving = { naam: 'Blad', rijen: [['Gemeente', 'Trede\n2024-I'], ['Zeist', 2]], tabellen: [{ naam: 'T', bereik: 'A1:B2' }] };
  expect(deel(blad, 'xl/tables/table1.xml')).toContain('<tableColumn id="1" name="Gemeente"/><tableColumn id="2" name="Trede_x000a_2024-I"/>');
  expect(() => maakXlsx({ titel: '', bladen: [{ ...blad, rijen: [['Gemeente', 2024]] }] })).toThrow('no header text in column 2');
});

test('addresses are read and made absolute', () => {
  expect(leesAdres('AA10')).toEqual({ rij: 9, kolom: 26 });
  expect(leesBereik('B2:$C$3')).toEqual({ rij: 1, kolom: 1, totRij: 2, totKolom: 2 });
  expect(absoluut('B2:C3')).toBe('$B$2:$C$3');
  expect(() => leesAdres('2B')).toThrow('No cell address: 2B');
});
