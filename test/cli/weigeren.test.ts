import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { draai, KOP, nieuweMap, schrijf, VOORBEELDEN } from './draai';

describe('bad input: a clear sentence, exit 2, nothing written', () => {
  const gevallen: ReadonlyArray<readonly [naam: string, inhoud: Uint8Array | string | null, verwacht: RegExp]> = [
    ['leeg.xlsx', '', /leeg/],
    ['tekst.xlsx', 'Gemeente;Taakstelling\nUtrecht;203', /gewone tekst, bijvoorbeeld CSV/],
    ['afgekapt.xlsx', readFileSync(path.join(VOORBEELDEN, 'coa-utrecht.xlsx')).subarray(0, 4000), /beschadigd/],
    ['oud.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]), /wachtwoord|\.xls/],
    ['bestaat-niet.xlsx', null, /bestaat niet|niet gevonden/],
    ['geen-tabel.xlsx', maakXlsx({ titel: 'x', bladen: [{ naam: 'Blad1', rijen: [['Boodschappen', 'Prijs'], ['melk', 1]] }] }), /geen tabel/i],
  ];

  test.each(gevallen)('%s', async (naam, inhoud, verwacht) => {
    const map = nieuweMap();
    if (inhoud !== null) writeFileSync(path.join(map, naam), inhoud);
    const voor = readdirSync(map);
    const { code, fout } = await draai(map, naam);
    expect(code).toBe(2);
    expect(fout).toMatch(verwacht);
    expect(fout).toContain('Er is niets geschreven.');
    expect(readdirSync(map)).toEqual(voor);
  });

  test('two tables of the same half-year: both places are named, and --blad decides', async () => {
    const map = nieuweMap();
    const rijen = [KOP, ['Lopik', 2, 17, 16, 7]];
    writeFileSync(path.join(map, 'twee.xlsx'), maakXlsx({ titel: 'x', bladen: [{ naam: 'COA', rijen }, { naam: 'Eigen', rijen }] }));
    const { code, fout } = await draai(map, 'twee.xlsx');
    expect([code, readdirSync(map)]).toEqual([2, ['twee.xlsx']]);
    expect(fout).toMatch(/COA.*Eigen/s);
    expect(fout).toContain('--blad');
    expect((await draai(map, 'twee.xlsx', '--blad', 'Eigen')).code).toBe(0);
  });

  test('of two columns for one figure, each answer is named; so is a correction beside one', async () => {
    const dubbel = await draai(schrijf('a.xlsx', [[...KOP, 'Taakstelling 2024-I volgens COA'], ['Lopik', 2, 17, 16, 7, 18]]), 'a.xlsx');
    expect([dubbel.code, dubbel.fout]).toEqual([2, expect.stringMatching(/Hier: --kolom taakstelling=D of --kolom taakstelling=F\./)]);
    const correctie = await draai(schrijf('b.xlsx', [[...KOP.slice(0, 3), 'Correctie COA', ...KOP.slice(3)], ['Lopik', 2, 17, -5, 16, 7]]), 'b.xlsx');
    expect([correctie.code, correctie.fout]).toEqual([2, expect.stringMatching(/“Correctie COA”.*Hier: --kolom genegeerd=D\./s)]);
  });

  test('a gecorrigeerde taakstelling that only the numbers show is asked for', async () => {
    const map = schrijf('a.xlsx', [[...KOP, 'Totaalopgave 2024-I'], ['Lopik', 2, 17, 33, 7, 33], ['Soest', 1, 4, 50, 52, 50]]);
    const { code, fout } = await draai(map, 'a.xlsx');
    expect(code).toBe(2);
    expect(fout).toContain('--gecorrigeerd');
    const rij = JSON.parse((await draai(map, 'a.xlsx', '--gecorrigeerd', 'ja', '--json')).uit).tabellen[0].rijen[0];
    expect([rij.taakstelling, rij.totaalopgave, rij.bevindingen.map((b: { code: string }) => b.code)]).toEqual([16, 33, expect.arrayContaining(['GECORRIGEERDE_TAAKSTELLING'])]);
  });

  test('an adjustment beside the taakstelling is asked for, and left out on the word of the user', async () => {
    const map = schrijf('a.xlsx', [[...KOP, 'Bijstelling'], ['Lopik', 2, 17, 16, 7, -3]]);
    const { code, fout } = await draai(map, 'a.xlsx');
    expect([code, fout.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('Naast “Taakstelling 2024-I” staat “Bijstelling” (\'2024-I\'!F1), en niets zegt of die er al in zit.')]);
    expect(fout).toContain('Hier: --kolom genegeerd=F.');
    expect((await draai(map, 'a.xlsx', '--kolom', 'genegeerd=F')).code).toBe(0);
  });

  test('two columns that do not count are both left out where the sheet is named, and the sheet is asked for', async () => {
    const map = schrijf('a.xlsx', [[...KOP.slice(0, 3), 'Correctie COA', 'Taakstelling 2024-I', 'Bijstelling', ...KOP.slice(4)], ['Lopik', 2, 17, -5, 16, -3, 7]]);
    const beide = ['--kolom', 'genegeerd=D', '--kolom', 'genegeerd=F'];
    const { code, fout } = await draai(map, 'a.xlsx', ...beide);
    expect([code, fout]).toEqual([2, expect.stringContaining('--kolom genegeerd is er 2 keer: D, F. Noem ook het blad waarop ze niet meetellen: --blad "naam".')]);
    expect((await draai(map, 'a.xlsx', ...beide, '--blad', '2024-I')).code).toBe(0);
    expect((await draai(map, 'a.xlsx', '--kolom', 'genegeerd=F', '--blad', '2024-I')).code).toBe(2);
  });

  test.each([
    ['in a folder that is not there', 'bestaat/niet/b.xlsx', 'niet gevonden'],
    ['in what is no folder', 'a.xlsx/b.xlsx', 'niet gevonden'],
    ['that is a folder', 'map.xlsx', 'is een map en geen bestand'],
    ['that is a pipe', 'pijp.xlsx', 'is geen gewoon bestand'],
    ['that is no workbook by its name', 'b.csv', '“b.csv” past niet bij de invoer'],
    ['that is a workbook of another kind', 'b.xlsm', 'Geef een naam die eindigt op .xlsx.'],
    ['without a name', '.xlsx', 'Geef een naam die eindigt op .xlsx.'],
  ])('a target %s', async (_, uit, zin) => {
    const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7]]);
    mkdirSync(path.join(map, 'map.xlsx'));
    execFileSync('mkfifo', [path.join(map, 'pijp.xlsx')]);
    const voor = readFileSync(path.join(map, 'a.xlsx'));
    const { code, fout } = await draai(map, 'a.xlsx', '--uit', uit);
    expect([code, fout]).toEqual([2, expect.stringContaining(zin)]);
    expect(fout).toContain('Er is niets geschreven.');
    expect([readdirSync(map).sort(), readdirSync(path.join(map, 'map.xlsx'))]).toEqual([['a.xlsx', 'map.xlsx', 'pijp.xlsx'], []]);
    expect(readFileSync(path.join(map, 'a.xlsx')).equals(voor)).toBe(true);
    expect(statSync(path.join(map, 'pijp.xlsx')).isFIFO()).toBe(true);
  });

  test('an input that is a pipe is not waited for', async () => {
    const map = nieuweMap();
    execFileSync('mkfifo', [path.join(map, 'pijp.xlsx')]);
    const { code, fout } = await draai(map, 'pijp.xlsx');
    expect([code, fout]).toEqual([2, expect.stringContaining('is geen gewoon bestand')]);
  });

  test('what the user typed in a column of ours: named with its cell, and nothing is written', async () => {
    const map = schrijf('a.xlsx', [[...KOP, 'Trede 2024-1 (voorstel)'], ['Lopik', 2, 17, 16, 7, '2 (zie mail)']]);
    const { code, fout } = await draai(map, 'a.xlsx');
    expect([code, fout]).toEqual([2, expect.stringContaining("In '2024-I'!F2 staat “2 (zie mail)”")]);
    expect(readdirSync(map)).toEqual(['a.xlsx']);
  });

  test.each([
    [['--periode', 'morgen'], /--periode “morgen” is geen halfjaar/],
    [['--gecorrigeerd', 'misschien'], /--gecorrigeerd moet ja of nee zijn/],
    [['--stand', 'plus'], /--stand moet achterstand of voorsprong zijn/],
    [['--kolom', 'realisatie'], /--kolom “realisatie” is niet te lezen/],
    [['--kolom', 'realisatie=D', '--kolom', 'realisatie=F'], /--kolom realisatie is er 2 keer: D, F\. Noem er één\./],
    [['--correcties', 'b.xlsx', '--nieuw-kolom', 'genegeerd=D', '--nieuw-kolom', 'genegeerd=F'], /--nieuw-kolom genegeerd is er 2 keer: D, F\..*--nieuw-blad/],
    [['--verzonnen'], /--verzonnen/],
    [['a.xlsx', 'b.xlsx'], /Geef één bestand op/],
  ])('arguments %j', async (argv, verwacht) => {
    const { code, fout } = await draai(nieuweMap(), ...argv);
    expect(code).toBe(2);
    expect(fout).toMatch(verwacht);
  });

  test('with --json the same faults come as a document on stdout', async () => {
    const { code, uit } = await draai(nieuweMap(), 'weg.xlsx', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(uit)).toMatchObject({ tabellen: [], fouten: [{ code: 'NIET_GEVONDEN' }] });
  });
});
