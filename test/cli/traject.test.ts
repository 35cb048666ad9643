import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { leesDocx } from '../hulp/docx';
import { draai, klok, KOP, nieuweMap } from './draai';

test('what is overdue on the day of the clock is shown, and what cannot be read is named', async () => {
  klok.nu = new Date(2026, 1, 1, 12);
  const map = nieuweMap();
  const rijen = [['Gemeente', 'Stap', 'Uiterlijk', 'Gedaan op'], ['Lopik', 'vooraankondiging-gepubliceerd', null, '2-1-2026'], ['Lopik', 'vooraankondiging-raad', null, '5-1-2026'], ['Lopik', 'verbeterplan', '31-1-2026', null], ['Lopik', 'gesprek', null, null]];
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 3, 17, 16, 7]] }, { naam: 'IBT-traject', rijen }] }));
  const { uit, fout, code } = await draai(map, 'cijfers.xlsx');
  expect(code).toBe(0);
  expect(uit).toContain('Trajecten vanaf trede 4, op 1 februari 2026\n  • Lopik: Nog niet: “Het verbeterplan is ontvangen” (moest uiterlijk 31 januari 2026, 1 dag geleden; afgeleid).\n');
  expect(uit.replace(/\s+/g, ' ')).toContain('Waar deze stappen op rusten • “Het verbeterplan is ontvangen”: Provincie Utrecht, Voortgangsrapportage huisvesting vergunninghouders 2024 (eerste en tweede helft), Monitoring indeplaatsstellingstrajecten bij taakverwaarlozing (afgeleid): “Uitgangspunt hierbij is een zichtbare verbetertrend binnen een afgesproken termijn”. De rapportage noemt eigen verbeterplannen');
  expect(fout).toContain('IBT-traject B5 (Lopik): “gesprek” is geen stap van het traject; de rij telt niet mee.');
  const json = JSON.parse((await draai(map, 'cijfers.xlsx', '--json')).uit);
  expect(json.trajectmeldingen).toEqual(fout.split('\n'));
  expect(json.trajecten[0]).toMatchObject({ gemeente: 'Lopik', op: '2026-02-01' });
  expect(json.trajecten[0].stappen[2]).toEqual({ stap: 'verbeterplan', trede: 4, toestand: 'achterstallig', uiterlijk: '2026-01-31', gedaan: null, dagen: -1, lezing: 'afgeleid',
    bron: 'Provincie Utrecht, Voortgangsrapportage huisvesting vergunninghouders 2024 (eerste en tweede helft)', vindplaats: 'Monitoring indeplaatsstellingstrajecten bij taakverwaarlozing',
    uitleg: 'De rapportage noemt eigen verbeterplannen en een afgesproken termijn; dat het plan daarbinnen wordt ingediend, is onze lezing.',
  });
});

test('an indeplaatsstelling before the rest is named with its article, and refuses nothing', async () => {
  klok.nu = new Date(2026, 1, 1, 12);
  const map = nieuweMap();
  const rijen = [['Gemeente', 'Stap', 'Uiterlijk', 'Gedaan op'], ['Lopik', 'vooraankondiging-gepubliceerd', null, '2-1-2026'], ['Lopik', 'indeplaatsstelling', null, '5-1-2026'], ['Lopik', 'beroep', '20-2-2026', null]];
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 3, 17, 16, 7]] }, { naam: 'IBT-traject', rijen }] }));
  const { uit, code } = await draai(map, 'cijfers.xlsx');
  expect(code).toBe(0);
  expect(uit).toContain('  • Lopik: Buiten de volgorde: “De indeplaatsstelling is uitgevoerd” (gedaan op 5 januari 2026) hoort na “Er is besloten tot indeplaatsstelling”, en dat is nog niet gedaan. Kijk de dagen na.\n');
  expect(uit).toContain('  • Lopik: Kan tot en met 20 februari 2026, nog 19 dagen: “De gemeente heeft beroep ingesteld bij de Raad van State”.\n');
  expect(uit.replace(/\s+/g, ' ')).toContain('artikel 124-124h van de Gemeentewet');
  expect(JSON.parse((await draai(map, 'cijfers.xlsx', '--json')).uit).trajecten[0].buitenVolgorde).toEqual([{ stap: 'indeplaatsstelling', eerst: 'besluit', reden: 'niet gedaan' }]);
});

