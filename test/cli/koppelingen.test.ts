import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { draai, klok, KOP, nieuweMap, schrijf } from './draai';

// Fictitious figures.

test('who had a shortage, how large, and the trede with and without it', async () => {
  const map = schrijf('cijfers.xlsx', [[...KOP, 'Tijdig beschikbaar 1 april 2024'], ['Lopik', 2, 50, 100, 110, 110], ['Soest', 1, 0, 50, 52, 50], ['Zeist', 2, 10, 40, null, 30]]);
  const { uit } = await draai(map, 'cijfers.xlsx', '--koppelingen');
  expect(uit).toContain(
    [
      'Koppelingen 2024-1 · stand van 1 april 2024 · Aanvullend beleidskader IBT huisvesting vergunninghouders 2024, provincie Utrecht',
      '2 gemeenten hadden een koppelingstekort, van de 3 waarvan de koppelingen bekend zijn.',
      'Gemeente  Totaalopgave  Beschikbaar  Tekort  Met  Zonder  Allen: met  zonder',
      'Lopik              150          110      40    1       2           1       2',
      'Zeist               50           30      20    ?       ?           1       3',
    ].join('\n'),
  );
  const json = JSON.parse((await draai(map, 'cijfers.xlsx', '--koppelingen', '--json')).uit);
  expect(json.koppelingen[0]).toMatchObject({ periode: '2024-1', op: '2024-04-01', kader: 'utrecht-2024', lezing: 'afgeleid', gemeenten: [{ gemeente: 'Lopik', tekort: 40, nu: { realisatie: 110, met: 1, zonder: 2 } }, { gemeente: 'Zeist', tekort: 20, nu: { realisatie: null, met: null } }, { gemeente: 'Soest', tekort: 0, nu: null, alsAllen: null }] });
});

test('a shortage that is not known is no shortage, and none either', async () => {
  const map = schrijf('cijfers.xlsx', [[...KOP, 'Tijdig beschikbaar 1 april 2024', 'Besluit trede 2024-I'], ['Lopik', 2, 50, 100, 110, 110, 'akkoord'], ['Soest', 1, 0, 50, 52, 'veel', null], ['Zeist', 2, null, 40, 10, 30, null], ['Baarn', 2, 0, 40, 10, 60, null]]);
  const { uit } = await draai(map, 'cijfers.xlsx', '--koppelingen');
  expect(uit).toContain('\nEén gemeente had een koppelingstekort, van de 2 waarvan de koppelingen bekend zijn.\nNiet bekend is het tekort van Soest en Zeist.\nGemeente');
});

test('who has “n.v.t.” is named apart, also where there is nobody else', async () => {
  const koppen = [...KOP, 'Koppelingstekort 2024-I'];
  const map = schrijf('cijfers.xlsx', [koppen, ['Lopik', 2, 50, 100, 110, 40], ['Soest', 1, 0, 50, 52, 'n.v.t.'], ['Zeist', 1, 0, 50, 52, 'onbekend']]);
  const { uit } = await draai(map, 'cijfers.xlsx', '--koppelingen');
  expect(uit).toContain('waarvan de koppelingen bekend zijn.\nNiet bekend is het tekort van Zeist.\nVolgens het blad niet van toepassing: Soest.\n');
  const alleen = await draai(schrijf('alleen.xlsx', [koppen, ['Soest', 1, 0, 50, 52, 'n.v.t.']]), 'alleen.xlsx', '--koppelingen');
  expect(alleen.uit).toMatch(/Koppelingen 2024-1 .*\nVolgens het blad niet van toepassing: Soest\./);
  expect(alleen.fout).not.toContain('Geen koppelingen');
});

test('where nothing is known of anyone that is said, and why a column of another day does not count', async () => {
  const map = schrijf('cijfers.xlsx', [[...KOP, 'Tijdig beschikbaar 1 april 2024'], ['Lopik', 2, 50, 100, 110, 'veel']]);
  expect((await draai(map, 'cijfers.xlsx', '--koppelingen')).uit).toContain('\nVan geen enkele gemeente zijn de koppelingen bekend.\nNiet bekend is het tekort van Lopik.\n');
  const ander = schrijf('cijfers.xlsx', [[...KOP, 'Tijdig beschikbaar 1 mei 2024'], ['Lopik', 2, 50, 100, 110, 110]]);
  expect((await draai(ander, 'cijfers.xlsx', '--koppelingen')).fout).toContain('Een kop die een andere dag noemt dan 1 april of 1 oktober, telt niet mee.');
});

test('the sheets that take part are in the help', async () => {
  const { uit } = await draai(nieuweMap(), '--help');
  for (const blad of ['IBT-besluiten', 'IBT-contacten', 'IBT-traject']) expect(uit).toContain(blad);
});

test('without any column of them that is said', async () => {
  const map = schrijf('cijfers.xlsx', [KOP, ['Lopik', 2, 50, 100, 110]]);
  expect((await draai(map, 'cijfers.xlsx', '--koppelingen')).fout).toContain('Geen koppelingen: de werkmap heeft geen kolom');
});

