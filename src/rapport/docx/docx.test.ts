import * as fc from 'fast-check';
import { leesDocx, stukjes } from '../../../test/hulp/docx';
import { platteTekst } from '../stuk/plat';
import { alinea, cel, getalcel, inhoud, invullen, kop, vet, voetnoot, type Blok, type Stuk } from '../stuk/stuk';
import { docxVan } from './docx';

const tabel: Blok = { soort: 'tabel', bijschrift: 'De cijfers', kop: ['Wat', 'Aantal'], rijkop: true, rijen: [[cel('Taakstelling'), getalcel('203')], [{ ...cel('Trede 3'), kleur: { vulling: 'F4A55A', letter: '3F1D00' } }, cel(invullen('aantal'))]] };
const stuk: Stuk = {
  titel: 'Brief & <meer>',
  blokken: [kop(1, 'Eén'), alinea('De trede is ', vet('3'), '. ', invullen('naam')), tabel, tabel, { soort: 'nieuwe pagina' }, kop(2, 'Twee'), { soort: 'lijst', punten: [inhoud('een'), inhoud('twee')] }, voetnoot('klein')],
};

const document = async (s: Stuk): Promise<string> => leesDocx(await docxVan(s)).delen['word/document.xml'] ?? '';

test('the file says what the plain text says, in the same order', async () => {
  expect(leesDocx(await docxVan(stuk)).alineas.map((a) => a.tekst)).toEqual(stukjes(stuk));
});

test('headings are headings, the title is a title, a caption a caption', async () => {
  const van = new Map(leesDocx(await docxVan(stuk)).alineas.map((a) => [a.tekst, a.stijl]));
  expect([van.get('Brief & <meer>'), van.get('Eén'), van.get('Twee'), van.get('De cijfers'), van.get('een')]).toEqual(['Title', 'Heading1', 'Heading2', 'Caption', 'ListParagraph']);
});

test('a table repeats its header row, names its header column and tears no row; two tables stay two', async () => {
  const xml = await document(stuk);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(xml.match(/w:firstRow="true"[^>]*w:firstColumn="true"/g)).toHaveLength(2);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(6);
  expect(xml).not.toContain('</w:tbl><w:tbl>');
});

test('no line of a header ends within a half-year or a day, and it reads back the same', async () => {
  const s: Stuk = { titel: 't', blokken: [{ soort: 'tabel', bijschrift: 'b', kop: ['Vóór 2023-2', 'Realisatie 07-10-2024 -'], rijkop: true, rijen: [[cel('2023-2'), cel('1')]] }] };
  expect((await document(s)).match(/<w:noBreakHyphen\/>/g)).toHaveLength(3);
  expect(leesDocx(await docxVan(s)).alineas.map((a) => a.tekst)).toEqual(stukjes(s));
});

test('a short table stays in one piece; one of paragraphs may be spread over two pages after its first row', async () => {
  const samen = async (tekst: string): Promise<number | undefined> =>
    (await document({ titel: 't', blokken: [{ soort: 'tabel', bijschrift: 'b', kop: ['Trede', 'Inhoud'], rijkop: true, rijen: Array.from({ length: 6 }, (_, i) => [cel(String(i)), cel(tekst)]) }] })).match(/<w:keepNext\/>/g)?.length;
  // in each of the two cells of a row: the header and five rows, or the header alone
  expect([await samen('kort'), await samen('lang '.repeat(40))]).toEqual([12, 2]);
});

test('it is Dutch, has its title as property, and no name and no day', async () => {
  const { delen } = leesDocx(await docxVan(stuk));
  expect(delen['word/styles.xml']).toContain('<w:lang w:val="nl-NL"');
  expect(delen['docProps/core.xml']).toContain('<dc:title>Brief &amp; &lt;meer&gt;</dc:title><dc:language>nl-NL</dc:language>');
  expect(Object.values(delen).join('')).not.toMatch(/dcterms|creator|lastModifiedBy|Un-named/);
});

