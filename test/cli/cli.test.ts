import { breek } from '../../src/cli/uitvoer';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { celVan } from '../../src/werkmap/blad';
import { bladenVan, draai, KOP, nieuweMap, schrijf, VOORBEELDEN } from './draai';

const metVoorbeeld = (naam: string): string => {
  const map = nieuweMap();
  copyFileSync(path.join(VOORBEELDEN, naam), path.join(map, naam));
  return map;
};

describe('Utrecht 2022-1, the published letter', () => {
  test.each(['brief-utrecht-2022-1.xlsx', 'brief-utrecht-2022-1-staand.xlsx'])('%s gives 375, 207, 82 %%, 45 %% and trede 3', async (naam) => {
    const map = metVoorbeeld(naam);
    const { code, uit } = await draai(map, naam, '--json');
    expect(code).toBe(0);
    const [tabel] = JSON.parse(uit).tabellen;
    expect(tabel.rijen).toHaveLength(1);
    expect(tabel).toMatchObject({ periode: '2022-1', kader: 'utrecht-2021-2024' });
    expect(tabel.rijen[0]).toMatchObject({
      gemeente: 'Utrecht', taakstelling: 204, herverdeling: 1, beginstand: 171, totaalopgave: 375, realisatie: 168, eindstand: 207,
      beoordelingsopgave: 375, basis: 'totaalopgave', pctTaakstelling: 82, pctTotaalopgave: 45, vorigeTrede: 2, trede: 3, handmatig: false, fouten: [],
    });
  });

  test('the table that stands on its side gets our figures under it, in its own column', async () => {
    const naam = 'brief-utrecht-2022-1-staand.xlsx';
    const map = metVoorbeeld(naam);
    await draai(map, naam);
    const [blad] = bladenVan(path.join(map, 'brief-utrecht-2022-1-staand-beoordeeld.xlsx'));
    if (blad === undefined) throw new Error('no sheet');
    const rijen = blad.cellen.flatMap((rij) => (rij === undefined ? [] : [rij.filter((c) => c != null)]));
    expect(rijen).toContainEqual(['Trede 2022-1 (voorstel)', 3]);
    expect(rijen).toContainEqual(['Totaalopgave 2022-1 (berekend)', 375]);
  });
});

