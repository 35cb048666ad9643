import * as path from 'node:path';
import { hoofd } from './beoordeel';

// a reader that stops early (`| head`) is no fault of ours
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout;
});

void hoofd({
  argv: process.argv.slice(2),
  map: process.cwd(),
  voorbeeld: path.join(__dirname, '..', 'voorbeelden', 'coa-utrecht.xlsx'),
  uit: (tekst) => process.stdout.write(`${tekst}\n`),
  fout: (tekst) => process.stderr.write(`${tekst}\n`),
  opTerminal: process.stdout.isTTY === true,
  variabelen: process.env,
  nu: () => new Date(),
}).then((code) => {
  process.exitCode = code;
});
