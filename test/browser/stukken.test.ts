import { unzipSync } from 'fflate';
import { bedienVenster, blad, metPagina, rustig, toon } from '../venster/bediening';
import { keur } from '../venster/metingen';

bedienVenster();

const vouw = () => blad.locator('.uitklap', { has: blad.locator('summary', { hasText: /^(?:Brieven en andere stukken|Letters and other documents)$/ }) });

const open = async (taal: 'nl' | 'en' = 'nl'): Promise<void> => {
  await toon('vooruitblik', 'licht', taal);
  await vouw().locator('summary').first().focus();
  await blad.keyboard.press('Enter');
  await rustig();
};

/** The files in the zip that the link gives. */
const bewaard = async (): Promise<Record<string, Uint8Array>> => {
  const [bestand] = await Promise.all([blad.waitForEvent('download'), vouw().locator('a[download]').click()]);
  const stroom = await bestand.createReadStream();
  const delen: Buffer[] = [];
  for await (const deel of stroom) delen.push(deel as Buffer);
  return unzipSync(new Uint8Array(Buffer.concat(delen)));
};

test('by keyboard: every document of the half-year in one file, and what to look at', async () => {
  await open();
  await vouw().getByRole('button', { name: 'Maak de stukken' }).focus();
  await blad.keyboard.press('Enter');
  await vouw().getByText(/^Klaar: \d+ bestanden in de zip\.$/).waitFor({ timeout: 60_000 });
  expect(await keur(blad, 'documents made')).toEqual([]);
  expect(await vouw().textContent()).toMatch(/Amersfoort en Stichtse Vecht: Handmatig oordeel nodig\./);
  const delen = await bewaard();
  expect(Object.keys(delen).filter((n) => n.startsWith('Toezichtbrief 2024-2 '))).toHaveLength(26);
  expect(Object.keys(delen)).toEqual(expect.arrayContaining(['Voortgangsrapportage 2024-2.docx', 'IBT-kaart 2024-2.csv', 'Realisatie 2024-2.csv']));
  const brief = new TextDecoder().decode(unzipSync(delen['Toezichtbrief 2024-2 Lopik.docx'] ?? new Uint8Array())['word/document.xml']);
  expect(brief.replace(/<[^>]+>/g, '')).toContain('vergunninghouders achterstand');
}, 90_000);

test('of one gemeente; a new reading takes the offer away', async () => {
  await open();
  await vouw().locator('select').selectOption('Lopik');
  await vouw().getByRole('button', { name: 'Maak de stukken' }).click();
  await vouw().getByText(/^Klaar: /).waitFor({ timeout: 60_000 });
  expect(Object.keys(await bewaard()).every((n) => n.endsWith(' Lopik.docx'))).toBe(true);
  await vouw().locator('select').selectOption('Baarn');
  expect(await vouw().locator('a[download]').count()).toBe(0);
}, 60_000);

test('the progress report on a sheet is asked of the workbook, and of nothing else', async () => {
  await open();
  await vouw().getByRole('button', { name: 'Maak blad “Voortgang 2024-1 en 2024-2”' }).click();
  expect(await metPagina((p) => p.model().gevraagd as never, null)).toEqual([['maakVoortgang', { blad: '2024-II', periode: { jaar: 2024, helft: 2 } }]]);
});

test('it can be stopped, and then there is nothing', async () => {
  await open();
  await vouw().getByRole('button', { name: 'Maak de stukken' }).click();
  await vouw().getByRole('button', { name: 'Annuleren' }).click();
  await vouw().getByText('Gestopt; er is niets gemaakt.').waitFor();
  await blad.waitForTimeout(1_000);
  expect(await vouw().locator('a[download]').count()).toBe(0);
});

test('in English', async () => {
  await open('en');
  expect(await vouw().textContent()).toContain('The documents are in Dutch.');
});
