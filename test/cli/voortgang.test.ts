import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { leesPakket, schrijfPakket } from '../../src/bestand';
import { maakXlsx } from '../../voorbeelden/maker';
import { getal, rijen } from '../beleid/gegevens';
import { bladenVan, draai, nieuweMap, schrijf, VOORBEELDEN } from './draai';

// Fictitious figures.

const voorbeeld = (naam = 'coa-utrecht'): string => {
  const map = nieuweMap();
  copyFileSync(path.join(VOORBEELDEN, `${naam}.xlsx`), path.join(map, 'cijfers.xlsx'));
  return map;
};
const delen = (bestand: string): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(readFileSync(bestand))).map(([n, b]) => [n, new TextDecoder().decode(b)]));
const blad = (map: string, naam: string, bestand = 'uit.xlsx') => {
  const b = bladenVan(path.join(map, bestand)).find((x) => x.naam === naam);
  if (b === undefined) throw new Error(`no sheet ${naam}`);
  return b;
};
/** The rows below the header of a table, until a blank row. */
const tabel = (b: ReturnType<typeof blad>, titel: string): ReadonlyArray<ReadonlyArray<unknown>> => {
  const t = b.cellen.findIndex((r) => r?.[0] === titel);
  const uit: Array<ReadonlyArray<unknown>> = [];
  for (let r = t + 2; b.cellen[r]?.[0] !== undefined && (b.cellen[r]?.length ?? 0) > 1; r += 1) uit.push(b.cellen[r] ?? []);
  return uit;
};

test.each(['2022-2 2023-1', '2023-2', '2024-1 2024-2'])('the sheet over %s holds the published numbers', async (welke) => {
  const perioden = welke.split(' ');
  const map = voorbeeld();
  const { code, uit } = await draai(map, 'cijfers.xlsx', '--voortgang', ...perioden.flatMap((p) => ['--periode', p]), '--uit', 'uit.xlsx', '--json');
  expect(code).toBe(0);
  const naam = `Voortgang ${perioden.join(' en ')}`;
  expect(JSON.parse(uit).voortgang).toEqual({ blad: naam, perioden, geschreven: true });
  const b = blad(map, naam);
  expect(tabel(b, 'Provinciale resultaten')).toEqual(perioden.map((p) => {
    const r = rijen('provincie-gepubliceerd').find((x) => x['periode'] === p && /definitief/.test(x['variant'] ?? ''));
    const n = (k: string): number => getal(r?.[k]) ?? NaN;
    return [p, n('taakstelling'), `${Math.abs(n('stand_begin'))} ${n('stand_begin') > 0 ? 'achterstand' : 'voorsprong'}`, n('totaalopgave'), n('realisatie'), n('pct_taakstelling_gerapporteerd') / 100, n('pct_totaalopgave_gerapporteerd') / 100];
  }));
  const stap = (tabel(b, 'Beoordeling per gemeente')[0]?.length ?? 0) === perioden.length + 1 ? 1 : 2;
  expect(tabel(b, 'Beoordeling per gemeente').map((r) => [r[0], ...perioden.map((_, i) => r[1 + i * stap])])).toEqual(rijen('treden-gepubliceerd').map((r) => [r['gemeente'], ...perioden.map((p) => Number(r[p]))]));
});

test('a map of squares: on each its gemeente with the trede under it', async () => {
  const map = voorbeeld();
  await draai(map, 'cijfers.xlsx', '--voortgang', '--periode', '2024-2', '--uit', 'uit.xlsx');
  const b = blad(map, 'Voortgang 2024-2');
  const boven = b.cellen.findIndex((r) => String(r?.[0] ?? '').startsWith('Kaart 2024-2')) + 1;
  const onder = (naam: string): unknown => {
    const rij = b.cellen.findIndex((r, i) => i >= boven && i < boven + 12 && r?.includes(naam) === true);
    return b.cellen[rij + 1]?.[b.cellen[rij]?.indexOf(naam) ?? -1];
  };
  expect(rijen('treden-gepubliceerd').map((r) => [r['gemeente'], onder(r['gemeente'] ?? '')])).toEqual(rijen('treden-gepubliceerd').map((r) => [r['gemeente'], Number(r['2024-2'])]));
  expect(b.cellen[boven + 6]).toEqual(['Oudewater', 'Montfoort', 'Utrecht', 'Bunnik', undefined, 'Woudenberg', 'Renswoude']);
});