test('who is on trede 4 without a trajectory is named, by decision or proposal in the last half-year, whatever was asked for', async () => {
  klok.nu = new Date(2026, 1, 1, 12);
  const map = nieuweMap();
  const later = [['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Realisatie 2024-II', 'Besluit trede 2024-II'], ['Lopik', 26, 16, 7, null], ['Soest', 0, 50, 52, 4], ['Zeist', 26, 16, 7, 7]];
  const rijen = [['Gemeente', 'Stap', 'Uiterlijk', 'Gedaan op'], ['Zeist', 'verbeterplan', 'zomer', null]];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52], ['Zeist', 4, 17, 16, 7]] }, { naam: '2024-II', rijen: later }, { naam: 'IBT-traject', rijen }] }));
  for (const opties of [[], ['--periode', '2024-1']]) expect((await draai(map, 'a.xlsx', ...opties)).uit).toContain('\n  • Op trede 4 of hoger, maar zonder traject op blad “IBT-traject”: Lopik en Soest.\n');
  const { uit, fout } = await draai(map, 'a.xlsx');
  expect(fout).toContain('IBT-traject C2 (Zeist): “zomer” is niet als dag te lezen');
  expect(uit).not.toMatch(/verbeterplan[^\n]*geen uiterste dag/);
  expect(JSON.parse((await draai(map, 'a.xlsx', '--json')).uit).zonderTraject).toEqual(['Lopik', 'Soest']);
  // what an interim figure gives is no trede that holds: that is the vorige trede, or a besluit
  const loopt = [['Gemeente', 'Trede 2024-II', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Realisatie 31-10-2024', 'Besluit trede 2024-II'], ['Lopik', 3, 26, 16, 7, null], ['Soest', 4, 0, 50, 52, null], ['Zeist', 2, 26, 16, 7, 5]];
  writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-II', rijen: loopt }] }));
  expect(JSON.parse((await draai(map, 'b.xlsx', '--json')).uit).zonderTraject).toEqual(['Soest', 'Zeist']);
});

test('the documents say where the trajectory stands; what is overdue is in the note and on the command line, for those asked for', async () => {
  klok.nu = new Date(2026, 1, 1, 12);
  const map = nieuweMap();
  const rijen = [['Gemeente', 'Stap', 'Uiterlijk', 'Gedaan op'], ['Lopik', 'vooraankondiging-gepubliceerd', null, '2-1-2026'], ['Lopik', 'vooraankondiging-raad', null, '5-1-2026'], ['Lopik', 'verbeterplan', '31-1-2026', null], ['Soest', 'verbeterplan', '30-1-2026', null], ['Lopik', 'gesprek', null, null]];
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 4, 17, 16, 7], ['Soest', 4, 17, 16, 7], ['Zeist', 4, 17, 16, 7]] }, { naam: 'IBT-traject', rijen }] }));
  const { uit, fout, code } = await draai(map, 'cijfers.xlsx', '--stukken', 'uit', '--gemeente', 'Lopik', '--gemeente', 'Zeist');
  expect(code).toBe(0);
  const tekst = (naam: string): string => leesDocx(readFileSync(path.join(map, 'uit', naam))).alineas.map((a) => a.tekst).join('\n');
  const brief = tekst('Toezichtbrief 2024-1 Lopik.docx');
  expect(brief).toContain('Wat is gedaan:\nDe vooraankondiging is op 2 januari 2026 gepubliceerd.\nDe gemeenteraad heeft de vooraankondiging op 5 januari 2026 ontvangen.\nWat nog komt:\nHet verbeterplan van uw gemeente: [de dag die was vastgelegd, is voorbij');
  expect(brief).not.toMatch(/31 januari|geleden/);
  expect(tekst('Gespreksnotitie 2024-1 Lopik.docx')).toContain('Te laat: verbeterplan (moest uiterlijk 31 januari 2026, 1 dag geleden).');
  expect(uit).toContain('Trajecten vanaf trede 4, op 1 februari 2026\n  • Lopik: Nog niet: “Het verbeterplan is ontvangen” (moest uiterlijk 31 januari 2026, 1 dag geleden; afgeleid).\n');
  expect(uit).toContain('  • Op trede 4 of hoger, maar zonder traject op blad “IBT-traject”: Zeist.\n');
  expect(uit).not.toContain('Soest');
  expect(fout).toContain('IBT-traject B6 (Lopik): “gesprek” is geen stap van het traject');
  const json = JSON.parse((await draai(map, 'cijfers.xlsx', '--stukken', 'uit', '--gemeente', 'Lopik', '--json')).uit);
  expect([json.trajecten.map((t: { gemeente: string }) => t.gemeente), json.zonderTraject, json.trajectmeldingen]).toEqual([['Lopik'], undefined, [expect.stringContaining('IBT-traject B6')]]);
});
