import { unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { draai, KOP, nieuweMap } from './draai';

// Fictitious figures.

test('a decision that counts nowhere, and one without a gemeente, are named with their cells', async () => {
  const map = nieuweMap();
  const besluiten = [['Gemeente', 'Halfjaar', 'Besloten trede'], ['Lopik', '2042-1', 2], [null, '2024-1', 2]];
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] }, { naam: 'IBT-besluiten', rijen: besluiten }] }));
  const { code, uit, fout } = await draai(map, 'cijfers.xlsx');
  expect([code, fout]).toEqual([1, "Dit is besloten, maar telt nergens mee: van de gemeente staan in de werkmap geen cijfers in dat halfjaar of het halfjaar erna: Lopik 2042-1 ('IBT-besluiten'!C2). Controleer de gemeente en het halfjaar."]);
  expect(uit).toContain("\n'IBT-besluiten'!A3: Op deze rij staat geen gemeente; zij is niet beoordeeld en telt niet mee.\n");
  expect(JSON.parse((await draai(map, 'cijfers.xlsx', '--json')).uit).losseBesluiten).toEqual([{ code: 'ZONDER_CIJFERS', gemeente: 'Lopik', periode: '2042-1', plaats: "'IBT-besluiten'!C2" }]);
});

const HALFJAAR = { naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] };
const BESLOTEN = [['Gemeente', 'Halfjaar', 'Besloten trede'], ['Lopik', '2024-1', 1]];

test('the sheet of decisions counts where it is hidden; another hidden sheet with decisions is said to be left out, with exit 1', async () => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [HALFJAAR, { naam: 'IBT-besluiten', rijen: BESLOTEN, verborgen: true }] }));
  const { code, fout } = await draai(map, 'a.xlsx');
  expect([code, fout]).toEqual([0, '']);
  expect(JSON.parse((await draai(map, 'a.xlsx', '--json')).uit).tabellen[0].rijen[0].besluit.trede).toBe(1);
  writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'proef', bladen: [HALFJAAR, { naam: 'Besluiten GS', rijen: BESLOTEN, verborgen: true }] }));
  const ander = await draai(map, 'b.xlsx');
  expect([ander.code, ander.fout]).toEqual([1, 'Overgeslagen: blad “Besluiten GS” met besluiten is verborgen. Wat daar besloten is, telt niet mee. Maak het zichtbaar; moet het niet meetellen, haal het dan weg.']);
});

test('a decision that ends before its own day is named, beside the figures and on a sheet of decisions; it still counts', async () => {
  const map = nieuweMap();
  const naast = [...KOP, 'Besluit (trede)', 'Datum besluit', 'Besluit geldig tot'];
  const cijfers = [naast, ['Lopik', 2, 17, 16, 7, 2, '26-9-2024', '25-9-2024'], ['Soest', 1, 0, 50, 52, 1, '26-9-2024', '26-9-2024'], ['Zeist', 1, 0, 50, 52, 1, '1-9-2024', null]];
  const besluiten = [['Gemeente', 'Halfjaar', 'Besloten trede', 'Datum', 'Tot'], ['Baarn', '2024-1', 2, '1-10-2024', '1-10-2023'], ['Zeist', '2024-1', 1, null, '31-8-2024']];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [...cijfers, ['Baarn', 1, 0, 10, 12, null, null, null]] }, { naam: 'IBT-besluiten', rijen: besluiten }] }));
  const { fout } = await draai(map, 'a.xlsx');
  expect(fout).toContain("Een besluit kan niet eindigen voordat het is genomen: Lopik 2024-1 ('2024-I'!F2: van 26 september 2024, tot en met 25 september 2024), Zeist 2024-1 ('IBT-besluiten'!C3: van 1 september 2024, tot en met 31 augustus 2024) en Baarn 2024-1 ('IBT-besluiten'!C2: van 1 oktober 2024, tot en met 1 oktober 2023). Het telt mee zoals het er staat; verbeter een van beide dagen.");
  const json = JSON.parse((await draai(map, 'a.xlsx', '--json')).uit);
  expect(json.besluitdagen[0]).toEqual({ code: 'BESLUIT_EINDIGT_VOOR_DATUM', gemeente: 'Lopik', periode: '2024-1', datum: '2024-09-26', tot: '2024-09-25', plaats: "'2024-I'!F2" });
  expect(json.tabellen[0].rijen[0].besluit).toMatchObject({ trede: 2, tot: '2024-09-25' });
});

