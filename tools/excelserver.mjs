import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';

const SOORTEN = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.png': 'image/png' };

/** The file that an address means, never outside the folder; null if there is none. */
const vind = (adres, map) => {
  const pad = path.join(map, path.posix.normalize(`/${adres}`));
  return existsSync(pad) && statSync(pad).isFile() ? pad : null;
};

const leesAdres = (url) => {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return null;
  }
};

/** Answers requests for the built files in a folder, as they are. */
export const bedien = (map) => (req, res) => {
  const adres = leesAdres(req.url ?? '/');
  const pad = adres === null || !['GET', 'HEAD'].includes(req.method) ? null : vind(adres, map);
  if (pad === null) {
    res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    res.end('Hier staat niets.\n');
    return;
  }
  res.writeHead(200, {
    'Content-Type': SOORTEN[path.extname(pad)] ?? 'application/octet-stream',
    'Content-Length': statSync(pad).size,
    // Excel shows a standard icon for a picture with any Cache-Control
    ...(path.extname(pad) === '.png' ? {} : { 'Cache-Control': 'no-store' }),
    'X-Content-Type-Options': 'nosniff',
    // Excel on the web reads the metadata of the functions from a page of its own
    ...(path.extname(pad) === '.json' ? { 'Access-Control-Allow-Origin': '*' } : {}),
  });
  if (req.method === 'HEAD') res.end();
  else createReadStream(pad).pipe(res);
};
