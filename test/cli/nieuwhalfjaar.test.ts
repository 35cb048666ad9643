import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync } from 'fflate';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladenVan, draai, KOP, nieuweMap, schrijf, VOORBEELDEN } from './draai';

// Fictitious figures.

const json = async (map: string, ...argv: readonly string[]) => JSON.parse((await draai(map, ...argv, '--json')).uit);

const voorbeeld = (naam: string): string => {
  const map = nieuweMap();
  copyFileSync(path.join(VOORBEELDEN, `${naam}.xlsx`), path.join(map, 'cijfers.xlsx'));
  return map;
};

const rijVan = async (map: string, bestand: string, periode: string, gemeente: string) => {
  const { tabellen } = await json(map, bestand);
  return tabellen.find((t: { periode: string }) => t.periode === periode)?.rijen.find((r: { gemeente: string }) => r.gemeente === gemeente);
};

test.each([
  ['one sheet per half-year, the last an Excel table', 'coa-utrecht', '2025-1', '2025-I', 26],
  ['two header rows, with merged cells', 'rommelig', '2024-2', '2e helft 2024', 26],
  ['one row', 'brief-utrecht-2022-1', '2022-2', '2022-II', 1],
  ['on its side', 'brief-utrecht-2022-1-staand', '2022-2', 'Brief 2022-2', 1],
])('the next half-year in the layout of the last: %s', async (_, naam, periode, blad, aantal) => {
  const map = voorbeeld(naam);
  const { nieuwHalfjaar } = await json(map, 'cijfers.xlsx', '--nieuw-halfjaar', '--uit', 'nieuw.xlsx');
  expect(nieuwHalfjaar).toMatchObject({ periode, blad });
  const [oud, nieuw] = [bladenVan(path.join(map, 'cijfers.xlsx')), bladenVan(path.join(map, 'nieuw.xlsx'))];
  expect(nieuw.map((b) => b.naam)).toEqual([...oud.map((b) => b.naam), blad]);
  // the sheets of before are the very same
  expect(nieuw.slice(0, oud.length)).toEqual(oud);
  const { tabellen } = await json(map, 'nieuw.xlsx');
  const tabel = tabellen.find((t: { periode: string }) => t.periode === periode);
  expect(tabel.rijen.length).toBeGreaterThanOrEqual(aantal);
  const bekend = nieuwHalfjaar.gemeenten.filter((g: { beginstand: number | null }) => g.beginstand !== null);
  expect(bekend.length).toBeGreaterThan(0);
  for (const g of bekend) {
    const r = tabel.rijen.find((x: { gemeente: string }) => x.gemeente === g.gemeente);
    expect([r.beginstand, r.realisatie, r.vorigeTrede]).toEqual([g.beginstand, null, g.vorigeTrede?.trede ?? null]);
    expect(r.bevindingen.map((b: { code: string }) => b.code)).toContain('BEGINSTAND_NIET_BEVESTIGD');
  }
});

const CIRCULAIRE = 'Gemeente;Taakstelling 2024-II;Herverdeling\nLopik;18;2\nSoest;55;-2\n';

