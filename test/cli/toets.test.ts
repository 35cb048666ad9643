import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { hoofd } from '../../src/cli/toets/toets';
import { docxVan } from '../../src/rapport/docx/docx';
import { alinea } from '../../src/rapport/stuk/stuk';
import { goedeTekst, HALFJAREN } from '../rapport/toetshulp';
import { klok, nieuweMap, schrijf, VOORBEELDEN } from './draai';

const draai = (map: string, ...argv: readonly string[]) => {
  const [uit, fout]: [string[], string[]] = [[], []];
  const code = hoofd({ argv, map, uit: (t) => uit.push(t), fout: (t) => fout.push(t), opTerminal: false, variabelen: {}, nu: () => klok.nu });
  return { code, uit: uit.join('\n'), fout: fout.join('\n') };
};

const metTekst = (naam: string, inhoud: string | Uint8Array): string => {
  const map = nieuweMap();
  writeFileSync(path.join(map, naam), inhoud);
  return map;
};

const FOUT = 'In 2024-2 is Baarn van trede 2 afgeschaald naar trede 1. Er zijn 300 plekken nodig.';

test('exit 1 with both sides of what contradicts, and what no table covers', () => {
  const { code, uit } = draai(metTekst('a.txt', FOUT), 'a.txt');
  expect(code).toBe(1);
  expect(uit.replace(/\s+/g, ' ')).toMatch(/regel 1: Volgens de tekst is Baarn van trede 2 naar trede 1 gegaan\. De tabellen hebben eerst trede 1 \(2024-1\).*niet te controleren \(1\).*300 plekken/);
  expect(uit).not.toContain('\u001b');
});

test('exit 0 where nothing contradicts', () => {
  expect(draai(metTekst('a.txt', 'In 2024-2 is Bunnik van trede 2 afgeschaald naar trede 1.'), 'a.txt')).toMatchObject({ code: 0, fout: '' });
});

test.each([
  ['a text that is not Dutch', 'In the first half of 2024 the municipalities of the province housed 1,131 people, which is 99% of the task that was set for them. Zeist is on step 4 of the ladder.', /lijkt niet in het Nederlands/],
  ['a text in which nothing can be compared', 'Het weer was in het afgelopen halfjaar mooi. De gemeenten hebben er veel aan gedaan.', /niets met een tabel vergeleken/],
])('exit 2, and no clean pass: %s', (_, tekst, zegt) => {
  const { code, uit } = draai(metTekst('a.txt', tekst), 'a.txt');
  expect([code, zegt.test(uit.replace(/\s+/g, ' ')), uit.includes('niets gevonden dat een tabel tegenspreekt')]).toEqual([2, true, false]);
  expect(JSON.parse(draai(metTekst('a.txt', tekst), 'a.txt', '--json').uit)).toMatchObject({ teksten: [{ naam: 'a.txt', gecontroleerd: 0, melding: expect.stringMatching(zegt) }] });
});

test('one text of two in which nothing can be compared is named', () => {
  const map = metTekst('a.txt', 'In 2024-2 staat Zeist op trede 2.');
  writeFileSync(path.join(map, 'b.txt'), 'Het weer was mooi.');
  const { code, uit } = draai(map, 'a.txt', 'b.txt');
  expect(code).toBe(0);
  expect(uit.replace(/\s+/g, ' ')).toMatch(/^a\.txt niets gevonden dat een tabel tegenspreekt b\.txt In deze tekst is niets met een tabel vergeleken/);
});

test('--json is one document of plain data', () => {
  const { code, uit } = draai(metTekst('a.txt', FOUT), 'a.txt', '--json');
  const json = JSON.parse(uit) as { vondsten: { code: string; melding: string }[]; nietTeControleren: unknown[] };
  expect([code, json.vondsten.map((v) => v.code), json.nietTeControleren.length]).toEqual([1, ['OVERGANG'], 1]);
});

test('--tegen checks against a workbook of the user', () => {
  const werkmap = path.join(VOORBEELDEN, 'coa-utrecht.xlsx');
  const goed = draai(metTekst('a.txt', 'In 2024-1 was de provinciale taakstelling 1459 vergunninghouders.'), 'a.txt', '--tegen', werkmap);
  expect([goed.code, goed.fout]).toEqual([0, '']);
  const fout = draai(metTekst('a.txt', 'In 2024-1 was de provinciale taakstelling 1458 vergunninghouders.'), 'a.txt', '--tegen', werkmap);
  expect(fout.code).toBe(1);
  expect(fout.uit).toContain('coa-utrecht.xlsx');
});

