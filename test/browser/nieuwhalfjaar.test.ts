import type { Halfjaarvraag } from '../../src/excel/model/toestand';
import type { Taal } from '../../src/tekst';
import { bedienVenster, blad, gevraagd, metPagina, rustig, toon } from '../venster/bediening';
import { breedte, keur } from '../venster/metingen';

bedienVenster();

const CIRCULAIRE = 'Gemeente\tTaakstelling 2024-2\tWaarvan amv\nLopik\t18\t2\nSoest\t55\t\nBaarn\t29\t1';
const HERVERDELING = 'Gemeente\tHerverdeling\nLopik\t2\nSoest\t-2';

const vouw = () => blad.locator('details.uitklap', { has: blad.locator('summary', { hasText: /^(?:Volgend halfjaar klaarmaken|Prepare the next half-year)$/ }) });
const uitkomst = () => vouw().getByRole('status');
const velden = () => vouw().locator('textarea');

const open = async (taal: Taal = 'nl', thema: 'licht' | 'donker' | 'contrast' = 'licht', stand = 'volgend halfjaar'): Promise<void> => {
  await toon(stand, thema, taal);
  await vouw().locator('summary').click();
  await rustig();
};

const bekijk = async (...teksten: readonly string[]): Promise<void> => {
  for (const [i, tekst] of teksten.entries()) await velden().nth(i).fill(tekst);
  await vouw().getByRole('button', { name: /^(?:Bekijken|Look at it)$/ }).click();
  await uitkomst().locator('h4, li').first().waitFor();
};

/** What was asked of the model, without the whole of what was prepared. */
const asked = (): Promise<unknown> => metPagina((p) => p.model().gevraagd.map((x) => {
  const { circulaire, voorbereid } = x[1] as Halfjaarvraag;
  return [x[0], circulaire?.regels.length ?? null, voorbereid.blad, voorbereid.rijen.length];
}) as never, null);

test('by keyboard: pasted, looked at with nothing asked of the workbook, and made', async () => {
  await toon('volgend halfjaar');
  await vouw().locator('summary').focus();
  await blad.keyboard.press('Enter');
  await rustig();
  await blad.keyboard.press('Tab');
  await blad.keyboard.insertText(CIRCULAIRE);
  await blad.keyboard.press('Tab');
  await blad.keyboard.insertText(HERVERDELING);
  for (let i = 0; i < 3; i += 1) await blad.keyboard.press('Tab');
  expect(await blad.evaluate('document.activeElement.textContent')).toBe('Bekijken');
  await blad.keyboard.press('Enter');
  await uitkomst().getByText('2024-2, uit 2024-1: 3 gemeenten').first().waitFor();
  expect(await uitkomst().getByRole('heading').allTextContents()).toEqual(['Taakstelling 2024-2', 'Let op', '2024-2, uit 2024-1: 3 gemeenten', 'Let op']);
  expect(await uitkomst().locator('table').first().locator('tbody tr').allTextContents()).toEqual(['LopikWaarvan amv: 2182', 'Soest55−2', 'BaarnWaarvan amv: 1290', 'Samen (3)1020']);
  expect(await uitkomst().locator('table').last().locator('tbody tr').allTextContents()).toEqual(['Lopik26 achterstand18+2leegvoorstel 3', 'Soest2 achterstand55−2leegvoorstel 2', 'Baarn16 achterstand29leegvoorstel 4']);
  expect((await uitkomst().locator('li').allTextContents()).slice(-2)).toEqual([expect.stringContaining('“Loppik”'), expect.stringMatching(/^De vorige trede is leeg gelaten waar voor 2024-1 .*Lopik, Soest en Baarn\.$/)]);
  expect(await gevraagd()).toEqual([]);
  await blad.keyboard.press('Tab');
  expect(await blad.evaluate('document.activeElement.textContent')).toBe('Maak blad “2024-II”');
  await blad.keyboard.press('Enter');
  expect(await asked()).toEqual([['maakHalfjaar', 3, '2024-II', 3]]);
  await blad.getByText('2024-2 staat klaar op blad “2024-II”.').first().waitFor();
  expect(await blad.evaluate('document.activeElement.textContent')).toBe('Maak blad “2024-II”');
});

