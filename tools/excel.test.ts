import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ONTWIKKEL_ID } from './manifest/maak';

const script = join(process.cwd(), 'tools', 'excel.mjs');
const wef = join('Library', 'Containers', 'com.microsoft.Excel', 'Data', 'Documents', 'wef');
const kopie = join(wef, `${ONTWIKKEL_ID}.manifest.xml`);

let thuis = '';
beforeEach(() => (thuis = mkdtempSync(join(tmpdir(), 'excel-'))));
afterEach(() => rmSync(thuis, { recursive: true, force: true }));

/** Makes Node look like another system, on which a program answers with a code; what it was asked is written down. */
const nagedaan = (platform: string, code: number): string => `
  import cp from 'node:child_process';
  import { appendFileSync } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  Object.defineProperty(process, 'platform', { value: '${platform}' });
  cp.spawnSync = (programma, argumenten) => {
    appendFileSync(${JSON.stringify(join(thuis, 'gevraagd'))}, [programma, ...argumenten].join(' ') + '\\n');
    return { status: ${code}, stderr: 'geweigerd' };
  };
  syncBuiltinESMExports();`;

const opdracht = (platform: string, code: number, ...argumenten: readonly string[]): readonly string[] => ['--import', `data:text/javascript,${encodeURIComponent(nagedaan(platform, code))}`, script, ...argumenten];
const omgeving = () => ({ ...process.env, HOME: thuis, USERPROFILE: thuis });

/** Runs the script on a system; programs that it starts end with `code`. */
const draai = (platform: string, argumenten: readonly string[] = [], code = 0) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, opdracht(platform, code, ...argumenten), { env: omgeving(), encoding: 'utf8', timeout: 20_000 });
  return { status, stdout, stderr };
};

const gevraagd = (): readonly string[] => {
  const pad = join(thuis, 'gevraagd');
  return existsSync(pad) ? readFileSync(pad, 'utf8').trim().split('\n') : [];
};

/** Runs until something is ready for Excel, then stops; what was said until then. */
const draaiTotKlaar = (platform: string, code = 0): Promise<string> =>
  new Promise((klaar) => {
    const kind = spawn(process.execPath, opdracht(platform, code), { env: omgeving(), stdio: ['ignore', 'pipe', 'pipe'] });
    let tekst = '';
    const lees = (deel: Buffer) => {
      tekst += deel.toString();
      if (tekst.includes('\n')) kind.kill();
    };
    kind.stdout.on('data', lees);
    kind.stderr.on('data', lees);
    kind.on('close', () => klaar(tekst));
  });

const der = (soort: number, ...delen: readonly Uint8Array[]): Buffer => {
  const inhoud = Buffer.concat(delen);
  const kop = inhoud.length < 128 ? [soort, inhoud.length] : [soort, 0x82, inhoud.length >> 8, inhoud.length & 255];
  return Buffer.concat([Uint8Array.from(kop), inhoud]);
};

/** A certificate for localhost that it signs itself; two digits of the year until when. */
const certificaat = (jaar: string, publiek: KeyObject, geheim: KeyObject): string => {
  const ecdsaMetSha256 = der(0x30, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const naam = der(0x30, der(0x31, der(0x30, der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from('localhost')))));
  const tijd = (t: string) => der(0x17, Buffer.from(`${t}0101000000Z`));
  const inhoud = der(0x30, der(0xa0, der(0x02, Uint8Array.of(2))), der(0x02, Uint8Array.of(1)), ecdsaMetSha256, naam, der(0x30, tijd('20'), tijd(jaar)), naam, publiek.export({ type: 'spki', format: 'der' }));
  const geheel = der(0x30, inhoud, ecdsaMetSha256, der(0x03, Uint8Array.of(0), sign('sha256', inhoud, geheim)));
  return `-----BEGIN CERTIFICATE-----\n${geheel.toString('base64')}\n-----END CERTIFICATE-----\n`;
};

const legCertificaat = (jaar: string, sleutel?: string): void => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const map = join(thuis, '.office-addin-dev-certs');
  mkdirSync(map);
  writeFileSync(join(map, 'localhost.crt'), certificaat(jaar, publicKey, privateKey));
  writeFileSync(join(map, 'localhost.key'), sleutel ?? privateKey.export({ type: 'pkcs8', format: 'pem' }));
};

/** A Mac on which Excel was started once. */
const legExcel = (): string | undefined => mkdirSync(join(thuis, 'Library', 'Containers', 'com.microsoft.Excel'), { recursive: true });

test('where Excel is not, it says what there is instead, and stops with 2', () => {
  const { status, stdout, stderr } = draai('linux');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Excel draait niet op dit systeem, .*\bnpm start\b/);
});

