/**
 * Serves the page of `npm start`: the built files as they are, on this machine only. In the add-in's own page two things are
 * done while it is served: its office.js comes from node_modules, and a script before it asks the page around it for an Excel.
 */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const wortel = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const in_ = (...delen) => path.join(wortel, ...delen);

const SOORTEN = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png', '.svg': 'image/svg+xml', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where the parts of an address are looked for, first the longest that fits. */
const plekken = ({ map, pagina }) => [
  ['/office-js/', [in_('node_modules', '@microsoft', 'office-js', 'dist')]],
  ['/voorbeelden/', [in_('voorbeelden')]],
  ['/assets/', [path.join(map, 'assets'), in_('assets')]],
  ['/', [pagina, map]],
];

const OFFICE = /(<script\b[^>]*\bsrc\s*=\s*["']?)https:\/\/[^"'\s>]*\/office\.js(["']?)/i;

/** The pane's page with the office.js of node_modules and, before it, the script that asks for an Excel; else as it was built. */
const metExcel = (html) => html.replace(OFFICE, '<script src="/haak.js"></script>$1/office-js/office.js$2');

/** Stands before office.js, which looks once for the Excel around it. */
const HAAK = 'window.parent !== window && window.parent.demoExcel && window.parent.demoExcel.koppel(window);\n';

const GEEN_VENSTER = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Deelvenster</title><body style="font:14px system-ui;padding:16px"><p>Het deelvenster is nog niet gebouwd. Stop de server en start met npm start: dan wordt het gemaakt.</p></body></html>\n';

/** The file that an address means, never outside the folders that are served; null if there is none. */
const vind = (adres, mappen) => {
  const plek = plekken(mappen).find(([begin]) => adres.startsWith(begin));
  for (const basis of plek?.[1] ?? []) {
    const pad = path.resolve(basis, `.${path.posix.normalize(`/${adres.slice(plek[0].length)}`)}`);
    if ((pad === basis || pad.startsWith(basis + path.sep)) && existsSync(pad) && statSync(pad).isFile()) return pad;
  }
  return null;
};

const antwoord = (res, status, soort, inhoud) => {
  res.writeHead(status, { 'Content-Type': soort, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  res.end(inhoud);
};

const bedien = (mappen) => (req, res) => {
  let adres;
  try {
    adres = decodeURIComponent(new URL(req.url ?? '/', 'http://localhost').pathname);
  } catch {
    return antwoord(res, 400, SOORTEN['.txt'], 'Dit adres is niet te lezen.\n');
  }
  if (req.method !== 'GET' && req.method !== 'HEAD') return antwoord(res, 405, SOORTEN['.txt'], 'Hier kan alleen worden gelezen.\n');
  if (adres === '/haak.js') return antwoord(res, 200, SOORTEN['.js'], HAAK);
  if (adres === '/voorbeelden/lijst.json') return antwoord(res, 200, SOORTEN['.json'], JSON.stringify(readdirSync(in_('voorbeelden')).filter((n) => n.endsWith('.xlsx') && !n.startsWith('~')).sort()));
  const pad = vind(adres === '/' ? '/index.html' : adres, mappen);
  if (pad === null && adres === '/venster.html') return antwoord(res, 404, SOORTEN['.html'], GEEN_VENSTER);
  if (pad === null) return antwoord(res, 404, SOORTEN['.txt'], `Hier staat niets: ${adres}\n`);
  const soort = SOORTEN[path.extname(pad).toLowerCase()] ?? 'application/octet-stream';
  if (adres === '/venster.html') return antwoord(res, 200, soort, metExcel(readFileSync(pad, 'utf8')));
  res.writeHead(200, { 'Content-Type': soort, 'Content-Length': statSync(pad).size, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  createReadStream(pad).pipe(res);
};

/** The value behind a flag: `--poort 3001`. A test hands in other folders with `--venster` and `--pagina`. */
const vlag = (naam) => {
  const i = process.argv.indexOf(`--${naam}`);
  return i < 0 ? undefined : process.argv[i + 1];
};

const poort = Number(vlag('poort') ?? 3000);
if (!Number.isInteger(poort) || poort < 0 || poort > 65_535) {
  process.stderr.write('Geef achter --poort een getal tussen 0 en 65535; 0 kiest zelf een vrije poort.\n');
  process.exit(2);
}

const server = createServer(bedien({ map: path.resolve(vlag('venster') ?? in_('dist', 'excel')), pagina: path.resolve(vlag('pagina') ?? in_('dist', 'pagina')) }));
server.on('error', (fout) => {
  process.stderr.write(fout.code === 'EADDRINUSE'
    ? `Poort ${poort} is al in gebruik. Sluit wat daar draait, of kies een andere: npm start -- --poort ${poort + 1}\n`
    : `De server kon niet starten: ${fout.message}\n`);
  process.exit(2);
});
// this machine only
server.listen(poort, '127.0.0.1', () => {
  process.stdout.write(`Open http://localhost:${server.address().port} in een browser. Stoppen: Ctrl+C.\n`);
});
