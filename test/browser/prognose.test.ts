import { bedienVenster, blad, rustig, toon } from '../venster/bediening';

bedienVenster('prognose');

test('a half-year that runs says where it will end, as of the day that the user chooses; one that is over does not', async () => {
  await toon('lopend');
  await blad.getByRole('tab', { name: 'Gemeente' }).click();
  await rustig();
  const deel = blad.locator('section.prognose');
  const dag = blad.getByLabel('De realisatie is de stand van');
  expect([await dag.inputValue(), await dag.getAttribute('min'), await dag.getAttribute('max')]).toEqual(['2023-11-20', '2023-07-01', '2023-12-31']);
  const tekst = async (): Promise<string> => ((await deel.textContent()) ?? '').replace(/\s+/g, ' ');
  expect(await tekst()).toContain('45% van de totaalopgave gerealiseerd, bij 78% van het halfjaar (143 van 184 dagen).');
  expect(await tekst()).toContain('taakstelling 363, geldig vanaf 10 november 2023');
  await dag.fill('2023-10-26');
  expect(await tekst()).toContain('118 van 184 dagen');
  expect(await tekst()).toContain('taakstelling 562, geldig tot 10 november 2023');
  await dag.fill('2024-01-01');
  expect(await deel.getByRole('status').textContent()).toBe('1 januari 2024 ligt niet in het halfjaar 2023-2.');
  await dag.fill('');
  expect(await deel.getByRole('status').textContent()).toBe('Kies een dag in 2023-2.');
  await blad.getByLabel('Halfjaar', { exact: true }).selectOption('2023-1');
  expect(await deel.count()).toBe(0);
});

test('a realisatie of which the header names the day is as of that day', async () => {
  await toon('tussenstand');
  await blad.getByRole('tab', { name: 'Gemeente' }).click();
  await rustig();
  expect(await blad.locator('section.prognose').textContent()).toContain('De kop zegt dat de realisatie van 26 oktober 2023 is.');
  expect(await blad.locator('section.prognose input').count()).toBe(0);
});
