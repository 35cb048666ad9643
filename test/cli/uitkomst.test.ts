import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync } from 'fflate';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladenVan, draai, KOP, nieuweMap, schrijf } from './draai';

describe('where the result goes', () => {
  test('beside the input, which keeps its bytes', async () => {
    const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7]]);
    const voor = readFileSync(path.join(map, 'a.xlsx'));
    expect((await draai(map, 'a.xlsx')).code).toBe(0);
    expect(readdirSync(map).sort()).toEqual(['a-beoordeeld.xlsx', 'a.xlsx']);
    expect(readFileSync(path.join(map, 'a.xlsx')).equals(voor)).toBe(true);
  });

  test('over the input only when --uit names it, and then the old one is kept', async () => {
    const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7]]);
    const voor = readFileSync(path.join(map, 'a.xlsx'));
    const { code, uit } = await draai(map, 'a.xlsx', '--uit', 'a.xlsx');
    expect(code).toBe(0);
    expect(uit).toContain('Wat daar stond, is bewaard als a.vorige.xlsx.');
    expect(readFileSync(path.join(map, 'a.vorige.xlsx')).equals(voor)).toBe(true);
    expect(bladenVan(path.join(map, 'a.xlsx'))[0]?.cellen[0]).toContain('Trede 2024-1 (voorstel)');
  });

  test('a copy that was kept is never overwritten', async () => {
    const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7]]);
    writeFileSync(path.join(map, 'a-beoordeeld.xlsx'), 'met een besluit van mij');
    expect((await draai(map, 'a.xlsx')).uit).toContain('bewaard als a-beoordeeld.vorige.xlsx.');
    copyFileSync(path.join(schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 8]]), 'a.xlsx'), path.join(map, 'a.xlsx'));
    expect((await draai(map, 'a.xlsx')).uit).toContain('bewaard als a-beoordeeld.vorige-2.xlsx.');
    expect(readFileSync(path.join(map, 'a-beoordeeld.vorige.xlsx'), 'utf8')).toBe('met een besluit van mij');
  });

  test.each([
    ['cijfers', 'cijfers-beoordeeld.xlsx'],
    ['.xlsx', 'beoordeeld.xlsx'],
    ['cijfers.v2', 'cijfers-beoordeeld.xlsx'],
    ['Cijfers.XLSX', 'Cijfers-beoordeeld.XLSX'],
    ['cijfers.xlsm', 'cijfers-beoordeeld.xlsm'],
  ])('an input called %s gives %s', async (naam, verwacht) => {
    const map = schrijf(naam, [KOP, ['Lopik', 2, 17, 16, 7]]);
    expect((await draai(map, naam)).code).toBe(0);
    expect(readdirSync(map).sort()).toEqual([naam, verwacht].sort());
  });

  test('--help explains, and --kolom and --gemeente override what is recognised', async () => {
    expect((await draai(nieuweMap(), '--help')).uit).toContain('Gebruik: npm run beoordeel');
    const map = schrijf('a.xlsx', [['Gemeente', 'Trede', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'], ['Lopik', 2, 17, 16, 7], ['Ommerstad', 1, 5, 16, 7]]);
    expect((await draai(map, 'a.xlsx')).fout).toContain('--kolom');
    const rijen = JSON.parse((await draai(map, 'a.xlsx', '--kolom', 'vorigeTrede=B', '--gemeente', 'Ommerstad', '--json')).uit).tabellen[0].rijen;
    expect(rijen.map((r: { gemeente: string; trede: number }) => [r.gemeente, r.trede])).toEqual([['Lopik', 3], ['Ommerstad', 2]]);
  });

  test('a source below the figures is no gemeente; one without figures is', async () => {
    const metRij = async (rij: readonly (string | null)[]) => draai(schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7], rij]), 'a.xlsx');
    const bron = await metRij(['Bron: COA, peildatum 1 juli 2024']);
    expect([bron.code, bron.uit.includes('Bron: COA')]).toEqual([0, false]);
    const leeg = await metRij(['Zeist']);
    expect([leeg.code, leeg.uit]).toEqual([1, expect.stringContaining("Zeist ('2024-I'!E3): De realisatie is niet ingevuld.")]);
  });

  test('an answer that changes nothing is told, one that does is not', async () => {
    const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7], ['Ommerstad', 1, 5, 16, 7]]);
    const antwoorden = ['--stand', 'voorsprong', '--gecorrigeerd', 'nee', '--gemeente', 'Nergenshuizen'];
    const gezegd = (await draai(map, 'a.xlsx', ...antwoorden)).fout.split('\n').filter((r) => r.includes(' had geen gevolg: '));
    expect(gezegd.map((r) => r.split(' ')[0])).toEqual(['--stand', '--gecorrigeerd', '--gemeente']);
    expect((await draai(map, 'a.xlsx', '--gemeente', 'Ommerstad')).fout).not.toContain('geen gevolg');
    const zonder = schrijf('b.xlsx', [['Gemeente', 'Trede 2024-I', 'Stand begin', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'], ['Lopik', 2, 17, 16, 7]]);
    expect((await draai(zonder, 'b.xlsx', '--stand', 'voorsprong')).fout).not.toContain('geen gevolg');
  });
});

