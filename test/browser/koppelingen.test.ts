import { bedienVenster, blad, gevraagd, rustig, toon, vouwOpen } from '../venster/bediening';

bedienVenster();

const vouw = (kop: string) => blad.locator('details.uitklap', { has: blad.locator('summary', { hasText: new RegExp(`^${kop}$`) }) });

test('by keyboard: the koppelingen of the half-year, and from a name to its row', async () => {
  await toon('koppelingen');
  await vouw('Koppelingen').locator('summary').focus();
  await blad.keyboard.press('Enter');
  await rustig();
  expect(await vouw('Koppelingen').locator('.rijknop__naam').allTextContents()).toEqual(['Lopik', 'Baarn', 'Soest']);
  expect(await vouw('Koppelingen').locator('tbody tr').allTextContents()).toEqual([
    'nu: 1101trede 12trede 2', 'iedereen die beschikbaar was: 110en niemand anders; afgeleid1trede 12trede 2',
    'nu: 104trede 4oordeel nodig4trede 4oordeel nodig', 'iedereen die beschikbaar was: 30en niemand anders; afgeleid1trede 13trede 3',
  ]);
  await blad.keyboard.press('Tab');
  await blad.keyboard.press('Enter');
  expect((await gevraagd()).map((g) => g.slice(0, 3))).toEqual([['gaNaar', '2024-I', 1]]);
});

test('by keyboard: who is overdue on the day of reading; beside figures and on the sheet of contacts itself', async () => {
  for (const stand of ['koppelingen', 'blad met contacten']) {
    await toon(stand);
    await vouw('Contacten').locator('summary').focus();
    await blad.keyboard.press('Enter');
    await rustig();
    expect(await vouw('Contacten').locator('tbody tr').filter({ hasText: /Lopik|Soest|Zeist/ }).allTextContents()).toEqual([
      'Lopik60 dagen te laat (uiterlijk 31 december 2024, laatst 3 maart 2024)302 dagen te laat (uiterlijk 3 mei 2024, laatst 3 maart 2024)', 'Zeistnog geennog geen',
    ]);
    expect(await vouw('Contacten').locator('li').allTextContents()).toEqual(['IBT-contacten A4: “Abcoude” is geen gemeente van het beleidskader; de rij telt niet mee.']);
    expect(await gevraagd()).toEqual([]);
  }
});

test('a workbook that has neither shows neither', async () => {
  await toon('nieuwe cijfers');
  await vouwOpen();
  expect(await blad.locator('summary', { hasText: /^(?:Koppelingen|Contacten)$/ }).count()).toBe(0);
});
