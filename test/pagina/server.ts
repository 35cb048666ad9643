import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import * as path from 'node:path';

const WORTEL = path.resolve(__dirname, '../..');

export interface Server {
  readonly adres: string;
  readonly proces: ChildProcess;
}

/** Runs the server of `npm start`; resolves with what it printed and its exit code where it stops by itself. */
export const startServer = (...argumenten: readonly string[]): Promise<Server | { readonly code: number | null; readonly stderr: string }> =>
  new Promise((klaar) => {
    const proces = spawn(process.execPath, [path.join(WORTEL, 'tools/start.mjs'), ...argumenten], { cwd: WORTEL });
    let stderr = '';
    proces.stderr.on('data', (d: Buffer) => { stderr += d.toString(); });
    proces.stdout.on('data', (d: Buffer) => {
      const adres = /http:\/\/localhost:\d+/.exec(d.toString())?.[0];
      if (adres !== undefined) klaar({ adres, proces });
    });
    proces.on('exit', (code) => klaar({ code, stderr }));
  });
