import { strToU8, zipSync } from 'fflate';
import type { Bestandfout } from '../tekst/bestandfouten';
import { leesPakket } from './pakket';
import { bestand, blad, delenVan, KOP, NS, relaties, zip } from '../../test/hulp/proef';

const foutVan = (bytes: Uint8Array): Bestandfout | null => {
  const uit = leesPakket(bytes);
  return uit.gelukt ? null : uit.fout;
};

const cel = (c: string): string => blad(`<row r="1">${c}</row>`);
const BLAD1 = 'xl/worksheets/sheet1.xml';
const GOED = bestand([cel('<c r="A1"><v>1</v></c>')]);

/** The place of the directory entry of a part. */
const ingang = (bytes: Uint8Array, naam: string): DataView => {
  const v = new DataView(bytes.buffer, bytes.byteOffset);
  for (let p = 0; p < bytes.length - 46; p++) {
    if (v.getUint32(p, true) === 0x02014b50 && new TextDecoder().decode(bytes.subarray(p + 46, p + 46 + v.getUint16(p + 28, true))) === naam) {
      return new DataView(bytes.buffer, bytes.byteOffset + p);
    }
  }
  throw new Error(`no entry ${naam}`);
};

const metMaat = (maat: number, naam = BLAD1, bron = GOED): Uint8Array => {
  const kopie = bron.slice();
  ingang(kopie, naam).setUint32(24, maat, true);
  return kopie;
};

test('the workbook that is damaged below is itself fine', () => expect(foutVan(GOED)).toBeNull());

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (t: string): number[] => [...t].flatMap((x) => [x.charCodeAt(0), 0]);

test.each<[string, Uint8Array, Bestandfout]>([
  ['empty', new Uint8Array(), { code: 'GEEN_XLSX', lijktOp: 'leeg' }],
  ['CSV', strToU8('gemeente;trede\nZeist;1\n'), { code: 'GEEN_XLSX', lijktOp: 'tekst' }],
  ['web page', strToU8('\ufeff <html></html>'), { code: 'GEEN_XLSX', lijktOp: 'html' }],
  ['PDF', strToU8('%PDF-1.7'), { code: 'GEEN_XLSX', lijktOp: 'pdf' }],
  ['binary', Uint8Array.of(0, 1, 2), { code: 'GEEN_XLSX', lijktOp: 'onbekend' }],
  ['encrypted', Uint8Array.from([...OLE, 1, ...utf16('EncryptedPackage')]), { code: 'VERSLEUTELD_OF_XLS', soort: 'versleuteld' }],
  ['xls', Uint8Array.from([...OLE, ...utf16('Workbook')]), { code: 'VERSLEUTELD_OF_XLS', soort: 'xls' }],
  ['other OLE', Uint8Array.from(OLE), { code: 'VERSLEUTELD_OF_XLS', soort: 'onbekend' }],
  ['truncated', GOED.slice(0, GOED.length - 30), { code: 'BESCHADIGD', deel: null, oorzaak: 'afgekapt' }],
  ['PK and no more', strToU8('PK'), { code: 'BESCHADIGD', deel: null, oorzaak: 'afgekapt' }],
  ['other zip', zip({ 'a.txt': 'a' }), { code: 'GEEN_WERKMAP', lijktOp: 'onbekend' }],
  ['ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), { code: 'GEEN_WERKMAP', lijktOp: 'ods' }],
  ['docx', zip({ '_rels/.rels': relaties(['a', 'officeDocument', 'word/document.xml']), 'word/document.xml': '<a/>' }), { code: 'GEEN_WERKMAP', lijktOp: 'docx' }],
  ['pptx', zip({ 'ppt/presentation.xml': '<a/>' }), { code: 'GEEN_WERKMAP', lijktOp: 'pptx' }],
  ['xlsb', zip({ '_rels/.rels': relaties(['a', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'x' }), { code: 'GEEN_WERKMAP', lijktOp: 'xlsb' }],
  ['part too large', metMaat(400 * 1024 * 1024 + 1), { code: 'TE_GROOT', wat: 'deel', deel: BLAD1, bytes: 419_430_401, hoogstens: 419_430_400 }],
  ['all too large', metMaat(400 * 1024 * 1024, BLAD1, metMaat(150 * 1024 * 1024, 'xl/styles.xml')), { code: 'TE_GROOT', wat: 'totaal', deel: null, bytes: expect.any(Number) as unknown as number, hoogstens: 536_870_912 }],
  ['larger than declared', metMaat(20), { code: 'TE_GROOT', wat: 'groter dan opgegeven', deel: BLAD1, opgegeven: 20 }],
  ['smaller than declared', metMaat(5_000), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'uitpakken' }],
  ['impossibly small', metMaat(300 * 1024 * 1024), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'uitpakken' }],
  ['a part missing', zip({ ...delenVan([]), 'xl/workbook.xml': String(delenVan(['x'])['xl/workbook.xml']), 'xl/_rels/workbook.xml.rels': relaties(['rId1', 'worksheet', 'worksheets/sheet1.xml']) }), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'ontbreekt' }],
  ['a name twice', bestand([cel('')], { 'XL/workbook.xml': '<a/>' }), { code: 'BESCHADIGD', deel: 'XL/workbook.xml', oorzaak: 'dubbel' }],
  ['malformed', bestand([cel('<c r="A1"><v>1</c>')]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'xml' }],
  ['cut XML', bestand([blad('').slice(0, -5)]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'xml' }],
  ['empty part', bestand(['']), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'xml' }],
  ['two roots', bestand([`${blad('')}<a/>`]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'xml' }],
  ['no UTF-8', zip({ ...delenVan(['x']), [BLAD1]: Uint8Array.of(0x3c, 0xff, 0x3e) }), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'xml' }],
  ['an unknown entity', bestand([cel('<c t="str"><v>&constructor;</v></c>')]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'xml' }],
  ['an attribute that breaks parsers', bestand([cel('<c hasOwnProperty="1" r="A1"/>')]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'xml' }],
  ['no worksheet', bestand([`${KOP}<chartsheet xmlns="${NS}"/>`]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'inhoud' }],
  ['no sheetData', bestand([`${KOP}<worksheet xmlns="${NS}"/>`]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'inhoud' }],
  ['no number', bestand([cel('<c r="A1"><v>0x10</v></c>')]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'inhoud' }],
  ['no such shared string', bestand([cel('<c r="A1" t="s"><v>4</v></c>')]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'inhoud' }],
  ['a cell in another row', bestand([cel('<c r="A2"/>')]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'inhoud' }],
  ['cells out of order', bestand([cel('<c r="B1"/><c r="A1"/>')]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'inhoud' }],
  ['beyond the last column', bestand([cel('<c r="XFE1"/>')]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'inhoud' }],
  ['beyond the last row', bestand([blad('<row r="1048577"/>')]), { code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'inhoud' }],
  ['a DOCTYPE', bestand([blad('').replace('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet')]), { code: 'XML_DOCTYPE', deel: BLAD1 }],
  ['a DOCTYPE in the styles', bestand([blad('')], { 'xl/styles.xml': '<!DOCTYPE a SYSTEM "file:///x"><a/>' }), { code: 'XML_DOCTYPE', deel: 'xl/styles.xml' }],
  ['a long text', bestand([cel(`<c r="C1" t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c>`)]), { code: 'CEL_TE_LANG', blad: 'Blad1', cel: 'C1', tekens: 32_768, hoogstens: 32_767 }],
])('%s', (_, bytes, fout) => expect(foutVan(bytes)).toEqual(fout));

