import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { BROWSERVLAGGEN, zoekBrowser } from '../test/hulp/browser';

const MAP = join('docs', 'beelden');

/** Serves the page of `npm start` on a port that is free. */
const bedien = (): Promise<{ readonly adres: string; readonly proces: ChildProcess }> =>
  new Promise((klaar, mislukt) => {
    const proces = spawn(process.execPath, [join('tools', 'start.mjs'), '--poort', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    proces.stdout.on('data', (d) => klaar({ adres: /http:\/\/localhost:\d+/.exec(String(d))?.[0] ?? '', proces }));
    proces.on('exit', (code) => mislukt(new Error(`The server ended with ${String(code)}.`)));
  });

const ga = async (pagina: Page, blad: string): Promise<void> => {
  await pagina.getByRole('tab', { name: blad, exact: true }).click();
};

const vouwOpen = async (venster: FrameLocator, kop: string): Promise<void> => {
  const samenvatting = venster.locator('summary', { hasText: kop });
  await samenvatting.click();
  await samenvatting.evaluate((e) => e.scrollIntoView());
};

/** What the manual and the README show: each from the example workbook, as the add-in is built. */
const beelden: Readonly<Record<string, (pagina: Page, venster: FrameLocator) => Promise<unknown>>> = {
  'werkblad.png': async (pagina, venster) => {
    await ga(pagina, '2024-II');
    await venster.getByRole('button', { name: /^Beoordeel 26 gemeenten/ }).click();
    await venster.getByRole('button', { name: 'Herstel' }).waitFor();
    return pagina;
  },
  'gemeente.png': async (_, venster) => {
    await venster.getByRole('tab', { name: 'Gemeente' }).click();
    await venster.getByRole('combobox', { name: 'Gemeente' }).selectOption('Utrecht');
    await venster.getByText('De ladder').waitFor();
  },
  'kaart.png': async (_, venster) => {
    await venster.getByRole('tab', { name: 'Beoordelen' }).click();
    await vouwOpen(venster, 'Kaart van de treden');
    await venster.getByText('Als tabel').waitFor();
  },
};

const maak = async (): Promise<void> => {
  mkdirSync(MAP, { recursive: true });
  const { adres, proces } = await bedien();
  const browser = await chromium.launch({ executablePath: zoekBrowser(), args: [...BROWSERVLAGGEN] });
  try {
    const pagina = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light', locale: 'nl-NL', reducedMotion: 'reduce' });
    await pagina.goto(adres);
    const venster = pagina.frameLocator('iframe');
    for (const [naam, toon] of Object.entries(beelden)) {
      const heel = (await toon(pagina, venster)) !== undefined;
      // what was asked for is drawn, and no longer a moment old
      await pagina.waitForTimeout(1_000);
      const path = join(MAP, naam);
      await (heel ? pagina.screenshot({ path }) : pagina.locator('iframe').screenshot({ path }));
      console.log(path);
    }
  } finally {
    await browser.close();
    proces.removeAllListeners('exit').kill();
  }
};

void maak();
