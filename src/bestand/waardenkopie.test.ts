import { unzipSync } from 'fflate';
import { bestand, blad, delenVan, KOP, NS, pakketVan, relaties, zip } from '../../test/hulp/proef';
import { maakWaardenkopie } from './waardenkopie';

const BLAD1 = 'xl/worksheets/sheet1.xml';
const deel = (bytes: Uint8Array, naam: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(unzipSync(bytes)[naam]);
const TREDE = '_xldudf_IBT_TREDE("2024-2",C1&amp;"")';
const rij = (...cellen: readonly string[]): string => blad(`<row r="1">${cellen.join('')}</row>`);

const kopie = async (bytes: Uint8Array) => {
  const uit = await maakWaardenkopie(pakketVan(bytes));
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fout));
  return uit;
};

const na = async (...cellen: readonly string[]): Promise<string> => deel((await kopie(bestand([rij(...cellen)]))).bytes, BLAD1);

test.each([
  ['a number', `<c r="A1" s="2" cm="1"><f t="array" ref="A1" ca="1">${TREDE}</f><v>3</v></c>`, '<c r="A1" s="2"><v>3</v></c>'],
  ['a text', `<c r="A1" t="str" s="1"><f>${TREDE}</f><v>a&lt;b</v></c>`, '<c r="A1" t="inlineStr" s="1"><is><t xml:space="preserve">a&lt;b</t></is></c>'],
  ['an empty text', `<c r="A1" t="str"><f>${TREDE}</f><v/></c>`, '<c r="A1" t="inlineStr"><is><t xml:space="preserve"></t></is></c>'],
  ['an answer that there is none', `<c r="A1" t="e"><f>${TREDE}</f><v>#N/A</v></c>`, '<c r="A1" t="e"><v>#N/A</v></c>'],
  ['within a formula of the user', `<c r="A1"><f>1+IF(C1="",0,${TREDE})</f><v>4</v></c>`, '<c r="A1"><v>4</v></c>'],
  ['as it is typed', '<c r="A1"><f>ibt.percentage(1,2)</f><v>0.5</v></c>', '<c r="A1"><v>0.5</v></c>'],
])('%s stays as a value', async (_, van, naar) => {
  expect(await na(van)).toBe(rij(naar));
});

test.each([['another function', 'SUM(B1:B2)'], ['a text that speaks of it', '"IBT.TREDE(1)"&amp;B1'], ['a sheet called so', "'IBT.x'!A1+IBT"], ['a function of someone else', 'MIJN.IBT.TREDE(1)']])('%s stays a formula', async (_, formule) => {
  const bron = bestand([rij(`<c r="A1"><f>${formule}</f><v>1</v></c>`)]);
  const uit = await kopie(bron);
  expect([uit.cellen, uit.bytes === bron]).toEqual([0, true]);
});

test('a shared formula goes from all its cells, another group stays', async () => {
  const bron = blad(`<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">${TREDE}</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:B2" si="1">A1+1</f><v>4</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><f t="shared" si="1"/><v>3</v></c></row>`);
  const uit = await kopie(bestand([bron]));
  expect([uit.cellen, deel(uit.bytes, BLAD1)]).toEqual([2, blad('<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f t="shared" ref="B1:B2" si="1">A1+1</f><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="1"/><v>3</v></c></row>')]);
});

test.each([['no outcome', '<c r="B1"><f>IBT.TREDE(1)</f></c>'], ['a name that Excel did not know', '<c r="B1" t="e"><f>IBT.TREDE(1)</f><v>#NAME?</v></c>'], ['work that was not done', '<c r="B1" t="e"><f>IBT.TREDE(1)</f><v>#BUSY!</v></c>']])('%s: refused by cell, nothing is made', async (_, cel) => {
  expect(await maakWaardenkopie(pakketVan(bestand([rij('<c r="A1"><f>IBT.TREDE(1)</f><v>3</v></c>', cel)])))).toEqual({ gelukt: false, fout: { code: 'NIET_BEREKEND', blad: 'Blad1', cel: 'B1' } });
});

test('every other part stays byte for byte; the order of calculation goes', async () => {
  const basis = delenVan([rij(`<c r="A1"><f>${TREDE}</f><v>3</v></c>`), rij('<c r="A1"><v>1</v></c>')]);
  const bron = zip({
    ...basis,
    'xl/calcChain.xml': `${KOP}<calcChain xmlns="${NS}"><c r="A1" i="1"/></calcChain>`,
    'xl/_rels/workbook.xml.rels': relaties(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet2.xml'], ['rIdS', 'styles', 'styles.xml'], ['rIdC', 'calcChain', 'calcChain.xml']),
    'xl/custom/anders.bin': new Uint8Array([1, 2, 3]),
  });
  const uit = unzipSync((await kopie(bron)).bytes);
  const was = unzipSync(bron);
  expect(Object.keys(was).filter((n) => !(n in uit))).toEqual(['xl/calcChain.xml']);
  expect(Object.keys(uit).filter((n) => Buffer.compare(Buffer.from(uit[n] ?? []), Buffer.from(was[n] ?? [])) !== 0).sort()).toEqual(['xl/_rels/workbook.xml.rels', BLAD1]);
});

test('a column formula of a table goes; a name and rules that ask for the add-in are named', async () => {
  const bron = zip({
    ...delenVan([blad('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>', '', `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${TREDE}=4</formula></cfRule></conditionalFormatting><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`)]),
    'xl/workbook.xml': `${KOP}<workbook xmlns="${NS}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="t">${TREDE}</definedName></definedNames></workbook>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relaties(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': `${KOP}<table xmlns="${NS}" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="x"><calculatedColumnFormula>${TREDE}</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  });
  const uit = await kopie(bron);
  expect(deel(uit.bytes, 'xl/tables/table1.xml')).toContain('<tableColumn id="1" name="x"></tableColumn>');
  expect([uit.cellen, uit.elders]).toEqual([0, [{ blad: null, soort: 'naam' }, { blad: 'Blad1', soort: 'opmaakregel' }]]);
});

test.each([['<calcPr fullCalcOnLoad="1"/>', true], ['<calcPr calcCompleted="0"/>', true], ['<calcPr calcMode="manual" calcOnSave="0"/>', true], ['<calcPr calcMode="manual"/>', false], ['<calcPr calcId="1" fullCalcOnLoad="0"/>', false]])('%s: the outcomes may be old: %p', async (calc, oud) => {
  const werkmap = `${KOP}<workbook xmlns="${NS}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>${calc}</workbook>`;
  const met = (formule: string) => maakWaardenkopie(pakketVan(bestand([rij(`<c r="A1"><f>${formule}</f><v>3</v></c>`)], { 'xl/workbook.xml': werkmap })));
  expect(await met(TREDE)).toMatchObject(oud ? { gelukt: false, fout: { code: 'WERKMAP_NIET_BEREKEND' } } : { gelukt: true, cellen: 1 });
  // nothing of ours becomes a value: how old the rest is, is the user's own
  expect(await met('SUM(B1:B2)')).toMatchObject({ gelukt: true, cellen: 0 });
});
