import type { Overname } from '../../src/excel/model/toestand';
import { bedienVenster, blad, gevraagd, metPagina, rustig, toon, vouwOpen } from '../venster/bediening';
import { NIEUWE_CIJFERS } from '../venster/standen';

bedienVenster();

/** What of the focused element lies under the foot or the tabs, if anything; `'nergens'` where no element has the focus. */
const bedekt = (): Promise<string | null> =>
  blad.evaluate(`(() => { const e = document.activeElement; if (e === document.body) return 'nergens'; const r = e.getBoundingClientRect(); const over = [...document.querySelectorAll('.voet, .tabs')].find((v) => { const b = v.getBoundingClientRect(); return !v.contains(e) && getComputedStyle(v).position === 'sticky' && r.bottom > b.top && r.top < b.bottom; }); return over === undefined ? null : over.className + ' over ' + e.textContent.slice(0, 60); })()`);

test.each([['vooruitblik', 320, 640], ['rommelig', 320, 640], ['vooruitblik', 320, 500]] as const)('%s at %i × %i: nothing that has the focus lies under the foot or the tabs, on the way down or back', async (stand, width, height) => {
  await blad.setViewportSize({ width, height });
  await toon(stand);
  await vouwOpen();
  const gezien: Array<string | null> = [];
  for (const toets of ['Tab', 'Shift+Tab']) {
    for (let i = 0; i < 400; i += 1) {
      await blad.keyboard.press(toets);
      const over = await bedekt();
      if (over === 'nergens') break;
      gezien.push(over);
    }
  }
  await blad.setViewportSize({ width: 320, height: 640 });
  expect(gezien.filter((b) => b !== null)).toEqual([]);
  expect(gezien.length).toBeGreaterThan(80);
});

/** What has the focus: its kind, and what it is called. */
const scherp = (): Promise<string> =>
  blad.evaluate(`(() => { const e = document.activeElement; return e === document.body ? 'BODY' : e.tagName + ' ' + (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent).trim().replace(/\\s+/g, ' ').slice(0, 60); })()`);

/** The work that follows a choice, as the pane shows it while the sheet is read, and that it is over. */
const werk = async (): Promise<void> => {
  await metPagina((p) => { p.model().zet({ werk: { wat: 'lezen', deel: 0.4, annuleerbaar: true } }); }, null);
  await rustig();
  await metPagina((p) => { p.model().zet({ werk: null }); }, null);
  await rustig();
};

test('a list keeps the focus through the work that its choice asks, and cannot be changed meanwhile', async () => {
  for (const [stand, lijst, keuze] of [['rommelig', /^[H-Z]: /, 'tijdigBeschikbaar'], ['vooruitblik', 'Bladen', 'blad 2024-II'], ['vooruitblik', 'Een positieve stand is een', 'achterstand positief']] as const) {
    await toon(stand);
    await blad.getByText('Wat is herkend').click();
    await rustig();
    const veld = blad.getByLabel(lijst).last();
    await veld.focus();
    const voor = await scherp();
    await veld.selectOption(keuze);
    await werk();
    expect([keuze, await scherp()]).toEqual([keuze, voor]);
    expect((await gevraagd()).length).toBe(1);
  }
  const gedaan = (await gevraagd()).length;
  await metPagina((p) => { p.model().zet({ werk: { wat: 'lezen', deel: 0.4, annuleerbaar: true } }); }, null);
  await blad.getByLabel('Bladen').focus();
  await blad.keyboard.press('ArrowDown');
  expect((await gevraagd()).length).toBe(gedaan);
});

test('the arrows go over the radios and back again, with work between', async () => {
  await toon('vooruitblik');
  await blad.getByRole('radio', { name: 'Formules' }).focus();
  await blad.keyboard.press('ArrowDown');
  await werk();
  expect(await scherp()).toBe('INPUT Waarden');
  await blad.keyboard.press('ArrowUp');
  await werk();
  expect(await scherp()).toBe('INPUT Formules');
  expect((await gevraagd()).map((g) => g[1])).toEqual(['waarden', 'formules']);
});

