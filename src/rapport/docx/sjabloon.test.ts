import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import * as sax from 'sax';
import { alinea, cel, inhoud, invullen, kop, type Plaatsen } from '../stuk/stuk';
import { vulSjabloon } from './sjabloon';

/** A template of the house: a letterhead, a sentence with a place in two runs, and places that stand alone. */
const sjabloon = async (...regels: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toArrayBuffer(
      new Document({
        creator: 'Huisstijl',
        sections: [{ headers: { default: new Header({ children: [new Paragraph('Provincie, over {{halfjaar}}')] }) }, children: [new Paragraph({ children: [new TextRun({ text: 'Aan {{geme', bold: true }), new TextRun('ente}}, nogmaals {{ gemeente }}')] }), ...regels.map((r) => new Paragraph(r)), new Paragraph('Hoogachtend')] }],
      }),
    ),
  );

const plaatsen: Plaatsen = {
  teksten: { gemeente: 'Lopik & <Zeist>', halfjaar: '2024-2' },
  blokken: { cijfers: [{ soort: 'tabel', bijschrift: 'De cijfers', kop: ['Wat', 'Aantal'], rijkop: true, rijen: [[cel('Taakstelling'), cel('14')]] }], oordeel: [kop(1, 'Oordeel'), alinea('Reden: {{gemeente}} {{oordeel}} ', invullen('datum')), { soort: 'lijst', punten: [inhoud('een')] }] },
};

const delen = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const uit = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([naam, deel]) => [naam, strFromU8(deel)]));
  for (const [naam, xml] of Object.entries(uit)) if (/\.(?:xml|rels)$/.test(naam)) sax.parser(true).write(xml).close();
  return uit;
};

const tekst = (xml: string | undefined): string => (xml ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

test('every place is filled in, in the header too, and the rest stays', async () => {
  const uit = delen(await vulSjabloon(await sjabloon('{{cijfers}}', '{{oordeel}}'), plaatsen));
  const document = tekst(uit['word/document.xml']);
  expect(document).toMatch(/^Aan Lopik & <Zeist>, nogmaals Lopik & <Zeist>\nDe cijfers\nWat\nAantal\nTaakstelling\n14\n\s*Oordeel\n/);
  expect(document).toContain('[datum]');
  expect(document).toContain('–\u00a0een');
  expect(document.trimEnd().endsWith('Hoogachtend')).toBe(true);
  expect(Object.entries(uit).filter(([naam]) => naam.startsWith('word/header')).map(([, xml]) => tekst(xml)).join('')).toContain('Provincie, over 2024-2');
  expect(uit['word/document.xml']).toContain('<w:tblHeader/>');
});

test('text that looks like a place is text', async () => {
  const document = tekst(delen(await vulSjabloon(await sjabloon('{{oordeel}}'), plaatsen))['word/document.xml']);
  expect(document).toContain('Reden: {\u200b{gemeente}} {\u200b{oordeel}}');
});

test('the same template and places give the same bytes', async () => {
  const s = await sjabloon('{{cijfers}}', '{{oordeel}}');
  const [a, b] = [await vulSjabloon(s, plaatsen), await vulSjabloon(s, plaatsen)];
  expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
});
