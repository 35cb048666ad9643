import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { draai, nieuweMap, schrijf, KOP } from './draai';

// Fictitious figures.

const CIRCULAIRE = 'Gemeente;Taakstelling 2024-II;Waarvan amv (indicatief)\nLopik;18;2\nSoest;55;6\n';

const map = (): string => {
  const m = schrijf('cijfers.xlsx', [KOP, ['Lopik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52]]);
  writeFileSync(path.join(m, 'circulaire.csv'), CIRCULAIRE);
  return m;
};

test('the circulaire is shown with the herverdeling beside it, and nothing is written', async () => {
  const m = map();
  writeFileSync(path.join(m, 'herverdeling.csv'), 'Gemeente;Herverdeling\nLopik;2\nSoest;-2\n');
  const { code, uit, fout } = await draai(m, 'cijfers.xlsx', '--circulaire', 'circulaire.csv', '--herverdeling', 'herverdeling.csv');
  expect(fout).toBe('');
  expect(uit).toContain(["Taakstelling 2024-2 · circulaire.csv, 'circulaire.csv'!A1:C1", 'Gemeente   Taakstelling  Herverdeling  Samen  (Waarvan amv (indicatief))', 'Lopik                18             2     20                           2', 'Soest                55            −2     53                           6', 'Samen (2)            73             0     73'].join('\n'));
  expect(uit).toContain('Er is niets geschreven.');
  // 24 gemeenten of the province are not in it
  expect(code).toBe(1);
});

test('as JSON, from a workbook too', async () => {
  const m = map();
  writeFileSync(path.join(m, 'circulaire.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: 'Bijlage', rijen: [['Gemeente', 'Taakstelling 2024-2'], ['Lopik', 18]] }] }));
  const json = JSON.parse((await draai(m, 'cijfers.xlsx', '--circulaire', 'circulaire.xlsx', '--json')).uit);
  expect(json.circulaire).toMatchObject({ periode: '2024-2', gemeenten: [{ gemeente: 'Lopik', taakstelling: 18, herverdeling: null, plaats: "'Bijlage'!B2" }] });
});

test('what cannot be used stops it, with where and why', async () => {
  const m = map();
  writeFileSync(path.join(m, 'herverdeling.csv'), 'Gemeente;Herverdeling\nLopik;2\n');
  const { code, fout } = await draai(m, 'cijfers.xlsx', '--circulaire', 'circulaire.csv', '--herverdeling', 'herverdeling.csv');
  expect([code, fout]).toEqual([2, "De herverdeling telt op tot 2 en moet 0 zijn (art. 29, tweede lid, Huisvestingswet 2014): Lopik +2 ('herverdeling.csv'!B2). Verbeter een van deze cellen, of vul de gemeente aan die ontbreekt.\nEr is niets geschreven."]);
  writeFileSync(path.join(m, 'kaal.csv'), 'Gemeente;Taakstelling\nLopik;18\n');
  expect((await draai(m, 'cijfers.xlsx', '--circulaire', 'kaal.csv')).fout).toContain('Hier: --nieuw-periode 2025-1.');
  expect((await draai(m, 'cijfers.xlsx', '--circulaire', 'kaal.csv', '--nieuw-periode', '2024-2')).code).toBe(1);
  expect((await draai(m, 'cijfers.xlsx', '--circulaire', 'weg.csv')).fout).toContain('weg.csv');
  writeFileSync(path.join(m, 'geen.csv'), Buffer.from([71, 0, 59]));
  expect((await draai(m, 'cijfers.xlsx', '--circulaire', 'geen.csv')).fout).toContain('Bewaar het bestand opnieuw als CSV UTF-8');
});

test('options that do not go together are refused', async () => {
  const m = nieuweMap();
  const fout = async (...argv: readonly string[]): Promise<string> => (await draai(m, ...argv)).fout;
  expect(await fout('--inwoners', 'x.csv')).toBe('--inwoners hoort bij --circulaire.');
  expect(await fout('--circulaire', 'x.csv', '--logboek', 'ik')).toBe('--logboek gaat niet samen met --circulaire of --nieuw-halfjaar.');
  expect(await fout('--circulaire', 'x.csv', '--uit', 'y.xlsx')).toContain('--uit hoort hier bij --nieuw-halfjaar');
  expect(await fout('--circulaire', 'x.csv', '--nieuw-periode', '2025')).toContain('--nieuw-periode “2025” is geen halfjaar');
});
