import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { bladenVan, draai, KOP, schrijf } from './draai';

const RIJEN = [[...KOP, 'Trede 2024-1 (voorstel)'], ['Lopik', 2, 17, 16, 7, 3], ['Soest', 1, 0, 50, 52, 1]] as const;
const BLAD = 'xl/worksheets/sheet1.xml';

/** A workbook in which our column holds formulas, as Excel saves them. */
const metFormules = (uitkomst = '<v>3</v>'): string => {
  const map = schrijf('cijfers.xlsx', RIJEN);
  const pad = path.join(map, 'cijfers.xlsx');
  const delen = unzipSync(readFileSync(pad));
  const tekst = new TextDecoder().decode(delen[BLAD]);
  const met = tekst.replace(/(<c r="F2"[^>]*>)<v>3<\/v>/, `$1<f>_xldudf_IBT_TREDE("2024-1",D2,C2,E2,B2&amp;"")</f>${uitkomst}`);
  if (met === tekst) throw new Error('the cell was not found');
  writeFileSync(pad, zipSync({ ...delen, [BLAD]: strToU8(met) }));
  return map;
};

test('a copy with values: the trede stays, the formula goes, the workbook itself is as it was', async () => {
  const map = metFormules();
  const voor = readFileSync(path.join(map, 'cijfers.xlsx'));
  const { code, uit, fout } = await draai(map, 'cijfers.xlsx', '--delen', 'kopie.xlsx');
  expect([code, fout, uit.split('\n')[0]]).toEqual([0, '', 'Eén formule is nu een waarde.']);
  const [blad] = bladenVan(path.join(map, 'kopie.xlsx'));
  expect([blad?.formules.size, blad?.cellen[1]?.[5]]).toEqual([0, 3]);
  expect(readFileSync(path.join(map, 'cijfers.xlsx')).equals(voor)).toBe(true);
});

test('in JSON', async () => {
  const map = metFormules();
  expect(JSON.parse((await draai(map, 'cijfers.xlsx', '--delen', 'kopie.xlsx', '--json')).uit)).toMatchObject({ kopie: path.join(map, 'kopie.xlsx'), cellen: 1, elders: [] });
});

test('a workbook without such formulas is copied as it is', async () => {
  const map = schrijf('cijfers.xlsx', RIJEN);
  expect((await draai(map, 'cijfers.xlsx', '--delen', 'kopie.xlsx')).uit).toContain('de kopie is gelijk aan de werkmap');
  expect(readFileSync(path.join(map, 'kopie.xlsx')).equals(readFileSync(path.join(map, 'cijfers.xlsx')))).toBe(true);
});

test.each([
  ['an outcome that is not in the file', '', 'kopie.xlsx', [], 'Cel F2 op blad "2024-I" bevat een formule van deze invoegtoepassing waarvan de uitkomst niet in het bestand staat.'],
  ['over the workbook itself', '<v>3</v>', 'cijfers.xlsx', [], '--delen “cijfers.xlsx” is de werkmap zelf'],
  ['another kind of file', '<v>3</v>', 'kopie.docx', [], 'Geef een naam die eindigt op .xlsx.'],
  ['with an option of assessing', '<v>3</v>', 'kopie.xlsx', ['--periode', '2024-1'], '--periode gaat niet samen met --delen'],
])('%s is refused, and nothing is written', async (_, uitkomst, naam, erbij, zin) => {
  const map = metFormules(uitkomst);
  const { code, fout } = await draai(map, 'cijfers.xlsx', '--delen', naam, ...erbij);
  expect(code).toBe(2);
  expect(fout).toContain(zin);
  expect(readdirSync(map)).toEqual(['cijfers.xlsx']);
});

test('a name that still asks for the add-in is named, and the exit code says that someone must look', async () => {
  const map = metFormules();
  const pad = path.join(map, 'cijfers.xlsx');
  const delen = unzipSync(readFileSync(pad));
  const boek = new TextDecoder().decode(delen['xl/workbook.xml']);
  const met = boek.replace('</sheets>', '</sheets><definedNames><definedName name="t">IBT.TREDE(1)</definedName></definedNames>');
  expect(met).not.toBe(boek);
  writeFileSync(pad, zipSync({ ...delen, 'xl/workbook.xml': strToU8(met) }));
  const { code, fout } = await draai(map, 'cijfers.xlsx', '--delen', 'kopie.xlsx');
  expect([code, fout]).toEqual([1, 'In de werkmap gebruikt een naam in Namen beheren nog een functie van deze invoegtoepassing. Zonder haar werkt dat niet; haal dit zelf weg als het niet nodig is.']);
});
