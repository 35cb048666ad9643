import { strToU8, zipSync } from 'fflate';
import { KOP, relaties } from '../../test/hulp/proef';
import { leesDocxalineas } from './docxalineas';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const wortel = (naam: string, inhoud: string): string => `${KOP}<w:${naam} xmlns:w="${W}" xmlns:mc="${MC}">${inhoud}</w:${naam}>`;

const docx = (inhoud: string, erbij: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({ '_rels/.rels': strToU8(relaties(['rId1', 'officeDocument', 'word/document.xml'])), 'word/document.xml': strToU8(wortel('document', `<w:body>${inhoud}</w:body>`)), ...Object.fromEntries(Object.entries(erbij).map(([n, t]) => [n, strToU8(t)])) });

const r = (t: string, opmaak = ''): string => `<w:r>${opmaak === '' ? '' : `<w:rPr>${opmaak}</w:rPr>`}<w:t xml:space="preserve">${t}</w:t></w:r>`;
const p = (...lopen: readonly string[]): string => `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${lopen.join('')}</w:p>`;

const alineas = (bytes: Uint8Array) => {
  const uit = leesDocxalineas(bytes);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fout));
  return uit.alineas;
};

test('each paragraph with its pieces; a piece tells whether it looks like another', () => {
  const [a] = alineas(docx(p(r('Aan '), r('{{ge', '<w:b/>'), r('meente}}', '<w:b/>'), r(' x', '<w:b/><w:i/>'))));
  expect(a?.lopen.map((l) => l.tekst)).toEqual(['Aan ', '{{ge', 'meente}}', ' x']);
  const [kaal, vet, ook, anders] = a?.lopen.map((l) => l.opmaak) ?? [];
  expect(vet).toBe(ook);
  expect(new Set([kaal, vet, anders]).size).toBe(3);
});

test.each([['<w:lang w:val="nl-NL"/>'], ['<w:noProof/>'], ['<w:szCs w:val="20"/>'], ['<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>']])('what no one sees is no other look: %s', (opmaak) => {
  expect(new Set(alineas(docx(p(r('a'), r('b', opmaak))))[0]?.lopen.map((l) => l.opmaak)).size).toBe(1);
});

test('a text box is a paragraph of its own, read once; a tab is a space; a link and a change are read too', () => {
  const kader = `<w:r><mc:AlternateContent><mc:Choice>${p(r('kader'))}</mc:Choice><mc:Fallback>${p(r('kader'))}</mc:Fallback></mc:AlternateContent></w:r>`;
  const tekst = alineas(docx(p(r('voor'), kader, '<w:hyperlink><w:r><w:tab/><w:t>na</w:t></w:r></w:hyperlink>', `<w:ins>${r('!')}</w:ins>`))).map((a) => a.lopen.map((l) => l.tekst).join(''));
  expect(tekst).toEqual(['kader', 'voor na!']);
});

test('headers, footers and notes say that they are', () => {
  const deel = (wat: string, naam: string): string => wortel(naam, p(r(wat)));
  const gelezen = alineas(docx(p(r('hier')), { 'word/_rels/document.xml.rels': relaties(['rId1', 'header', 'kop.xml'], ['rId2', 'footer', 'voet.xml'], ['rId3', 'footnotes', 'noten.xml'], ['rId4', 'styles', 'stijl.xml']), 'word/kop.xml': deel('boven', 'hdr'), 'word/voet.xml': deel('onder', 'ftr'), 'word/noten.xml': deel('noot', 'footnotes') }));
  expect(gelezen.map((a) => [a.deel, a.lopen[0]?.tekst])).toEqual([['tekst', 'hier'], ['koptekst', 'boven'], ['voettekst', 'onder'], ['voetnoot', 'noot']]);
});

test.each([
  ['no zip', strToU8('tekst'), null],
  ['broken XML', docx('<w:p>'), { code: 'WORD_BESCHADIGD' }],
  ['a header that is gone', docx('', { 'word/_rels/document.xml.rels': relaties(['rId1', 'header', 'kop.xml']) }), { code: 'WORD_BESCHADIGD' }],
])('%s is refused by name', (_, bytes, fout) => {
  expect(leesDocxalineas(bytes)).toMatchObject({ gelukt: false, fout });
});
