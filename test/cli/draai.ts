import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { hoofd } from '../../src/cli/beoordeel';

export interface Afloop {
  readonly code: 0 | 1 | 2;
  readonly uit: string;
  readonly fout: string;
}

export const VOORBEELDEN = path.resolve(__dirname, '../../voorbeelden');

export const nieuweMap = (): string => mkdtempSync(path.join(tmpdir(), 'ibt-'));

/** Runs the command line in this process, in a folder of its own. */
export const draai = (map: string, ...argv: readonly string[]): Afloop => {
  const uit: string[] = [];
  const fout: string[] = [];
  const code = hoofd({
    argv,
    map,
    voorbeeld: path.join(VOORBEELDEN, 'coa-utrecht.xlsx'),
    uit: (tekst) => uit.push(tekst),
    fout: (tekst) => fout.push(tekst),
    opTerminal: false,
    variabelen: {},
  });
  return { code, uit: uit.join('\n'), fout: fout.join('\n') };
};