test('what is shown on request has the focus at its first', async () => {
  await toon('vooruitblik');
  await blad.getByRole('button', { name: 'Toon nog 3' }).click();
  expect(await scherp()).toMatch(/^BUTTON (?!Toon)/);
  expect(await blad.evaluate("[...document.activeElement.closest('ul').children].indexOf(document.activeElement.closest('li'))")).toBe(8);
});

test('where what was pressed goes away, the focus goes to what was said of it, or to the heading', async () => {
  const druk = async (naam: string | RegExp, plek = ''): Promise<string> => {
    await blad.locator(plek === '' ? 'body' : plek).getByRole('button', { name: naam }).first().click();
    await rustig();
    return scherp();
  };
  await toon('lezing oud');
  expect(await druk('Opnieuw lezen', '.balk--boven')).toBe('H2 Tweede helft 2024');
  await toon('hindernis: FILTER_VERBERGT');
  expect(await druk('Filter wissen en opnieuw proberen')).toMatch(/^DIV 2022-2, 2023-1, 2023-2, 2024-1, 2024-2: 1\d\d uitkomsten beoor/);
  await toon('rommelig');
  expect(await druk(/toch als gemeente beoordelen$/)).toBe('H2 Eerste helft 2024');
  await toon('samenvatting');
  await blad.getByText('2024-2 vastzetten').click();
  await druk('Zet 2024-2 vast');
  expect(await druk('Ja, zet 2024-2 vast')).toMatch(/^DIV 2024-2: /);
  await toon('vraag: STAND_TEKEN_ONBEKEND');
  expect(await druk('Positief is een achterstand')).toMatch(/^H2 /);
});

test('the focus stays away where the user is not in the pane', async () => {
  await toon('lezing oud');
  await blad.locator('.balk--boven button').focus();
  await blad.evaluate("document.activeElement.blur(); document.hasFocus = () => false");
  await metPagina((p) => { p.model().zet({ lezingOud: false }); }, null);
  await rustig();
  expect(await scherp()).toBe('BODY');
  await blad.evaluate('delete document.hasFocus');
});

test('new figures are compared by keyboard alone, with nothing asked of the workbook, and what is ticked is taken over', async () => {
  await toon('nieuwe cijfers');
  await blad.locator('summary', { hasText: 'Nieuwe cijfers vergelijken' }).focus();
  await blad.keyboard.press('Enter');
  await rustig();
  const stops: string[] = [];
  for (let i = 0; i < 7; i += 1) {
    await blad.keyboard.press('Tab');
    stops.push(await scherp());
    if (i === 1) await blad.keyboard.insertText(NIEUWE_CIJFERS);
  }
  expect(stops).toEqual(['SELECT Waar de nieuwe cijfers staan', 'TEXTAREA Nieuwe cijfers', 'SELECT Halfjaar van de nieuwe cijfers', 'SELECT Een positieve stand is een', 'SELECT De realisatie is van', 'SELECT Onder taakstelling staat', 'BUTTON Vergelijken']);
  await blad.keyboard.press('Enter');
  const uitkomst = blad.getByRole('status', { name: 'Nieuwe cijfers vergelijken' });
  await uitkomst.getByText('2 cijfers anders bij 2 gemeenten').waitFor();
  expect(await uitkomst.getByRole('heading').allTextContents()).toEqual(['De trede verandert', 'De trede blijft, wat is getoetst verandert', 'Niet over te nemen', 'Let op', 'Niet in de nieuwe cijfers', 'Alleen in de nieuwe cijfers', 'Overnemen']);
  expect(await gevraagd()).toEqual([]);
  await blad.keyboard.press('Tab');
  expect(await blad.evaluate('document.activeElement.labels[0].textContent')).toBe("realisatie ('2024-I'!E2): van 7 naar 33");
  await blad.keyboard.press('Space');
  await uitkomst.getByRole('button', { name: 'Neem 1 correctie over' }).focus();
  await blad.keyboard.press('Enter');
  expect(await metPagina((p) => p.model().gevraagd.map((x) => [x[0], (x[1] as Overname).gekozen.map((c) => [c.gemeente, c.veld, c.van, c.naar])]), null)).toEqual([['neemOver', [['Lopik', 'realisatie', 7, 33]]]]);
});
