import { bedienVenster, blad, gevraagd, rustig, toon } from '../venster/bediening';
import { keur } from '../venster/metingen';

bedienVenster();

const open = async (stand: string, taal: 'nl' | 'en' = 'nl'): Promise<void> => {
  await toon(stand, 'licht', taal);
  await blad.locator('summary', { hasText: taal === 'en' ? 'Map of the treden' : 'Kaart van de treden' }).focus();
  await blad.keyboard.press('Enter');
  await rustig();
};

const hier = (): Promise<unknown> => blad.evaluate('document.activeElement?.querySelector(".alleen-lezer")?.textContent');

test('by keyboard: one stop, the arrows go from gemeente to gemeente, Enter goes to the row', async () => {
  await open('vooruitblik');
  expect(await blad.locator('.kaart__tegel').count()).toBe(26);
  await blad.locator('.kaart select').focus();
  await blad.keyboard.press('Tab');
  expect(await hier()).toBe('Eemnes: Trede 3, Actief toezicht');
  for (const pijl of ['ArrowDown', 'ArrowDown', 'ArrowLeft']) await blad.keyboard.press(pijl);
  expect(await hier()).toBe('Stichtse Vecht: Trede 4, Vooraankondiging juridische interventie');
  expect(await blad.locator('.kaart__wie').textContent()).toBe('Stichtse Vecht: Trede 4, Vooraankondiging juridische interventie');
  await blad.keyboard.press('Enter');
  expect((await gevraagd()).at(-1)).toEqual(['gaNaar', '2024-II', 22, 0]);
  await blad.keyboard.press('Tab');
  expect(await blad.evaluate('document.activeElement?.tagName')).toBe('SUMMARY');
  await blad.keyboard.press('Tab');
  expect(await blad.evaluate('document.activeElement?.textContent')).toBe('Maak blad “IBT-kaart 2024-2”');
});

test('the numbers are those of the report, Lopik as decided; another half-year is another map', async () => {
  await open('vooruitblik');
  const getallen = async (): Promise<readonly number[]> => {
    const alle = await blad.locator('.kaart__tegel b').allTextContents();
    return [1, 2, 3, 4].map((t) => alle.filter((x) => x === String(t)).length);
  };
  expect(await getallen()).toEqual([8, 11, 5, 2]);
  expect(await blad.locator('.kaart__tegel--besloten .alleen-lezer').textContent()).toBe('Lopik: Trede 2, Informatie opvragen en valideren (besluit, anders dan het voorstel)');
  await blad.locator('.kaart select').selectOption('2023-1');
  await rustig();
  expect(await getallen()).toEqual([8, 18, 0, 0]);
});

test.each(['licht', 'donker', 'contrast'] as const)('%s: accessible, also as a table; nothing scrolls sideways at 320 pixels and at 200 %%', async (thema) => {
  await toon('vooruitblik', thema);
  await blad.locator('summary', { hasText: 'Kaart van de treden' }).click();
  await blad.locator('summary', { hasText: 'Als tabel' }).click();
  await rustig();
  expect(await blad.locator('.kaart tbody tr').count()).toBe(26);
  expect(await blad.locator('.kaart tbody tr', { hasText: 'Lopik' }).textContent()).toContain('besluit, anders dan het voorstel');
  expect(await keur(blad, `map, ${thema}`)).toEqual([]);
  for (const width of [320, 160]) {
    await blad.setViewportSize({ width, height: 640 });
    expect(await blad.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
  await blad.setViewportSize({ width: 320, height: 640 });
});

test('the map on a sheet is asked of the half-year that is shown', async () => {
  await open('vooruitblik');
  await blad.locator('.kaart select').selectOption('2023-1');
  await rustig();
  await blad.getByRole('button', { name: 'Maak blad “IBT-kaart 2023-1”' }).focus();
  await blad.keyboard.press('Enter');
  expect((await gevraagd()).at(-1)).toEqual(['maakRapportblad', 'kaart', { blad: '2023-I', periode: { jaar: 2023, helft: 1 } }]);
});

test('in English', async () => {
  await open('vooruitblik', 'en');
  expect(await blad.locator('.kaart__tegel .alleen-lezer').first().textContent()).toBe('Eemnes: Trede 3, Active supervision');
});
