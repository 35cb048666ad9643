import { strToU8, zipSync } from 'fflate';
import { KOP, relaties } from '../../test/hulp/proef';
import { docxVan } from '../rapport/docx/docx';
import { alinea, cel, getalcel, kop, vet } from '../rapport/stuk/stuk';
import { leesDocxTekst } from './docxtekst';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const docx = (inhoud: string, erbij: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(relaties(['rId1', 'officeDocument', 'word/document.xml'])),
    'word/document.xml': strToU8(`${KOP}<w:document xmlns:w="${W}" xmlns:mc="${MC}"><w:body>${inhoud}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(erbij).map(([n, t]) => [n, strToU8(t)])),
  });

const tekst = (bytes: Uint8Array): string => {
  const uit = leesDocxTekst(bytes);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fout));
  return uit.tekst;
};

const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const r = (t: string): string => `<w:r><w:t xml:space="preserve">${t}</w:t></w:r>`;

test('paragraphs, headings and tables of a document that we make', async () => {
  const bytes = await docxVan({ titel: 'Rapport', blokken: [kop(1, 'Resultaten'), alinea('In 2024-1 is ', vet('78%'), ' gerealiseerd.'), { soort: 'tabel', bijschrift: 'De treden', kop: ['Gemeente', 'Trede'], rijkop: true, rijen: [[cel('Baarn'), getalcel('1')]] }] });
  expect(tekst(bytes).split('\n').filter((x) => x !== '')).toEqual(['# Rapport', '# Resultaten', 'In 2024-1 is 78% gerealiseerd.', 'De treden', '| Gemeente | Trede |', '| Baarn | 1 |']);
});

test('words in pieces are one; what was struck out is gone, what was put in is there', () => {
  expect(tekst(docx(p(r('56'), r(' %'), `<w:del><w:r><w:delText>68</w:delText></w:r></w:del>`, `<w:ins>${r(' en meer')}</w:ins>`, '<w:r><w:noBreakHyphen/><w:tab/><w:t>2024</w:t><w:instrText>PAGE</w:instrText></w:r>'))).trim()).toBe('56 % en meer- 2024');
});

test('a text box is read once', () => {
  expect(tekst(docx(p(`<w:r><mc:AlternateContent><mc:Choice>${p(r('kader'))}</mc:Choice><mc:Fallback>${p(r('kader'))}</mc:Fallback></mc:AlternateContent></w:r>`))).trim()).toBe('kader');
});

test('paragraphs in a cell stand side by side, a table in a cell too', () => {
  const tc = (inhoud: string): string => `<w:tc>${inhoud}</w:tc>`;
  expect(tekst(docx(`<w:tbl><w:tr>${tc(p(r('a')) + p(r('b|c')))}${tc(`<w:tbl><w:tr>${tc(p(r('x')))}</w:tr></w:tbl>`)}</w:tr></w:tbl>`)).trim()).toBe('| a b/c | / x / |');
});

test('footnotes come at the end', () => {
  const voet = `${KOP}<w:footnotes xmlns:w="${W}"><w:footnote>${p(r('Zie 2023-2.'))}</w:footnote></w:footnotes>`;
  expect(tekst(docx(p(r('Tekst')), { 'word/_rels/document.xml.rels': relaties(['rId1', 'footnotes', 'footnotes.xml']), 'word/footnotes.xml': voet })).split('\n').filter((x) => x !== '')).toEqual(['Tekst', 'Zie 2023-2.']);
});

test.each([
  ['a workbook', zipSync({ '_rels/.rels': strToU8(relaties(['rId1', 'officeDocument', 'xl/workbook.xml'])) }), { code: 'GEEN_WORD' }],
  ['no document in it', zipSync({ '_rels/.rels': strToU8(relaties(['rId1', 'officeDocument', 'word/document.xml'])) }), { code: 'WORD_BESCHADIGD' }],
  ['broken XML', docx('<w:p>'), { code: 'WORD_BESCHADIGD' }],
  ['a DOCTYPE', docx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }), { code: 'XML_DOCTYPE' }],
  ['cut off', docx(p(r('a'))).subarray(0, 200), { code: 'WORD_BESCHADIGD' }],
  ['no zip', strToU8('tekst'), { code: 'GEEN_WORD' }],
])('%s is refused by name', (_, bytes, fout) => {
  expect(leesDocxTekst(bytes)).toMatchObject({ gelukt: false, fout });
});
