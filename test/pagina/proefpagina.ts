import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { BROWSERVLAGGEN, zoekBrowser } from '../hulp/browser';
import { gebouwd } from '../hulp/gebouwd';
import { startServer } from './server';
import type { Server } from './server';

const VENSTER = path.join(__dirname, 'venster');

let browser: Browser;
let server: Server;
/** The page of the running test; `open` makes it. */
export let pagina: Page;
const buiten: string[] = [];
const fouten: string[] = [];

/** The page as it is without wishes of the test's own: opened once, and by the other tests given its first workbook anew. */
let gewone: Page | null = null;

const EERSTE = 'coa-utrecht.xlsx';

/** Has the page open its first workbook again, which drops all that was done to it. False where it does not get there. */
const begintOpnieuw = async (p: Page): Promise<boolean> => {
  try {
    await p.evaluate("for (const f of document.querySelectorAll('iframe')) f.dataset.oud = ''");
    await p.selectOption('.bestandsbalk select', EERSTE, { timeout: 5_000 });
    const verlies = p.locator('dialog >> text=Openen zonder op te slaan');
    const nieuw = p.locator('iframe:not([data-oud])');
    await verlies.or(nieuw).waitFor({ timeout: 10_000 });
    if (await verlies.isVisible()) await verlies.click();
    await nieuw.waitFor({ timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
};

export const open = async (adres = '/', opties?: Parameters<Browser['newPage']>[0]): Promise<void> => {
  const gewoon = adres === '/' && opties === undefined;
  if (gewoon && gewone !== null && (await begintOpnieuw(gewone))) {
    pagina = gewone;
    return;
  }
  pagina = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...opties });
  if (gewoon) {
    await gewone?.close();
    gewone = pagina;
  }
  pagina.on('request', (r) => {
    if (!r.url().startsWith(server.adres) && !r.url().startsWith('blob:') && !r.url().startsWith('data:')) buiten.push(r.url());
  });
  pagina.on('pageerror', (e) => fouten.push(String(e.stack)));
  await pagina.goto(server.adres + adres);
  await pagina.waitForSelector('#cel-5-5');
};

/** Until what was done is drawn. */
export const getekend = (): Promise<unknown> => pagina.evaluate('new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)))');

export const cel = async (adres: string): Promise<string | null> => {
  await getekend();
  const [, letter = 'A', rij = '1'] = /^([A-Z])(\d+)$/.exec(adres) ?? [];
  return pagina.textContent(`#cel-${Number(rij) - 1}-${letter.charCodeAt(0) - 65}`);
};

export const naar = async (adres: string): Promise<void> => {
  await pagina.fill('.naamvak', adres);
  await pagina.press('.naamvak', 'Enter');
};

export const typ = async (adres: string, tekst: string): Promise<void> => {
  await naar(adres);
  await pagina.keyboard.type(tekst);
  await pagina.keyboard.press('Enter');
};

export const status = async (): Promise<string | null> => {
  await getekend();
  return pagina.textContent('.status .melding');
};

/** Serves the page as it was built, for the tests of a file; each of them takes no request elsewhere and throws nothing. */
export const bedienPagina = (): void => {
  beforeAll(async () => {
    const gestart = await startServer('--poort', '0', '--venster', VENSTER, '--pagina', gebouwd('pagina'));
    if (!('adres' in gestart)) throw new Error(gestart.stderr);
    server = gestart;
    browser = await chromium.launch({ executablePath: zoekBrowser(), args: [...BROWSERVLAGGEN] });
  });

  afterAll(async () => {
    await browser?.close();
    server?.proces.kill();
  });

  beforeEach(() => {
    buiten.length = 0;
    fouten.length = 0;
  });

  afterEach(async () => {
    if (pagina !== gewone) await pagina?.close();
    expect(buiten).toEqual([]);
    expect(fouten).toEqual([]);
  });
};
