/** A letter of ours with one figure, trede or day made otherwise, against what was published and against the workbook it was made from. */
import { gemeentenVan } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { briefgegevensVan } from '../../src/kaders/brieven';
import { platteTekst } from '../../src/rapport/stuk/plat';
import { maakStukken } from '../../src/rapport/stukken/stukken';
import { gepubliceerdeTabellen, tabellenUitFeiten, toets, type Tabellen } from '../../src/rapport/toets';
import { feitenVanVoorbeeld, halfjaar } from './voorbeeld';

const contacten = { aanwezig: false, contacten: [], gepland: [], fouten: [] };

const brief = (bestand: string, jaar: number, helft: 1 | 2, gemeente: string): { readonly tekst: string; readonly werkmap: Tabellen } => {
  const feiten = feitenVanVoorbeeld(bestand);
  const h = halfjaar(feiten, jaar, helft);
  const gemaakt = maakStukken(h, { feiten, rapporthalfjaren: [h], briefgegevensVan, contacten, gevraagd: () => true }).flatMap((u) => (u.gelukt && u.soort === 'Toezichtbrief' && u.gemeente === gemeente ? [u.stuk] : []));
  const [stuk] = gemaakt;
  if (stuk === undefined) throw new Error(`no letter to ${gemeente}`);
  return { tekst: platteTekst(stuk), werkmap: tabellenUitFeiten(feiten, bestand, kaders) };
};

const utrecht = brief('brief-utrecht-2022-1.xlsx', 2022, 1, 'Utrecht');
const lopik = brief('coa-utrecht.xlsx', 2024, 2, 'Lopik');
const gepubliceerd = gepubliceerdeTabellen(gemeentenVan(kaders));

const gevonden = (tekst: string, tabellen: Tabellen): number => toets([{ naam: 'brief', tekst }], tabellen).vondsten.length;

test('the letters as they are made agree', () => {
  expect([gevonden(utrecht.tekst, gepubliceerd), gevonden(utrecht.tekst, utrecht.werkmap), gevonden(lopik.tekst, lopik.werkmap)]).toEqual([0, 0, 0]);
});

const anders = (tekst: string, was: string, wordt: string): string => {
  expect(tekst).toContain(was);
  return tekst.replace(was, wordt);
};

test.each([
  ['huisvestte uw gemeente 168', 'huisvestte uw gemeente 188'],
  ['er zijn 36', 'er zijn 46'],
  ['opgelopen van 171', 'opgelopen van 181'],
  ['naar 207 op', 'naar 217 op'],
  ['taakstelling van het halfjaar (204)', 'taakstelling van het halfjaar (224)'],
  ['De achterstand (207)', 'De achterstand (217)'],
  ['gold trede 2', 'gold trede 1'],
  ['naar 207 op 1 juli 2022', 'naar 207 op 1 juli 2023'],
])('Utrecht 2022-1: “%s” made “%s” is found', (was, wordt) => {
  expect(gevonden(anders(utrecht.tekst, was, wordt), gepubliceerd)).toBeGreaterThan(0);
});

test.each([
  ['huisvestte uw gemeente 21', 'huisvestte uw gemeente 12'],
  ['met 7 vergunninghouders meer', 'met 8 vergunninghouders meer'],
  ['ingelopen: van 26', 'ingelopen: van 62'],
  ['naar 19 op', 'naar 91 op'],
  ['gold trede 3', 'gold trede 2'],
])('Lopik 2024-2, against its workbook: “%s” made “%s” is found', (was, wordt) => {
  expect(gevonden(anders(lopik.tekst, was, wordt), lopik.werkmap)).toBeGreaterThan(0);
});
