import { maakXlsx } from '../../voorbeelden/maker';
import type { Overname } from '../../src/excel/model/toestand';
import { bedienVenster, blad, gevraagd, klachten, metPagina, rustig, toon, weigerBestand } from '../venster/bediening';
import { breedte, keur } from '../venster/metingen';

bedienVenster();

const KOP = ['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
const bestand = (bladen: Parameters<typeof maakXlsx>[0]['bladen'], name = 'coa.xlsx') => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(maakXlsx({ titel: 'proef', bladen })) });
const EEN = [{ naam: 'Export', rijen: [KOP, ['2024-1', 'Lopik', 17, 16, 33]] }];

const vouw = () => blad.locator('details.uitklap', { has: blad.locator('summary', { hasText: /^Nieuwe cijfers vergelijken$/ }) });
const veld = () => blad.getByLabel('Bestand met nieuwe cijfers (.xlsx of .csv)');

const open = async (): Promise<void> => {
  await toon('nieuwe cijfers');
  await vouw().locator('summary').click();
  await rustig();
  await blad.getByLabel('Waar de nieuwe cijfers staan').selectOption({ label: 'In een bestand' });
};

test('by keyboard: a file is chosen, read, compared and taken over, with nothing asked of the workbook before that', async () => {
  await open();
  expect(await blad.locator('textarea[rows="3"]').count()).toBe(0);
  await blad.getByLabel('Waar de nieuwe cijfers staan').focus();
  await blad.keyboard.press('Tab');
  expect(await blad.evaluate('document.activeElement.type')).toBe('file');
  await veld().setInputFiles(bestand(EEN));
  await blad.getByText('coa.xlsx: 1 blad gelezen.').waitFor();
  await blad.getByRole('button', { name: 'Vergelijken', exact: true }).focus();
  await blad.keyboard.press('Enter');
  await blad.getByRole('heading', { name: 'De trede verandert' }).waitFor();
  expect(await gevraagd()).toEqual([]);
  await blad.getByText("realisatie ('2024-I'!E2): van 7 naar 33").click();
  await blad.getByRole('button', { name: 'Neem 1 correctie over' }).click();
  expect(await metPagina((p) => p.model().gevraagd.map((x) => [x[0], (x[1] as Overname).gekozen.map((c) => [c.gemeente, c.veld, c.van, c.naar]), (x[1] as Overname).nieuw.naam, (x[1] as Overname).nieuw.bladen?.map((b) => b.naam)]), null)).toEqual([['neemOver', [['Lopik', 'realisatie', 7, 33]], 'coa.xlsx', ['Export']]]);
});

test('of more sheets one can be chosen; another file starts anew, and so does pasting', async () => {
  await open();
  await veld().setInputFiles(bestand([...EEN, { naam: 'Oud', rijen: [KOP, ['2024-1', 'Lopik', 17, 16, 8]] }]));
  await blad.getByText('coa.xlsx: 2 bladen gelezen.').waitFor();
  await blad.getByLabel('Blad in het bestand').selectOption('Oud');
  await blad.getByRole('button', { name: 'Vergelijken', exact: true }).click();
  await blad.getByText("realisatie ('2024-I'!E2): van 7 naar 8").waitFor();
  await veld().setInputFiles(bestand(EEN, 'nieuw.xlsx'));
  await blad.getByText('nieuw.xlsx: 1 blad gelezen.').waitFor();
  expect(await blad.getByText('van 7 naar 8').count()).toBe(0);
  await blad.getByLabel('Waar de nieuwe cijfers staan').selectOption({ label: 'Hieronder geplakt' });
  expect(await veld().count()).toBe(0);
  expect(await blad.getByRole('button', { name: 'Vergelijken', exact: true }).getAttribute('aria-disabled')).toBe('true');
  expect(await gevraagd()).toEqual([]);
});

test('what cannot be read is said at the field, and there is nothing to compare then', async () => {
  await open();
  await veld().setInputFiles({ name: 'brief.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.7') });
  expect(await vouw().locator('.veldfout').textContent()).toContain('brief.xlsx: Het bestand is een PDF.');
  expect(await blad.getByRole('button', { name: 'Vergelijken', exact: true }).getAttribute('aria-disabled')).toBe('true');
  expect([...(await keur(blad, 'a file that cannot be read'))]).toEqual([]);
  await veld().setInputFiles(bestand([...EEN, { naam: 'Een blad met een heel lange naam', rijen: [['niets']] }].map((b) => ({ ...b, naam: b.naam.slice(0, 31) })), 'een-export-met-een-hele-lange-naam-zonder-spaties-2024-1-definitief.xlsx'));
  await blad.getByLabel('Blad in het bestand').waitFor();
  expect([...(await keur(blad, 'a file that was read'))]).toEqual([]);
  await blad.setViewportSize({ width: 160, height: 320 });
  const breed = await breedte(blad);
  await blad.setViewportSize({ width: 320, height: 640 });
  expect(breed).toBeLessThanOrEqual(160);
});

test('where what reads files does not arrive, that is said, and choosing again tries again', async () => {
  // a page of its own: what was fetched once stays
  await blad.reload();
  await blad.waitForFunction('window.pagina !== undefined');
  await blad.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  await open();
  weigerBestand('/bestandbron.js');
  await veld().setInputFiles(bestand(EEN));
  expect(await vouw().locator('.veldfout').textContent()).toContain('kon niet worden geladen');
  weigerBestand(null);
  klachten.splice(0);
  await veld().setInputFiles(bestand(EEN, 'nogmaals.xlsx'));
  await blad.getByText('nogmaals.xlsx: 1 blad gelezen.').waitFor();
});
