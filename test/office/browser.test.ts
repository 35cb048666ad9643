import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { BROWSERVLAGGEN, zoekBrowser } from '../hulp/browser';
import { gebouwd } from '../hulp/gebouwd';

const WORTEL = path.resolve(__dirname, '../..');
const ADRES = 'http://host.test';

const PAGINA = '<!doctype html><meta charset="utf-8"><title>host</title><script src="/host.js"></script><iframe src="/venster.html" name="venster"></iframe>';
const VENSTER = '<!doctype html><meta charset="utf-8"><title>venster</title><script>Object.defineProperty(window, "external", { value: parent.host.extern });</script><script src="/office/office.js"></script>';

const bestand = (pad: string): string => {
  if (pad.startsWith('/office/')) return path.join(WORTEL, 'node_modules/@microsoft/office-js/dist', pad.slice('/office/'.length));
  return path.join(gebouwd('proefhost'), pad);
};

let browser: Browser;
let blad: Page;
let venster: Frame;
const klachten: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: zoekBrowser(), args: [...BROWSERVLAGGEN] });
  blad = await browser.newPage();
  blad.on('pageerror', (fout) => klachten.push(String(fout.stack)));
  await blad.route(`${ADRES}/**`, async (vraag) => {
    const { pathname } = new URL(vraag.request().url());
    if (pathname === '/') return vraag.fulfill({ contentType: 'text/html', body: PAGINA });
    if (pathname === '/venster.html') return vraag.fulfill({ contentType: 'text/html', body: VENSTER });
    const waar = bestand(pathname);
    return existsSync(waar) ? vraag.fulfill({ body: readFileSync(waar), contentType: 'text/javascript' }) : vraag.fulfill({ status: 404, body: '' });
  });
  await blad.goto(ADRES);
  const gevonden = blad.frame({ name: 'venster' });
  if (!gevonden) throw new Error('Het venster is er niet.');
  venster = gevonden;
  await venster.waitForFunction('window.Office && window.Excel');
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

test('office.js in a frame finds Excel, reads and writes the workbook of the page around it, and hears its events', async () => {
  expect(await venster.evaluate('Office.onReady().then((info) => [info.host, info.platform])')).toEqual(['Excel', 'PC']);
  const uit = await venster.evaluate(`Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItem('Blad1');
    window.gezien = [];
    blad.onChanged.add(async (e) => { window.gezien.push(e.address); });
    blad.getRange('A1:B2').values = [['x', 1], ['y', 2]];
    const b = blad.getRange('A1:B2').load('values, address');
    await context.sync();
    return [b.address, b.values];
  })`);
  expect(uit).toEqual(['Blad1!A1:B2', [['x', 1], ['y', 2]]]);
  await blad.evaluate("window.host.typ('Blad1', 'C3', 'getypt')");
  await venster.waitForFunction('window.gezien.length === 2');
  expect(await venster.evaluate('window.gezien')).toEqual(['A1:B2', 'C3']);
  expect(await blad.evaluate("window.host.werkboek.blad('Blad1').waarde(0, 0)")).toBe('x');
});

test('a function of the frame answers a formula of the page', async () => {
  await venster.evaluate("CustomFunctions.associate('DUBBEL', (n) => n * 2)");
  await blad.evaluate("window.host.typ('Blad1', 'D1', '=IBT.DUBBEL(B2)+1')");
  await blad.evaluate('window.host.rust()');
  expect(await blad.evaluate("window.host.werkboek.blad('Blad1').waarde(0, 3)")).toBe(5);
  expect(klachten).toEqual([]);
});
