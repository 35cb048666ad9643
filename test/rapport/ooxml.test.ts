/** Every kind of document, with what is rare in it, is a .docx by the standard, and LibreOffice reads in it what we wrote. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Dossier } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { briefgegevensVan } from '../../src/kaders/brieven';
import { docxVan } from '../../src/rapport/docx/docx';
import { vulSjabloon } from '../../src/rapport/docx/sjabloon';
import { feitenVan, type Feiten } from '../../src/rapport/feiten/feiten';
import type { Stuk } from '../../src/rapport/stuk/stuk';
import { maakStukken } from '../../src/rapport/stukken/stukken';
import { voortgangsrapportage } from '../../src/rapport/voortgang/stuk';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { stukjes } from '../hulp/docx';
import { metLibreOffice, zetOm } from '../hulp/libreoffice';
import { keurDocx } from '../hulp/ooxml';
import { tabelVanDossiers } from './dossiertabel';
import { drukkeFeiten, lopendeFeiten, proefdossiers, PROEFPERIODEN } from './proefstukken';

const GEEN = { aanwezig: false, contacten: [], gepland: [], fouten: [] };

const NAMEN = ['A & <b> "B" 🏘️ =1+1', `Lang${'-lang'.repeat(60)}`, 'שלום \u202etekst'] as const;

const feiten: Feiten = feitenVan(
  beoordeelWerkmap(
    PROEFPERIODEN.map((p) => {
      const [eerste, ...rest] = [...proefdossiers(p), ...proefdossiers(p).slice(0, 3).map((d, i) => ({ ...d, gemeente: NAMEN[i] ?? '' }))];
      if (eerste === undefined) throw new Error('no dossier');
      return tabelVanDossiers([eerste, ...rest]);
    }),
    kaders,
  ),
  kaders,
);

interface Document_ { readonly naam: string; readonly stuk: Stuk; readonly bytes: Uint8Array }

const [lopend, druk] = [lopendeFeiten(), drukkeFeiten()];
const gemaakt = [...feiten.map((h) => ({ h, alle: feiten })), ...[lopend, druk].flatMap((alle) => alle.map((h) => ({ h, alle })))].flatMap(({ h, alle }) =>
  maakStukken(h, { feiten: alle, rapporthalfjaren: alle, briefgegevensVan, contacten: GEEN, gevraagd: () => true }).flatMap((u) => (u.gelukt ? [u] : [])),
);
let documenten: readonly Document_[] = [];

beforeAll(async () => {
  documenten = await Promise.all(gemaakt.map(async ({ soort, gemeente, stuk }, i) => ({ naam: `${soort} ${(gemeente ?? '').slice(0, 10).replace(/[^\p{L}\d -]/gu, '_')} ${i}`, stuk, bytes: await docxVan(stuk) })));
}, 60_000);

test('every kind of document is there, from trede 1 to 6, with a besluit, and with figures that are missing', () => {
  const tekst = gemaakt.map((g) => stukjes(g.stuk).join('|')).join('\n');
  for (const trede of ['1 (Signaleren)', '4 (Vooraankondiging juridische interventie)', '6 (Sanctie uitvoeren)']) expect(tekst).toMatch(new RegExp(`Uw gemeente [^|]*trede ${trede.replace(/[()]/g, '\\$&')}`));
  for (const wat of ['Gedeputeerde Staten hebben hiertoe besloten', 'Nog niet te beoordelen.', 'Prognose 2022-II', 'Voortgangsrapportage huisvesting', NAMEN[0], '\ufffd']) expect(tekst).toContain(wat);
});

test('every document is whole by the standard: parts, links, ids, and children in the order of the schemas', () => {
  expect(documenten.length).toBeGreaterThan(50);
  expect([...new Set(documenten.flatMap((d) => keurDocx(d.bytes)))]).toEqual([]);
});

test('so is a report over 342 gemeenten', async () => {
  const [een, ...veel] = Array.from({ length: 342 }, (_, i) => ({ ...(proefdossiers(PROEFPERIODEN[1])[i % 14] ?? proefdossiers(PROEFPERIODEN[1])[0]), gemeente: `Gemeente ${i}` })) as Dossier[];
  if (een === undefined) throw new Error('no dossier');
  const groot = feitenVan(beoordeelWerkmap([tabelVanDossiers([een, ...veel])], kaders), kaders);
  const bytes = await docxVan(voortgangsrapportage(groot, groot));
  expect(keurDocx(bytes)).toEqual([]);
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).match(/<w:tr>/g)?.length).toBeGreaterThan(342);
});

test('so is a letter in a template of the house', async () => {
  const sjabloon = new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ headers: { default: new Header({ children: [new Paragraph('{{halfjaar}}')] }) }, footers: { default: new Footer({ children: [new Paragraph('{{gemeente}}')] }) }, children: ['Aan {{gemeente}}', '{{cijfers}}', '{{bevindingen}}', '{{oordeel}}', '{{opgave}}', '{{afschrift}}', '{{bijlage}}'].map((t) => new Paragraph(t)) }] })));
  const brieven = gemaakt.flatMap((g) => g.plaatsen ?? []);
  expect(brieven.length).toBeGreaterThan(20);
  for (const plaatsen of brieven.slice(0, 30)) expect(keurDocx(await vulSjabloon(sjabloon, plaatsen))).toEqual([]);
});

test('the check itself sees what is wrong', async () => {
  const [eerste] = documenten;
  if (eerste === undefined) throw new Error('no document');
  const met = (van: RegExp | string, naar: string, deel = 'word/document.xml'): readonly string[] => {
    const pakket = unzipSync(eerste.bytes);
    pakket[deel] = strToU8(strFromU8(pakket[deel] ?? new Uint8Array()).replace(van, naar));
    return keurDocx(zipSync(pakket));
  };
  expect(met(/(<w:pStyle[^>]*\/>)(<w:[a-zA-Z]+[^>]*\/>)/, '$2$1')).toEqual([expect.stringContaining('comes after')]);
  expect(met('<w:tblGrid><w:gridCol', '<w:tblGrid><w:gridCol w:w="1"/><w:gridCol')[0]).toContain('in a grid of');
  expect(met('</w:tbl>', '')[0]).toContain('no XML');
  expect(met('<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Weg"/>')).toEqual(['word/document.xml: style Weg is not there']);
  expect(met(/<Override[^>]*numbering[^>]*\/>/, '', '[Content_Types].xml').length + met(/<Override[^>]*numbering/, '<Override PartName="/word/weg.xml"', '[Content_Types].xml').length).toBeGreaterThan(0);
  expect(met(/(<Relationship [^>]*\/>)/, '$1$1', 'word/_rels/document.xml.rels')[0]).toContain('twice');
});

// a hyphen at which no line ends is a character of its own in a bare text
const kaal = (t: string): string => t.replace(/[\s\u00a0\ufeff]+/g, ' ').replaceAll('\u2011', '-').trim();

metLibreOffice('writer', 'LibreOffice reads every document as we wrote it, and prints each note on one page', () => {
  const map = mkdtempSync(path.join(tmpdir(), 'ibt-stukken-'));
  try {
    const gekozen = documenten.filter((d, i) => i % 4 === 0 || d.naam.startsWith('Voortgang') || d.naam.startsWith('Gesprek'));
    for (const d of gekozen) writeFileSync(path.join(map, `${d.naam}.docx`), d.bytes);
    zetOm(gekozen.map((d) => path.join(map, `${d.naam}.docx`)), 'txt:Text');
    for (const d of gekozen) {
      const regels = readFileSync(path.join(map, `${d.naam}.txt`), 'utf8').split('\n').map((r) => kaal(r.replace(/^\s*[•●]\s*/, ''))).filter((r) => r !== '');
      expect([d.naam, regels]).toEqual([d.naam, stukjes(d.stuk).map(kaal).filter((s) => s !== '')]);
    }
    const notities = gekozen.filter((d) => d.naam.startsWith('Gesprek'));
    zetOm(notities.map((d) => path.join(map, `${d.naam}.docx`)), 'pdf');
    const paginas = notities.map((d) => [d.naam, readFileSync(path.join(map, `${d.naam}.pdf`), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length]);
    expect(paginas.filter(([, n]) => n !== 1)).toEqual([]);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});
