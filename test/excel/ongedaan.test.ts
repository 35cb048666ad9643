import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BRON = join(__dirname, '../../src/excel');

/** What wipes the user's undo in Excel, as it would be written. */
const WIST: Readonly<Record<string, RegExp>> = {
  'protecting or unprotecting a sheet': /\.(?:un)?protect\(/,
  'adding, copying or deleting a sheet': /worksheets\.add\(|(?:blad|sheet|worksheet|proxy)\.(?:copy|delete)\(/i,
  'renaming a sheet': /(?:blad|sheet|proxy)\.name\s*=[^=]/i,
  'showing or hiding a sheet': /\.visibility\s*=[^=]/,
  'saving the workbook': /workbook\.save\(/,
  'changing the ribbon': /requestUpdate\(/,
  'asking for merged cells': /getMergedAreas/,
  'settings of the Common API': /saveAsync|document\.settings/,
};

/** Where the user was asked whether a sheet may be made, or asked in so many words for one, or for that one to go; or where one that was just made for it could not be filled. An assessment never comes there. */
const GEVRAAGD: Readonly<Record<string, readonly string[]>> = { 'adding, copying or deleting a sheet': ['adapter/bladweg.ts', 'adapter/halfjaarblad.ts', 'adapter/nieuwblad.ts', 'adapter/opruimen.ts'] };

const zonderCommentaar = (bron: string): string => bron.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

const bestanden = ['adapter', 'model', 'opdrachten'].flatMap((map) => readdirSync(join(BRON, map)).filter((b) => b.endsWith('.ts') && !b.endsWith('.test.ts')).map((b) => `${map}/${b}`));

test.each(Object.entries(WIST))('%s is nowhere in the work on the workbook', (wat, patroon) => {
  expect(bestanden.length).toBeGreaterThan(20);
  expect(bestanden.filter((b) => patroon.test(zonderCommentaar(readFileSync(join(BRON, b), 'utf8'))))).toEqual(GEVRAAGD[wat] ?? []);
});

test.each([
  'blad.protection.unprotect()', 'context.workbook.worksheets.add("x")', 'blad.copy()', 'proxy.delete()', 'blad.name = "x"', "blad.visibility = 'Hidden'", 'context.workbook.save()',
  'Office.ribbon.requestUpdate({})', 'range.getMergedAreasOrNullObject()', 'Office.context.document.settings.saveAsync()',
])('the patterns know %s', (regel) => {
  expect(Object.values(WIST).filter((p) => p.test(regel)).length).toBeGreaterThan(0);
});