test('a sheet of gemeenten that misses a column is named, and is not silently left out: exit 1', async () => {
  const map = nieuweMap();
  const zonder = [['Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling 2023-2', 'Uitgeplaatst\u0007'], ['Lopik', 2, 10, 16, 26]];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'x', bladen: [{ naam: '2023-2', rijen: zonder }, { naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] }] }));
  const { code, fout } = await draai(map, 'a.xlsx');
  expect([code, fout]).toEqual([1, expect.stringMatching(/^Overgeslagen: blad “2023-2” heeft geen kolom voor realisatie\. .*Geef de kolom een duidelijke kop/i)]);
  expect(existsSync(path.join(map, 'a-beoordeeld.xlsx'))).toBe(true);
});

describe('a filter on the sheet', () => {
  const metFilter = (rijen: ReadonlyArray<ReadonlyArray<string | number | null>>): string => {
    const map = nieuweMap();
    writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'x', bladen: [{ naam: '2024-I', rijen, autofilter: { bereik: 'A1:E3' }, verborgenRijen: [3] }] }));
    return map;
  };

  test('takes our columns in, and its hidden rows are assessed and stay hidden; once is enough', async () => {
    const map = metFilter([KOP, ['Lopik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52]]);
    expect(await draai(map, 'a.xlsx')).toMatchObject({ code: 0, fout: '' });
    const delen = unzipSync(readFileSync(path.join(map, 'a-beoordeeld.xlsx')));
    const tekst = (naam: string): string => Buffer.from(delen[naam] ?? []).toString('utf8');
    expect(tekst('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:L3"/>');
    expect(tekst('xl/worksheets/sheet1.xml')).toMatch(/<row r="3"[^>]* hidden="1"/);
    expect(tekst('xl/workbook.xml')).toMatch(/_xlnm\._FilterDatabase"[^>]*>'2024-I'!\$A\$1:\$L\$3</);
    expect(bladenVan(path.join(map, 'a-beoordeeld.xlsx'))[0]?.cellen[2]?.[9]).toBe(1);
    expect((await draai(map, 'a-beoordeeld.xlsx', '--uit', 'b.xlsx')).code).toBe(0);
    expect(readFileSync(path.join(map, 'b.xlsx')).equals(readFileSync(path.join(map, 'a-beoordeeld.xlsx')))).toBe(true);
  });

  test('that cannot take them in: the user is told', async () => {
    const map = metFilter([KOP, ['Lopik', 2, 17, 16, 7, null, 'let op'], ['Soest', 1, 0, 50, 52]]);
    expect((await draai(map, 'a.xlsx')).fout).toContain("Bij de tabel op '2024-I'!A1 staan filterknoppen die onze kolommen niet meenemen.");
  });
});

describe('control characters of a sheet', () => {
  const STUUR = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;
  const NAAM = 'Lo\u001b[31mpik\u0007\u202e\u009b2J\nnep';

  test('never reach the terminal, in no sentence and no name; the document keeps them', async () => {
    const map = schrijf('a.xlsx', [[...KOP, 'Periode'], ['Lopik', 2, 17, 16, 7, '2024-1'], [NAAM, 2, 17, 16, 7, '2024-1'], ['Soest', 2, 17, '\u001b[2Jx', 7, '2024-1'], [NAAM, 1, 1, 1, 1, 'x\u001b']]);
    const { code, uit, fout } = await draai(map, 'a.xlsx');
    expect([code, fout]).toEqual([1, '']);
    expect(uit).toContain('Lo\ufffd[31mpik\ufffd\ufffd\ufffd2J nep');
    expect(STUUR.test(uit)).toBe(false);
    const document = JSON.parse((await draai(map, 'a.xlsx', '--json')).uit);
    expect(JSON.stringify(document)).toContain('\\u001b[31m');
  });

  test('nor from a workbook that is refused', async () => {
    const map = schrijf('a.xlsx', [[...KOP, 'Trede 2024-1 (voorstel)'], ['Lopik', 2, 17, 16, 7, 'x\u001b[2J']]);
    const { code, fout } = await draai(map, 'a.xlsx');
    expect([code, fout]).toEqual([2, expect.stringContaining('“x\ufffd[2J”')]);
    expect(STUUR.test(fout)).toBe(false);
  });
});

test('a row of a long table whose half-year cannot be read is named, and the exit code says so', async () => {
  const map = nieuweMap();
  const rijen = [
    ['Periode', 'Gemeente', 'Beginstand (achterstand)', 'Taakstelling', 'Realisatie'],
    ['2023-2', 'Lopik', 1, 15, 2],
    ['2024-13', 'Soest', 1, 15, 2],
  ];
  writeFileSync(path.join(map, 'lang.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: 'Cijfers', rijen }] }));
  const { code, uit } = await draai(map, 'lang.xlsx', '--json');
  expect(code).toBe(1);
  const { tabellen } = JSON.parse(uit);
  expect(tabellen.map((t: { periode: string | null }) => t.periode)).toEqual(['2023-2', null]);
  expect(tabellen[1].rijen[0]).toMatchObject({ rij: 3, gemeente: 'Soest', trede: null, fouten: [{ code: 'GEEN_PERIODE', cel: 'A3' }] });
});

test('what else was asked of gemeenten is kept as information: named, and said never to count', async () => {
  const map = schrijf('a.xlsx', [[...KOP, 'Versnelde uitstroom VRU', 'Extra taakstelling 2024-I'], ['Lopik', 2, 17, 16, 7, '276 (4 wkn)', 900]]);
  const zonder = schrijf('a.xlsx', [[...KOP], ['Lopik', 2, 17, 16, 7]]);
  expect((await draai(map, 'a.xlsx')).uit.replace(/\s+/g, ' ')).toContain('ter informatie, telt nooit voor een trede: “Versnelde uitstroom VRU” en “Extra taakstelling 2024-I”');
  const rij = async (uit: string) => JSON.parse((await draai(uit, 'a.xlsx', '--json')).uit).tabellen[0].rijen[0];
  expect((await rij(map)).verzoeken).toEqual([{ kop: 'Versnelde uitstroom VRU', tekst: '276 (4 wkn)' }, { kop: 'Extra taakstelling 2024-I', tekst: '900' }]);
  expect({ ...(await rij(map)), verzoeken: [] }).toEqual(await rij(zonder));
});
