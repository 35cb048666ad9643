import { maakXlsx } from '../../voorbeelden/maker';
import { begin, einde, nieuwePagina, opAdres } from '../hulp/invoegtoepassing';

// The add-in as it is built, under its own content security policy.

beforeAll(begin);
afterAll(einde);

test('a file is read in the page and nothing is asked elsewhere; the next half-year is made as a sheet, and taken away again', async () => {
  const { pagina, klachten } = await nieuwePagina();
  const { venster } = await opAdres(pagina, '', klachten);
  const tabs = (): Promise<readonly string[]> => pagina.locator('[data-deel=tabs] [role=tab]').allTextContents();
  const eerst = await tabs();
  await venster.locator('summary', { hasText: 'Nieuwe cijfers vergelijken' }).click();
  await venster.getByLabel('Waar de nieuwe cijfers staan').selectOption({ label: 'In een bestand' });
  const rijen = [['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['2024-2', 'Lopik', 17, 16, 33]];
  await venster.getByLabel('Bestand met nieuwe cijfers (.xlsx of .csv)').setInputFiles({ name: 'coa.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(maakXlsx({ titel: 'proef', bladen: [{ naam: 'Export', rijen }] })) });
  await venster.getByText('coa.xlsx: 1 blad gelezen.').waitFor();
  await venster.locator('summary', { hasText: 'Volgend halfjaar klaarmaken' }).click();
  await venster.getByRole('button', { name: 'Bekijken' }).click();
  await venster.getByRole('button', { name: 'Maak blad “2025-I”' }).click();
  await venster.getByText('2025-1 staat klaar op blad “2025-I”.').first().waitFor();
  expect(await tabs()).toEqual([...eerst, '2025-I']);
  await venster.getByRole('button', { name: 'Herstel', exact: true }).click();
  await venster.getByText('Blad “2025-I” is weer weg.').first().waitFor();
  expect(await tabs()).toEqual(eerst);
  expect(klachten).toEqual([]);
  await pagina.close();
});
