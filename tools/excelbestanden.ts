import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { functiebestanden } from './functies/maak';

/** The files of each part of the bundle, as the build wrote them down. */
const delen = JSON.parse(readFileSync(join(process.cwd(), '.cache', 'delen.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;

const bestandenVan = (...namen: readonly string[]): readonly string[] =>
  namen.flatMap((naam) => {
    const bestanden = delen[naam];
    if (bestanden === undefined) throw new Error(`the build has no part ${naam}`);
    return bestanden;
  });

/** What must be there before formulas answer, and before the pane shows: gzipped, at most so many kB of 1,000 bytes. */
const GRENZEN = [
  { wat: 'Voordat formules antwoorden', bestanden: bestandenVan('functies'), hoogstens: 25 },
  { wat: 'Eerste scherm, alles meegeteld', bestanden: ['venster.html', 'venster.css', ...bestandenVan('functies', 'venster', 'deelvenster')], hoogstens: 165 },
];

const UIT = join(process.cwd(), 'dist', 'excel');

const schrijf = (pad: string, inhoud: string): void => {
  mkdirSync(dirname(join(UIT, pad)), { recursive: true });
  writeFileSync(join(UIT, pad), inhoud);
};

const ingepakt = (naam: string): number => gzipSync(readFileSync(join(UIT, naam)), { level: 9 }).length / 1_000;

const vlag = process.argv.indexOf('--host');
const host = (vlag < 0 ? undefined : process.argv[vlag + 1]) ?? 'https://localhost:3000';

for (const [pad, inhoud] of Object.entries(functiebestanden(host))) schrijf(pad, inhoud);

for (const { wat, bestanden, hoogstens } of GRENZEN) {
  const kB = [...new Set(bestanden)].reduce((n, naam) => n + ingepakt(naam), 0);
  console.log(`${wat}: ${kB.toFixed(1).replace('.', ',')} kB ingepakt (hoogstens ${hoogstens})`);
  if (kB > hoogstens) process.exitCode = 1;
}
