import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefUtrecht, briefUtrechtStaand } from './inhoud/brief-utrecht';
import { coaUtrecht } from './inhoud/coa-utrecht';
import { type Cijfer, type Csvrij, leesCijfers, leesCsv } from './inhoud/gegevens';
import { gepubliceerdUtrecht } from './inhoud/gepubliceerd-utrecht';
import { groot } from './inhoud/groot';
import { rijk } from './inhoud/rijk';
import { rommelig } from './inhoud/rommelig';
import { maakXlsx } from './maker';

const MAP = 'voorbeelden';

const csv = (naam: string): string => readFileSync(join(process.cwd(), MAP, 'gegevens', `${naam}.csv`), 'utf8');

/** The fictitious figures per gemeente and half-year; throws unless run from the project's folder. */
export const cijfers = (): readonly Cijfer[] => leesCijfers(csv('gemeenten-fictief'));

const rijen = (naam: string): readonly Csvrij[] => leesCsv(csv(naam));

/** The example workbooks by file name. */
export const maakVoorbeelden = (): Record<string, Uint8Array> => ({
  'coa-utrecht.xlsx': maakXlsx(coaUtrecht(cijfers())),
  'gepubliceerd-utrecht.xlsx': maakXlsx(gepubliceerdUtrecht(rijen('provincie-gepubliceerd'), rijen('treden-gepubliceerd'))),
  'rommelig.xlsx': maakXlsx(rommelig(cijfers())),
  'brief-utrecht-2022-1.xlsx': maakXlsx(briefUtrecht()),
  'brief-utrecht-2022-1-staand.xlsx': maakXlsx(briefUtrechtStaand()),
});

/** A workbook of one half-year (2024-1) with every kind of part that must survive an assessment. */
export const rijkeWerkmap = (): Uint8Array => maakXlsx(rijk(cijfers()));

/** A long table of so many rows, for measuring. */
export const groteWerkmap = (aantal: number): Uint8Array =>
  maakXlsx(groot(aantal, [...new Set(cijfers().map((c) => c.gemeente))]));