test('a herverdeling that does not sum to 0 is refused with its cells; nothing can be made then', async () => {
  await open();
  await bekijk(CIRCULAIRE, 'Gemeente\tHerverdeling\nLopik\t2\nSoest\t-1');
  expect(await uitkomst().locator('li').allTextContents()).toEqual([expect.stringMatching(/^De herverdeling telt op tot 1 en moet 0 zijn .*Lopik \+2 \('Geplakte herverdeling'!B2\) en Soest −1/)]);
  expect(await uitkomst().getByRole('button').count()).toBe(0);
  expect(await gevraagd()).toEqual([]);
});

test('inhabitants warn and overrule nothing; a text with semicolons is read too', async () => {
  await open();
  await bekijk(CIRCULAIRE, '', 'Gemeente;Inwoners\nLopik;14.800\nSoest;47.600\nBaarn;2.500');
  expect((await uitkomst().locator('li').allTextContents()).filter((z) => z.includes('naar inwoners'))).toEqual(expect.arrayContaining([expect.stringContaining('De taakstelling van Baarn')]));
  await uitkomst().getByRole('button', { name: 'Maak blad “2024-II”' }).click();
  expect(await asked()).toEqual([['maakHalfjaar', 3, '2024-II', 3]]);
});

test('a circulaire that names no half-year is asked about, and the list answers it', async () => {
  await open();
  await bekijk(CIRCULAIRE.replace(' 2024-2', ''));
  expect(await uitkomst().locator('li').allTextContents()).toEqual([expect.stringContaining('niet van welk ene halfjaar')]);
  await vouw().getByLabel('Halfjaar van de circulaire').selectOption('2024-2');
  await vouw().getByRole('button', { name: 'Bekijken' }).click();
  await uitkomst().getByRole('button', { name: 'Maak blad “2024-II”' }).waitFor();
});

test('without a circulaire it can be made too, with the taakstelling blank; a half-year that runs says why not', async () => {
  await open();
  await bekijk();
  expect(await uitkomst().locator('tbody tr').first().textContent()).toBe('Lopik26 achterstandleegleegvoorstel 3');
  await open('nl', 'licht', 'tussenstand');
  await bekijk();
  expect(await uitkomst().locator('li').allTextContents()).toEqual([expect.stringContaining('is een tussenstand van 26 oktober 2023')]);
  expect(await uitkomst().getByRole('button').count()).toBe(0);
});

test('while there is work nothing more can be asked', async () => {
  await open();
  await bekijk(CIRCULAIRE);
  await metPagina((p) => { p.model().zet({ werk: { wat: 'klaarmaken', deel: 0.4, annuleerbaar: false } }); }, null);
  await uitkomst().getByRole('button', { name: 'Maak blad “2024-II”' }).click({ force: true });
  expect(await gevraagd()).toEqual([]);
});

test.each([['licht', 'nl'], ['donker', 'nl'], ['contrast', 'nl'], ['licht', 'en']] as const)('looked at in %s, %s: no axe violation, headings in order, no sideways scrolling; at 200 %% neither', async (thema, taal) => {
  await open(taal, thema);
  await bekijk(CIRCULAIRE, HERVERDELING, 'Gemeente\tInwoners\nLopik\t14800\nSoest\t47600\nBaarn\t2500');
  const fouten = [...(await keur(blad, `volgend halfjaar, ${thema}, ${taal}`))];
  await blad.setViewportSize({ width: 160, height: 320 });
  const breed = await breedte(blad);
  await blad.setViewportSize({ width: 320, height: 640 });
  if (breed > 160) fouten.push(`${breed} px wide at 200 %`);
  expect(fouten).toEqual([]);
});