describe('the example workbook', () => {
  const map = metVoorbeeld('coa-utrecht.xlsx');
  let code: number;
  let document: ReturnType<typeof JSON.parse>;

  beforeAll(async () => {
    const afloop = await draai(map, 'coa-utrecht.xlsx', '--json');
    code = afloop.code;
    document = JSON.parse(afloop.uit);
  });

  test('five half-years of 26 gemeenten, all assessed', () => {
    expect(code).toBe(0);
    expect(document.tabellen.map((t: { periode: string; rijen: unknown[] }) => [t.periode, t.rijen.length])).toEqual([
      ['2022-2', 26], ['2023-1', 26], ['2023-2', 26], ['2024-1', 26], ['2024-2', 26],
    ]);
  });

  test('the published counts per trede; Lopik 2024-2 is rule 3 where 2 was published', () => {
    expect(document.tabellen.map((t: { provincie: { treden: Record<string, number> } }) => Object.values(t.provincie.treden).slice(0, 4))).toEqual([
      [17, 9, 0, 0], [8, 18, 0, 0], [13, 13, 0, 0], [9, 12, 5, 0], [8, 10, 6, 2],
    ]);
    const lopik = document.tabellen[4].rijen.find((r: { gemeente: string }) => r.gemeente === 'Lopik');
    expect(lopik.trede).toBe(3);
    expect(lopik.bevindingen.map((b: { code: string }) => b.code)).toContain('TREDE_WIJKT_AF');
  });

  test('the province rows close on the published totals', () => {
    const rijen = document.tabellen.map((t: { provincie: Record<string, number> }) => {
      const p = t.provincie;
      return [p['taakstelling'], p['beginstand'], p['totaalopgave'], p['realisatie'], p['eindstand'], p['pctTaakstelling'], p['pctTotaalopgave']];
    });
    expect(rijen).toEqual([
      [1055, 422, 1477, 1635, -158, 155, 111],
      [1651, -150, 1501, 1138, 363, 69, 76],
      [1372, 406, 1778, 1208, 570, 88, 68],
      [1459, 574, 2033, 1131, 902, 78, 56],
      [1323, 899, 2222, 1316, 906, 99, 59],
    ]);
  });

  test('a second run on the result changes not one byte', async () => {
    const eerst = path.join(map, 'coa-utrecht-beoordeeld.xlsx');
    expect((await draai(map, 'coa-utrecht-beoordeeld.xlsx', '--uit', 'tweede.xlsx')).code).toBe(0);
    expect(readFileSync(path.join(map, 'tweede.xlsx')).equals(readFileSync(eerst))).toBe(true);
  });

  test('one half-year, one sheet: the rest stays as it was', async () => {
    expect((await draai(map, 'coa-utrecht.xlsx', '--periode', '2024-II', '--uit', 'een.xlsx')).code).toBe(0);
    const metKolommen = bladenVan(path.join(map, 'een.xlsx')).filter((b) => b.cellen.some((rij) => rij?.some((c) => typeof c === 'string' && c.endsWith('(voorstel)'))));
    expect(metKolommen.map((b) => b.naam)).toEqual(['2024-II']);
    const perBlad = JSON.parse((await draai(map, 'coa-utrecht.xlsx', '--blad', '2023-I', '--uit', 'blad.xlsx', '--json')).uit);
    expect(perBlad.tabellen.map((t: { blad: string }) => t.blad)).toEqual(['2023-I']);
  });

  test('the text names every half-year, prints treden as numbers and no colour codes outside a terminal', async () => {
    const tekst = (await draai(map, 'coa-utrecht.xlsx', '--uit', 'tekst.xlsx')).uit;
    for (const p of ['2022-2', '2023-1', '2023-2', '2024-1', '2024-2']) expect(tekst).toContain(`${p} · blad`);
    expect(tekst).toContain('omlaag: Bunnik (2 → 1), IJsselstein (2 → 1), Leusden (3 → 1), Lopik (3 → 2) en Woudenberg (2 → 1)');
    expect(tekst).toMatch(/Amersfoort +332 +93 +239 +61% +28% +3 +4 +handmatig/);
    expect(tekst.includes('\u001b')).toBe(false);
    expect(tekst).toContain('Lopik (A16): De vermelde uitkomst is trede 2; het voorstel volgens het kader is trede 3.');
  });
});

describe('a workbook of many half-years', () => {
  const kop = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
  const halfjaren = Array.from({ length: 21 }, (_, i) => `${2024 + (i >> 1)}-${1 + (i % 2)}`);
  const map = schrijf('lang.xlsx', [kop, ...halfjaren.flatMap((p, i) => [[p, 'Lopik', 2, 17, 16, i === 4 ? null : 7], [p, 'Soest', 1, 0, 50, 52]])]);

  test('one line per half-year, every row that could not be assessed, and how to see one in full', async () => {
    const { code, uit } = await draai(map, 'lang.xlsx');
    expect(code).toBe(1);
    expect(uit.split('\n').filter((r) => r.includes(' · blad “2024-I” · '))).toEqual(halfjaren.map((p, i) => `${p} · blad “2024-I” · trede 1: 1, ${i === 4 ? 'niet te beoordelen: 1' : 'trede 3: 1'}`));
    expect(uit.replace(/\s+/g, ' ')).toContain("• Lopik ('2024-I'!F10), 2026-1: De realisatie is niet ingevuld.");
    expect(uit).toMatch(/\d+ bevindingen: /);
    expect(uit.replace(/\s+/g, ' ')).toContain('bijvoorbeeld --periode 2034-1.');
  });

  test('the treden that hold are counted, and the decisions among them named; who has a decision is not counted as without a trede', async () => {
    const met = schrijf('besloten.xlsx', [[...kop, 'Besluit (trede)'], ...halfjaren.flatMap((p, i) => [[p, 'Lopik', 2, 17, 16, i === 4 ? null : 7, i < 5 ? 2 : null], [p, 'Soest', 1, 0, 50, 52, null]])]);
    const regels = (await draai(met, 'besloten.xlsx')).uit.split('\n').filter((r) => r.includes(' · blad “2024-I” · ')).map((r) => r.slice(r.lastIndexOf('·') + 2));
    expect([regels[0], regels[4], regels[5]]).toEqual([
      'trede 1: 1, trede 2: 1; waarvan 1 besloten; anders dan het voorstel: Lopik (besluit 2, voorstel 3)', 'trede 1: 1, trede 2: 1; waarvan 1 besloten; zonder voorstel: Lopik (besluit 2)', 'trede 1: 1, trede 3: 1',
    ]);
  });

  test('--periode shows one of them in full', async () => {
    const { uit } = await draai(map, 'lang.xlsx', '--periode', '2034-1', '--uit', 'een.xlsx');
    expect(uit).toMatch(/Lopik +33 +7 +26/);
  });
});

