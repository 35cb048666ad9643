import { bedienVenster, blad, gevraagd, metPagina, rustig, toon } from '../venster/bediening';
import { keur } from '../venster/metingen';

bedienVenster();

const deel = () => blad.locator('.besluit');

/** The card of the gemeente that is selected, with its decision opened by keyboard. */
const open = async (stand: string, taal: 'nl' | 'en' = 'nl'): Promise<void> => {
  await toon(stand, 'licht', taal);
  await blad.getByRole('tab', { name: 'Gemeente' }).click();
  await rustig();
  await blad.locator('summary', { hasText: taal === 'nl' ? 'Besluit van Gedeputeerde Staten' : 'Decision of Gedeputeerde Staten' }).focus();
  await blad.keyboard.press('Enter');
  await rustig();
};

const tekst = async (): Promise<string> => ((await deel().textContent()) ?? '').replace(/\s+/g, ' ');
const focus = (): Promise<unknown> => blad.evaluate("document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent");

test('what stands there, that it differs and that it has expired', async () => {
  await open('besloten');
  expect(await tekst()).toContain('Het wijkt af van het voorstel: dat is trede');
  expect(await tekst()).toContain('Het besluit is verlopen.');
  expect(await deel().locator('dd').allTextContents()).toEqual(['coulance', 'Het plan loopt.', 'GS', '26 januari 2024', '31 mei 2024']);
  await deel().getByRole('button', { name: "Ga naar 'IBT-besluiten'!C2" }).click();
  expect((await gevraagd()).at(-1)).toEqual(['gaNaar', 'IBT-besluiten', 1, 2]);
});

test('beside the figures it is for the user to change: there is nothing to enter', async () => {
  await open('besloten naast cijfers');
  expect(await tekst()).toContain('Het besluit staat in cellen van u.');
  expect(await deel().getByRole('button').allTextContents()).toEqual(["Ga naar '2024-I'!F3"]);
});

test('by keyboard: what is wrong is said at each field, and the focus goes to the first; then it is handed over', async () => {
  await open('nog niet besloten');
  await deel().getByRole('button', { name: 'Besluit over 2024-1 invoeren' }).focus();
  await blad.keyboard.press('Enter');
  await rustig();
  expect(await focus()).toBe('Besloten trede');
  await blad.getByLabel('Datum van het besluit').fill('vorige week');
  await blad.getByLabel('Geldt tot en met').fill('1-1-2024');
  await deel().getByRole('button', { name: 'Bewaar besluit' }).focus();
  await blad.keyboard.press('Enter');
  await rustig();
  await blad.waitForFunction("document.activeElement.getAttribute('aria-invalid') === 'true'");
  expect(await focus()).toBe('Besloten trede');
  expect(await deel().locator('.veldfout').allTextContents()).toEqual(['Kies de trede die is besloten.', 'Vul de reden in: zonder reden is een besluit later niet te verantwoorden.', 'Vul in wie het besluit nam.', '“vorige week” is niet als dag te lezen. Schrijf dag, maand en jaar, zoals 26-9-2024.']);
  expect(await keur(blad, 'faults')).toEqual([]);
  expect((await gevraagd()).some(([a]) => a === 'neemBesluit')).toBe(false);
  await blad.getByLabel('Besloten trede').selectOption('4');
  await blad.getByLabel('Soort').selectOption('maatwerk');
  await blad.getByLabel('Reden').fill('=plan');
  await blad.getByLabel('Door wie besloten').fill('GS');
  await blad.getByLabel('Datum van het besluit').fill('26 september 2024');
  await deel().getByRole('button', { name: 'Bewaar besluit' }).click();
  expect(await deel().locator('.veldfout').allTextContents()).toEqual(['De laatste dag (1 januari 2024) ligt vóór de dag van het besluit (26 september 2024).']);
  await blad.getByLabel('Geldt tot en met').fill('31-12-2024');
  await deel().getByRole('button', { name: 'Bewaar besluit' }).click();
  expect((await gevraagd()).at(-1)).toEqual(['neemBesluit', { gemeente: 'Lopik', periode: { jaar: 2024, helft: 1 }, besluit: { trede: 4, soort: 'maatwerk', reden: '=plan', auteur: 'GS', datum: '2024-09-26', tot: '2024-12-31' }, getoond: null }, false]);
  await rustig();
  expect(await blad.locator('.paneel > .balk--goed').textContent()).toContain('2024-1: besluit over Lopik bewaard.');
  await blad.getByRole('button', { name: 'Herstel' }).click();
  expect((await gevraagd()).at(-1)).toEqual(['herstel']);
});

