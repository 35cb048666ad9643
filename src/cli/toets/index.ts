import { hoofd } from './toets';

// a reader that stops early (`| head`) is no fault of ours
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout;
});

process.exitCode = hoofd({
  argv: process.argv.slice(2),
  map: process.cwd(),
  uit: (tekst) => process.stdout.write(`${tekst}\n`),
  fout: (tekst) => process.stderr.write(`${tekst}\n`),
  opTerminal: process.stdout.isTTY === true,
  variabelen: process.env,
  nu: () => new Date(),
});