test.each([
  ['no certificate', () => undefined, 'nog geen certificaat'],
  ['a certificate of the past', () => legCertificaat('21'), 'is verlopen'],
  ['another key', () => legCertificaat('49', 'geen sleutel'), 'is niet te gebruiken'],
])('%s: it says how one is made, makes none and leaves Excel alone', (_, leg, zin) => {
  legExcel();
  leg();
  const { status, stdout, stderr } = draai('darwin');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(zin);
  expect(stderr).toContain('npx office-addin-dev-certs install');
  expect(existsSync(join(thuis, wef))).toBe(false);
  expect(gevraagd()).toEqual([]);
});

test('Mac: the manifest is put where Excel looks, and taken away again', async () => {
  legExcel();
  legCertificaat('49');
  expect(await draaiTotKlaar('darwin')).toContain(`staat klaar voor Excel: ${join(thuis, kopie)}`);
  expect(readFileSync(join(thuis, kopie), 'utf8')).toBe(readFileSync('manifest.xml', 'utf8'));
  expect(draai('darwin', ['weg']).status).toBe(0);
  expect(existsSync(join(thuis, kopie))).toBe(false);
  expect(draai('darwin', ['weg']).status).toBe(0);
});

test('Mac without Excel: it says so, before it asks for a certificate, and makes no folder', () => {
  expect(draai('darwin')).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('geen Excel gevonden') as unknown });
  expect(existsSync(join(thuis, 'Library'))).toBe(false);
});

test('Windows: the manifest is named in the register, and no longer', async () => {
  legCertificaat('49');
  const sleutel = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
  await draaiTotKlaar('win32');
  expect(draai('win32', ['weg']).status).toBe(0);
  expect(gevraagd()).toEqual([
    `reg add ${sleutel} /v ${ONTWIKKEL_ID} /t REG_SZ /d ${join(process.cwd(), 'manifest.xml')} /f`,
    `reg query ${sleutel} /v ${ONTWIKKEL_ID}`,
    `reg delete ${sleutel} /v ${ONTWIKKEL_ID} /f`,
  ]);
});

test('Windows: a register that refuses is told; what is not there need not go', async () => {
  legCertificaat('49');
  expect(await draaiTotKlaar('win32', 1)).toContain('Het register kon niet worden gewijzigd');
  expect(draai('win32', ['weg'], 1).status).toBe(0);
  expect(gevraagd().map((regel) => regel.split(' ')[1])).toEqual(['add', 'query']);
});

test('anything else is refused', () => {
  expect(draai('darwin', ['verwijder'])).toEqual({ status: 2, stdout: '', stderr: 'Schrijf npm run excel, of npm run excel -- weg.\n' });
});

test('the built files are served as they are, and nothing beside them', () => {
  const map = join(thuis, 'dist');
  mkdirSync(map);
  writeFileSync(join(map, 'functies.nl.json'), '{"functions":[]}');
  writeFileSync(join(map, 'venster.html'), '<p>é');
  writeFileSync(join(map, 'icon.png'), 'png');
  writeFileSync(join(thuis, 'geheim.txt'), 'geheim');
  const vraag = `
    const { bedien } = await import(${JSON.stringify(join(process.cwd(), 'tools', 'excelserver.mjs'))});
    const { createServer, request } = await import('node:http');
    const server = createServer(bedien(${JSON.stringify(map)})).listen(0, '127.0.0.1');
    await new Promise((klaar) => server.once('listening', klaar));
    const vraag = (path, method = 'GET') => new Promise((klaar) => request({ port: server.address().port, host: '127.0.0.1', path, method }, (res) => {
      let tekst = '';
      res.on('data', (d) => (tekst += d)).on('end', () => klaar([res.statusCode, res.headers['content-type'], res.headers['access-control-allow-origin'] ?? null, res.headers['cache-control'] ?? null, tekst]));
    }).end());
    const uit = [];
    for (const [pad, soort] of [['/venster.html?a=1'], ['/icon.png'], ['/venster.html', 'HEAD'], ['/venster.html', 'POST'], ['/functies.nl.json'], ['/'], ['/../geheim.txt'], ['/%2e%2e/geheim.txt'], ['/..%2fgeheim.txt'], ['/%']]) uit.push(await vraag(pad, soort));
    console.log(JSON.stringify(uit));
    server.close();`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', vraag], { encoding: 'utf8' });
  const weg = [404, 'text/plain; charset=utf-8', null, null, 'Hier staat niets.\n'];
  expect(JSON.parse(stdout)).toEqual([
    [200, 'text/html; charset=utf-8', null, 'no-store', '<p>é'],
    [200, 'image/png', null, null, 'png'],
    [200, 'text/html; charset=utf-8', null, 'no-store', ''],
    weg,
    [200, 'application/json; charset=utf-8', '*', 'no-store', '{"functions":[]}'],
    weg, weg, weg, weg, weg,
  ]);
});