test('contacts: with headers alone it is said once that nothing was noted yet', async () => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 3, 17, 16, 7]] }, { naam: 'IBT-contacten', rijen: [['Gemeente', 'Datum', 'Soort']] }] }));
  const { uit, code } = await draai(map, 'cijfers.xlsx');
  expect([code, uit.split('Er is nog geen gesprek of contact vastgelegd').length, uit.includes('nog geen gesprek vastgelegd;')]).toEqual([0, 2, false]);
  expect(JSON.parse((await draai(map, 'cijfers.xlsx', '--json')).uit).contacten).toMatchObject({ nietsVastgelegd: true, gemeenten: [] });
});

test('contacts: what is overdue on the day, and what cannot be read', async () => {
  const map = nieuweMap();
  const rijen = [['Gemeente', 'Datum', 'Soort', 'Met'], ['Lopik', '3-3-2025', 'Gesprek', 'wethouder'], ['Lopik', '20-11-2025', 'telefoon', null], ['Soest', '2-1-2026', 'gesprek', null], ['Abcoude', 'ooit', 'brief', null], [null, '2-1-2026', 'gesprek', null], ['Zeist', '2-2-2026', 'gesprek', null]];
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 3, 17, 16, 7]] }, { naam: 'IBT-contacten', rijen }] }));
  klok.nu = new Date(2026, 1, 1, 12);
  const { uit, fout, code } = await draai(map, 'cijfers.xlsx');
  expect(JSON.parse((await draai(map, 'cijfers.xlsx', '--json')).uit).contactmeldingen).toEqual(fout.split('\n'));
  expect(code).toBe(0);
  expect(uit).toContain('Contacten, op 1 februari 2026\n');
  expect(uit.replace(/\n {4}/g, ' ')).toContain('\n  • Lopik: gesprek moest uiterlijk 31 december 2025 (32 dagen geleden; het laatste was op 3 maart 2025); contact moest uiterlijk 20 januari 2026 (12 dagen geleden; het laatste was op 20 november 2025).\n');
  expect(uit).toContain('\n  • Zeist: nog geen gesprek vastgelegd; nog geen contact vastgelegd.');
  expect(uit).not.toContain('• Soest');
  expect(fout).toContain('IBT-contacten A5: “Abcoude” is geen gemeente');
  expect(fout).toContain('IBT-contacten A6: er staat geen gemeente; de rij telt niet mee.');
  expect(fout).toContain('IBT-contacten B5: “ooit” is niet als dag te lezen');
  expect(fout).toContain('IBT-contacten B7: “2-2-2026” moet nog komen: gepland, en de rij telt nog niet mee.');
  expect(fout).toContain('IBT-contacten C5: “brief” is geen soort');
  const json = JSON.parse((await draai(map, 'cijfers.xlsx', '--json')).uit);
  expect(json.contacten.op).toBe('2026-02-01');
  expect(json.contacten.gemeenten.find((g: { gemeente: string }) => g.gemeente === 'Lopik')).toEqual({ gemeente: 'Lopik', gesprek: { laatste: '2025-03-03', uiterlijk: '2025-12-31', dagen: -32, teLaat: true }, contact: { laatste: '2025-11-20', uiterlijk: '2026-01-20', dagen: -12, teLaat: true } });
});

test('a sheet of that name with other headers is not read', async () => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 3, 17, 16, 7]] }, { naam: 'IBT-contacten', rijen: [['Wie', 'Wanneer']] }] }));
  const { uit, fout } = await draai(map, 'cijfers.xlsx');
  expect(fout).toContain('heeft niet de koppen Gemeente, Datum, Soort');
  expect(uit).not.toContain('Contacten, op');
});

test('where the column is there, a blank cell and an “onbekend” are not known; a column that is blank altogether was not filled', async () => {
  const kop = [...KOP, 'Koppelingstekort'];
  const map = schrijf('cijfers.xlsx', [kop, ['Lopik', 2, 50, 100, 110, 40], ['Woerden', 2, 10, 40, 20, 'onbekend'], ['Soest', 1, 0, 50, 52, null], ['Zeist', 1, 0, 50, 52, 'nee']]);
  expect((await draai(map, 'cijfers.xlsx', '--koppelingen')).uit).toContain('\nEén gemeente had een koppelingstekort, van de 2 waarvan de koppelingen bekend zijn.\nNiet bekend is het tekort van Woerden en Soest.\n');
  const leeg = schrijf('cijfers.xlsx', [kop, ['Lopik', 2, 50, 100, 110, null], ['Soest', 1, 0, 50, 52, null]]);
  expect((await draai(leeg, 'cijfers.xlsx', '--koppelingen')).fout).toContain('Geen koppelingen: de werkmap heeft geen kolom met wat tijdig beschikbaar was of met een koppelingstekort, of die is leeg.');
});
