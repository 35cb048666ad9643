import { unzipSync } from 'fflate';
import { bestand, blad, KOP, NS, pakketVan, plan, relaties, RELNS } from '../../test/hulp/proef';
import type { Nieuwblad } from '../werkmap/schrijfplan';
import { schrijfPakket } from './schrijven';

const NIEUW: Nieuwblad = {
  naam: 'IBT-logboek',
  cellen: [{ rij: 0, kolom: 0, waarde: 'Tijdstip', opmaak: 'kop' }, { rij: 0, kolom: 1, waarde: '=1+1', opmaak: 'tekst' }, { rij: 2, kolom: 1, waarde: 3, opmaak: 'getal' }],
  breedten: [{ kolom: 0, breedte: 20 }],
};

const schrijf = async (bron: Uint8Array, nieuw: Nieuwblad = NIEUW) => {
  const uit = await schrijfPakket(pakketVan(bron), [], [], [nieuw]);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fout));
  return uit;
};
const delen = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([naam, b]) => [naam, new TextDecoder().decode(b)]));

const VIER = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

test('a sheet more: its part comes last, and of the others only the four that name it change', async () => {
  const bron = bestand([blad('<row><c><v>1</v></c></row>'), blad('')], { 'xl/vreemd.bin': 'xyz' });
  const uit = await schrijf(bron);
  const [oud, nieuw] = [delen(bron), delen(uit.bytes)];
  expect(Object.keys(nieuw)).toEqual([...Object.keys(oud), 'xl/worksheets/ibt-blad1.xml']);
  expect(Object.keys(oud).filter((naam) => oud[naam] !== nieuw[naam]).sort()).toEqual(VIER);
  for (const naam of VIER) expect(nieuw[naam]?.replace(/<Override PartName="\/xl\/worksheets\/ibt-blad1.xml"[^>]*>|<Relationship Id="ibtBlad1"[^>]*>|<sheet name="IBT-logboek"[^>]*>/, '').length).toBe(naam === 'xl/styles.xml' ? nieuw[naam]?.length : oud[naam]?.length);
  expect(nieuw['xl/workbook.xml']).toBe(oud['xl/workbook.xml']?.replace('</sheets>', '<sheet name="IBT-logboek" sheetId="3" r:id="ibtBlad1"/></sheets>'));
});

test('it reads back as it was meant, a text that looks like a formula as text', async () => {
  const { werkmap } = pakketVan((await schrijf(bestand([blad('')]))).bytes);
  expect(werkmap.bladen.map((b) => b.naam)).toEqual(['Blad1', 'IBT-logboek']);
  expect(werkmap.bladen[1]).toMatchObject({ cellen: [['Tijdstip', '=1+1'], undefined, [undefined, 3]], verborgen: false });
  expect(werkmap.bladen[1]?.formules.size).toBe(0);
});

test('names and numbers that are taken are left alone', async () => {
  const bron = bestand([blad('')], {
    'xl/workbook.xml': `${KOP}<x:workbook xmlns:x="${NS}" xmlns:q="${RELNS}"><x:sheets><x:sheet name="Blad1" sheetId="41" q:id="ibtBlad1"/></x:sheets><x:definedNames/></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relaties(['ibtBlad1', 'worksheet', 'worksheets/ibt-blad1.xml']),
    'xl/worksheets/ibt-blad1.xml': blad('<row><c><v>7</v></c></row>'),
  });
  const uit = await schrijf(bron, { ...NIEUW, naam: 'A & "B"' });
  expect(delen(uit.bytes)['xl/workbook.xml']).toContain('<x:sheet name="A &amp; &quot;B&quot;" sheetId="42" q:id="ibtBlad2"/></x:sheets>');
  expect(pakketVan(uit.bytes).werkmap.bladen.map((b) => [b.naam, b.cellen[0]?.[0]])).toEqual([['Blad1', 7], ['A & "B"', 'Tijdstip']]);
});

test('in a workbook without styles, beside a plan, and twice', async () => {
  const bron = bestand([blad('')], { 'xl/_rels/workbook.xml.rels': relaties(['rId1', 'worksheet', 'worksheets/sheet1.xml']) });
  const uit = await schrijfPakket(pakketVan(bron), [plan({ cellen: [{ rij: 0, kolom: 0, waarde: 2, opmaak: 'trede' }] })], [], [NIEUW, { ...NIEUW, naam: 'IBT-besluiten' }]);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fout));
  expect(delen(uit.bytes)['[Content_Types].xml']?.match(/ibt-(?:styles|blad\d)\.xml/g)).toEqual(['ibt-blad1.xml', 'ibt-blad2.xml', 'ibt-styles.xml']);
  expect(pakketVan(uit.bytes).werkmap.bladen.map((b) => [b.naam, b.cellen[0]?.[0]])).toEqual([['Blad1', 2], ['IBT-logboek', 'Tijdstip'], ['IBT-besluiten', 'Tijdstip']]);
});

test('a protected structure is said, and stays', async () => {
  const bron = bestand([blad('')], { 'xl/workbook.xml': `${KOP}<workbook xmlns="${NS}" xmlns:r="${RELNS}"><workbookProtection lockStructure="1"/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>` });
  const uit = await schrijf(bron);
  expect(uit.waarschuwingen).toEqual([{ code: 'STRUCTUUR_BEVEILIGD', blad: 'IBT-logboek' }]);
  expect(delen(uit.bytes)['xl/workbook.xml']).toContain('<workbookProtection lockStructure="1"/>');
});

test('a cell with a colour of its own has that fill and letter, and one without has none', async () => {
  const kleur = { vulling: 'FFE699', letter: '4D3800' };
  const tegels: Nieuwblad = { naam: 'Kaart', cellen: [{ rij: 0, kolom: 0, waarde: 'Lopik', opmaak: 'tegel', kleur }, { rij: 0, kolom: 1, waarde: 'Soest', opmaak: 'tegel' }, { rij: 1, kolom: 0, waarde: 2, opmaak: 'tegel', kleur }], breedten: [] };
  const uit = delen((await schrijf(bestand([blad('')]), tegels)).bytes);
  const stijlen = [...(uit['xl/worksheets/ibt-blad1.xml'] ?? '').matchAll(/ s="(\d+)"/g)].map((m) => Number(m[1]));
  expect(stijlen[0]).toBe(stijlen[2]);
  const xml = uit['xl/styles.xml'] ?? '';
  const lijst = (naam: string, deel: string): readonly string[] => (new RegExp(`<${naam} [^>]*>(.*?)</${naam}>`, 's').exec(xml)?.[1] ?? '').match(new RegExp(`<${deel}\\b.*?(?:</${deel}>|/>)`, 'gs')) ?? [];
  const vulling = (stijl: number | undefined): string => lijst('fills', 'fill')[Number(/fillId="(\d+)"/.exec([...xml.slice(xml.indexOf('<cellXfs')).matchAll(/<xf [^>]*>/g)][stijl ?? -1]?.[0] ?? '')?.[1])] ?? '';
  expect([vulling(stijlen[0]), vulling(stijlen[1])]).toEqual([expect.stringContaining('FFFFE699'), expect.stringContaining('none')]);
  expect(xml).toContain('<b/><color rgb="FF4D3800"/>');
});
