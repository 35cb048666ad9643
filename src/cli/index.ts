import * as path from 'node:path';
import { hoofd } from './beoordeel';

process.exitCode = hoofd({
  argv: process.argv.slice(2),
  map: process.cwd(),
  voorbeeld: path.join(__dirname, '..', 'voorbeelden', 'coa-utrecht.xlsx'),
  uit: (tekst) => process.stdout.write(`${tekst}\n`),
  fout: (tekst) => process.stderr.write(`${tekst}\n`),
  opTerminal: process.stdout.isTTY === true,
  variabelen: process.env,
});
