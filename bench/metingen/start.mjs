import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bedien, startBrowser } from '../browser.mjs';
import { omEnOm, vergelijk } from '../meten.mjs';
import { vensters } from '../product.mjs';

/** What shows that a pane has come so far. */
const ONS = { getekend: '[role="tab"]', klaar: '.voet .knop:not([aria-disabled])' };
const SJABLOON = { klaar: 'button' };

/**
 * Runs in the pane's own page before anything else. Once the last sign is there it tells when each was first seen, in
 * milliseconds since the page began to load, and what was fetched for it; not what is fetched ahead for later.
 */
const kijkUit = (tekens) => {
  if (location.pathname !== '/venster.html') return;
  const gezien = {};
  const opgehaald = () => {
    const vooruit = [...document.querySelectorAll('link[rel="prefetch"]')].map((l) => l.href);
    return [location.href, ...performance.getEntriesByType('resource').map((r) => r.name)].filter((adres) => !vooruit.includes(adres)).map((adres) => new URL(adres).pathname);
  };
  new MutationObserver((_, wacht) => {
    for (const [naam, teken] of Object.entries(tekens)) if (!(naam in gezien) && document.querySelector(teken)) gezien[naam] = performance.now();
    if (!('klaar' in gezien)) return;
    wacht.disconnect();
    console.debug(`meting ${JSON.stringify({ gezien, bestanden: opgehaald() })}`);
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['aria-disabled'] });
};

/** Opens the worksheet in a browser that has kept nothing; only once it is at rest the pane, as in Excel. Gives what the pane told. */
const open = async (browser, { adres }, tekens) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  try {
    const pagina = await context.newPage();
    await pagina.addInitScript(kijkUit, tekens);
    await pagina.route('**/venster.html', (r) => r.fulfill({ contentType: 'text/html', body: '' }));
    await pagina.goto(adres);
    const venster = pagina.locator('iframe');
    await venster.waitFor();
    await pagina.evaluate(() => new Promise((rust) => { requestIdleCallback(rust); }));
    await pagina.unrouteAll();
    const verteld = pagina.waitForEvent('console', (m) => m.text().startsWith('meting '));
    const fout = new Promise((_, mislukt) => { pagina.on('pageerror', mislukt); });
    await venster.evaluate((v) => { v.src = '/venster.html'; });
    return JSON.parse((await Promise.race([verteld, fout])).text().slice('meting '.length));
  } finally {
    await context.close();
  }
};

/** kB of 1,000 bytes, gzipped: the pane's own page, styles and scripts among what was fetched. */
const ingepakt = ({ map }, bestanden) =>
  bestanden
    .filter((b) => /\.(?:html|css|js)$/.test(b) && !b.startsWith('/office-js/') && b !== '/haak.js')
    .reduce((n, b) => n + gzipSync(readFileSync(join(map, b)), { level: 9 }).length / 1_000, 0);

export const meet = async () => {
  const mappen = vensters();
  const browser = await startBrowser();
  const [ons, sjabloon] = await Promise.all([bedien(mappen.ons), bedien(mappen.sjabloon)]);
  try {
    const keren = await omEnOm({ opwarmen: 2, herhalingen: 15 }, () => open(browser, ons, ONS), () => open(browser, sjabloon, SJABLOON));
    const rij = (wat, eenheid, { a, b, verhouding }, doel) => ({ wat, ons: a, ander: b, tegen: 'nagebouwd React-sjabloon van Microsoft', eenheid, verhouding, ...doel });
    const tot = (teken) => vergelijk(keren.map((k) => ({ a: k.a.gezien[teken], b: k.b.gezien.klaar })));
    return [
      rij('Deelvenster in beeld', 'ms', tot('getekend'), { doel: 1, minstens: false }),
      rij('Werkmap herkend, klaar om te beoordelen', 'ms', tot('klaar'), { doel: 1, minstens: false }),
      rij('Eigen bestanden tot dan, ingepakt', 'kB', vergelijk(keren.map((k) => ({ a: ingepakt(ons, k.a.bestanden), b: ingepakt(sjabloon, k.b.bestanden) }))), {}),
    ];
  } finally {
    ons.stop();
    sjabloon.stop();
    await browser.close();
  }
};
