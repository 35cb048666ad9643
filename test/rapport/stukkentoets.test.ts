/** Our own documents, as they are read back from a .docx, held against the workbook that they were made from and against the published tables. */
import { gemeentenVan, periode, periodeTekst } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { briefgegevensVan } from '../../src/kaders/brieven';
import { maakStukken } from '../../src/rapport/stukken/stukken';
import { platteTekst } from '../../src/rapport/stuk/plat';
import { gepubliceerdeTabellen, tabellenUitFeiten, toets, vondstTekst, type Tabellen, type Tekst } from '../../src/rapport/toets';
import { proef } from '../../src/rapport/toets/proef';
import { voortgangsrapportage } from '../../src/rapport/voortgang/stuk';
import { celmutanten, docxTekst, gemist, metMutant } from './documentmutanten';
import { PROEFTRAJECTEN } from './proefstukken';
import { feitenVanVoorbeeld, halfjaar } from './voorbeeld';

const feiten = feitenVanVoorbeeld('coa-utrecht.xlsx', PROEFTRAJECTEN);
const werkmap = tabellenUitFeiten(feiten, 'coa-utrecht.xlsx', kaders);
const gepubliceerd = gepubliceerdeTabellen(gemeentenVan(kaders));
const contacten = { aanwezig: false, contacten: [], gepland: [], fouten: [] };

const stukken = feiten.flatMap((h) => maakStukken(h, { feiten, rapporthalfjaren: [h], briefgegevensVan, contacten, gevraagd: () => true }).flatMap((u) => (u.gelukt ? [{ ...u, naam: `${u.soort} ${periodeTekst(h.periode)} ${u.gemeente ?? ''}` }] : [])));

let documenten: readonly Tekst[] = [];

beforeAll(async () => {
  documenten = await Promise.all(stukken.map(async ({ naam, stuk }) => ({ naam, tekst: await docxTekst(stuk) })));
}, 60_000);

const tegenspraken = (teksten: readonly Tekst[], tabellen: Tabellen): readonly string[] => toets(teksten, tabellen).vondsten.map((v) => `${v.plek.tekst}, ${v.plek.regel}: ${vondstTekst(v, 'nl')} (${v.plek.zin})`);

const rapport = (...perioden: ReadonlyArray<readonly [jaar: number, helft: 1 | 2]>): Promise<string> => docxTekst(voortgangsrapportage(feiten, perioden.map(([jaar, helft]) => halfjaar(feiten, jaar, helft))));

const SETS = [[[2022, 2], [2023, 1]], [[2023, 2]], [[2024, 1], [2024, 2]], [[2023, 1], [2023, 2], [2024, 1]], [[2022, 2], [2023, 1], [2023, 2], [2024, 1]], [[2022, 2], [2023, 1], [2023, 2], [2024, 1], [2024, 2]]] as const;

describe.each(SETS.map((set) => [set.map(([jaar, helft]) => periodeTekst(periode(jaar, helft))).join(', '), set] as const))('the report over %s', (_, set) => {
  test('agrees with the workbook, and with what was published', async () => {
    const tekst = await rapport(...set);
    expect(tegenspraken([{ naam: 'rapport', tekst }], werkmap)).toEqual([]);
    expect(tegenspraken([{ naam: 'rapport', tekst }], gepubliceerd)).toEqual([]);
  });

  test('every cell with a figure or a trede that is made wrong is found', async () => {
    const uitkomst = gemist(await rapport(...set), werkmap);
    expect(uitkomst.gemist).toEqual([]);
    expect(uitkomst.aantal).toBeGreaterThan(70);
  });
});

test('against the published tables too, but for what was not published', async () => {
  const uitkomst = gemist(await rapport([2024, 1], [2024, 2]), gepubliceerd);
  // by how many too few were available
  expect(uitkomst.gemist.filter((m) => !/\d (?:april|oktober) 2024/.test(m))).toEqual([]);
});

test('one cell at a time: a trede of either half-year beside its "n.a.v.", a count, a figure of the province', async () => {
  const tekst = await rapport([2024, 1], [2024, 2]);
  const mutanten = celmutanten(tekst);
  expect(mutanten.length).toBeGreaterThan(120);
  expect(mutanten.filter((m) => toets([{ naam: 'rapport', tekst: metMutant(tekst, m) }], werkmap).vondsten.length === 0)).toEqual([]);
});

test('what a gemeente was judged on is found where it is another', async () => {
  const tekst = await rapport([2024, 1], [2024, 2]);
  const fout = tekst.replace('| Baarn | trede 1 | Totaalopgave | trede 1 | Koppelingstekort |', '| Baarn | trede 1 | Koppelingstekort | trede 1 | Totaalopgave |');
  expect(toets([{ naam: 'rapport', tekst: fout }], werkmap).vondsten.map((v) => (v.code === 'TEKORT' ? [v.gemeente, periodeTekst(v.periode), v.vermeld, v.tabel] : v.code))).toEqual([['Baarn', '2024-1', 'koppelingstekort', 'totaalopgave'], ['Baarn', '2024-2', 'totaalopgave', 'koppelingstekort']]);
});

test('every letter, note and report agrees with the workbook, as a document and as plain text', () => {
  expect(stukken.length).toBeGreaterThan(200);
  expect(tegenspraken(stukken.map(({ naam, stuk }) => ({ naam, tekst: platteTekst(stuk) })), werkmap)).toEqual([]);
  expect(tegenspraken(documenten, werkmap)).toEqual([]);
  expect(toets(documenten, werkmap).gecontroleerd).toBeGreaterThan(4_000);
});

test.each([['Toezichtbrief'], ['Gespreksnotitie']])('every figure in the tables of a %s that is made wrong is found', (soort) => {
  const uitkomsten = documenten.filter((d) => d.naam.startsWith(soort)).map((d) => gemist(d.tekst, werkmap));
  expect(uitkomsten.flatMap((u) => u.gemist)).toEqual([]);
  expect(uitkomsten.reduce((som, u) => som + u.aantal, 0)).toBeGreaterThan(1_000);
});

test('one figure, name or half-year that is changed in a report is found', () => {
  const rapporten = stukken.filter((u) => u.soort === 'Voortgangsrapportage').map(({ naam, stuk }) => ({ naam, tekst: platteTekst(stuk) }));
  const { fout, goed } = proef(rapporten, werkmap, { aantal: 80, zaad: 11 });
  expect(fout.filter((m) => m.gevonden).length).toBeGreaterThanOrEqual(76);
  expect(goed.filter((m) => m.gevonden)).toEqual([]);
});
