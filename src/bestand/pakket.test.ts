import { celsleutel, celVan } from '../werkmap/blad';
import { leesPakket } from './pakket';
import { bestand, blad, KOP, NS, pakketVan, RELNS, relaties } from '../../test/hulp/proef';

const RELS = relaties(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rIdS', 'styles', 'styles.xml'], ['rIdT', 'sharedStrings', 'sharedStrings.xml']);

const eersteBlad = (inhoud: string, extra: Record<string, string> = {}, voor = '', na = '') => {
  const [b] = pakketVan(bestand([blad(inhoud, voor, na)], extra)).werkmap.bladen;
  if (!b) throw new Error('no sheet');
  return b;
};

const rij1 = (cellen: string, extra: Record<string, string> = {}) => {
  const b = eersteBlad(`<row r="1">${cellen}</row>`, extra);
  return Array.from({ length: 6 }, (_, k) => celVan(b, 0, k));
};

test('shared strings: plain, rich, phonetic left out, escapes decoded', () => {
  const sst = `${KOP}<sst xmlns="${NS}"><si><t xml:space="preserve"> Zeist </t></si><si><r><rPr><b/></rPr><t>Stichtse</t></r><r><t xml:space="preserve"> Vecht</t></r><rPh sb="0" eb="1"><t>fonetisch</t></rPh></si><si><t>regel 1_x000D_&#10;regel 2 _x005F_x000D_ é&amp;&#233;</t></si><si><t/></si><si/></sst>`;
  expect(rij1('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c>', { 'xl/sharedStrings.xml': sst, 'xl/_rels/workbook.xml.rels': RELS }))
    .toEqual([' Zeist ', 'Stichtse Vecht', 'regel 1\r\nregel 2 _x000D_ é&é', null, null, null]);
});

test('every cell type', () => {
  expect(rij1('<c r="A1"><v>1.5E2</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>&lt;b</t></r><rPh><t>x</t></rPh></is></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><f>A1&amp;""</f><v>007</v></c><c r="F1" t="d"><v>2024-07-01T12:00:00</v></c>'))
    .toEqual([150, 'a<b', true, { fout: '#N/A' }, '007', { datum: 45_474.5 }]);
  expect(rij1('<c r="A1" t="inlineStr"><is><t>1234</t></is></c><c r="B1" t="inlineStr"><is><t><![CDATA[<!DOCTYPE x>]]></t></is></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"/><c r="F1"><v/></c>'))
    .toEqual(['1234', '<!DOCTYPE x>', false, null, null, null]);
});

test('dates are known by their style, 1904 included; quoted letters are no date', () => {
  const cellen = '<c r="A1" s="1"><v>45474</v></c><c r="B1" s="2"><v>1.25</v></c><c r="C1" s="3"><v>3</v></c><c r="D1"><v>4</v></c>';
  expect(rij1(cellen).slice(0, 4)).toEqual([{ datum: 45_474 }, { datum: 1.25 }, 3, 4]);
  const werkmap = `${KOP}<workbook xmlns="${NS}" xmlns:r="${RELNS}"><workbookPr date1904="1"/><sheets><sheet name="B" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  expect(rij1(cellen, { 'xl/workbook.xml': werkmap }).slice(0, 4)).toEqual([{ datum: 46_936 }, { datum: 1_463.25 }, 3, 4]);
});

test('rows and cells without an address follow the one before', () => {
  const b = eersteBlad('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row>');
  expect([celVan(b, 0, 0), celVan(b, 0, 3), celVan(b, 0, 4), celVan(b, 4, 0), celVan(b, 5, 1)]).toEqual([1, 2, 3, 4, 5]);
  expect(b.cellen[1]).toBeUndefined();
});

test('formulas: plain, shared, and every cell of an array', () => {
  const b = eersteBlad('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>2</v></c><c r="C1"><f t="array" ref="C1:D2">A1:B2</f><v>7</v></c><c r="D1"><v>8</v></c><c r="E1"><v>9</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="D2"><v>1</v></c></row><row r="3"><c r="C3"><v>1</v></c></row>');
  expect([...b.formules].sort((x, y) => x - y)).toEqual([[0, 0], [0, 1], [0, 2], [0, 3], [1, 1], [1, 3]].map(([r = 0, k = 0]) => celsleutel(r, k)));
  expect(celVan(b, 1, 1)).toBe(3);
});

test('merged cells, tables, hidden sheets, tab order; chart sheets are left out', () => {
  const werkmap = `${KOP}<workbook xmlns="${NS}" xmlns:r="${RELNS}"><sheets><sheet name="Tweede &amp; laatste" sheetId="7" state="veryHidden" r:id="rId2"/><sheet name="Grafiek" sheetId="9" r:id="rIdC"/><sheet name="Eerste" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const { bladen } = pakketVan(bestand([blad('', '', '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>'), blad('')], {
    'xl/workbook.xml': werkmap,
    'xl/_rels/workbook.xml.rels': relaties(['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/../worksheets/sheet2.xml'], ['rIdC', 'chartsheet', 'chartsheets/sheet1.xml']),
    'xl/worksheets/_rels/sheet1.xml.rels': relaties(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': `${KOP}<table xmlns="${NS}" id="1" name="t" displayName="Tabel1" ref="B2:D9" totalsRowCount="1"><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns></table>`,
  })).werkmap;
  expect(bladen.map((b) => [b.naam, b.verborgen])).toEqual([['Tweede & laatste', true], ['Eerste', false]]);
  expect(bladen[1]?.samengevoegd).toEqual([{ rij: 0, kolom: 0, totRij: 1, totKolom: 2 }]);
  expect(bladen[1]?.tabellen).toEqual([{ naam: 'Tabel1', bereik: { rij: 1, kolom: 1, totRij: 8, totKolom: 3 }, totaalrij: true }]);
});

test('prefixed elements and the strict namespaces read the same', () => {
  const STRIKT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const RELS_STRIKT = relaties(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rIdS', 'styles', 'styles.xml']).replaceAll(RELNS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const { bladen } = pakketVan(bestand([`${KOP}<x:worksheet xmlns:x="${STRIKT}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>ja</x:t></x:is></x:c><x:c r="C2"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`], {
    'xl/workbook.xml': `${KOP}<x:workbook xmlns:x="${STRIKT}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="B" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': RELS_STRIKT,
  })).werkmap;
  expect(bladen[0]?.cellen).toEqual([undefined, [undefined, 'ja', 1]]);
  expect(bladen[0]?.formules.size).toBe(1);
});

test('a byte-order mark and a million formatted but empty cells are fine', () => {
  const leeg = Array.from({ length: 1_000 }, (_, r) => `<row r="${r + 1}">${'<c s="1"/>'.repeat(1_000)}</row>`).join('');
  const b = eersteBlad(leeg + '<row r="1048576" s="1" customFormat="1"/>');
  expect(b.cellen.length).toBe(0);
  expect(pakketVan(bestand([`\ufeff${blad('<row><c><v>1</v></c></row>')}`])).werkmap.bladen[0]?.cellen).toEqual([[1]]);
});

test('of the sheets that are wanted by their name or first row all is read, of the others no more than that row', () => {
  const bytes = bestand([
    blad('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>fout</v></c></row>'),
    blad('<row r="1"><c r="B1"><v>7</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'), blad('<row r="3"><c r="A3"><v>1</v></c></row>'), blad(''),
  ]);
  expect(leesPakket(bytes)).toMatchObject({ gelukt: false, fout: { code: 'BESCHADIGD' } });
  const gezien: unknown[] = [];
  const uit = leesPakket(bytes, ({ naam, cellen }) => {
    gezien.push([naam, cellen.length, cellen[0]?.[1]]);
    return cellen[0]?.[1] === 7;
  });
  expect(gezien).toEqual([['Blad1', 1, undefined], ['Blad2', 1, 7], ['Blad3', 3, undefined], ['Blad4', 0, undefined]]);
  expect(uit.gelukt && uit.pakket.werkmap.bladen.map((b) => [b.naam, b.cellen.length])).toEqual([['Blad2', 2]]);
});
