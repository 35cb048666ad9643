import { Document, Footer, Packer, Paragraph, Textbox, TextRun } from 'docx';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { maakXlsx } from '../../voorbeelden/maker';
import { leesDocx } from '../hulp/docx';
import { draai, KOP, nieuweMap, VOORBEELDEN } from './draai';

const voorbeeld = (naam: string): string => path.join(VOORBEELDEN, naam);
const BRIEF = 'Toezichtbrief 2022-1 Utrecht.docx';

type Alinea = string | readonly TextRun[];

const alinea = (a: Alinea): Paragraph => new Paragraph(typeof a === 'string' ? a : { children: a });

/** A template of the house with these paragraphs. */
const sjabloonMet = async (...regels: readonly Alinea[]): Promise<Buffer> => Buffer.from(await Packer.toArrayBuffer(new Document({ sections: [{ children: regels.map(alinea) }] })));

const ALLES = ['Aan {{gemeente}}, over {{helft}}', '{{cijfers}}', '{{bevindingen}}', '{{oordeel}}', '{{opgave}}', '{{afschrift}}', '{{bijlage}}'] as const;

const maak = async (sjabloon: Buffer) => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'huis.docx'), sjabloon);
  return { map, ...(await draai(map, voorbeeld('brief-utrecht-2022-1.xlsx'), '--stukken', 'uit', '--sjabloon', 'huis.docx')) };
};

