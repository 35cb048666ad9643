import { adres, begin, einde, naar, nieuwePagina, open, schendingen } from '../hulp/invoegtoepassing';
import { SCHIL } from '../../src/excel/start/teksten';
import type { Frame, Page } from 'playwright-core';

beforeAll(begin);
afterAll(einde);

let pagina: Page;
afterEach(() => pagina.close());

const venster = async (voor: (p: Page) => Promise<unknown>, taal = 'nl-NL'): Promise<void> => {
  ({ pagina } = await nieuwePagina({ viewport: { width: 320, height: 640 }, locale: taal }));
  await voor(pagina);
  await pagina.goto(`${adres()}/venster.html`);
};

const meldt = async (melding: keyof typeof SCHIL, knop: boolean): Promise<void> => {
  await pagina.locator('#schil-melding', { hasText: SCHIL[melding].nl }).waitFor();
  expect(await pagina.getAttribute('main', 'aria-busy')).toBeNull();
  expect(await pagina.getByRole('button', { name: SCHIL.opnieuw.nl }).count()).toBe(knop ? 1 : 0);
  expect(await schendingen(pagina.mainFrame())).toEqual([]);
};

/** An office.js that is there, and never says that it is ready. */
const STIL = 'window.Office = { onReady: () => new Promise(() => undefined), context: {} };';

test('outside Excel: says so, and where it can be seen at work', async () => {
  await venster(() => Promise.resolve());
  await meldt('buitenExcel', false);
  expect(SCHIL.buitenExcel.nl).toContain('npm start');
});

test('office.js is held back: a sentence for the administrator, and a button that starts anew', async () => {
  await venster((p) => p.route('**/office.js', (r) => r.abort()));
  await meldt('geenOffice', true);
  await pagina.unroute('**/office.js');
  await pagina.getByRole('button', { name: SCHIL.opnieuw.nl }).click();
  await meldt('buitenExcel', false);
});

test('Office never says that it is ready: after ten seconds a sentence, and a button that starts anew', async () => {
  await venster(async (p) => {
    await p.clock.install();
    await p.route('**/office.js', (r) => r.fulfill({ contentType: 'text/javascript', body: STIL }));
  });
  await pagina.clock.fastForward(5_000);
  await pagina.locator('#schil-melding', { hasText: 'wordt geladen' }).waitFor();
  expect(await pagina.getByRole('button').count()).toBe(0);
  await pagina.clock.fastForward(6_000);
  await meldt('geenAntwoord', true);
  await pagina.unroute('**/office.js');
  await pagina.getByRole('button', { name: SCHIL.opnieuw.nl }).click();
  await meldt('buitenExcel', false);
});

/** How many parts of the pane have come. */
const delen = (frame: Frame): Promise<number> => frame.evaluate("performance.getEntriesByType('resource').filter((r) => r.name.includes('/deel-')).length");

test('the code of the pane is fetched while Office is not ready yet', async () => {
  await venster((p) => p.route('**/office.js', (r) => r.fulfill({ contentType: 'text/javascript', body: STIL })));
  while (await delen(pagina.mainFrame()) < 3) await pagina.waitForTimeout(50);
  await pagina.locator('#schil-melding', { hasText: 'wordt geladen' }).waitFor();
});

test('Excel is too old: says what is needed', async () => {
  await venster((p) => p.route('**/office.js', (r) => r.fulfill({
    contentType: 'text/javascript',
    body: "window.Office = { HostType: { Excel: 'Excel' }, context: { requirements: { isSetSupported: () => false } }, onReady: (doe) => Promise.resolve(doe({ host: 'Excel' })) };",
  })));
  await meldt('teOud', false);
});

test.each(['functies.js', 'venster.js'])('%s itself does not arrive: after a while the page says what to do, without a script', async (bestand) => {
  await venster((p) => p.route(`**/${bestand}`, (r) => r.abort()));
  const laat = pagina.locator('.schil__laat');
  expect(await laat.isVisible()).toBe(false);
  await pagina.evaluate('document.getAnimations().forEach((a) => a.finish())');
  await laat.waitFor();
  expect(await laat.textContent()).toMatch(/Sluit dit venster en open het opnieuw.*Close this pane and open it again/);
  expect(await schendingen(pagina.mainFrame())).toEqual([]);
});

test('where the page has said what is wrong, that other sentence does not come', async () => {
  await venster(() => Promise.resolve());
  await meldt('buitenExcel', false);
  expect(await pagina.evaluate("getComputedStyle(document.querySelector('.schil__laat')).display")).toBe('none');
});

test('a part of the pane does not arrive: formulas are answered, and trying again asks for it again', async () => {
  ({ pagina } = await nieuwePagina());
  await pagina.route('**/deel-*.js', (r) => r.abort());
  await pagina.goto(adres());
  const schil = pagina.frameLocator('iframe');
  await schil.locator('#schil-melding', { hasText: SCHIL.vensterKapot.nl }).waitFor();
  await pagina.fill('.naamvak', 'M6');
  await pagina.press('.naamvak', 'Enter');
  await pagina.keyboard.type('=IBT.TOTAALOPGAVE(C6;B6;D6)');
  await pagina.keyboard.press('Enter');
  await pagina.fill('.naamvak', 'M6');
  await pagina.press('.naamvak', 'Enter');
  await pagina.locator('#cel-5-12', { hasText: /^178$/ }).waitFor();
  await pagina.unroute('**/deel-*.js');
  await schil.getByRole('button', { name: SCHIL.opnieuw.nl }).click();
  await schil.locator('.voet .knop').waitFor();
});

test('a part that is needed later does not arrive: the rest stays, and trying again asks for it again', async () => {
  const proef = await open();
  ({ pagina } = proef);
  await pagina.route('**/deel-*.js', (r) => r.abort());
  await proef.venster.getByRole('tab', { name: 'Over' }).click();
  await proef.venster.getByText('Dit onderdeel kan niet worden getoond').waitFor();
  await pagina.unroute('**/deel-*.js');
  await proef.venster.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await proef.venster.getByRole('button', { name: /Diagnose/ }).waitFor();
});

test('what is likely asked for next is fetched ahead, once the first screen stands', async () => {
  const proef = await open();
  ({ pagina } = proef);
  let eerder = 0;
  for (let nu = await delen(proef.frame()); nu === 3 || nu > eerder; nu = await delen(proef.frame())) {
    eerder = nu;
    await pagina.waitForTimeout(300);
  }
  await pagina.route('**/deel-*.js', (r) => r.abort());
  await naar(proef, 'A12');
  await proef.venster.getByRole('tab', { name: 'Gemeente' }).click();
  await proef.venster.getByRole('heading', { name: 'Eemnes' }).waitFor();
});