test('with the circulaire: its taakstelling, the closing balance, the decision before the proposal', async () => {
  const map = schrijf('cijfers.xlsx', [[...KOP.slice(0, 4), 'Herverdeling UH', KOP[4], 'Besluit trede 2024-I'], ['Lopik', 2, 17, 16, 0, 7, 2], ['Soest', 1, 0, 50, 0, 52, null]]);
  writeFileSync(path.join(map, 'circulaire.csv'), CIRCULAIRE);
  const { nieuwHalfjaar } = await json(map, 'cijfers.xlsx', '--nieuw-halfjaar', '--circulaire', 'circulaire.csv', '--uit', 'nieuw.xlsx');
  expect(nieuwHalfjaar.gemeenten).toMatchObject([{ gemeente: 'Lopik', beginstand: 26, taakstelling: 18, herverdeling: 2, vorigeTrede: { trede: 2, herkomst: 'besluit' } }, { gemeente: 'Soest', beginstand: -2, taakstelling: 55, herverdeling: -2, vorigeTrede: { trede: 1, herkomst: 'voorstel' } }]);
  expect(bladenVan(path.join(map, 'nieuw.xlsx'))[1]?.cellen.slice(0, 2)).toEqual([
    ['Gemeente', 'Trede 2024-II', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Herverdeling UH', 'Realisatie cumulatief 2024-II', 'Besluit trede 2024-II', 'Beginstand 2024-2 nog niet bevestigd door COA'],
    ['Lopik', 2, 26, 18, 2, undefined, undefined, 26],
  ]);
});

test('a besluit that comes after the half-year was prepared is the vorige trede there', async () => {
  const map = schrijf('cijfers.xlsx', [KOP.slice(0, 5), ['Lopik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52]]);
  const { nieuwHalfjaar } = await json(map, 'cijfers.xlsx', '--nieuw-halfjaar', '--uit', 'nieuw.xlsx');
  expect(nieuwHalfjaar.bevindingen.map((b: { code: string }) => b.code)).toContain('TREDE_VOORGESTELD');
  const [oud, nieuw] = bladenVan(path.join(map, 'nieuw.xlsx')).map((b) => ({ naam: b.naam, rijen: b.cellen.map((rij) => Array.from({ length: rij?.length ?? 0 }, (_, k) => (rij?.[k] ?? null) as string | number | null)) }));
  if (oud === undefined || nieuw === undefined) throw new Error('two sheets expected');
  nieuw.rijen[1]?.splice(3, 2, 16, 5);
  const besluiten = { naam: 'IBT-besluiten', rijen: [['Gemeente', 'Halfjaar', 'Besloten trede'], ['Lopik', '2024-1', 2]] };
  writeFileSync(path.join(map, 'besloten.xlsx'), maakXlsx({ titel: 'proef', bladen: [oud, nieuw, besluiten] }));
  expect(await rijVan(map, 'besloten.xlsx', '2024-2', 'Lopik')).toMatchObject({ vorigeTrede: 2, trede: 3 });
});

test('formulas that did not come along are named by the headers of the new half-year', async () => {
  const { nieuwHalfjaar } = await json(voorbeeld('coa-utrecht'), 'cijfers.xlsx', '--nieuw-halfjaar', '--uit', 'nieuw.xlsx');
  expect(nieuwHalfjaar.bevindingen.at(-1)).toEqual({ code: 'ZONDER_FORMULES', melding: 'Uw formules zijn niet meegekomen; trek ze zelf door onder “Totaalopgave 2025-I”, “Realisatie taakstelling 2025-I in percentage”, “Realisatie totaalopgave 2025-I in percentage” en “Achterstand 1 juli 2025”.' });
});

test('the mark goes when the figure is replaced, and when the cell beside it is cleared', async () => {
  const kop = ['Gemeente', 'Trede 2024-II', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Realisatie 2024-II', 'Beginstand 2024-2 nog niet bevestigd door COA'];
  const map = nieuweMap();
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-II', rijen: [kop, ['Lopik', 2, 26, 18, 7, 26], ['Soest', 1, 3, 50, 52, 2], ['Zeist', 1, 4, 50, 52, null]] }] }));
  const codes = async (gemeente: string) => (await rijVan(map, 'cijfers.xlsx', '2024-2', gemeente)).bevindingen.map((b: { code: string }) => b.code);
  expect(await codes('Lopik')).toContain('BEGINSTAND_NIET_BEVESTIGD');
  expect(await codes('Soest')).not.toContain('BEGINSTAND_NIET_BEVESTIGD');
  expect(await codes('Zeist')).not.toContain('BEGINSTAND_NIET_BEVESTIGD');
});

const LANG = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Herverdeling', 'Realisatie'];
const lang = (...erbij: ReadonlyArray<ReadonlyArray<string | number | null>>): string => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: 'Cijfers', rijen: [LANG, ['2024-I', 'Lopik', 2, 17, 16, 0, 7], ['2024-I', 'Soest', 1, 0, 50, 0, 52], ...erbij] }] }));
  writeFileSync(path.join(map, 'circulaire.csv'), CIRCULAIRE);
  return map;
};

