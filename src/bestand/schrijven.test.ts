import { unzipSync } from 'fflate';
import { celVan } from '../werkmap/blad';
import type { Celplan, Kleurplan, Opmaak } from '../werkmap/schrijfplan';
import { bestand, blad, KOP, NS, pakketVan, plan, relaties, schrijf } from '../../test/hulp/proef';
import { schrijfPakket } from './schrijven';

const BLAD1 = 'xl/worksheets/sheet1.xml';
const deel = (bytes: Uint8Array, naam: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(unzipSync(bytes)[naam]);
const na = async (bron: string, p: Parameters<typeof plan>[0], extra: Record<string, string> = {}): Promise<string> => deel((await schrijf(bestand([bron], extra), plan(p))).bytes, BLAD1);
const c = (rij: number, kolom: number, waarde: Celplan['waarde'], opmaak: Opmaak = 'tekst'): Celplan => ({ rij, kolom, waarde, opmaak });
const tekstcel = (ref: string, t: string): string => `<c r="${ref}" t="inlineStr"><is><t>${t}</t></is></c>`;

describe('cells', () => {
  test('are put in order among rows and cells that stay byte for byte', async () => {
    const bron = blad('\n <row r="2" spans="2:4" ht="20">\n  <c r="B2"><v>1</v></c> <!-- x -->\n  <c r="D2" s="1"><v>2</v></c>\n </row>\n <row r="5"/>\n', '<dimension ref="B2:D5"/>');
    const cellen = [c(6, 0, 7, 'getal'), c(1, 4, 'e'), c(1, 2, 'c'), c(1, 0, 'a'), c(0, 0, 'kop'), c(4, 1, 'x'), c(3, 1, 'y')];
    expect(await na(bron, { cellen })).toBe(blad(
      `<row r="1">${tekstcel('A1', 'kop')}</row>\n <row r="2" spans="1:5" ht="20">${tekstcel('A2', 'a')}\n  <c r="B2"><v>1</v></c>${tekstcel('C2', 'c')} <!-- x -->\n  <c r="D2" s="1"><v>2</v></c>${tekstcel('E2', 'e')}\n </row><row r="4">${tekstcel('B4', 'y')}</row>\n <row r="5">${tekstcel('B5', 'x')}</row><row r="7"><c r="A7" s="4"><v>7</v></c></row>\n`,
      '<dimension ref="A1:E7"/>',
    ));
  });

  test('may come right before a cell that is replaced, behind a byte-order mark and in a row with several spans', async () => {
    const bron = (rij: string, spans: string): string => `\ufeff${blad(`<row r="1" spans="${spans}">${rij}</row>`)}`;
    expect(await na(bron('<c r="B1"><v>1</v></c><c r="D1"><v>2</v></c>', '2:2 4:4'), { cellen: [c(0, 3, 'd'), c(0, 2, 'c'), c(0, 0, 'a'), c(0, 1, 'b')] }))
      .toBe(bron(['A', 'B', 'C', 'D'].map((l) => tekstcel(`${l}1`, l.toLowerCase())).join(''), '1:4'));
  });

  test('in a sheet without rows, and with a prefix', async () => {
    const leeg = blad('').replace('<sheetData></sheetData>', '<sheetData />');
    expect(await na(leeg, { cellen: [c(0, 0, 'a'), c(1, 1, 'b')] })).toBe(blad(`<row r="1">${tekstcel('A1', 'a')}</row><row r="2">${tekstcel('B2', 'b')}</row>`));
    expect(await na(leeg, { cellen: [c(0, 0, ' a'), c(0, 1, 'b\n')] }))
      .toBe(blad(`<row r="1">${[['A1', ' a'], ['B1', 'b\n']].map(([ref, t]) => `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${t}</t></is></c>`).join('')}</row>`));
    const x = (t: string): string => `<x:worksheet xmlns:x="${NS}"><x:sheetData>${t}</x:sheetData></x:worksheet>`;
    expect(await na(x('<x:row r="1"/>'), { cellen: [c(0, 0, 'a')], breedten: [{ kolom: 0, breedte: 9 }] })).toBe(
      x('<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>').replace('<x:sheetData>', '<x:cols><x:col min="1" max="1" width="9" customWidth="1"/></x:cols><x:sheetData>'),
    );
  });

  test('that are there get another value, or are cleared with their style kept', async () => {
    const bron = blad('<row><c s="2"><v>1</v></c><c><v>2</v></c><c s="1"/></row>');
    expect(await na(bron, { cellen: [c(0, 0, null), c(0, 1, 'nieuw'), c(0, 2, null), c(0, 9, null), c(8, 0, null)] })).toBe(blad(`<row><c r="A1" s="2"/>${tekstcel('B1', 'nieuw')}<c s="1"/></row>`));
  });

  test.each(['=HYPERLINK("http://x")', '</t><x>', ' a\n\tb ', '_x000D_', 'a\r\u0001_x0041_b', '\u00e9\ud83d\ude00', '_x', '+1', "'x"])('text %j stays text', async (t) => {
    const uit = await schrijf(bestand([blad('')]), plan({ cellen: [c(0, 0, t)] }));
    const [b] = pakketVan(uit.bytes).werkmap.bladen;
    expect(b && celVan(b, 0, 0)).toBe(t);
    expect(b?.formules.size).toBe(0);
    expect(deel(uit.bytes, BLAD1)).not.toContain('<x>');
  });

  test('with a formula are never overwritten, and a text never grows too long', async () => {
    const pakket = pakketVan(bestand([blad('<row><c><f t="array" ref="A1:B1">1</f><v>1</v></c><c><v>1</v></c></row>')]));
    expect(await schrijfPakket(pakket, [plan({ cellen: [c(0, 1, 1)] })])).toEqual({ gelukt: false, fout: { code: 'CEL_IS_FORMULE', blad: 'Blad1', cel: 'B1' } });
    expect(await schrijfPakket(pakket, [plan({ cellen: [c(1, 1, 'a'.repeat(32_768))] })])).toEqual({ gelukt: false, fout: { code: 'CEL_TE_LANG', blad: 'Blad1', cel: 'B2', tekens: 32_768, hoogstens: 32_767 } });
  });
});

describe('the package', () => {
  const groot: Record<string, string> = { 'xl/vreemd.bin': 'xyz'.repeat(500), 'customXml/item1.xml': '<a>  </a>' };

  test('other parts keep their bytes and their order; the same plan gives the same bytes', async () => {
    const bron = bestand([blad('<row><c><v>1</v></c></row>'), blad('')], groot);
    const een = (await schrijf(bron, plan({ cellen: [c(0, 1, 1, 'getal')] }))).bytes;
    expect((await schrijf(bron, plan({ cellen: [c(0, 1, 1, 'getal')] }))).bytes).toEqual(een);
    expect(new DataView(een.buffer).getUint32(10, true)).toBe(0x21 << 16);
    const [oud, nieuw] = [unzipSync(bron), unzipSync(een)];
    expect(Object.keys(nieuw)).toEqual(Object.keys(oud));
    expect(Object.keys(oud).filter((n) => Buffer.compare(oud[n] ?? Buffer.of(), nieuw[n] ?? Buffer.of()) !== 0).sort()).toEqual(['xl/styles.xml', BLAD1]);
  });

  test('no plan, or one that changes nothing, gives the original array itself', async () => {
    const bron = bestand([blad('<row><c><v>1</v></c></row>')]);
    expect((await schrijf(bron)).bytes).toBe(bron);
    expect((await schrijf(bron, plan({ cellen: [c(5, 5, null)] }))).bytes).toBe(bron);
  });

  test('a second run grows nothing', async () => {
    const kleuren: Kleurplan[] = [{ bereik: { rij: 1, kolom: 1, totRij: 3, totKolom: 1 }, regels: [{ trede: 1, vulling: 'C6EFCE', letter: '006100' }] }];
    const cellen = (['kop', 'getal', 'percentage', 'trede', 'tekst'] as const).map((o, k) => c(0, k, 1, o));
    const p = plan({ cellen, kleuren, breedten: [{ kolom: 1, breedte: 12.5 }] });
    const een = (await schrijf(bestand([blad('')]), p)).bytes;
    expect((await schrijf(een, p)).bytes).toBe(een);
    const twee = await schrijf(een, plan({ cellen: cellen.map((x) => ({ ...x, waarde: 2 })), kleuren }));
    expect(deel(twee.bytes, 'xl/styles.xml')).toBe(deel(een, 'xl/styles.xml'));
  });

  test('styles that Excel has written in its own way are used again', async () => {
    const cellen = (['kop', 'getal', 'percentage', 'trede'] as const).map((o, k) => c(0, k, 1, o));
    const een = deel((await schrijf(bestand([blad('')]), plan({ cellen }))).bytes, 'xl/styles.xml');
    const anders = een.replaceAll(/ apply\w+="1"/g, '').replaceAll(/numFmtId="(\d)" fontId="(\d)"/g, 'applyProtection="1" fontId="$2"  numFmtId=\'$1\'').replaceAll('<fill>', '\n<fill>');
    expect(anders).not.toBe(een);
    expect(deel((await schrijf(bestand([blad('')], { 'xl/styles.xml': anders }), plan({ cellen }))).bytes, 'xl/styles.xml')).toBe(anders);
  });

  test('styles: our formats on the workbook\'s own letter, wherever the collections are', async () => {
    const uit = (await schrijf(bestand([blad('')]), plan({ cellen: (['kop', 'getal', 'percentage', 'trede', 'tekst'] as const).map((o, k) => c(0, k, 1, o)) }))).bytes;
    expect(deel(uit, BLAD1)).toBe(blad('<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="5"><v>1</v></c><c r="C1" s="6"><v>1</v></c><c r="D1" s="7"><v>1</v></c><c r="E1"><v>1</v></c></row>'));
    const stijlen = deel(uit, 'xl/styles.xml');
    expect(stijlen).toContain('<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>');
    expect(stijlen).toContain('<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs>');
  });

  test('a workbook without styles gets them', async () => {
    const bron = bestand([blad('')], { 'xl/_rels/workbook.xml.rels': relaties(['rId1', 'worksheet', 'worksheets/sheet1.xml']) });
    const uit = (await schrijf(bron, plan({ cellen: [c(0, 0, 0.5, 'percentage')] }))).bytes;
    expect(Object.keys(unzipSync(uit)).pop()).toBe('xl/ibt-styles.xml');
    expect(deel(uit, 'xl/ibt-styles.xml')).toMatch(/^<\?xml[^>]*>\n<styleSheet xmlns="[^"]*"><fonts count="1">.*<\/fonts><fills count="2">.*<\/fills><borders count="1">.*<\/borders><cellStyleXfs count="1">.*<\/cellStyleXfs><cellXfs count="2">.*numFmtId="9".*<\/cellXfs><\/styleSheet>$/);
    expect(deel(uit, '[Content_Types].xml')).toContain('PartName="/xl/ibt-styles.xml"');
    expect(pakketVan(uit).relaties.map((r) => [r.soort, r.doel])).toEqual([['worksheet', BLAD1], ['styles', 'xl/ibt-styles.xml']]);
  });

  test('a changed cell, new or not, makes Excel recalculate where a formula can follow it, and only then', async () => {
    const bron = (f: string): Uint8Array => bestand([blad(`<row><c><v>1</v></c><c>${f}<v>2</v></c></row>`)]);
    const herrekent = async (b: Uint8Array, kolom: number, w: number): Promise<boolean> => deel((await schrijf(b, plan({ cellen: [c(0, kolom, w)] }))).bytes, 'xl/workbook.xml').includes('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    expect(await Promise.all([herrekent(bron('<f>A1+1</f>'), 0, 5), herrekent(bron(''), 0, 5), herrekent(bron('<f>COUNTIF(C:C,5)</f>'), 2, 5), herrekent(bron('<f>A1+1</f>'), 3, 5), herrekent(bron('<f>naam</f>'), 3, 5)])).toEqual([true, false, true, false, true]);
    const niets = bron('<f>A1+1</f>');
    expect((await schrijf(niets, plan({ cellen: [c(5, 5, null)] }))).bytes).toBe(niets);
  });

  test('an existing calcPr keeps its other settings', async () => {
    const werkmap = String(deel(bestand([blad('')]), 'xl/workbook.xml')).replace('</sheets>', '</sheets><calcPr calcId="191029" fullCalcOnLoad=\'0\' />');
    const uit = await schrijf(bestand([blad('<row><c><v>1</v></c><c><f>A1</f></c></row>')], { 'xl/workbook.xml': werkmap }), plan({ cellen: [c(0, 0, 2)] }));
    expect(deel(uit.bytes, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1" />');
  });

  test('warns of a signature and of a protected sheet, which keeps its protection', async () => {
    const bescherming = '<sheetProtection sheet="1" objects="1"/>';
    const uit = await schrijf(bestand([blad('', '', bescherming)], { '_xmlsignatures/origin.sigs': '' }), plan({ cellen: [c(0, 0, 1)] }));
    expect(uit.waarschuwingen).toEqual([{ code: 'HANDTEKENING_VERVALT' }, { code: 'BLAD_BEVEILIGD', blad: 'Blad1' }]);
    expect(deel(uit.bytes, BLAD1)).toContain(`</sheetData>${bescherming}`);
  });

  test('several plans for a sheet are merged; one whose own cells are out of order is a bug', async () => {
    const bron = bestand([blad('<row r="1"/>', '<dimension ref="A1"/>')]);
    const uit = (await schrijf(bron, plan({ cellen: [c(0, 3, 'd'), c(1, 3, 'h')] }), plan({ cellen: [c(0, 0, 'a'), c(1, 0, 'e')] }))).bytes;
    expect(deel(uit, BLAD1)).toBe(blad(`<row r="1">${tekstcel('A1', 'a')}${tekstcel('D1', 'd')}</row><row r="2">${tekstcel('A2', 'e')}${tekstcel('D2', 'h')}</row>`, '<dimension ref="A1:D2"/>'));
    const verkeerd = { ...plan({}), cellen: [c(1, 0, 'a'), c(0, 0, 'b')] };
    await expect(schrijfPakket(pakketVan(bron), [verkeerd])).rejects.toThrow('cell A1 is out of order');
  });

  test('a sheet of millions of characters, with characters of every size, comes back as it was and as planned', async () => {
    const vol = `<c r="A1" t="inlineStr"><is><t>${'\u00e9\ud83d\ude00x'.repeat(4_000)}</t></is></c>`;
    const rijen = Array.from({ length: 280 }, (_, i) => `<row r="${i + 1}">${vol.replace('A1', `A${i + 1}`)}</row>`);
    const bron = bestand([blad(rijen.join(''))]);
    const cellen = rijen.map((_, i) => c(i, 1, `≥\ud83d\ude00${i}`));
    const verwacht = blad(rijen.map((r, i) => r.replace('</row>', `${tekstcel(`B${i + 1}`, `≥\ud83d\ude00${i}`)}</row>`)).join(''));
    expect(verwacht.length).toBeGreaterThan(4_194_304);
    expect(deel((await schrijf(bron, plan({ cellen }))).bytes, BLAD1) === verwacht).toBe(true);
    const geweigerd = [...cellen.slice(0, -1), c(279, 1, 'a'.repeat(32_768))];
    expect(await schrijfPakket(pakketVan(bron), [plan({ cellen: geweigerd })])).toMatchObject({ gelukt: false, fout: { code: 'CEL_TE_LANG', cel: 'B280' } });
  });

  test('a plan for a sheet that is not there is a bug', async () => {
    await expect(schrijfPakket(pakketVan(bestand([blad('')])), [plan({ blad: 'weg' })])).rejects.toThrow('no sheet weg');
  });
});

describe('tables', () => {
  const tabel = (kop: string, kolommen: string, filter: string): string => `${KOP}<table xmlns="${NS}" id="3" name="T" displayName="T" ${kop}><autoFilter ref="${filter}"><filterColumn colId="0"/></autoFilter>${kolommen}<tableStyleInfo name="x"/></table>`;
  const extra = {
    'xl/worksheets/_rels/sheet1.xml.rels': relaties(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': tabel('ref="A1:B4" totalsRowCount="1"', '<tableColumns count="2"><tableColumn id="1" name="Gemeente"/><tableColumn id="5" name="Trede" dataDxfId="0"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns>', 'A1:B3'),
  };

  test('grow with unique, escaped names that equal the header cells', async () => {
    const koppen = ['trede', 'a<b>&"c"\nd'];
    const uit = (await schrijf(bestand([blad('<row r="1"><c r="A1"><v>1</v></c></row>')], extra), plan({
      cellen: [c(0, 2, 'trede', 'kop')], groei: [{ tabel: 'T', naar: { rij: 0, kolom: 0, totRij: 3, totKolom: 3 }, koppen }],
    }))).bytes;
    expect(deel(uit, 'xl/tables/table1.xml')).toBe(tabel('ref="A1:D4" totalsRowCount="1"', '<tableColumns count="4"><tableColumn id="1" name="Gemeente"/><tableColumn id="5" name="Trede" dataDxfId="0"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn><tableColumn id="6" name="trede2"/><tableColumn id="7" name="a&lt;b&gt;&amp;&quot;c&quot;_x000A_d"/></tableColumns>', 'A1:D3'));
    const [b] = pakketVan(uit).werkmap.bladen;
    expect(b?.cellen[0]).toEqual([1, undefined, 'trede2', 'a<b>&"c"\nd']);
    expect(b?.tabellen[0]?.bereik.totKolom).toBe(3);
  });
});

describe('widths', () => {
  const cols = (t: string): string => blad('', `<sheetFormatPr/><cols>${t}</cols>`);
  test('split a range, fill a gap, show what was hidden of ours alone, and leave other columns as they are', async () => {
    const bron = cols('\n<col min="1" max="2" width="8" style="3"/> <col min="4" max="8" hidden="1" width="5"/>\n');
    expect(await na(bron, { breedten: [{ kolom: 5, breedte: 11 }, { kolom: 2, breedte: 9 }, { kolom: 9, breedte: 7 }, { kolom: 0, breedte: 8 }, { kolom: 7, breedte: 6 }] })).toBe(
      cols('\n<col min="1" max="2" width="8" style="3"/><col min="3" max="3" width="9" customWidth="1"/> <col min="4" max="5" hidden="1" width="5"/><col min="6" max="6" width="11" customWidth="1"/><col min="7" max="7" hidden="1" width="5"/><col min="8" max="8" width="6" customWidth="1"/><col min="10" max="10" width="7" customWidth="1"/>\n'),
    );
  });
  test('a sheet without widths gets them before its rows', async () => {
    expect(await na(blad('', '<sheetFormatPr/>'), { breedten: [{ kolom: 2, breedte: 9 }] })).toBe(cols('<col min="3" max="3" width="9" customWidth="1"/>'));
  });
});

describe('colours', () => {
  const EXT = '<extLst><ext xmlns:x14="y"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="9" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const ANDER = '<conditionalFormatting sqref="A1:Z9"><cfRule type="expression" dxfId="0" priority="4"><formula>A1=1</formula></cfRule></conditionalFormatting>';
  const staart = (regels: string): string => `<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>${regels}<pageMargins left="1"/>${EXT}`;
  const kleur = (totRij: number, vulling = 'C6EFCE'): Kleurplan => ({ bereik: { rij: 1, kolom: 2, totRij, totKolom: 2 }, regels: [1, 2].map((trede) => ({ trede, vulling: trede === 1 ? vulling : 'FFFF00', letter: '000000' })) });
  const regels = (sqref: string, dxf: number, prioriteit: number): string =>
    `<conditionalFormatting sqref="${sqref}">${[1, 2].map((t, i) => `<cfRule type="cellIs" dxfId="${dxf + i}" priority="${prioriteit + i}" operator="equal"><formula>${t}</formula></cfRule>`).join('')}</conditionalFormatting>`;

  test('go behind the rules that are there, below every other priority, and stay as they are the second time', async () => {
    const een = (await schrijf(bestand([blad('', '', staart(ANDER))]), plan({ kleuren: [kleur(5)] }))).bytes;
    expect(deel(een, BLAD1)).toBe(blad('', '', staart(ANDER + regels('C2:C6', 0, 10))));
    expect(deel(een, 'xl/styles.xml')).toContain('<dxfs count="2"><dxf><font><color rgb="FF000000"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf>');
    expect((await schrijf(een, plan({ kleuren: [kleur(5)] }))).bytes).toBe(een);
    const twee = (await schrijf(een, plan({ kleuren: [kleur(7)] }))).bytes;
    expect(deel(twee, BLAD1)).toBe(blad('', '', staart(ANDER + regels('C2:C8', 0, 12))));
  });

  test('find their place without other rules, and two ranges in one column stay two', async () => {
    const onder: Kleurplan = { ...kleur(5), bereik: { rij: 10, kolom: 2, totRij: 12, totKolom: 2 } };
    const een = (await schrijf(bestand([blad('', '', staart(''))]), plan({ kleuren: [kleur(5)] }))).bytes;
    expect(deel((await schrijf(een, plan({ kleuren: [onder] }))).bytes, BLAD1)).toBe(blad('', '', staart(regels('C2:C6', 0, 10) + regels('C11:C13', 0, 12))));
    expect(await na(blad('', '', staart('')), { kleuren: [kleur(5), onder] })).toBe(blad('', '', staart(regels('C2:C6', 0, 10) + regels('C11:C13', 0, 12))));
  });
});