test('a decision that has expired today, or on the day that was asked, is named; a letter says it in the past, and what to write', async () => {
  const map = nieuweMap();
  const besluiten = [['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum', 'Tot'], ['Lopik', '2024-1', 1, 'coulance', 'GS', '26-7-2024', '1-2-2026']];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] }, { naam: 'IBT-besluiten', rijen: besluiten }] }));
  // the clock of these tests says 1 February 2026: the last day itself
  expect((await draai(map, 'a.xlsx')).fout).toBe('');
  const zin = "Verlopen op 2 februari 2026: het besluit over Lopik 2024-1 ('IBT-besluiten'!C2: trede 1, tot en met 1 februari 2026). Wat besloten was, telt mee zoals het er staat, tot er anders is besloten.";
  expect((await draai(map, 'a.xlsx', '--peildatum', '2-2-2026')).fout).toContain(zin);
  const json = async (...opties: readonly string[]) => JSON.parse((await draai(map, 'a.xlsx', '--json', ...opties)).uit);
  expect((await json('--peildatum', '2-2-2026')).verlopenBesluiten).toEqual([{ gemeente: 'Lopik', periode: '2024-1', trede: 1, tot: '2026-02-01', plaats: "'IBT-besluiten'!C2", vorigeVan: null }]);
  const brief = async (dag: string) => {
    const { uit } = await draai(map, 'a.xlsx', '--stukken', dag, '--peildatum', dag);
    return [uit, new TextDecoder().decode(unzipSync(readFileSync(path.join(map, dag, 'Toezichtbrief 2024-1 Lopik.docx')))['word/document.xml']).replace(/<[^>]*>/g, '')] as const;
  };
  const [geldt, geldend] = await brief('1-2-2026');
  expect([geldt.includes('verlopen'), geldend.includes('Het besluit geldt tot en met 1 februari 2026.')]).toEqual([false, true]);
  const [voorbij, verlopen] = await brief('2-2-2026');
  expect(voorbij.replace(/\n {4}/g, ' ')).toContain('Lopik: Het besluit (trede 1) gold tot en met 1 februari 2026 en is op 2 februari 2026 verlopen.');
  expect(verlopen).toContain('Het besluit gold tot en met 1 februari 2026. [het besluit is verlopen: schrijf wat nu geldt, en haal dit weg]');
});

test('what was decided after an expiry counts, and the earlier decision is said', async () => {
  const map = nieuweMap();
  const besluiten = [['Gemeente', 'Halfjaar', 'Besloten trede', 'Datum', 'Tot'], ['Lopik', '2024-1', 2, '5-11-2024', null], ['Lopik', '2024-1', 1, '26-8-2024', '1-11-2024']];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] }, { naam: 'IBT-besluiten', rijen: besluiten }] }));
  const { code, uit, fout } = await draai(map, 'a.xlsx');
  expect([code, fout]).toEqual([0, '']);
  expect(uit.replace(/\n {4,}/g, ' ')).toContain('Over dit halfjaar staat ook een eerder besluit (trede 1) van 26 augustus 2024, tot en met 1 november 2024. Het latere telt.');
  expect(JSON.parse((await draai(map, 'a.xlsx', '--json')).uit).tabellen[0].rijen[0].besluit.trede).toBe(2);
});