test('letters in the layout of the house; notes stay ours', async () => {
  const { map, code, fout } = await maak(await sjabloonMet(...ALLES, 'Ons slot'));
  expect([code, fout]).toEqual([0, '']);
  const tekst = (naam: string): string => strFromU8(unzipSync(readFileSync(path.join(map, 'uit', naam)))['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  for (const zin of ['Aan Utrecht, over de eerste helft van 2022', '171 vergunninghouders achterstand', 'trede 3 (Actief toezicht)', 'Taakstelling 2022-2', 'De gemeenteraad ontvangt een afschrift', 'Ons slot', 'Bijlage: hoe de interventieladder']) expect(tekst(BRIEF)).toContain(zin);
  expect(tekst(BRIEF)).not.toMatch(/\{\{|Hoogachtend/);
  expect(tekst('Gespreksnotitie 2022-1 Utrecht.docx')).toContain('Bespreken en afspreken');
});

test('places in a text box, in a cell or over pieces that look the same are filled in', async () => {
  const doos = new Textbox({ children: [new Paragraph('Over {{gemeente}}')], style: { width: '200pt', height: '50pt' } });
  const { map, code, fout } = await maak(Buffer.from(await Packer.toArrayBuffer(new Document({ sections: [{ children: [doos, alinea([new TextRun({ text: '{{geme', bold: true }), new TextRun({ text: 'ente}}', bold: true, noProof: true })]), ...ALLES.map(alinea)] }] }))));
  expect([code, fout]).toEqual([0, '']);
  expect(strFromU8(unzipSync(readFileSync(path.join(map, 'uit', BRIEF)))['word/document.xml'] ?? new Uint8Array())).not.toContain('{{');
});

const vet = (text: string): TextRun => new TextRun({ text, bold: true });
const kaal = (text: string): TextRun => new TextRun(text);

test.each([
  ['a place that a letter does not have', () => sjabloonMet('{{gemeente}}', '{{handtekeningen}}'), /een plaats die een brief niet heeft: \{\{handtekeningen\}\}\. Midden in een zin kunnen \{\{gemeente\}\}/],
  ['no place', () => sjabloonMet('Geachte raad'), /geen enkele plaats/],
  ['no Word document', () => Promise.resolve(Buffer.from('tekst')), /niet te lezen als Word-document/],
  ['half a Word document', async () => (await sjabloonMet('{{gemeente}}')).subarray(0, 900), /Word-document is beschadigd/],
  ['a place that is not closed', () => sjabloonMet(...ALLES, 'Over {{trede en {{halfjaar}}'), /In huis\.docx, in de alinea “Over \{\{trede en \{\{halfjaar\}\}”, begint een plaats met \{\{ die niet met \}\} wordt gesloten\. Sluit haar/],
  ['a place over two paragraphs', () => sjabloonMet(...ALLES, '{{trede', '}}'), /wordt gesloten[^]*staat \}\} zonder \{\{ ervoor/],
  ['a place that is not opened', () => sjabloonMet(...ALLES, 'Over trede}}'), /in de alinea “Over trede\}\}”, staat \}\} zonder \{\{ ervoor/],
  ['a brace too many', () => sjabloonMet(...ALLES, '{{{trede}}}'), /staan drie accolades achter elkaar/],
  ['a place that is partly bold', () => sjabloonMet(...ALLES, [kaal('Aan {{'), vet('gemeente'), kaal('}}')]), /in de alinea “Aan \{\{gemeente\}\}”, heeft \{\{gemeente\}\} niet overal dezelfde opmaak/],
  ['tables within a sentence', () => sjabloonMet(...ALLES, `Een lange zin vooraf, zodat niet alles past: zie {{cijfers}} hieronder, ${'en nog meer '.repeat(9)}`), /in de alinea “….*zie \{\{cijfers\}\}.*…”, staat \{\{cijfers\}\} tussen andere tekst\. .*in een eigen alinea/],
  ['a fault in the footer', async () => Buffer.from(await Packer.toArrayBuffer(new Document({ sections: [{ footers: { default: new Footer({ children: [alinea('{{halfjaar')] }) }, children: ALLES.map(alinea) }] }))), /In huis\.docx, in de voettekst, in de alinea “\{\{halfjaar”/],
  ['a fixed space in a name', () => sjabloonMet(...ALLES, 'Zie {{volgend\u00a0halfjaar}}'), /in de alinea “Zie \{\{volgend halfjaar\}\}”, kan een plaats niet worden ingevuld: er staat een tab, een regeleinde of een vaste spatie in/],
  ['more faults than one reads', () => sjabloonMet(...ALLES, ...Array.from({ length: 14 }, () => '{{trede')), /en nog 4 van zulke fouten/],
])('a template with %s is refused, and nothing is written', async (_naam, sjabloon, zin) => {
  const { map, code, fout } = await maak(await sjabloon());
  expect([code, readdirSync(map)]).toEqual([2, ['huis.docx']]);
  expect(fout).toMatch(zin);
});

test('what the letters lack without a place for it is said', async () => {
  const { code, fout } = await maak(await sjabloonMet('Aan {{gemeente}}, over {{helft}} en {{kader}}', '{{oordeel}}', '{{bevindingen}}', '{{opgave}}'));
  expect([code, fout]).toEqual([0, '--sjabloon: In huis.docx is geen plaats voor de tabel met de cijfers ({{cijfers}}), hoe de interventieladder wordt toegepast ({{bijlage}}) en dat de raad een afschrift krijgt en dat de uitkomst op de IBT-kaart komt ({{afschrift}}). In de brieven staat dat dus niet, tenzij uw eigen tekst het zegt. Zet de plaatsen erin die ontbreken en maak de brieven opnieuw.']);
  expect((await maak(await sjabloonMet('{{afschrift}}'))).fout).toMatch(/geen plaats voor aan welke gemeente de brief is \(\{\{gemeente\}\}\), .*de trede met wat die inhoudt, en of die is besloten of een voorstel is \(\{\{oordeel\}\}\)/);
});

test('a template without documents is refused', async () => {
  expect(await draai(nieuweMap(), voorbeeld('brief-utrecht-2022-1.xlsx'), '--sjabloon', 'huis.docx')).toMatchObject({ code: 2, fout: expect.stringContaining('--sjabloon hoort bij --stukken') });
});

test('a trajectory from trede 4 on has a place of its own, that is missed only where a letter has something to say there', async () => {
  const maakVan = async (trede: number, ...regels: readonly string[]) => {
    const map = nieuweMap();
    writeFileSync(path.join(map, 'huis.docx'), await sjabloonMet(...regels));
    writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['Zeist', 1, 0, 10, 10], ['Lopik', trede, 17, 16, 7]] }, { naam: 'IBT-traject', rijen: [['Gemeente', 'Stap', 'Uiterlijk', 'Gedaan op'], ['Lopik', 'verbeterplan', '1-5-2026', null]] }] }));
    return { ...(await draai(map, 'a.xlsx', '--stukken', 'uit', '--sjabloon', 'huis.docx')), tekst: (g: string) => leesDocx(readFileSync(path.join(map, 'uit', `Toezichtbrief 2024-1 ${g}.docx`))).alineas.map((a) => a.tekst).join('\n') };
  };
  const met = await maakVan(4, ...ALLES, 'Voor', '{{traject}}', 'Na');
  expect(met.fout).toBe('');
  expect(met.tekst('Lopik')).toMatch(/\nVoor\nStand van het traject\nWat nog komt:\n[^]*\n–.Het verbeterplan van uw gemeente: uiterlijk 1 mei 2026\.\nNa/);
  expect(met.tekst('Zeist')).toMatch(/\nVoor\n\n?Na/);
  expect((await maakVan(4, ...ALLES)).fout).toMatch(/geen plaats voor hoe het traject vanaf trede 4 staat \(\{\{traject\}\}\)\. /);
  expect((await maakVan(1, ...ALLES)).fout).toBe('');
});
