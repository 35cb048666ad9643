import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import type axe from 'axe-core';
import { chromium, type Browser, type Frame, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { startServer, type Server } from '../pagina/server';
import { BROWSERVLAGGEN, zoekBrowser } from './browser';
import { gebouwd } from './gebouwd';

/** The built add-in beside the built worksheet page, as `npm start` serves them, in a page of the test's own. */
export interface Proef {
  readonly pagina: Page;
  readonly venster: FrameLocator;
  readonly frame: () => Frame;
  /** What the page asked beyond its own host, threw, wrote as an error, or did against its content policy. */
  readonly klachten: string[];
}

let browser: Browser | null = null;
let server: Server | null = null;

export const begin = async (): Promise<void> => {
  gebouwd('pagina');
  gebouwd('excel');
  const gestart = await startServer('--poort', '0');
  if (!('adres' in gestart)) throw new Error(gestart.stderr);
  server = gestart;
  browser = await chromium.launch({ executablePath: zoekBrowser(), args: [...BROWSERVLAGGEN] });
};

export const einde = async (): Promise<void> => {
  await browser?.close();
  server?.proces.kill();
};

export const adres = (): string => server?.adres ?? '';

/** A browser page that keeps its complaints, at no address yet. */
export const nieuwePagina = async (opties: Parameters<Browser['newPage']>[0] = {}): Promise<Pick<Proef, 'pagina' | 'klachten'>> => {
  const pagina = await browserVan().newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', ...opties });
  const klachten: string[] = [];
  pagina.on('request', (r) => { if (!r.url().startsWith(adres()) && !/^(?:blob|data):/.test(r.url())) klachten.push(`request ${r.url()}`); });
  pagina.on('pageerror', (e) => klachten.push(String(e.stack)));
  pagina.on('console', (r) => { if (['error', 'warning'].includes(r.type())) klachten.push(`${r.text()} ${r.location().url}`); });
  await pagina.addInitScript("document.addEventListener('securitypolicyviolation', (e) => console.error(`CSP ${e.violatedDirective} ${e.blockedURI}`));");
  return { pagina, klachten };
};

export const browserVan = (): Browser => {
  if (browser === null) throw new Error('begin() first');
  return browser;
};

/** Opens the page of `npm start` in this browser page; ready when the pane has read the workbook. */
export const opAdres = async (pagina: Page, vraag = '', klachten: string[] = []): Promise<Proef> => {
  await pagina.goto(`${adres()}/${vraag}`);
  const venster = pagina.frameLocator('iframe');
  const frame = (): Frame => {
    const gevonden = pagina.frames().find((f) => f.url().endsWith('/venster.html'));
    if (gevonden === undefined) throw new Error('the pane is not there');
    return gevonden;
  };
  await venster.locator('.voet .knop').waitFor();
  return { pagina, venster, frame, klachten };
};

export const open = async (vraag = '', opties: Parameters<typeof nieuwePagina>[0] = {}): Promise<Proef> => {
  const { pagina, klachten } = await nieuwePagina(opties);
  return opAdres(pagina, vraag, klachten);
};

export const getekend = (pagina: Page): Promise<unknown> => pagina.evaluate('new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)))');

export const knop = ({ venster }: Proef, tekst: string | RegExp): Locator => venster.getByRole('button', { name: tekst }).first();

/** Until no work is under way. */
export const rust = async ({ pagina, venster }: Proef): Promise<void> => {
  await venster.locator('.werk').waitFor({ state: 'detached' });
  await getekend(pagina);
};

export const naar = async ({ pagina }: Proef, plek: string): Promise<void> => {
  await pagina.fill('.naamvak', plek);
  await pagina.press('.naamvak', 'Enter');
};

export const typ = async (proef: Proef, plek: string, tekst: string): Promise<void> => {
  await naar(proef, plek);
  await proef.pagina.keyboard.type(tekst);
  await proef.pagina.keyboard.press('Enter');
};

const celId = (plek: string): string => {
  const [, letters = 'A', rij = '1'] = /^([A-Z]+)(\d+)$/.exec(plek) ?? [];
  return `#cel-${Number(rij) - 1}-${[...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1}`;
};

/** Goes to a cell and waits until it shows this. */
export const toont = async (proef: Proef, plek: string, tekst: string | RegExp): Promise<void> => {
  await naar(proef, plek);
  const patroon = typeof tekst === 'string' ? new RegExp(`^${tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : tekst;
  await proef.pagina.locator(celId(plek)).filter({ hasText: patroon }).waitFor({ timeout: 5_000 }).catch(async () => {
    throw new Error(`${plek} shows “${await proef.pagina.textContent(celId(plek))}” instead of ${String(tekst)}`);
  });
};

export const simuleer = async ({ pagina }: Proef, tekst: string): Promise<void> => {
  await pagina.click('.simulatieknop');
  await pagina.click(`.simulatie >> text=${tekst}`);
  await pagina.click('.simulatieknop');
};

const AXE = readFileSync(path.join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a pane or page, in one line each. */
export const schendingen = async (frame: Frame): Promise<readonly string[]> => {
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(AXE);
  const uit = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
  return uit.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 200)} ${n.failureSummary ?? ''}`));
};
