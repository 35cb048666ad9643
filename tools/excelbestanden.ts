import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OPDRACHTEN } from '../src/excel/opdrachten/koppel';
import { functiebestanden } from './functies/maak';
import { FUNCTIENAMEN } from './functies/soorten';
import { manifestzin } from './manifest/fouten';
import { keurManifest } from './manifest/keur';
import { hostzin, leesHost, maakManifest, ONTWIKKELHOST } from './manifest/maak';
import { ontwikkeling, productie } from './manifest/variant';

const WORTEL = process.cwd();
const GEBOUWD = join(WORTEL, 'dist', 'excel');

const vlag = process.argv.indexOf('--host');
const gegeven = vlag < 0 ? null : (process.argv[vlag + 1] ?? '');

/** A build for a host stands apart: what `npm start` and the tests use stays the development variant. */
const UIT = gegeven === null ? GEBOUWD : join(WORTEL, 'dist', 'productie');

/** The files of each part of the bundle, as the build wrote them down. */
const delen = JSON.parse(readFileSync(join(WORTEL, '.cache', 'delen.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;

const bestandenVan = (...namen: readonly string[]): readonly string[] =>
  namen.flatMap((naam) => {
    const bestanden = delen[naam];
    if (bestanden === undefined) throw new Error(`the build has no part ${naam}`);
    return bestanden;
  });

/** What must be there before formulas answer, and before the pane shows: gzipped, at most so many kB of 1,000 bytes. */
const GRENZEN = [
  { wat: 'Voordat formules antwoorden', bestanden: bestandenVan('functies'), hoogstens: 25 },
  { wat: 'Eerste scherm, alles meegeteld', bestanden: ['venster.html', ...bestandenVan('functies', 'venster', 'deelvenster')], hoogstens: 155 },
];

const schrijf = (pad: string, inhoud: string): void => {
  mkdirSync(dirname(join(UIT, pad)), { recursive: true });
  writeFileSync(join(UIT, pad), inhoud);
};

const ingepakt = (naam: string): number => gzipSync(readFileSync(join(UIT, naam)), { level: 9 }).length / 1_000;

const gebouwd = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(UIT, { recursive: true, encoding: 'utf8' })
      .map((naam) => join(UIT, naam))
      .filter((pad) => statSync(pad).isFile())
      .map((pad) => [relative(UIT, pad).split(sep).join('/'), readFileSync(pad)]),
  );

/** Writes what Excel reads beside the code, for this host (`null`: development), and checks the whole; gives what is wrong. */
const maak = (host: string | null): readonly string[] => {
  if (UIT !== GEBOUWD) rmSync(UIT, { recursive: true, force: true });
  if (UIT !== GEBOUWD) cpSync(GEBOUWD, UIT, { recursive: true });
  for (const [pad, inhoud] of Object.entries(functiebestanden(host ?? ONTWIKKELHOST))) schrijf(pad, inhoud);
  const manifest = maakManifest(readFileSync(join(WORTEL, 'manifest.xml'), 'utf8'), host);
  schrijf('manifest.xml', manifest);
  const fouten = keurManifest(manifest, { variant: host === null ? ontwikkeling : productie(host), bestanden: gebouwd(), acties: Object.keys(OPDRACHTEN), functies: FUNCTIENAMEN }).map(manifestzin);
  const zwaar = GRENZEN.flatMap(({ wat, bestanden, hoogstens }) => {
    const kB = [...new Set(bestanden)].reduce((n, naam) => n + ingepakt(naam), 0);
    console.log(`${wat}: ${kB.toFixed(1).replace('.', ',')} kB ingepakt (hoogstens ${hoogstens})`);
    return kB > hoogstens ? [`${wat}: ${kB.toFixed(1)} kB is meer dan ${hoogstens}.`] : [];
  });
  return [...fouten, ...zwaar];
};

const lezing = gegeven === null ? null : leesHost(gegeven);
const fouten = lezing?.gelukt === false ? [hostzin(gegeven ?? '', lezing.fout)] : maak(lezing?.gelukt === true ? lezing.host : null);
for (const fout of fouten) console.error(fout);
if (fouten.length > 0) process.exitCode = 1;
else if (gegeven !== null) console.log(`De invoegtoepassing staat in dist/productie, voor ${gegeven}.`);
