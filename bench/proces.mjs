import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PIEK = fileURLToPath(new URL('./piek.cjs', import.meta.url));

/** Runs node from start to end, output thrown away; milliseconds on the wall. Throws where it does not end with 0. */
export const draai = (args, omgeving = {}) => {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...omgeving } });
  const ms = performance.now() - begin;
  if (status !== 0) throw new Error(`node ${args.join(' ')} eindigde met afsluitcode ${status}. ${stderr.toString().slice(0, 2_000)}`);
  return ms;
};

/** The same, with the peak of its memory in MB instead of its time. */
export const piekgeheugen = (args, map) => {
  const uit = join(map, 'piek.txt');
  draai(['--require', PIEK, ...args], { BENCH_PIEK: uit });
  return Number(readFileSync(uit, 'utf8')) / 1024;
};

/** Lends a folder that is gone afterwards. */
export const inTijdelijkeMap = async (werk) => {
  const map = mkdtempSync(join(tmpdir(), 'ibt-bench-'));
  try {
    return await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
};