test('while a half-year runs a workbook has no outcome, as in an assessment; once it has closed it has', () => {
  const map = schrijf('in.xlsx', [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'], ['Zeist', 1, 5, 60, 20]]);
  const zeg = (tekst: string) => {
    writeFileSync(path.join(map, 'a.txt'), tekst);
    const { code, uit } = draai(map, 'a.txt', '--tegen', 'in.xlsx');
    return [code, /trede 2|De tabel geeft 20 \(/.test(uit)];
  };
  const [trede, realisatie] = ['Zeist staat in 2024-1 op trede 1.', 'De gemeente Zeist heeft in 2024-1 21 vergunninghouders gehuisvest.'];
  expect([zeg(trede), zeg(realisatie)]).toEqual([[1, true], [1, true]]);
  const { nu } = klok;
  klok.nu = new Date('2024-03-31T09:30:00Z');
  try {
    // nothing can be compared then
    expect([zeg(trede), zeg(realisatie)]).toEqual([[2, false], [2, false]]);
    expect(zeg('Tot en met 31 maart 2024 heeft de gemeente Zeist 21 vergunninghouders gehuisvest.')).toEqual([1, true]);
    expect(zeg('Tot en met 31 maart 2024 heeft de gemeente Zeist 20 vergunninghouders gehuisvest.')).toEqual([0, false]);
  } finally {
    klok.nu = nu;
  }
});

test('--proef says how many errors are found', () => {
  const map = metTekst('a.md', goedeTekst(HALFJAREN));
  const { code, uit } = draai(map, 'a.md', '--proef', '--aantal', '40', '--zaad', '5');
  expect(uit).toMatch(/Gevonden: \d+ van 40 \(\d+(?:,\d)? %\)\./);
  expect(uit).toContain('ten onrechte gemeld: 0.');
  expect(code).toBe(0);
  expect(draai(map, 'a.md', '--proef', '--aantal', '40', '--zaad', '5').uit).toBe(uit);
});

test.each([
  ['no text', [], /Geef ten minste één tekst op/],
  ['an unknown option', ['a.txt', '--weg'], /niet bekend/],
  ['a file that is not there', ['weg.txt'], /weg\.txt/],
  ['a number that is none', ['a.txt', '--proef', '--aantal', 'veel'], /--aantal/],
  ['a workbook that is not there', ['a.txt', '--tegen', 'weg.xlsx'], /weg\.xlsx/],
] as const)('exit 2: %s', (_, argv, zegt) => {
  const { code, fout } = draai(metTekst('a.txt', FOUT), ...argv);
  expect([code, zegt.test(fout)]).toEqual([2, true]);
});

test.each([
  ['a damaged Word document', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /Word-document is beschadigd/],
  ['a workbook', readFileSync(path.join(VOORBEELDEN, 'coa-utrecht.xlsx')), /geen Word-document/],
  ['a PDF', '%PDF-1.7', /PDF/],
  ['an empty file', ' \n', /leeg/],
  ['no text at all', Uint8Array.from([65, 0, 66]), /geen tekst/],
])('exit 2: %s', (_, inhoud, zegt) => {
  const { code, fout } = draai(metTekst('a.txt', inhoud), 'a.txt');
  expect([code, zegt.test(fout)]).toEqual([2, true]);
});

test('a file as Windows wrote it before is read, and what steers a terminal is not passed on', () => {
  const bytes = Uint8Array.from([...'In 2024-2 staat '].map((c) => c.charCodeAt(0)).concat([0xe9, 0xe9, 0x6e], [...' gemeente op trede 4. \u001b[31m'].map((c) => c.charCodeAt(0))));
  const { uit } = draai(metTekst('a.txt', bytes), 'a.txt');
  expect(uit).toContain('één gemeente op trede 4');
  expect(uit).not.toContain('\u001b');
});

test('a Word document says the same', async () => {
  const { code, uit } = draai(metTekst('a.docx', await docxVan({ titel: 'Rapport', blokken: [alinea(FOUT)] })), 'a.docx');
  expect(code).toBe(1);
  expect(uit.replace(/\s+/g, ' ')).toMatch(/Volgens de tekst is Baarn van trede 2 naar trede 1 gegaan\..*niet te controleren \(1\).*300 plekken/);
});

test('a text that only is called a Word document is refused, not passed as clean', () => {
  expect(draai(metTekst('nep.docx', 'hallo'), 'nep.docx')).toMatchObject({ code: 2, fout: expect.stringContaining('geen Word-document') });
});
