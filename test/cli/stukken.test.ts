import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync } from 'fflate';
import { maakXlsx } from '../../voorbeelden/maker';
import { draai, nieuweMap, VOORBEELDEN } from './draai';

const voorbeeld = (naam: string): string => path.join(VOORBEELDEN, naam);
const BRIEF = 'Toezichtbrief 2022-1 Utrecht.docx';

test('one letter out of the workbook of the published letter, and nothing else', async () => {
  const map = nieuweMap();
  const { code, uit } = await draai(map, voorbeeld('brief-utrecht-2022-1.xlsx'), '--stukken', 'uit', '--gemeente', 'gemeente utrecht');
  expect(code).toBe(0);
  expect(uit).toContain('Stukken over 2022-1');
  expect(readdirSync(map)).toEqual(['uit']);
  expect(readdirSync(path.join(map, 'uit'))).toContain(BRIEF);
});

test('the same again writes nothing; a letter that was filled in is kept', async () => {
  const map = nieuweMap();
  const maak = () => draai(map, voorbeeld('brief-utrecht-2022-1.xlsx'), '--stukken', 'uit');
  await maak();
  const eerst = readdirSync(path.join(map, 'uit'));
  expect((await maak()).uit).not.toContain('bewaard als');
  expect(readdirSync(path.join(map, 'uit'))).toEqual(eerst);
  writeFileSync(path.join(map, 'uit', BRIEF), 'ingevuld');
  expect((await maak()).uit).toContain('Toezichtbrief 2022-1 Utrecht.vorige.docx');
  expect(readFileSync(path.join(map, 'uit', 'Toezichtbrief 2022-1 Utrecht.vorige.docx'), 'utf8')).toBe('ingevuld');
});

test('the last half-year that was assessed, of all 26; what to look at is said once with every gemeente', async () => {
  const map = nieuweMap();
  const { code, uit } = await draai(map, voorbeeld('coa-utrecht.xlsx'), '--stukken', 'uit');
  expect(code).toBe(0);
  expect(readdirSync(path.join(map, 'uit')).filter((n) => n.startsWith('Toezichtbrief 2024-2 '))).toHaveLength(26);
  expect(uit).toContain('Amersfoort en Stichtse Vecht: Handmatig oordeel nodig.');
  expect(uit).toContain('Lees CVDR713805 na');
});

test('who cannot be assessed gets no letter and is named with the reason', async () => {
  const map = nieuweMap();
  const { code, uit } = await draai(map, voorbeeld('rommelig.xlsx'), '--stukken', 'uit', '--stand', 'achterstand', '--gecorrigeerd', 'nee');
  expect(code).toBe(1);
  expect(uit).toMatch(/Toezichtbrief Lopik \('[^']+'![A-Z]+\d+\): Niet te beoordelen\. /);
  expect(readdirSync(path.join(map, 'uit')).filter((n) => n.includes('Lopik'))).toEqual(['Gespreksnotitie 2024-1 Lopik.docx']);
});

const KOPPEN = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];

const werkmap = (rijen: ReadonlyArray<ReadonlyArray<string | number | null>>, erbij: Readonly<Record<string, ReadonlyArray<ReadonlyArray<string | number>>>> = {}): string => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOPPEN, ...rijen] }, ...Object.entries(erbij).map(([naam, r]) => ({ naam, rijen: r }))] }));
  return map;
};

test('a talk that is still to come is planned in the note, never the last', async () => {
  const map = werkmap([['Soest', 2, 40, 20, 10]], { 'IBT-contacten': [['Gemeente', 'Datum', 'Soort'], ['Soest', '1-9-2024', 'gesprek'], ['Soest', '1-12-2024', 'gesprek']] });
  const notitie = async (peildatum: string): Promise<string> => {
    await draai(map, 'cijfers.xlsx', '--stukken', 'uit', '--peildatum', peildatum);
    const delen = unzipSync(readFileSync(path.join(map, 'uit', 'Gespreksnotitie 2024-1 Soest.docx')));
    return new TextDecoder().decode(delen['word/document.xml']).replace(/<[^>]+>/g, '');
  };
  expect(await notitie('1-10-2024')).toMatch(/Laatste gesprek: 1 september 2024\. .*Gepland: gesprek op 1 december 2024\./);
  expect(await notitie('1-12-2024')).toMatch(/Laatste gesprek: 1 december 2024\. (?!.*Gepland)/);
});

test('a row of no known gemeente gets no document and is named with its cell, as where it is assessed', async () => {
  const map = werkmap([['Soest', 2, 40, 20, 10], ['Atlantis', 2, 4, 20, 10], ['Ziest', 2, 4, 20, 10]], { 'IBT-besluiten': [['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum', 'Tot'], ['Loppik', '2024-1', 2, 'x', 'y', '2024-08-01', '']] });
  const { code, uit } = await draai(map, 'cijfers.xlsx', '--stukken', 'uit');
  expect(code).toBe(1);
  for (const zin of ["Atlantis ('2024-I'!A3): “Atlantis” is geen gemeente", "Ziest ('2024-I'!A4): “Ziest” is geen gemeente", "Loppik ('IBT-besluiten'!A2): “Loppik” is geen gemeente"]) expect(uit.split(zin)).toHaveLength(2);
  expect(readdirSync(path.join(map, 'uit')).filter((n) => /Ziest|Atlantis/.test(n))).toEqual([]);
  const json = JSON.parse((await draai(map, 'cijfers.xlsx', '--stukken', 'nog', '--json')).uit);
  expect(json.rijen).toHaveLength(3);
  expect(await draai(map, 'cijfers.xlsx', '--stukken', 'een', '--gemeente', 'Soest')).toMatchObject({ code: 0 });
});

