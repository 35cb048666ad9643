import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync } from 'fflate';
import { rijkeWerkmap } from '../../voorbeelden/maak';
import { metLibreOffice, zetOm } from '../hulp/libreoffice';
import { draai, nieuweMap } from '../cli/draai';

const map = nieuweMap();
const voor: Record<string, Uint8Array> = {};
const na: Record<string, Uint8Array> = {};
let code: number;

beforeAll(async () => {
  writeFileSync(path.join(map, 'rijk.xlsx'), rijkeWerkmap());
  ({ code } = await draai(map, 'rijk.xlsx'));
  Object.assign(voor, unzipSync(readFileSync(path.join(map, 'rijk.xlsx'))));
  Object.assign(na, unzipSync(readFileSync(path.join(map, 'rijk-beoordeeld.xlsx'))));
});

const GERAAKT = ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', 'xl/styles.xml'];

test('a workbook with a chart, a pivot, sparklines, x14 rules, comments, an image and more: only our parts change, and no formula on a table or a name makes Excel calculate', () => {
  expect(code).toBe(0);
  expect(Object.keys(na)).toEqual(Object.keys(voor));
  for (const soort of ['charts/', 'pivotTables/', 'pivotCache/', 'comments', 'media/', 'drawings/', 'theme/', 'customXml/', 'docProps/custom.xml', 'printerSettings']) {
    expect(Object.keys(voor).some((naam) => naam.includes(soort))).toBe(true);
  }
  const anders = Object.keys(voor).filter((naam) => !Buffer.from(voor[naam] ?? []).equals(Buffer.from(na[naam] ?? [])));
  expect(anders.sort()).toEqual([...GERAAKT].sort());
});

const tekst = (delen: Record<string, Uint8Array>, naam: string): string => Buffer.from(delen[naam] ?? []).toString('utf8');

const ONZE_KOLOMMEN = /<c r="[K-Q]\d+"[^>]*(?:\/>|>.*?<\/c>)/gs;

test('within our sheet, all that is not ours is there to the letter', () => {
  const oud = tekst(voor, 'xl/worksheets/sheet1.xml');
  const nieuw = tekst(na, 'xl/worksheets/sheet1.xml');
  expect(oud.match(ONZE_KOLOMMEN)).toBeNull();
  const rijen = (xml: string): string => xml.slice(xml.indexOf('<sheetData>'), xml.indexOf('</sheetData>'));
  const staart = (xml: string): string => xml.slice(xml.indexOf('</sheetData>'));
  expect(nieuw.match(ONZE_KOLOMMEN)).toHaveLength(7 * 27);
  expect(rijen(nieuw).replace(ONZE_KOLOMMEN, '').replace(/ spans="[\d:]+"/g, '')).toBe(rijen(oud).replace(/ spans="[\d:]+"/g, ''));
  expect(staart(nieuw).replace(/<conditionalFormatting sqref="O6:O31">.*?<\/conditionalFormatting>/s, '')).toBe(staart(oud));
});

metLibreOffice('calc', 'LibreOffice opens the result and shows our values', () => {
  zetOm(path.join(map, 'rijk-beoordeeld.xlsx'), 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,1');
  const csv = readFileSync(path.join(map, 'rijk-beoordeeld-2024-I.csv'), 'utf8');
  const regels = csv.split('\n').map((regel) => regel.split(';'));
  const kop = regels.findIndex((r) => r[0] === 'Gemeente');
  const trede = regels[kop]?.findIndex((k) => k.replaceAll('"', '') === 'Trede 2024-1 (voorstel)') ?? -1;
  expect(trede).toBeGreaterThan(5);
  const treden = Object.fromEntries(regels.slice(kop + 1, kop + 27).map((r) => [r[0], r[trede]]));
  expect(treden).toMatchObject({ Amersfoort: '3', Baarn: '1', Leusden: '3', Woerden: '1', 'Stichtse Vecht': '3', Zeist: '2' });
});