test('a long table gets rows below', async () => {
  const map = lang();
  expect((await draai(map, 'cijfers.xlsx', '--nieuw-halfjaar', '--circulaire', 'circulaire.csv', '--uit', 'nieuw.xlsx')).fout).toBe('');
  const [blad] = bladenVan(path.join(map, 'nieuw.xlsx'));
  expect(blad?.cellen[0]).toEqual([...LANG, 'Beginstand nog niet bevestigd door COA']);
  expect(blad?.cellen.slice(3)).toEqual([['2024-II', 'Lopik', undefined, 26, 18, 2, undefined, 26], ['2024-II', 'Soest', undefined, -2, 55, -2, undefined, -2]]);
  expect(await rijVan(map, 'nieuw.xlsx', '2024-2', 'Lopik')).toMatchObject({ beginstand: 26, taakstelling: 20, realisatie: null });
});

test('nothing is written where that is not safe, and the sentence says why', async () => {
  const fout = async (map: string, ...argv: readonly string[]): Promise<string> => (await draai(map, 'cijfers.xlsx', '--nieuw-halfjaar', ...argv)).fout;
  expect(await fout(lang(['2024-I', 'Totaal', null, 17, 66, 0, 59]))).toContain("er staat een totaalrij onder ('Cijfers'!A4)");
  const bezet = nieuweMap();
  writeFileSync(path.join(bezet, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] }, { naam: '2024-ii', rijen: [['notitie']] }] }));
  expect(await fout(bezet)).toContain('Er is al een blad “2024-II”');
  const tussen = schrijf('cijfers.xlsx', [[...KOP.slice(0, 4), 'Realisatie 3 mei 2024'], ['Lopik', 2, 17, 16, 7]]);
  expect(await fout(tussen)).toContain('is een tussenstand van 3 mei 2024');
  writeFileSync(path.join(tussen, 'ander.csv'), 'Gemeente;Taakstelling 2025-I\nLopik;18\n');
  expect(await fout(tussen, '--circulaire', 'ander.csv')).toContain('De circulaire is van 2025-1, maar na het laatste halfjaar in de werkmap komt 2024-2');
  const kolom = schrijf('cijfers.xlsx', [KOP, ['Lopik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52]]);
  writeFileSync(path.join(kolom, 'circulaire.csv'), CIRCULAIRE);
  expect(await fout(kolom, '--circulaire', 'circulaire.csv')).toContain('heeft geen kolom voor de herverdeling, maar Lopik heeft er een van 2');
});

test('that no opening balance is confirmed is one sentence, with every gemeente and its balance', async () => {
  const map = voorbeeld('coa-utrecht');
  await draai(map, 'cijfers.xlsx', '--nieuw-halfjaar', '--uit', 'nieuw.xlsx');
  const uit = (await draai(map, 'nieuw.xlsx', '--peildatum', '1-3-2025')).uit.replace(/\s+/g, ' ');
  expect(uit.match(/nog een voorstel en niet bevestigd door COA/g)).toHaveLength(1);
  expect(uit).toMatch(/• Amersfoort \(C6, 239 achterstand\), Baarn \(C7, 15 achterstand\), .* en Zeist \(C31, 24 achterstand\): De beginstand is nog een voorstel en niet bevestigd door COA\./);
  expect((await json(map, 'nieuw.xlsx')).tabellen.at(-1).rijen.filter((r: { bevindingen: { code: string }[] }) => r.bevindingen.some((b) => b.code === 'BEGINSTAND_NIET_BEVESTIGD'))).toHaveLength(26);
});

test('a table without a half-year: what is offered as the answer works here', async () => {
  const map = nieuweMap();
  const zonder = ['Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
  const zet = (verborgen: boolean): void => writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] }, { naam: 'Los', rijen: [zonder, ['Lopik', 2, 17, 16, 7]], verborgen }] }));
  zet(false);
  const { code, fout } = await draai(map, 'cijfers.xlsx', '--nieuw-halfjaar');
  expect([code, fout]).toEqual([2, expect.stringContaining('Hier kan dat alleen in de werkmap zelf. Een blad dat niet mee hoeft te doen, verbergt u in Excel.')]);
  expect(fout).not.toContain('--periode');
  expect((await draai(map, 'cijfers.xlsx')).fout).toContain('Hier: --periode 2024-2.');
  zet(true);
  expect((await draai(map, 'cijfers.xlsx', '--nieuw-halfjaar')).code).not.toBe(2);
});