test('a bullet hangs: its lines begin under its first word, and none is longer than a hundred characters', () => {
  const lang = Array.from({ length: 40 }, (_, i) => `woord${i}`).join(' ');
  const regels = breek(`  • ${lang}`, '    ').split('\n');
  expect(regels.length).toBeGreaterThan(2);
  expect(regels.map((r) => r.slice(0, 5))).toEqual(['  • w', ...regels.slice(1).map(() => '    w')]);
  expect(regels.every((r) => r.length <= 100)).toBe(true);
  expect(regels.join(' ').replace(/ +/g, ' ').trim()).toBe(`• ${lang}`);
  expect([breek('', ''), breek('  • kort', '    '), breek(`${'x'.repeat(120)} y`, '  ')]).toEqual(['', '  • kort', `${'x'.repeat(120)}\n  y`]);
});

describe('the messy workbook', () => {
  test('exit 1: what can be assessed is written, the rest is named with its cell', async () => {
    const map = metVoorbeeld('rommelig.xlsx');
    const { code, uit } = await draai(map, 'rommelig.xlsx', '--json');
    expect(code).toBe(1);
    const [tabel] = JSON.parse(uit).tabellen;
    const fouten = tabel.rijen.flatMap((r: { gemeente: string; trede: number | null; fouten: Array<{ code: string; cel: string }> }) => {
      expect(r.trede === null).toBe(r.fouten.length > 0);
      return r.fouten.map((f) => [r.gemeente, f.code, f.cel]);
    });
    expect(fouten).toEqual([
      ['Eemnes', 'ONTBREEKT', 'C13'],
      ['Lopik', 'ONTBREEKT', 'G18'],
      ['Montfoort', 'ONTBREEKT', 'G19'],
      ['Oudewater', 'ONTBREEKT', 'G21'],
      ['Renswoude', 'VORIGE_TREDE_NODIG', 'B22'],
      ['Rhenen', 'ONTBREEKT', 'G23'],
      ['Woudenberg', 'DUBBELE_GEMEENTE', 'A33'],
      ['Woudenberg', 'DUBBELE_GEMEENTE', 'A35'],
      ['Abcoude', 'GEEN_GEMEENTE', 'A36'],
    ]);
    expect(tabel.provincie).toMatchObject({ realisatie: null, totaalopgave: null, pctTotaalopgave: null });
    expect(tabel.provincie.onbekend.realisatie).toEqual(['Lopik', 'Montfoort', 'Oudewater', 'Rhenen', 'Woudenberg']);
    expect(existsSync(path.join(map, 'rommelig-beoordeeld.xlsx'))).toBe(true);
  });
});

describe('text from a sheet stays text', () => {
  test('a gemeente called =HYPERLINK(…) is named, not assessed, and never a formula', async () => {
    const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7], ['=HYPERLINK("http://x","<b>")', 1, 0, 10, 10]]);
    const { code, fout } = await draai(map, 'a.xlsx');
    expect([code, fout]).toEqual([1, '']);
    const [blad] = bladenVan(path.join(map, 'a-beoordeeld.xlsx'));
    if (blad === undefined) throw new Error('no sheet');
    expect(blad.formules.size).toBe(0);
    expect(celVan(blad, 2, 9)).toBe('niet te beoordelen');
    expect(celVan(blad, 2, 11)).toContain('“=HYPERLINK("http://x","<b>")” is geen gemeente');
  });
});
