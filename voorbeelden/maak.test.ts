import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';
import { periodeTekst } from '../src/engine';
import { coaUtrecht } from './inhoud/coa-utrecht';
import { leesCsv } from './inhoud/gegevens';
import { cijfers, groteWerkmap, maakVoorbeelden, rijkeWerkmap } from './maak';
import { isCel, waardeVan } from './maker/beschrijving';

const voorbeelden = maakVoorbeelden();
const rijk = rijkeWerkmap();

const NAMEN = ['coa-utrecht.xlsx', 'gepubliceerd-utrecht.xlsx', 'rommelig.xlsx', 'brief-utrecht-2022-1.xlsx', 'brief-utrecht-2022-1-staand.xlsx'];

const delenVan = (bestand: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bestand)).map(([pad, bytes]) => [pad, strFromU8(bytes)]));

/** What is wrong with a text as XML; empty where it is well-formed. */
const xmlfouten = (xml: string): readonly string[] => {
  const fouten: string[] = [];
  const lezer = sax.parser(true, { xmlns: true });
  lezer.onerror = (fout) => {
    fouten.push(fout.message);
    lezer.resume();
  };
  lezer.write(xml).close();
  return fouten;
};

/** The part that a relation points to from the part that owns it. */
const doelVan = (eigenaar: string, target: string): string =>
  [...eigenaar.split('/').slice(0, -1), ...target.split('/')].reduce<string[]>((pad, deel) => (deel === '..' ? pad.slice(0, -1) : [...pad, deel]), []).join('/');

const alle = (xml: string, patroon: RegExp): readonly string[] => [...xml.matchAll(patroon)].map((m) => m[1] ?? '');

test('there are five examples, and nothing else lies in the folder', () => {
  expect(Object.keys(voorbeelden)).toEqual(NAMEN);
  expect(readdirSync(__dirname).filter((naam) => naam.endsWith('.xlsx') && !/-beoordeeld(\.vorige)?\.xlsx$/.test(naam)).sort()).toEqual([...NAMEN].sort());
});

test.each(NAMEN)('%s in the folder is what the script makes', (naam) => {
  const gemaakt = voorbeelden[naam];
  expect(gemaakt).toBeDefined();
  expect(Buffer.from(gemaakt ?? []).equals(readFileSync(join(__dirname, naam)))).toBe(true);
});

test('a workbook made twice has the same bytes', () => {
  expect(Buffer.from(rijkeWerkmap()).equals(Buffer.from(rijk))).toBe(true);
});

describe.each([...NAMEN, 'rijk'])('%s', (naam) => {
  const delen = delenVan(voorbeelden[naam] ?? rijk);

  test('every XML part is well-formed', () => {
    const xml = [...delen].filter(([pad]) => /\.(xml|rels|vml)$/.test(pad));
    expect(xml.length).toBeGreaterThan(8);
    expect(xml.map(([pad, inhoud]) => [pad, xmlfouten(inhoud)]).filter(([, fouten]) => fouten?.length !== 0)).toEqual([]);
  });

  test('every relation leads to a part and every part has a content type', () => {
    const typen = delen.get('[Content_Types].xml') ?? '';
    const extensies = alle(typen, /Extension="([^"]+)"/g);
    const genoemd = alle(typen, /PartName="\/([^"]+)"/g);
    expect(genoemd.filter((pad) => !delen.has(pad))).toEqual([]);
    expect([...delen.keys()].filter((pad) => pad !== '[Content_Types].xml' && !genoemd.includes(pad) && !extensies.includes(pad.split('.').at(-1) ?? ''))).toEqual([]);
    const doelen = [...delen].filter(([pad]) => pad.endsWith('.rels')).flatMap(([pad, xml]) => {
      const eigenaar = pad.replace('_rels/', '').replace(/\.rels$/, '');
      return alle(xml, /<Relationship [^>]*Target="([^"]+)"\/>/g).map((target) => doelVan(eigenaar, target));
    });
    expect(doelen.length).toBeGreaterThan(5);
    expect(doelen.filter((doel) => !delen.has(doel))).toEqual([]);
  });

  test('every relation that a part uses is one of its own', () => {
    const gebruikt = [...delen].filter(([pad]) => pad.endsWith('.xml')).flatMap(([pad, xml]) => {
      const rels = delen.get(pad.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
      return alle(xml, /\br:(?:id|embed)="([^"]+)"/g).map((id) => ({ pad, id, bekend: rels.includes(`Id="${id}"`) }));
    });
    expect(gebruikt.length).toBeGreaterThan(0);
    expect(gebruikt.filter((g) => !g.bekend)).toEqual([]);
  });
});

