import { bedienVenster, blad, rustig, toon } from '../venster/bediening';
import { keur } from '../venster/metingen';

bedienVenster();

const vouw = () => blad.locator('.uitklap', { has: blad.locator('summary', { hasText: /^(?:Tekst toetsen aan de tabellen|Check a text against the tables)$/ }) });
const tekst = async (): Promise<string> => ((await vouw().textContent()) ?? '').replace(/\s+/g, ' ');

const open = async (taal: 'nl' | 'en' = 'nl'): Promise<void> => {
  await toon('vooruitblik', 'licht', taal);
  await vouw().locator('summary').first().focus();
  await blad.keyboard.press('Enter');
  await rustig();
};

test('by keyboard: what contradicts the published tables with both sides, what no table covers, and what agrees is not there', async () => {
  await open();
  await blad.keyboard.press('Tab');
  await blad.keyboard.type('In 2024-2 is Baarn van trede 2 afgeschaald naar trede 1. In 2024-2 ging Bunnik van trede 2 naar trede 1. Er zijn 300 plekken nodig.');
  await vouw().getByRole('button', { name: 'Toets de tekst' }).focus();
  await blad.keyboard.press('Enter');
  await vouw().getByText(/1 tegenspraak\. Wat klopt, staat hier niet\./).waitFor();
  expect(await tekst()).toContain('Volgens de tekst is Baarn van trede 2 naar trede 1 gegaan. De tabellen hebben eerst trede 1 (2024-1), dan trede 1 (2024-2)');
  expect(await tekst()).toContain('Niet te controleren: 1');
  expect(await tekst()).not.toContain('is Bunnik van');
  expect(await keur(blad, 'text checked')).toEqual([]);
});

test('against the workbook: its own decision counts', async () => {
  await open();
  await vouw().locator('textarea').fill('In 2024-2 stond Lopik op trede 3.');
  await vouw().locator('select').selectOption('werkmap');
  await vouw().getByRole('button', { name: 'Toets de tekst' }).click();
  await vouw().getByText(/1 bewering getoetst, 1 tegenspraak/).waitFor();
  expect(await tekst()).toMatch(/trede 2 .*deze werkmap/);
});

test('nothing to check, and too much, are said; markup in a text is text', async () => {
  await open();
  const toets = () => vouw().getByRole('button', { name: 'Toets de tekst' }).click();
  await toets();
  await vouw().getByText('Er is nog geen tekst.').waitFor();
  await vouw().locator('textarea').fill('x'.repeat(200_001));
  await toets();
  await vouw().getByText('De tekst is te lang: hoogstens 200.000 tekens.').waitFor();
  await vouw().locator('textarea').fill('<img src=x onerror=alert(1)> In 2024-2 stond Baarn op trede 4.');
  await toets();
  await vouw().getByText(/1 tegenspraak/).waitFor();
  expect(await vouw().locator('img').count()).toBe(0);
});

test('in English the sentences are too', async () => {
  await open('en');
  await vouw().locator('textarea').fill('In 2024-2 stond Baarn op trede 4.');
  await vouw().getByRole('button', { name: 'Check the text' }).click();
  await vouw().getByText(/1 contradiction\. What agrees is not listed\./).waitFor();
  expect(await keur(blad, 'text checked, en')).toEqual([]);
});

test('a text that is changed while it is checked gets no outcome of the one before, and one that is not Dutch is no clean pass', async () => {
  await open();
  const toets = () => vouw().getByRole('button', { name: 'Toets de tekst' }).click();
  await vouw().locator('textarea').fill('In 2024-2 stond Baarn op trede 4. '.repeat(5_000));
  await toets();
  await vouw().getByText('De tekst wordt getoetst').waitFor();
  await vouw().locator('textarea').fill('The municipality of Baarn was on the fourth step of the ladder, and that of Zeist on the second.');
  await blad.waitForTimeout(1_500);
  expect(await tekst()).not.toMatch(/bewering(?:en)? getoetst/);
  await toets();
  await vouw().getByText(/0 beweringen getoetst, 0 tegenspraken\..*Deze tekst lijkt niet in het Nederlands te zijn\./).waitFor();
});
