import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** Converts with LibreOffice into the folder of the (first) file, in a profile of its own; says nothing of what came of it. */
export const zetOm = (bestand: string | readonly string[], naar: string): void => {
  const bestanden = typeof bestand === 'string' ? [bestand] : bestand;
  const profiel = mkdtempSync(path.join(tmpdir(), 'ibt-profiel-'));
  try {
    execFileSync('soffice', [`-env:UserInstallation=file://${profiel}`, '--headless', '--convert-to', naar, '--outdir', path.dirname(bestanden[0] ?? ''), ...bestanden], { stdio: 'ignore', timeout: 120_000 });
  } finally {
    rmSync(profiel, { recursive: true, force: true });
  }
};

const PROEF = { calc: { bestand: 'proef.csv', inhoud: 'a,b\n1,2\n', naar: 'xlsx' }, writer: { bestand: 'proef.txt', inhoud: 'a', naar: 'docx' } } as const;

/** Whether the part of LibreOffice that reads such files is there: it can be installed without the other. */
export const heeftLibreOffice = (deel: keyof typeof PROEF): boolean => {
  if (spawnSync('soffice', ['--version']).status !== 0) return false;
  const { bestand, inhoud, naar } = PROEF[deel];
  const map = mkdtempSync(path.join(tmpdir(), 'ibt-proef-'));
  try {
    writeFileSync(path.join(map, bestand), inhoud);
    zetOm(path.join(map, bestand), naar);
    return existsSync(path.join(map, `proef.${naar}`));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
};

/** The test where LibreOffice is; elsewhere one that says that nothing was checked. */
export const metLibreOffice = (deel: keyof typeof PROEF, naam: string, toets: () => void): void => {
  if (heeftLibreOffice(deel)) test(naam, toets, 150_000);
  else test(`LibreOffice ${deel} is not on this machine: not checked with an independent reader`, () => console.warn(`soffice with ${deel} was not found`));
};
