import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import * as path from 'node:path';
import webpack from 'webpack';

const WORTEL = path.resolve(__dirname, '../..');

/** Builds the page as `npm start` does, in a folder of this worker's own; gives the folder, throws what webpack says where it fails. */
export const bouwPagina = async (): Promise<string> => {
  const map = path.join(WORTEL, `.cache/pagina-${process.env['JEST_WORKER_ID'] ?? '0'}`);
  const configuratie = jest.requireActual<(env: { alleen: string }) => webpack.Configuration>('../../webpack.config.js')({ alleen: 'pagina' });
  const stats = await new Promise<webpack.Stats | undefined>((klaar, mis) => {
    webpack({ ...configuratie, context: WORTEL, output: { ...configuratie.output, path: map } }, (fout, uit) => (fout ? mis(fout) : klaar(uit)));
  });
  if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString({ all: false, errors: true }) ?? 'webpack gave nothing');
  return map;
};

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