const bladXml = (map: string, deel: string): string => new TextDecoder().decode(unzipSync(readFileSync(path.join(map, 'nieuw.xlsx')))[`xl/worksheets/${deel}.xml`]);
const stijlen = (xml: string): ReadonlyMap<string, string> => new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)].map((m) => [m[1] ?? '', m[2] ?? '0']));

test('the new sheet looks as the one that it was made after: widths, heights, formats, fills and grid lines', async () => {
  const map = voorbeeld('rommelig');
  await draai(map, 'cijfers.xlsx', '--nieuw-halfjaar', '--uit', 'nieuw.xlsx');
  const [oud, nieuw] = [bladXml(map, 'sheet1'), bladXml(map, 'ibt-blad1')];
  const [was, is] = [stijlen(oud), stijlen(nieuw)];
  // the mark beside the opening balances, in column M, is ours
  const eigen = [...is].filter(([plek]) => !plek.startsWith('M'));
  expect(eigen.filter(([plek, stijl]) => stijl !== was.get(plek))).toEqual([]);
  expect(eigen.filter(([, stijl]) => stijl !== '0').length).toBeGreaterThan(50);
  // a cell that is still to be filled in has its format, a percentage as in the row before
  expect([is.get('H7'), is.get('D5'), was.get('H7')]).toEqual(['4', '3', '4']);
  expect(/<cols>.*<\/cols>/.exec(nieuw)?.[0]).toBe((/<cols>.*<\/cols>/.exec(oud)?.[0] ?? '').replace('</cols>', '<col min="13" max="13" width="15" customWidth="1"/></cols>'));
  expect([nieuw, oud].map((xml) => /<row r="6" ht="42" customHeight="1"/.test(xml))).toEqual([true, true]);
  expect(nieuw).toContain('<sheetView showGridLines="0" workbookViewId="0"><pane ySplit="6"');
});

test('what stays in view is what did; a header that had no look of its own gets ours; a date format is not taken along', async () => {
  const map = voorbeeld('coa-utrecht');
  await draai(map, 'cijfers.xlsx', '--nieuw-halfjaar', '--uit', 'nieuw.xlsx');
  const [oud, nieuw] = [bladXml(map, 'sheet5'), bladXml(map, 'ibt-blad1')];
  expect(/<pane[^>]*>/.exec(nieuw)?.[0]).toBe(/<pane[^>]*>/.exec(oud)?.[0]);
  const datum = nieuweMap();
  writeFileSync(path.join(datum, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, { waarde: 7, stijl: { getal: 'd-m-yyyy' } }]] }] }));
  expect((await draai(datum, 'cijfers.xlsx', '--nieuw-halfjaar', '--uit', 'nieuw.xlsx')).code).not.toBe(2);
  const kaal = stijlen(bladXml(datum, 'ibt-blad1'));
  expect([stijlen(bladXml(datum, 'sheet1')).get('C1'), kaal.get('C1') === '0', kaal.has('E2')]).toEqual(['0', false, false]);
});
