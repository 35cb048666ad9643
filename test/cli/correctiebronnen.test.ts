import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync } from 'fflate';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladenVan, draai, nieuweMap } from './draai';

const kop = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];

test('a totaalopgave is called one, also by whoever accepts it', async () => {
  const totaal = kop.map((k) => k.replace('Taakstelling', 'Totaalopgave'));
  const map = nieuweMap();
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [totaal, ['Lopik', 2, 17, 33, 7]] }] }));
  writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'Export', rijen: [totaal, ['Lopik', 2, 17, 36, 7]] }] }));
  const { uit } = await draai(map, 'a.xlsx', '--correcties', 'b.xlsx');
  expect(uit).toMatch(/Lopik +2024-1 +totaalopgave +33 +36 /);
  const { code, uit: json } = await draai(map, 'a.xlsx', '--correcties', 'b.xlsx', '--accepteer', 'Lopik totaalopgave', '--json');
  expect([code, JSON.parse(json).geschreven.map((c: Record<string, unknown>) => [c['cel'], c['inCel']])]).toEqual([0, [['D2', 36]]]);
});

test('the gemeenten in the example of what to accept are among those that differ', async () => {
  const map = nieuweMap();
  const rijen = (lopik: number, zeist: number) => [kop, ['Lopik', 2, 17, 16, lopik], ['Zeist', 2, 17, 16, zeist]];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: rijen(7, 7) }] }));
  writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: rijen(7, 8) }] }));
  expect((await draai(map, 'a.xlsx', '--correcties', 'b.xlsx')).uit).toContain('Overnemen: --accepteer alles, of --accepteer "Zeist".');
  writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: rijen(9, 8) }] }));
  expect((await draai(map, 'a.xlsx', '--correcties', 'b.xlsx')).uit).toContain('Overnemen: --accepteer alles, of --accepteer "Lopik,Zeist".');
});

describe('what was passed over', () => {
  const zonder = { naam: '2023-II', rijen: [['Gemeente', 'Trede 2023-2', 'Taakstelling 2023-2', 'Stand 1 juli 2023'], ['Lopik', 2, 16, 3]] };

  test('is in the JSON too, with the workbook that it is of', async () => {
    const map = nieuweMap();
    writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [kop, ['Lopik', 2, 17, 16, 7]] }, zonder] }));
    writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'fictief', bladen: [zonder, { naam: '2024-I', rijen: [kop, ['Lopik', 2, 17, 16, 8]] }] }));
    const { code, uit } = await draai(map, 'a.xlsx', '--correcties', 'b.xlsx', '--json');
    expect([code, JSON.parse(uit).overgeslagen.map((o: Record<string, unknown>) => [o['bron'], o['blad'], o['reden'], o['ontbreekt']])]).toEqual([1, [['eigen', '2023-II', 'kolom ontbreekt', ['realisatie']], ['nieuw', '2023-II', 'kolom ontbreekt', ['realisatie']]]]);
    const gewoon = await draai(map, 'a.xlsx', '--json');
    expect(JSON.parse(gewoon.uit).overgeslagen).toEqual([{ blad: '2023-II', reden: 'kolom ontbreekt', ontbreekt: ['realisatie'], gevonden: ['Gemeente', 'Trede 2023-2', 'Taakstelling 2023-2', 'Stand 1 juli 2023'], melding: expect.stringContaining('heeft geen kolom voor realisatie') }]);
  });

  test('is said too where nothing could be compared', async () => {
    const map = nieuweMap();
    writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [kop, ['Lopik', 2, 17, 16, 7]] }] }));
    writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'fictief', bladen: [zonder, { naam: '2025-I', rijen: [kop.map((k) => k.replace('2024', '2025')), ['Lopik', 2, 17, 16, 8]] }] }));
    const { code, fout } = await draai(map, 'a.xlsx', '--correcties', 'b.xlsx');
    expect([code, fout]).toEqual([2, expect.stringContaining('b.xlsx: Overgeslagen: blad “2023-II” heeft geen kolom voor realisatie.')]);
  });
});

test('a row that a filter hides is compared and corrected as any other, on both sides, and stays hidden', async () => {
  const rijenMet = (lopik: number) => [kop, ['Soest', 1, 0, 50, 52], ['Lopik', 2, 17, 16, lopik], ['Zeist', 1, 0, 60, 61]];
  const map = nieuweMap();
  const verborgen = { autofilter: { bereik: 'A1:E4' }, verborgenRijen: [3] };
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: rijenMet(7), ...verborgen }] }));
  writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: rijenMet(9), ...verborgen }] }));
  const { code, uit } = await draai(map, 'a.xlsx', '--correcties', 'b.xlsx', '--accepteer', 'alles', '--json');
  expect([code, JSON.parse(uit).geschreven.map((c: Record<string, unknown>) => [c['gemeente'], c['cel'], c['inCel']])]).toEqual([0, [['Lopik', 'E3', 9]]]);
  const uitvoer = path.join(map, 'a-beoordeeld.xlsx');
  const [blad] = bladenVan(uitvoer);
  expect(blad?.cellen.map((rij) => rij?.[4])).toEqual([kop[4], 52, 9, 61]);
  const xml = Buffer.from(unzipSync(readFileSync(uitvoer))['xl/worksheets/sheet1.xml'] ?? []).toString();
  expect([...xml.matchAll(/<row r="(\d+)"[^>]*hidden="1"/g)].map((m) => m[1])).toEqual(['3']);
});

test('a closing balance that the export prints otherwise than its figures give is no "no differences"', async () => {
  const map = nieuweMap();
  const met = (eind: number) => [[...kop, 'Achterstand 1 juli 2024'], ['Lopik', 2, 17, 16, 7, eind]];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [kop, ['Lopik', 2, 17, 16, 7]] }] }));
  writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'COA', rijen: met(34) }] }));
  const { code, uit } = await draai(map, 'a.xlsx', '--correcties', 'b.xlsx');
  expect([code, uit]).toEqual([1, expect.stringContaining('geen cijfer anders, wel wat er als uitkomst bij staat')]);
  expect(uit.replace(/\s+/g, ' ')).toContain('Lopik 2024-1: in de nieuwe bron staat iets anders dan uit haar cijfers volgt: eindstand 34 achterstand (COA!F2), volgt 26 achterstand. Dit is geen invoer en wordt niet overgenomen. Is die eindstand van COA, dan is dat de beginstand van 2024-2.');
  writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'COA', rijen: met(26) }] }));
  expect(await draai(map, 'a.xlsx', '--correcties', 'b.xlsx')).toMatchObject({ code: 0, uit: expect.stringContaining('geen verschillen in wat kon worden vergeleken') });
});
