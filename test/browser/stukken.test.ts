import { Document, Packer, Paragraph } from 'docx';
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
  expect(Object.keys(delen)).toEqual(expect.arrayContaining(['Voortgangsrapportage 2024-1 en 2024-2.docx', 'IBT-kaart 2024-2 (fictief).csv', 'Realisatie 2024-2 (fictief).csv']));
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

const sjabloon = async (...regels: readonly string[]): Promise<{ readonly name: string; readonly mimeType: string; readonly buffer: Buffer }> => ({
  name: 'huisstijl.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(await Packer.toArrayBuffer(new Document({ sections: [{ children: regels.map((r) => new Paragraph(r)) }] }))),
});

const documenttekst = (delen: Record<string, Uint8Array>, naam: string): string => new TextDecoder().decode(unzipSync(delen[naam] ?? new Uint8Array())['word/document.xml']).replace(/<[^>]+>/g, '');

test('letters in a template of the house: a wrong one says what may stand in it; without it they are ours again', async () => {
  await open();
  const invoer = vouw().getByLabel('Eigen sjabloon voor de brieven (.docx)');
  await vouw().locator('select').selectOption('Lopik');
  await invoer.setInputFiles(await sjabloon('Aan {{gemeente}}', '{{ondertekening}}'));
  await vouw().locator('.veldfout').waitFor();
  expect(await vouw().locator('.veldfout').textContent()).toMatch(/^In huisstijl\.docx staat een plaats die een brief niet heeft: \{\{ondertekening\}\}\. Midden in een zin kunnen \{\{gemeente\}\}/);
  expect(await keur(blad, 'template refused')).toEqual([]);
  // not in ours without being asked
  expect(await vouw().getByRole('button', { name: 'Maak de stukken' }).getAttribute('aria-disabled')).toBe('true');
  await invoer.setInputFiles(await sjabloon('Aan het college van {{gemeente}}', '{{cijfers}}', 'Ons slot'));
  await vouw().getByText('De brieven komen in de opmaak van huisstijl.docx.').waitFor();
  expect(await keur(blad, 'template taken')).toEqual([]);
  await vouw().getByRole('button', { name: 'Maak de stukken' }).click();
  await vouw().getByText(/^Klaar: /).waitFor({ timeout: 60_000 });
  const delen = await bewaard();
  expect(documenttekst(delen, 'Toezichtbrief 2024-2 Lopik.docx')).toMatch(/^Aan het college van Lopik.*vergunninghouders.*Ons slot$/);
  expect(documenttekst(delen, 'Gespreksnotitie 2024-2 Lopik.docx')).not.toContain('Ons slot');
  await vouw().getByRole('button', { name: 'Zonder sjabloon' }).focus();
  await blad.keyboard.press('Enter');
  expect(await invoer.evaluate((e) => e === document.activeElement && (e as HTMLInputElement).value === '')).toBe(true);
  expect(await vouw().locator('a[download]').count()).toBe(0);
  await vouw().getByRole('button', { name: 'Maak de stukken' }).click();
  await vouw().getByText(/^Klaar: /).waitFor({ timeout: 60_000 });
  expect(documenttekst(await bewaard(), 'Toezichtbrief 2024-2 Lopik.docx')).toContain('Hoogachtend');
}, 90_000);

test('the progress report on a sheet is asked of the workbook, and of nothing else', async () => {
  await open();
  await vouw().getByRole('button', { name: 'Maak blad “Voortgang 2024-1 en 2024-2”' }).click();
  expect(await metPagina((p) => p.model().gevraagd as never, null)).toEqual([['maakRapportblad', 'voortgang', { blad: '2024-II', periode: { jaar: 2024, helft: 2 } }]]);
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

interface Spoor {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** In milliseconds that the thread itself worked: what other programs take of the machine is not in it. */
const langsteTaak = async (doe: () => Promise<void>): Promise<number> => {
  const browser = blad.context().browser();
  if (browser === null) throw new Error('no browser');
  await browser.startTracing(blad, { categories: ['toplevel', 'devtools.timeline', 'v8.execute'] });
  await doe();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly Spoor[] };
  const onze = traceEvents.find((e) => e.args?.data?.url?.includes('venster.test') === true);
  return Math.max(...traceEvents.filter((e) => e.ph === 'X' && e.name.endsWith('RunTask') && e.pid === onze?.pid && e.tid === onze.tid).map((e) => (e.tdur ?? e.dur ?? 0) / 1_000));
};

test('Excel’s thread, which is the pane’s, is never held longer than 50 ms', async () => {
  await open();
  const langste = await langsteTaak(async () => {
    await vouw().getByRole('button', { name: 'Maak de stukken' }).click();
    await vouw().getByText(/^Klaar: \d+ bestanden in de zip\.$/).waitFor({ timeout: 60_000 });
  });
  expect(langste).toBeGreaterThan(0);
  expect(langste).toBeLessThanOrEqual(50);
}, 90_000);
