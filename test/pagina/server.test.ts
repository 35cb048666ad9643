import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import type { Server } from './server';
import { startServer } from './server';

let server: Server;
let adres = '';

beforeAll(async () => {
  const gestart = await startServer('--poort', '0', '--venster', path.join(__dirname, 'venster'));
  if (!('adres' in gestart)) throw new Error(gestart.stderr);
  server = gestart;
  ({ adres } = gestart);
});

afterAll(() => {
  server?.proces.kill();
});

test('a port that is taken is named, with what to do', async () => {
  const bezet = createServer().listen(0, '127.0.0.1');
  await new Promise((klaar) => bezet.once('listening', klaar));
  const { port } = bezet.address() as AddressInfo;
  const uit = await startServer('--poort', String(port));
  bezet.close();
  expect(uit).toMatchObject({ code: 2, stderr: expect.stringContaining(`Poort ${port} is al in gebruik`) });
});

test('nothing outside the served folders is handed out', async () => {
  for (const pad of ['/../package.json', '/assets/..%2f..%2fpackage.json', '/office-js/..%2f..%2f..%2f..%2fpackage.json', '/voorbeelden/%2e%2e/package.json', '/voorbeelden/maak.ts%00.xlsx']) {
    expect([pad, (await fetch(adres + pad)).status]).toEqual([pad, 404]);
  }
  expect((await fetch(`${adres}/venster.html`)).headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('the pane gets the office.js of this machine, after the script that asks for an Excel; the rest of its page stays', async () => {
  const html = await (await fetch(`${adres}/venster.html`)).text();
  expect(html).toContain('<script src="/haak.js"></script><script src="/office-js/office.js"></script>');
  expect(html).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(html).not.toContain('src="https:');
});

test.each([['abc'], ['70000']])('--poort %s is refused with a sentence', async (poort) => {
  expect(await startServer('--poort', poort)).toEqual({ code: 2, stderr: 'Geef achter --poort een getal tussen 0 en 65535; 0 kiest zelf een vrije poort.\n' });
});