test.each([
  ['names that the kader does not know', [['Zwolle', 2, 4, 20, 10], ['Deventer', 2, 4, 20, 10]], /^Geen enkele naam in de tabellen is een gemeente van het beleidskader[^]*Zwolle \('2024-I'!A2\): “Zwolle” is geen gemeente[^]*Deventer \('2024-I'!A3\)/],
  ['a figure that is missing everywhere', [['Soest', 2, 4, null, 10]], /^Geen enkele rij heeft een uitkomst[^]*Soest \('2024-I'!D2\): De taakstelling is niet ingevuld/],
] as const)('where there is nothing to report on the cause is said, with every cell: %s', async (_naam, rijen, zin) => {
  for (const optie of [['--stukken', 'uit'], ['--voortgang']]) {
    const map = werkmap(rijen);
    const { code, fout } = await draai(map, 'cijfers.xlsx', ...optie);
    expect([code, readdirSync(map)]).toEqual([2, ['cijfers.xlsx']]);
    expect(fout).toMatch(zin);
  }
});

test('a decision that counts nowhere is said beside the letters, and a sheet that is passed over gives exit code 1', async () => {
  const map = werkmap([['Soest', 2, 40, 20, 10]], { 'IBT-besluiten': [['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum', 'Tot'], ['Zeist', '2024-1', 2, 'x', 'y', '2024-08-01', '']], '2024-II': [['Gemeente', 'Taakstelling 2024-II'], ['Soest', 20]] });
  const { code, fout } = await draai(map, 'cijfers.xlsx', '--stukken', 'uit');
  expect(code).toBe(1);
  expect(fout).toMatch(/Zeist/);
  expect(fout).toContain('Overgeslagen: blad “2024-II”');
});

test.each([
  [['--periode', '2019-1'], /geen cijfers per gemeente voor 2019-1/],
  [['--gemeente', 'Zwolle'], /“Zwolle” heeft geen rij in 2024-2/],
  [['--uit', 'x.xlsx'], /--uit gaat niet samen met --stukken/],
])('%j is refused, and nothing is written', async (opties, zin) => {
  const map = nieuweMap();
  const { code, fout } = await draai(map, voorbeeld('coa-utrecht.xlsx'), '--stukken', 'uit', ...opties);
  expect([code, readdirSync(map)]).toEqual([2, []]);
  expect(fout).toMatch(zin);
});

test('a file where the folder should be is named', async () => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'uit'), '');
  const { code, fout } = await draai(map, voorbeeld('brief-utrecht-2022-1.xlsx'), '--stukken', 'uit');
  expect(code).toBe(2);
  expect(fout).toContain('is een bestand en geen map');
});

test('of the whole province also the tables for the map and the dashboard; not where some gemeenten are asked for', async () => {
  const map = nieuweMap();
  const { uit } = await draai(map, '--stukken', 'uit', '--periode', '2024-2');
  expect(uit).toContain('Ook IBT-kaart 2024-2 (fictief).csv en Realisatie 2024-2 (fictief).csv');
  const kaart = readFileSync(path.join(map, 'uit', 'IBT-kaart 2024-2 (fictief).csv'), 'utf8').split('\r\n');
  expect([kaart.length, kaart[1]]).toEqual([28, 'GM0307;Amersfoort;2024-2;4;Vooraankondiging juridische interventie;#C00000;totaalopgave;voorstel']);
  const elders = nieuweMap();
  await draai(elders, '--stukken', 'uit', '--periode', '2024-2', '--gemeente', 'Baarn');
  expect(readdirSync(path.join(elders, 'uit')).filter((n) => n.endsWith('.csv'))).toEqual([]);
});

test('names that the kader does not know, each asked for, give everything: also the report and the tables', async () => {
  const map = werkmap([['Zwolle', 2, 4, 20, 10], ['Deventer', 2, 4, 20, 10]]);
  const { code } = await draai(map, 'cijfers.xlsx', '--stukken', 'uit', '--gemeente', 'Zwolle', '--gemeente', 'Deventer');
  expect(code).toBe(0);
  expect(readdirSync(path.join(map, 'uit')).filter((n) => !/Toezichtbrief|Gespreksnotitie/.test(n))).toEqual(['IBT-kaart 2024-1.csv', 'Realisatie 2024-1.csv', 'Voortgangsrapportage 2024-1.docx']);
  await draai(map, 'cijfers.xlsx', '--stukken', 'een', '--gemeente', 'Zwolle');
  expect(readdirSync(path.join(map, 'een'))).toEqual(['Gespreksnotitie 2024-1 Zwolle.docx', 'Toezichtbrief 2024-1 Zwolle.docx']);
});

test('the progress report beside the letters, over the half-years that were named; not where gemeenten are', async () => {
  const map = nieuweMap();
  const { code, uit } = await draai(map, voorbeeld('coa-utrecht.xlsx'), '--stukken', 'uit', '--periode', '2023-1', '--periode', '2022-2', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(uit).periode).toBe('2023-1');
  const docx = unzipSync(readFileSync(path.join(map, 'uit', 'Voortgangsrapportage 2022-2 en 2023-1.docx')));
  const tekst = new TextDecoder().decode(docx['word/document.xml']).replace(/<[^>]*>/g, '|');
  for (const getal of ['1.055', '422 achterstand', '1.477', '1.635', '155%', '111%', '1.651', '150 voorsprong', '1.501', '1.138', '69%', '76%']) expect(tekst).toContain(`|${getal}|`);
  await draai(map, voorbeeld('coa-utrecht.xlsx'), '--stukken', 'een', '--gemeente', 'Lopik');
  expect(readdirSync(path.join(map, 'een'))).toEqual(['Gespreksnotitie 2024-2 Lopik.docx', 'Toezichtbrief 2024-2 Lopik.docx']);
});
