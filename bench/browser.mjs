import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { product } from './product.mjs';

const SERVER = fileURLToPath(new URL('../tools/start.mjs', import.meta.url));

/** Serves the worksheet with a pane beside it, as `npm start` does. */
export const bedien = (map) =>
  new Promise((klaar, mislukt) => {
    const proces = spawn(process.execPath, [SERVER, '--poort', '0', '--venster', map], { stdio: ['ignore', 'pipe', 'inherit'] });
    proces.stdout.on('data', (d) => klaar({ adres: /http:\/\/localhost:\d+/.exec(String(d))[0], map, stop: () => proces.kill() }));
    proces.on('exit', (code) => mislukt(new Error(`the server ended with ${code}`)));
  });

/** Ends with a sentence where there is no browser. */
export const startBrowser = () => {
  try {
    return chromium.launch({ executablePath: product.zoekBrowser(), args: [...product.BROWSERVLAGGEN] });
  } catch (fout) {
    console.error(fout.message);
    process.exit(2);
  }
};
