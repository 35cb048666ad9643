import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Acties } from '../../src/excel/model/toestand';
import type { Taal } from '../../src/tekst';
import { BROWSERVLAGGEN, zoekBrowser } from '../hulp/browser';
import { gebouwd } from '../hulp/gebouwd';
import type { Proefpagina } from './pagina';
import { NIEUWE_CIJFERS } from './standen';

const WORTEL = path.resolve(__dirname, '../..');
const ADRES = 'http://venster.test';
const HTML = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Deelvenster</title><style>body{margin:0}</style></head><body><script src="/pagina.js"></script></body></html>';

export type Thema = 'licht' | 'donker' | 'contrast';

let browser: Browser;
export let blad: Page;
export const klachten: string[] = [];
/** A file that the server does not give. */
let weiger: string | null = null;

export const weigerBestand = (bestand: string | null): void => { weiger = bestand; };

export const metPagina = <T, A>(doe: (pagina: Proefpagina, gegeven: A) => T, gegeven: A): Promise<T> =>
  blad.evaluate(`(${String(doe)})(window.pagina, ${JSON.stringify(gegeven)})`) as Promise<T>;

/** A pane without Excel in a browser of its own, for the tests of one file. */
export const bedienVenster = (): void => {
  beforeAll(async () => {
    const map = gebouwd('proefvenster');
    browser = await chromium.launch({ executablePath: zoekBrowser(), args: [...BROWSERVLAGGEN] });
    blad = await browser.newPage({ viewport: { width: 320, height: 640 } });
    blad.on('pageerror', (fout) => klachten.push(String(fout.stack)));
    blad.on('console', (regel) => { if (['error', 'warning'].includes(regel.type())) klachten.push(regel.text()); });
    await blad.route(`${ADRES}/**`, async (vraag) => {
      const { pathname } = new URL(vraag.request().url());
      if (pathname === '/') return vraag.fulfill({ contentType: 'text/html', body: HTML });
      if (pathname === weiger) return vraag.abort();
      const bestand = path.join(pathname.startsWith('/voorbeelden/') ? WORTEL : map, pathname);
      return existsSync(bestand) ? vraag.fulfill({ body: readFileSync(bestand), contentType: bestand.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' }) : vraag.fulfill({ status: 204, body: '' });
    });
    await blad.goto(ADRES);
    await blad.waitForFunction('window.pagina !== undefined');
    await blad.addScriptTag({ path: path.join(WORTEL, 'node_modules/axe-core/axe.min.js') });
  });

  afterAll(async () => {
    await browser?.close();
  });

  afterEach(() => {
    expect(klachten.splice(0)).toEqual([]);
  });
};

let nuThema: Thema | null = null;

export const toon = async (stand: string, thema: Thema = 'licht', taal: Taal = 'nl'): Promise<void> => {
  if (thema !== nuThema) await blad.emulateMedia({ forcedColors: thema === 'contrast' ? 'active' : 'none', reducedMotion: 'reduce' });
  nuThema = thema;
  await metPagina((p, [s, t, l]) => p.toon(s as string, t === 'donker' ? 'donker' : 'licht', l === 'en' ? 'en' : 'nl'), [stand, thema, taal] as const);
  await rustig();
};

/** Until the pane is there, the parts that load later included. */
export const rustig = (): Promise<unknown> => metPagina((p) => p.rustig(), null);

/** Opens every fold, and what is folded within it. */
export const vouwOpen = async (): Promise<void> => {
  while (await blad.evaluate("(() => { const dicht = [...document.querySelectorAll('details:not([open])')]; for (const d of dicht) d.open = true; return dicht.length > 0; })()")) await rustig();
};

/** In the state with new figures: pastes them and has them compared. */
export const vergelijkNieuwe = async (taal: Taal): Promise<void> => {
  await vouwOpen();
  await blad.getByLabel(taal === 'nl' ? 'Nieuwe cijfers' : 'New figures', { exact: true }).fill(NIEUWE_CIJFERS);
  await blad.getByRole('button', { name: taal === 'nl' ? 'Vergelijken' : 'Compare', exact: true }).click();
  await blad.getByRole('heading', { name: taal === 'nl' ? 'De trede verandert' : 'The trede changes' }).waitFor();
};

export const gevraagd = (): Promise<ReadonlyArray<readonly [keyof Acties, ...unknown[]]>> => metPagina((p) => p.model().gevraagd.map((x) => [...x]) as never, null);
