import { unzipSync } from 'fflate';
import { bestand, blad, delenVan, KOP, NS, pakketVan, plan, relaties, schrijf, STIJLEN, zip } from '../../test/hulp/proef';
import type { Kleurplan } from '../werkmap/schrijfplan';

const BLAD1 = 'xl/worksheets/sheet1.xml';
const deel = (bytes: Uint8Array, naam: string): string => new TextDecoder().decode(unzipSync(bytes)[naam]);

describe('colour rules of the user stay', () => {
  const kleuren: Kleurplan[] = [{ bereik: { rij: 1, kolom: 2, totRij: 5, totKolom: 2 }, regels: [1, 2].map((trede) => ({ trede, vulling: trede === 1 ? 'C6EFCE' : 'FFFF00', letter: '000000' })) }];
  const regel = (dxf: number, formule: string, operator = 'equal'): string => `<cfRule type="cellIs" dxfId="${dxf}" priority="1" operator="${operator}"><formula>${formule}</formula></cfRule>`;
  const opmaak = (sqref: string, ...regels: string[]): string => `<conditionalFormatting sqref="${sqref}">${regels.join('')}</conditionalFormatting>`;
  const dxf = (kleur: string): string => `<dxf><fill><patternFill><bgColor rgb="FF${kleur}"/></patternFill></fill></dxf>`;
  const stijlen = STIJLEN.replace('<dxfs count="0"/>', `<dxfs count="3">${dxf('c6efce')}${dxf('FF0000')}<dxf><font><b/></font></dxf></dxfs>`);
  const na = async (regels: string): Promise<string> => deel((await schrijf(bestand([blad('', '', regels)], { 'xl/styles.xml': stijlen }), plan({ kleuren }))).bytes, BLAD1);
  const aantal = (xml: string): number => xml.match(/<conditionalFormatting /g)?.length ?? 0;

  test.each([
    ['on the whole column', opmaak('C1:C1048576', regel(0, '1'))],
    ['on more rows than ours', opmaak('C2:C7', regel(0, '1'))],
    ['on a range beside ours as well', opmaak('C2:C3 D2:D3', regel(0, '1'))],
    ['in another colour', opmaak('C2:C6', regel(1, '1'))],
    ['without a fill', opmaak('C2:C6', regel(2, '1'))],
    ['with a rule of another kind among ours', opmaak('C2:C6', regel(0, '1'), regel(0, '2', 'greaterThan'))],
    ['on a number that is no trede', opmaak('C2:C6', regel(0, '0'))],
  ])('%s', async (_, regels) => {
    const uit = await na(regels);
    expect(uit).toContain(regels);
    expect(aantal(uit)).toBe(2);
  });

  test('and ours, also in pieces, are replaced', async () => {
    expect(aantal(await na(opmaak('C2:C3 C5', regel(0, '1'))))).toBe(1);
  });
});

describe('a filter on the sheet', () => {
  const naam = (id: number, ref: string): string => `<definedName name="_xlnm._FilterDatabase" localSheetId="${id}" hidden="1">${ref}</definedName>`;
  const namen = (ref: string): string => `<definedNames><definedName name="Cijfers">Blad2!$A$1:$E$4</definedName>${naam(0, 'Blad1!$A$1:$E$4')}${naam(1, ref)}</definedNames><calcPr calcId="1"/>`;
  const werkmap = (ref: string): string => String(delenVan([blad(''), blad('')])['xl/workbook.xml']).replace('</sheets>', `</sheets>${namen(ref)}`);
  const filter = (ref: string): string => `<autoFilter ref="${ref}"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn><sortState ref="${ref.replace('A1', 'A2')}"><sortCondition ref="B2:B4"/></sortState></autoFilter>`;
  const rijen = '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>';
  const bron = bestand([blad(''), blad(rijen, '', filter('A1:E4'))], { 'xl/workbook.xml': werkmap("'Blad 2'!$A$1:$E$4") });

  test('is read', () => {
    expect(pakketVan(bron).werkmap.bladen.map((b) => b.filter)).toEqual([undefined, { rij: 0, kolom: 0, totRij: 3, totKolom: 4 }]);
  });

  test('takes our columns in, in the sheet and in its hidden name; nothing else changes', async () => {
    const uit = (await schrijf(bron, plan({ blad: 'Blad2', filter: { rij: 0, kolom: 0, totRij: 3, totKolom: 11 } }))).bytes;
    expect(deel(uit, 'xl/worksheets/sheet2.xml')).toBe(blad(rijen, '', filter('A1:L4')));
    expect(deel(uit, 'xl/workbook.xml')).toBe(werkmap("'Blad 2'!$A$1:$L$4"));
  });

  test('whose name is missing or refers to nothing is widened in the sheet alone', async () => {
    const kapot = bestand([blad(''), blad(rijen, '', filter('A1:E4'))], { 'xl/workbook.xml': werkmap('#REF!') });
    const uit = (await schrijf(kapot, plan({ blad: 'Blad2', filter: { rij: 0, kolom: 0, totRij: 3, totKolom: 11 } }))).bytes;
    expect(deel(uit, 'xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:L4">');
    expect(deel(uit, 'xl/workbook.xml')).toBe(werkmap('#REF!'));
  });
});

test.each<[string, string, Record<string, string>]>([
  ['its type says so', ' tableType="queryTable"', {}],
  ['its relation says so', '', { 'xl/tables/_rels/table1.xml.rels': relaties(['rId1', 'queryTable', '../queryTables/queryTable1.xml']), 'xl/queryTables/queryTable1.xml': '<queryTable/>' }],
])('a table that a query fills does not grow: %s', (_, attribuut, delen) => {
  const tabel = (a: string): Record<string, string> => ({
    'xl/worksheets/_rels/sheet1.xml.rels': relaties(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': `${KOP}<table xmlns="${NS}" id="1" name="T" displayName="T" ref="A1:B4"${a}><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
  });
  const groeit = (extra: Record<string, string>): unknown => pakketVan(zip(delenVan([blad('')], extra))).werkmap.bladen[0]?.tabellen[0]?.groeit;
  expect([groeit({ ...tabel(attribuut), ...delen }), groeit(tabel(''))]).toEqual([false, undefined]);
});