test('a draft, or what was withdrawn, is no decision: it is a fault with its cell', async () => {
  const map = nieuweMap();
  const besluiten = [['Gemeente', 'Halfjaar', 'Besloten trede'], ['Lopik', '2024-1', '1 (nog niet besloten)'], ['Soest', '2024-1', '4 (concept)'], ['Zeist', '2024-1', '1 - ingetrokken'], ['Baarn', '2024-1', 'trede 3 (actief toezicht)']];
  const cijfers = [KOP, ...['Lopik', 'Soest', 'Zeist', 'Baarn'].map((n) => [n, 2, 17, 16, 7])];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: cijfers }, { naam: 'IBT-besluiten', rijen: besluiten }] }));
  const { code, uit } = await draai(map, 'a.xlsx');
  expect(code).toBe(1);
  for (const gevonden of ['1 (nog niet besloten)', '4 (concept)', '1 - ingetrokken']) expect(uit.replace(/\n {4}/g, ' ')).toContain(`Zo geldt het besluit niet (“${gevonden}”).`);
  expect(JSON.parse((await draai(map, 'a.xlsx', '--json')).uit).tabellen[0].rijen.map((r: { besluit: { trede: number } | null }) => r.besluit?.trede ?? null)).toEqual([null, null, null, 3]);
});

test('a decision goes before the vorige trede that the next sheet gives', async () => {
  const map = nieuweMap();
  const later = [['Gemeente', 'Trede 2024-II', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Realisatie 2024-II'], ['Lopik', 3, 26, 16, 7]];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] }, { naam: '2024-II', rijen: later }, { naam: 'IBT-besluiten', rijen: [['Gemeente', 'Halfjaar', 'Besloten trede'], ['Lopik', '2024-1', 1]] }] }));
  const { tabellen } = JSON.parse((await draai(map, 'a.xlsx', '--json')).uit);
  expect([tabellen[1].rijen[0].vorigeTrede, tabellen[1].rijen[0].trede]).toEqual([1, 2]);
  expect(tabellen[1].rijen[0].bevindingen.map((b: { melding: string }) => b.melding)).toContain("Als vorige trede staat 3 in '2024-II'!B2, maar het besluit van 2024-1 in 'IBT-besluiten'!C2 is 1. Het besluit is gebruikt; verbeter de cel die niet klopt.");
});

test('a trede that the ladder does not have is no decision: said with its cell, in Dutch, and not marked as decided', async () => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [[...KOP, 'Besluit (trede)'], ['Lopik', 2, 17, 16, 7, 2.5]] }] }));
  expect((await draai(map, 'a.xlsx')).uit).toMatch(/niet te beoordelen\n[^]*Lopik \('2024-I'!F2\): Het besluit noemt trede 2,5; de ladder heeft de treden 1, 2, 3, 4, 5 en 6\./);
});