test('what a person must write is marked for the eye and stands between brackets; a colour stands beside its text', async () => {
  const xml = await document(stuk);
  expect(xml.match(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">\[(?:naam|aantal)\]/g)).toHaveLength(3);
  expect(xml).toMatch(/w:fill="F4A55A".*?<w:color w:val="3F1D00"\/><\/w:rPr><w:t xml:space="preserve">Trede 3/);
});

test('a new page begins where it is asked, also before a table or a list', async () => {
  for (const blok of [kop(1, 'x'), alinea('x'), tabel, { soort: 'lijst', punten: [inhoud('x'), inhoud('y')] } as const]) expect((await document({ titel: 't', blokken: [{ soort: 'nieuwe pagina' }, blok] })).match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});

test('a page on its side is wider than high', async () => {
  expect(await document({ ...stuk, liggend: true })).toMatch(/<w:pgSz w:w="16838" w:h="11906"/);
  expect(await document(stuk)).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
});

test('pages are numbered, but for the one that lies on its side', async () => {
  const voeten = async (s: Stuk) => Object.entries(leesDocx(await docxVan(s)).delen).filter(([naam]) => /^word\/footer\d+\.xml$/.test(naam)).map(([, xml]) => xml);
  const [voet, ...meer] = await voeten(stuk);
  expect(voet).toMatch(/Pagina .*PAGE.* van .*NUMPAGES/);
  expect([meer, await voeten({ ...stuk, liggend: true })]).toEqual([[], []]);
});

test('the same document gives the same bytes', async () => {
  const [a, b] = [await docxVan(stuk), await docxVan(stuk)];
  expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
});

test('any text is text: never markup, a field or a formula, and always readable again', async () => {
  const tekst = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('=1+1', '<w:br/>', '&amp;', ']]>', '{{gemeente}}', '\u0000\u0007\u001b[31m', '\ud800', '🏘️👩‍👩‍👧', 'שלום עולם', '\u202eteksttsket', 'a\nb\tc', '\ufffe', '   '));
  await fc.assert(
    fc.asyncProperty(tekst, tekst, tekst, async (a, b, c) => {
      const s: Stuk = { titel: a, blokken: [kop(1, b), alinea(c, vet(a), invullen(b)), { soort: 'tabel', bijschrift: b, kop: [a, c], rijkop: true, rijen: [[cel(b), getalcel(a)]] }, { soort: 'lijst', punten: [inhoud(c)] }] };
      const uit = leesDocx(await docxVan(s)).alineas.map((x) => x.tekst).join('|');
      expect(uit.replace(/\r\n?/g, '\n')).toBe(platteDelen(s));
    }),
    { seed: 7, numRuns: 60 },
  );
});

/** The plain text of every paragraph and cell, empty ones left out. */
const platteDelen = (s: Stuk): string => {
  const { titel, blokken } = s;
  const delen = [platteTekst({ titel, blokken: [] }), ...blokken.flatMap((b) => (b.soort === 'tabel' ? [b.bijschrift, ...b.kop].map((t) => platteTekst({ titel: t, blokken: [] })).concat(b.rijen.flat().map((c) => platteTekst({ titel: '', blokken: [{ soort: 'alinea', inhoud: c.inhoud }] }).slice(2))) : b.soort === 'lijst' ? b.punten.map((p) => platteTekst({ titel: '', blokken: [{ soort: 'alinea', inhoud: p }] }).slice(2)) : [platteTekst({ titel: '', blokken: [b] }).slice(2)]))];
  return delen.filter((t) => t !== '').join('|');
};

test('a text of ten million characters and a table of 342 rows', async () => {
  const lang = 'x'.repeat(10_000_000);
  const { alineas } = leesDocx(await docxVan({ titel: 't', blokken: [alinea(lang)] }));
  expect(alineas[1]?.tekst.length).toBe(10_000_000);
  const rijen = Array.from({ length: 342 }, (_, i) => [cel(`Gemeente ${i} ${'lang '.repeat(40)}`), getalcel(String(i))]);
  expect((await document({ titel: 't', blokken: [{ soort: 'tabel', bijschrift: 'b', kop: ['Gemeente', 'Trede'], rijkop: true, rijen }] })).match(/<w:tr>/g)).toHaveLength(343);
});
