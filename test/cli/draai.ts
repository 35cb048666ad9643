import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { leesPakket } from '../../src/bestand';
import { hoofd } from '../../src/cli/beoordeel';
import type { Blad } from '../../src/werkmap/blad';
import { maakXlsx } from '../../voorbeelden/maker';

export interface Afloop {
  readonly code: 0 | 1 | 2;
  readonly uit: string;
  readonly fout: string;
}

export const VOORBEELDEN = path.resolve(__dirname, '../../voorbeelden');

const mappen: string[] = [];

afterAll(() => {
  for (const map of mappen) rmSync(map, { recursive: true, force: true });
});

export const nieuweMap = (): string => {
  const map = mkdtempSync(path.join(tmpdir(), 'ibt-'));
  mappen.push(map);
  return map;
};

/** The time that the command line is told it is. */
export const klok = { nu: new Date('2026-02-01T09:30:00Z') };

/** Runs the command line in this process, in a folder of its own. */
export const draai = async (map: string, ...argv: readonly string[]): Promise<Afloop> => {
  const uit: string[] = [];
  const fout: string[] = [];
  const code = await hoofd({
    argv,
    map,
    voorbeeld: path.join(VOORBEELDEN, 'coa-utrecht.xlsx'),
    uit: (tekst) => uit.push(tekst),
    fout: (tekst) => fout.push(tekst),
    opTerminal: false,
    variabelen: {},
    nu: () => klok.nu,
  });
  return { code, uit: uit.join('\n'), fout: fout.join('\n') };
};

/** The sheets of a file. */
export const bladenVan = (bestand: string): readonly Blad[] => {
  const gelezen = leesPakket(readFileSync(bestand));
  if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
  return gelezen.pakket.werkmap.bladen;
};

/** A new folder with a workbook of one sheet. */
export const schrijf = (naam: string, rijen: ReadonlyArray<ReadonlyArray<string | number | null>>): string => {
  const map = nieuweMap();
  writeFileSync(path.join(map, naam), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen }] }));
  return map;
};

export const KOP = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'] as const;