describe('counts and movements take what holds, and say so', () => {
  const naast = [...KOP, 'Koppelingstekort', 'Besluit (trede)'];
  const cijfers = [naast, ['Lopik', 2, 17, 16, 7, 3, 1], ['Soest', 1, 0, 50, 52, null, 1], ['Zeist', 2, 0, 50, 40, null, null], ['Baarn', null, 10, 10, 2, null, 3], ['Leusden', 2, 10, 10, 2, null, 7]];
  const schrijf = (...rijen: ReadonlyArray<readonly (string | number | null)[]>): string => {
    const map = nieuweMap();
    writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen }] }));
    return map;
  };

  test('as text: bars, movements, and a mark in every table', async () => {
    const { uit } = await draai(schrijf(...cijfers), 'a.xlsx', '--koppelingen', '--peildatum', '1-5-2024');
    expect(uit).toMatch(/\n {2}trede 1 {4}2 {2}██\n {2}trede 2 {4}0 *\n {2}trede 3 {4}2 {2}██\n/);
    expect(uit.replace(/\n {4}/g, ' ')).toContain('\nwaarvan 3 besloten; anders dan het voorstel: Lopik (besluit 1, voorstel 3); zonder voorstel: Baarn (besluit 3)\nomhoog: Zeist (2 → 3)\nomlaag: Lopik (2 → 1)\ngelijk gebleven: 1\n');
    const [, prognose = '', koppelingen = ''] = uit.split(/\n(?=Prognose |Koppelingen )/);
    expect(prognose).toMatch(/\nLopik .*  besluit: 1 \(wijkt af\)\n/);
    expect(prognose).toMatch(/\nSoest .*  besluit: 1\n/);
    expect(koppelingen).toMatch(/\nLopik .*  besluit: 1 \(wijkt af\)\n/);
  });

  test('as JSON: the proposals as ever, and what holds beside them', async () => {
    const [tabel] = JSON.parse((await draai(schrijf(...cijfers), 'a.xlsx', '--json')).uit).tabellen;
    expect([tabel.provincie.treden['1'], tabel.provincie.treden['3'], tabel.overgangen.omhoog.map((o: { gemeente: string }) => o.gemeente)]).toEqual([1, 2, ['Lopik', 'Zeist']]);
    expect(tabel.vanKracht).toEqual({
      treden: { 1: 2, 2: 0, 3: 2, 4: 0, 5: 0, 6: 0 },
      overgangen: { omhoog: [{ gemeente: 'Zeist', van: 2, naar: 3 }], omlaag: [{ gemeente: 'Lopik', van: 2, naar: 1 }], gelijk: [{ gemeente: 'Soest', van: 1, naar: 1 }] },
      besloten: [{ gemeente: 'Lopik', trede: 1, voorstel: 3 }, { gemeente: 'Soest', trede: 1, voorstel: 1 }, { gemeente: 'Baarn', trede: 3, voorstel: null }],
    });
  });

  test('without a decision nothing is said of one', async () => {
    expect((await draai(schrijf(KOP, ['Lopik', 2, 17, 16, 7]), 'a.xlsx')).uit).not.toMatch(/besloten|besluit:/);
    expect((await draai(schrijf(naast, ['Lopik', 2, 17, 16, 7, null, 3]), 'a.xlsx')).uit).toContain('\nwaarvan 1 besloten, gelijk aan het voorstel\nomhoog: Lopik (2 → 3)\n');
  });
});

test('a decision of a day that has yet to come is named, and a letter asks for the day', async () => {
  const map = nieuweMap();
  const besluiten = [['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum'], ['Lopik', '2024-1', 1, 'plan', 'GS', '2-2-2026'], ['Soest', '2024-1', 1, 'plan', 'GS', '1-2-2026']];
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7], ['Soest', 2, 17, 16, 7]] }, { naam: 'IBT-besluiten', rijen: besluiten }] }));
  // the clock of these tests says 1 February 2026
  expect((await draai(map, 'a.xlsx')).fout).toBe("De dag van het besluit moet nog komen: Lopik 2024-1 ('IBT-besluiten'!C2: 2 februari 2026). Het telt mee zoals het er staat; verbeter de datum, of haal de trede weg tot er is besloten.");
  expect(JSON.parse((await draai(map, 'a.xlsx', '--json')).uit).besluitdagen).toEqual([{ code: 'BESLUIT_DAG_KOMT', gemeente: 'Lopik', periode: '2024-1', datum: '2026-02-02', plaats: "'IBT-besluiten'!C2" }]);
  expect((await draai(map, 'a.xlsx', '--stukken', 's')).fout).toContain('De dag van het besluit moet nog komen: Lopik');
  const brief = (wie: string): string => new TextDecoder().decode(unzipSync(readFileSync(path.join(map, 's', `Toezichtbrief 2024-1 ${wie}.docx`)))['word/document.xml']).replace(/<[^>]*>/g, '');
  expect(['Lopik', 'Soest'].map((wie) => brief(wie).includes('[deze dag moet nog komen: verbeter de datum van het besluit, en haal dit weg]'))).toEqual([true, false]);
});