test('what is replaced is asked about, and Escape leaves it; the same once more is not written', async () => {
  await open('besloten');
  await deel().getByRole('button', { name: 'Dit besluit vervangen' }).click();
  expect(await blad.getByLabel('Datum van het besluit').inputValue()).toBe('26-1-2024');
  await deel().getByRole('button', { name: 'Bewaar besluit' }).click();
  expect(await deel().getByRole('status').textContent()).toBe('Dit is het besluit dat er al staat; er is niets te bewaren.');
  await blad.getByLabel('Besloten trede').selectOption('1');
  await deel().getByRole('button', { name: 'Bewaar besluit' }).click();
  await rustig();
  expect(await deel().locator('.bevestiging p').textContent()).toBe("Het besluit in 'IBT-besluiten'!C2 (trede 2) wordt vervangen door wat u invoerde (trede 1). Doorgaan?");
  expect(await keur(blad, 'question')).toEqual([]);
  await blad.keyboard.press('Escape');
  expect((await gevraagd()).some(([a]) => a === 'neemBesluit')).toBe(false);
  await deel().getByRole('button', { name: 'Bewaar besluit' }).click();
  await deel().getByRole('button', { name: 'Ja, vervang het' }).click();
  expect((await gevraagd()).at(-1)).toMatchObject(['neemBesluit', { gemeente: 'Baarn', besluit: { trede: 1 }, getoond: { trede: 2 } }, false]);
});

test('where there is no sheet for it yet, it is made only after the question', async () => {
  await open('staand');
  await deel().getByRole('button', { name: 'Besluit over 2022-1 invoeren' }).click();
  await blad.getByLabel('Besloten trede').selectOption('2');
  await blad.getByLabel('Reden').fill('plan');
  await blad.getByLabel('Door wie besloten').fill('GS');
  await blad.getByLabel('Datum van het besluit').fill('26-9-2022');
  await deel().getByRole('button', { name: 'Bewaar besluit' }).click();
  await rustig();
  expect(await deel().locator('.bevestiging p').textContent()).toContain('Er is nog geen blad “IBT-besluiten”.');
  expect((await gevraagd()).some(([a]) => a === 'neemBesluit')).toBe(false);
  await deel().getByRole('button', { name: 'Ja, maak het blad' }).click();
  expect((await gevraagd()).at(-1)?.[2]).toBe(true);
});

test('what was typed is still there after another row was selected, until it is dropped', async () => {
  await open('nog niet besloten');
  await deel().getByRole('button', { name: 'Besluit over 2024-1 invoeren' }).click();
  await blad.getByLabel('Reden').fill('half getypt');
  const kies = (rij: number) => metPagina((p, r) => p.model().zet({ selectie: { blad: '2024-I', rij: r, kolom: 0 } }), rij);
  await kies(2);
  await rustig();
  await kies(1);
  await rustig();
  await blad.locator('summary', { hasText: 'Besluit van Gedeputeerde Staten' }).click();
  await rustig();
  expect(await blad.getByLabel('Reden').inputValue()).toBe('half getypt');
  await deel().getByRole('button', { name: 'Niet invoeren' }).focus();
  await blad.keyboard.press('Enter');
  await rustig();
  expect(await focus()).toBe('Besluit over 2024-1 invoeren');
  await deel().getByRole('button', { name: 'Besluit over 2024-1 invoeren' }).click();
  expect(await blad.getByLabel('Reden').inputValue()).toBe('');
});

test('in a pane of 320 pixels and at 200 % nothing scrolls sideways, in English nothing Dutch is left', async () => {
  await open('nog niet besloten', 'en');
  await deel().getByRole('button', { name: 'Enter a decision on 2024-1' }).click();
  await deel().getByRole('button', { name: 'Keep the decision' }).click();
  await rustig();
  for (const width of [320, 160]) {
    await blad.setViewportSize({ width, height: 640 });
    expect(await blad.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
  await blad.setViewportSize({ width: 320, height: 640 });
  expect(/\b(het|een|niet|wordt|zijn|blad|opnieuw|kolom|wijzig)\b/i.exec(await tekst())).toBeNull();
});