test('two native charts show the half-years, and every other part stays as it was', async () => {
  const map = voorbeeld();
  await draai(map, 'cijfers.xlsx', '--uit', 'zonder.xlsx');
  await draai(map, 'cijfers.xlsx', '--voortgang', '--uit', 'uit.xlsx');
  const [zonder, met] = [delen(path.join(map, 'zonder.xlsx')), delen(path.join(map, 'uit.xlsx'))];
  expect(Object.keys(zonder).filter((n) => zonder[n] !== met[n]).sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
  const erbij = Object.keys(met).filter((n) => !(n in zonder));
  expect(erbij.sort()).toEqual(['xl/charts/ibt-grafiek1.xml', 'xl/charts/ibt-grafiek2.xml', 'xl/drawings/_rels/ibt-tekening1.xml.rels', 'xl/drawings/ibt-tekening1.xml', 'xl/worksheets/_rels/ibt-blad1.xml.rels', 'xl/worksheets/ibt-blad1.xml']);
  for (const n of erbij.filter((x) => !x.includes('_rels'))) expect(met['[Content_Types].xml']).toContain(`PartName="/${n}"`);
  const b = blad(map, 'Voortgang 2024-1 en 2024-2');
  /** What a chart says: per series its name, and label and value of each point, from its own cache and from the cells that it names. */
  const lees = (deel: string) => {
    const reeksen = [...(met[deel] ?? '').matchAll(/<c:ser>.*?<\/c:ser>/g)].map((m) => m[0]);
    return reeksen.map((r) => {
      const [naam = '', labels = '', waarden = ''] = [...r.matchAll(/<c:f>(.*?)<\/c:f>/g)].map((m) => m[1] ?? '');
      const cellen = (f: string): unknown[] => {
        const [, kolom = '', van = '', tot = van] = /\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?$/.exec(f) ?? [];
        return Array.from({ length: Number(tot) - Number(van) + 1 }, (_, i) => b.cellen[Number(van) - 1 + i]?.[kolom.charCodeAt(0) - 65]);
      };
      const bewaard = [...r.matchAll(/<c:v>(.*?)<\/c:v>/g)].map((m) => m[1]);
      const uitCellen = [naam, labels, waarden].flatMap(cellen);
      expect(bewaard).toEqual(uitCellen.map(String));
      expect(f(naam)).toBe("'Voortgang 2024-1 en 2024-2'");
      return [cellen(naam)[0], ...cellen(waarden)];
    });
  };
  const f = (naar: string): string => naar.slice(0, naar.indexOf('!'));
  expect(lees('xl/charts/ibt-grafiek1.xml')).toEqual([['Trede 1', 17, 8, 13, 9, 8], ['Trede 2', 9, 18, 13, 12, 11], ['Trede 3', 0, 0, 0, 5, 5], ['Trede 4', 0, 0, 0, 0, 2]]);
  expect(lees('xl/charts/ibt-grafiek2.xml')).toEqual([['Stand aan het begin', 422, -150, 406, 574, 899], ['Stand aan het eind (berekend)', -158, 363, 570, 902, 906]]);
});

test('the sheet is read past: the same outcomes with it, and nothing to write the second time', async () => {
  const map = voorbeeld();
  const eerst = JSON.parse((await draai(map, 'cijfers.xlsx', '--voortgang', '--uit', 'uit.xlsx', '--json')).uit);
  const daarna = await draai(map, 'uit.xlsx', '--voortgang', '--uit', 'twee.xlsx', '--json');
  const json = JSON.parse(daarna.uit);
  expect([daarna.code, json.voortgang, json.tabellen]).toEqual([0, { ...eerst.voortgang, geschreven: false }, eerst.tabellen]);
  expect(json.overgeslagen).toEqual(eerst.overgeslagen);
  expect((await draai(map, 'uit.xlsx', '--blad', 'Voortgang 2024-1 en 2024-2')).code).toBe(2);
});

const KOP = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'];

test('with other figures a sheet of ours that nobody changed is made anew, in its own parts', async () => {
  const map = voorbeeld();
  await draai(map, 'cijfers.xlsx', '--voortgang', '--uit', 'uit.xlsx');
  // another realisatie of Utrecht, in the workbook that has the sheet already
  const bytes = unzipSync(readFileSync(path.join(map, 'uit.xlsx')));
  const naam = Object.keys(bytes).find((n) => /worksheets\/sheet5\.xml$/.test(n)) ?? '';
  const tekst = new TextDecoder().decode(bytes[naam]);
  const b = blad(map, '2024-II');
  const r = b.cellen.findIndex((x) => x?.[0] === 'Utrecht') + 1;
  const k = (b.cellen[4] ?? []).findIndex((c) => typeof c === 'string' && /^Realisatie\s+cumulatief/.test(c));
  const cel = `${String.fromCharCode(65 + k)}${r}`;
  const nieuw = tekst.replace(new RegExp(`(<c r="${cel}"[^>]*>(?:<f>[^<]*</f>)?<v>)\\d+(</v>)`), '$11$2');
  expect(nieuw).not.toBe(tekst);
  writeFileSync(path.join(map, 'gewijzigd.xlsx'), zipSync({ ...bytes, [naam]: new TextEncoder().encode(nieuw) }));
  const na = await draai(map, 'gewijzigd.xlsx', '--voortgang', '--uit', 'drie.xlsx');
  expect(na.uit).toContain('Voortgang: blad “Voortgang 2024-1 en 2024-2” over 2024-1 en 2024-2 is opnieuw gemaakt.');
  const [oud, drie] = [delen(path.join(map, 'uit.xlsx')), delen(path.join(map, 'drie.xlsx'))];
  expect(Object.keys(drie)).toEqual(Object.keys(oud));
  expect(drie['xl/charts/ibt-grafiek2.xml']).not.toBe(oud['xl/charts/ibt-grafiek2.xml']);
  expect(bladenVan(path.join(map, 'drie.xlsx')).map((x) => x.naam)).toEqual(bladenVan(path.join(map, 'uit.xlsx')).map((x) => x.naam));
  expect(tabel(blad(map, 'Voortgang 2024-1 en 2024-2', 'drie.xlsx'), 'Provinciale resultaten')[1]?.[4]).not.toBe(1316);
});

describe('never over what is not ours', () => {
  test('a sheet of that name', async () => {
    const map = nieuweMap();
    writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 7]] }, { naam: 'voortgang 2024-1', rijen: [['mijn notities']] }] }));
    const { code, fout } = await draai(map, 'cijfers.xlsx', '--voortgang');
    expect([code, fout]).toEqual([2, 'Er is al een blad “voortgang 2024-1” dat geen voortgangsrapportage van ons is; daar wordt niet overheen geschreven. Geef dat blad een andere naam.\nEr is niets geschreven.']);
  });

  const gemaakt = async (): Promise<string> => {
    const map = schrijf('cijfers.xlsx', [KOP, ['Lopik', 2, 17, 16, 7]]);
    await draai(map, 'cijfers.xlsx', '--voortgang', '--uit', 'uit.xlsx');
    return map;
  };
  const zin = 'Op blad “Voortgang 2024-1” is iets gewijzigd of bijgezet sinds het is gemaakt; daar wordt niet overheen geschreven.';

  test.each([['below its charts', 2], ['behind its last row', -1]])('a sheet of ours with a cell more %s', async (_, waar) => {
    const map = await gemaakt();
    const rij = waar < 0 ? blad(map, 'Voortgang 2024-1').cellen.length - 1 : waar;
    const gelezen = leesPakket(readFileSync(path.join(map, 'uit.xlsx')));
    if (!gelezen.gelukt) throw new Error('not read');
    const uit = await schrijfPakket(gelezen.pakket, [{ blad: 'Voortgang 2024-1', cellen: [{ rij, kolom: 8, waarde: 'van mij', opmaak: 'tekst' }], omvang: { rij, kolom: 8, totRij: rij, totKolom: 8 }, kleuren: [], groei: [], breedten: [] }]);
    if (!uit.gelukt) throw new Error('not written');
    writeFileSync(path.join(map, 'uit.xlsx'), uit.bytes);
    const { code, fout } = await draai(map, 'uit.xlsx', '--voortgang');
    expect([code, fout.includes(zin)]).toEqual([2, true]);
  });

  test.each([
    ['a comment beside its cells', 'xl/worksheets/_rels/ibt-blad1.xml.rels', (t: string) => t.replace('</Relationships>', '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/xl/comments1.xml"/></Relationships>')],
    ['a rule of its own', 'xl/worksheets/ibt-blad1.xml', (t: string) => t.replace('<drawing', '<dataValidations count="0"/><drawing')],
    ['another picture', 'xl/drawings/ibt-tekening1.xml', (t: string) => t.replace('</xdr:wsDr>', '<xdr:twoCellAnchor/></xdr:wsDr>')],
  ])('a sheet of ours with %s, once its figures are other ones', async (_, deel, wijzig) => {
    const map = await gemaakt();
    const bytes = unzipSync(readFileSync(path.join(map, 'uit.xlsx')));
    const cijfers = new TextDecoder().decode(bytes['xl/worksheets/sheet1.xml']);
    const was = new TextDecoder().decode(bytes[deel]);
    expect(wijzig(was)).not.toBe(was);
    writeFileSync(path.join(map, 'anders.xlsx'), zipSync({ ...bytes, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(cijfers.replace('<v>17</v>', '<v>18</v>')), [deel]: new TextEncoder().encode(wijzig(was)) }));
    const { code, fout } = await draai(map, 'anders.xlsx', '--voortgang');
    expect([code, fout.includes(zin)]).toEqual([2, true]);
  });
});