test('the check on XML sees an open element, a bare ampersand and an undeclared prefix', () => {
  for (const slecht of ['<a><b></a>', '<a>&</a>', '<x:a/>']) expect(xmlfouten(slecht)).not.toEqual([]);
  expect(xmlfouten('<a xmlns:x="u"><x:b/></a>')).toEqual([]);
});

test('the rich workbook holds every kind of part that must survive', () => {
  const paden = [...delenVan(rijk).keys()];
  const soorten = ['charts/chart', 'comments', 'drawings/drawing', 'drawings/vmlDrawing', 'media/image', 'pivotCache/pivotCacheDefinition',
    'pivotCache/pivotCacheRecords', 'pivotTables/pivotTable', 'printerSettings/printerSettings', 'tables/table', 'theme/theme'];
  expect(soorten.filter((soort) => !paden.some((pad) => pad.startsWith(`xl/${soort}1.`)))).toEqual([]);
  expect(paden).toEqual(expect.arrayContaining(['customXml/item1.xml', 'customXml/itemProps1.xml', 'docProps/custom.xml']));
  const bladen = [...delenVan(rijk)].filter(([pad]) => pad.startsWith('xl/worksheets/sheet')).map(([, xml]) => xml).join('');
  for (const element of ['x14:sparkline>', 'x14:iconSet', 'x14:dataBar', '<sheetProtection', '<dataValidation ', '<hyperlink ', '<tablePart '])
    expect(bladen).toContain(element);
});

test('a long table has as many rows as asked and no gemeente twice in a half-year', () => {
  const delen = delenVan(groteWerkmap(60));
  expect(alle(delen.get('xl/worksheets/sheet1.xml') ?? '', /<row r="(\d+)"/g)).toHaveLength(61);
  expect(alle(delen.get('xl/sharedStrings.xml') ?? '', /<t[^>]*>(20\d\d-[12])</g)).toEqual(['2024-1', '2024-2', '2025-1']);
});

describe('the fictitious figures close on the published totals of the province', () => {
  const provincie = leesCsv(readFileSync(join(__dirname, 'gegevens', 'provincie-gepubliceerd.csv'), 'utf8'));

  test.each([
    ['2022-2', 1055, 422, 1635], ['2023-1', 1651, -150, 1138], ['2023-2', 1372, 406, 1208], ['2024-1', 1459, 574, 1131], ['2024-2', 1323, 899, 1316],
  ])('%s: taakstelling %i, beginstand %i, realisatie %i', (naam, taakstelling, beginstand, realisatie) => {
    const eigen = cijfers().filter((c) => periodeTekst(c.periode) === naam);
    const som = (van: (c: (typeof eigen)[number]) => number): number => eigen.reduce((s, c) => s + van(c), 0);
    expect(eigen).toHaveLength(26);
    expect([som((c) => c.taakstelling + c.herverdeling), som((c) => c.herverdeling), som((c) => c.beginstand), som((c) => c.realisatie)])
      .toEqual([taakstelling, 0, beginstand, realisatie]);
    const gepubliceerd = provincie.filter((r) => r['periode'] === naam && r['variant']?.includes('definitief')).at(-1);
    expect([gepubliceerd?.['taakstelling'], gepubliceerd?.['stand_begin'], gepubliceerd?.['realisatie']]).toEqual([taakstelling, beginstand, realisatie].map(String));
  });

  test('and the totals rows of the workbook hold the same sums, as live formulas', () => {
    const totalen = coaUtrecht(cijfers()).bladen.slice(0, 5).map((blad) => {
      const koppen = blad.rijen[4] ?? [];
      const rij = blad.rijen[31] ?? [];
      const cel = (kop: string) => rij[koppen.findIndex((k) => String(waardeVan(k)).startsWith(kop))];
      const velden = ['Achterstand', 'Taakstelling', 'Herverdeling', 'Totaalopgave', 'Realisatie'].map(cel);
      return [blad.naam, ...velden.map((c) => (isCel(c) && c.formule ? waardeVan(c) : 'geen formule'))];
    });
    expect(totalen).toEqual([
      ['2022-II', 422, 1055, 0, 1477, 1635],
      ['2023-I', -150, 1651, 0, 1501, 1138],
      ['2023-II', 406, 1372, 0, 1778, 1208],
      ['2024-I', 574, 1459, 0, 2033, 1131],
      ['2024-II', 899, 1323, 0, 2222, 1316],
    ]);
  });
});