test('the longest text that Excel allows', () => expect(foutVan(bestand([cel(`<c t="inlineStr"><is><t>${'a'.repeat(32_767)}</t></is></c>`)]))).toBeNull());

test('a flipped byte in packed data is found by its checksum', () => {
  const kopie = zipSync(Object.fromEntries(Object.entries(delenVan([cel('<c r="A1"><v>1</v></c>')])).map(([n, d]) => [n, [strToU8(String(d)), { level: 0 }]])));
  const plaats = Buffer.from(kopie).indexOf('<v>1</v>') + 3;
  kopie[plaats] = 0x32;
  expect(foutVan(kopie)).toEqual({ code: 'BESCHADIGD', deel: BLAD1, oorzaak: 'uitpakken' });
});

test('more than 20,000 parts', () => {
  const veel = zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`a${i}`, new Uint8Array()])), { level: 0 });
  expect(foutVan(veel)).toEqual({ code: 'TE_GROOT', wat: 'aantal delen', delen: 20_001, hoogstens: 20_000 });
});

test('200,000 filled rows over all sheets are fine, one more is not', () => {
  const rijen = (n: number): string => blad('<row><c><v>1</v></c></row>'.repeat(n));
  expect(foutVan(bestand([rijen(100_000), rijen(100_000)]))).toBeNull();
  expect(foutVan(bestand([rijen(100_000), rijen(100_001)]))).toEqual({ code: 'TE_VEEL_RIJEN', hoogstens: 200_000 });
});

test('any prefix of a workbook and any flipped byte give a value or a fault, never an exception', () => {
  for (let n = 0; n < GOED.length; n += 7) expect(foutVan(GOED.slice(0, n))).not.toBeNull();
  for (let p = 0; p < GOED.length; p++) {
    const kopie = GOED.slice();
    kopie[p] = (kopie[p] ?? 0) ^ (1 << p % 8);
    expect(() => leesPakket(kopie)).not.toThrow();
  }
});