test('text from the sheet stays text, and what is missing is named', async () => {
  const raar = '=CMD("x") & <b>"\'';
  const map = schrijf('cijfers.xlsx', [[...KOP, 'Nidos-plekken', 'Besluit trede 2024-I', 'Reden besluit'], ['Lopik', 2, 17, 16, 7, raar, 1, raar], ['Soest', 1, 0, 50, null, null, null, null]]);
  const { code } = await draai(map, 'cijfers.xlsx', '--voortgang', '--uit', 'uit.xlsx');
  expect(code).toBe(1);
  const b = blad(map, 'Voortgang 2024-1');
  expect(b.formules.size).toBe(0);
  expect(tabel(b, 'Provinciale resultaten')).toEqual([['2024-1', 66, '17 achterstand', 83, 'onbekend', 'onbekend', 'onbekend']]);
  expect(tabel(b, 'Nidos en andere verzoeken, ter informatie: geen criterium voor de trede')).toEqual([['2024-1', 'Lopik', 'Nidos-plekken', raar]]);
  expect(tabel(b, 'Besluiten die afwijken van het voorstel')).toEqual([['2024-1', 'Lopik', 3, 1, 'niet vastgelegd', raar]]);
  expect(tabel(b, 'Niet te beoordelen').map((r) => r[1])).toContain('Soest');
  expect(tabel(b, 'Verloop over de halfjaren')).toEqual([['2024-1', 1, 0, 0, 0, 1, 17, 'onbekend']]);
  // no bar for what is not known
  expect(delen(path.join(map, 'uit.xlsx'))['xl/charts/ibt-grafiek2.xml']).toMatch(/<c:numCache><c:formatCode>#,##0<\/c:formatCode><c:ptCount val="1"\/><\/c:numCache>/);
});

test('half-years that are not there, or more than one without a report, are said', async () => {
  const map = voorbeeld();
  renameSync(path.join(map, 'cijfers.xlsx'), path.join(map, 'c.xlsx'));
  expect((await draai(map, 'c.xlsx', '--voortgang', '--periode', '2024-2', '--periode', '2021-1')).fout).toContain('Van 2021-1 heeft de werkmap geen cijfers per gemeente. Wel van 2022-2, 2023-1, 2023-2, 2024-1 en 2024-2: kies daaruit.');
  expect((await draai(map, 'c.xlsx', '--periode', '2024-2', '--periode', '2024-1')).fout).toContain('--periode kan alleen met --voortgang of --stukken vaker dan één keer');
});
