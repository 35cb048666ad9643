/**
 * Makes ready what a command needs and then runs it: `node tools/klaar.mjs <command> [arguments]`.
 * On a fresh machine that is `npm ci` and a build; later only what has become stale. All of it is said on stderr, so that
 * stdout is the command's own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const wortel = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const aanroepmap = process.env.INIT_CWD ?? process.cwd();

const meld = (tekst) => process.stderr.write(`${tekst}\n`);

const stop = (tekst, code = 2) => {
  meld(tekst);
  process.exit(code);
};

/** Runs a program; its output goes to stderr unless it is the command itself. */
const draai = (programma, argumenten, { map = wortel, zelf = false, shell = false } = {}) => {
  const uit = zelf ? 'inherit' : 2;
  const { status, error, signal } = spawnSync(programma, argumenten, { cwd: map, shell, stdio: [zelf ? 'inherit' : 'ignore', uit, zelf ? 'inherit' : 2] });
  if (error !== undefined) stop(`${programma} kon niet worden gestart: ${error.message}`);
  return status ?? (signal === null ? 1 : 130);
};

const node = (argumenten, opties) => draai(process.execPath, argumenten, opties);

const npm = (argumenten, opties) => {
  const pad = process.env.npm_execpath;
  // without npm's own path it is found by the shell: on Windows it is a .cmd file, which nothing else can start
  return pad !== undefined && /\.c?js$/.test(pad) ? node([pad, ...argumenten], opties) : draai('npm', argumenten, { ...opties, shell: process.platform === 'win32' });
};

const tijd = (pad) => (existsSync(pad) ? statSync(pad).mtimeMs : 0);

/** When the youngest source in a folder was written. */
const nieuwste = (map) => {
  let hoogste = 0;
  for (const item of readdirSync(map, { withFileTypes: true })) {
    const pad = path.join(map, item.name);
    if (item.isDirectory()) hoogste = Math.max(hoogste, nieuwste(pad));
    else if (/\.([jt]sx?|cjs|css|html|png)$/.test(item.name) && !/\.test\.tsx?$/.test(item.name)) hoogste = Math.max(hoogste, tijd(pad));
  }
  return hoogste;
};

const installeer = (map = wortel) => {
  if (tijd(path.join(map, 'node_modules', '.package-lock.json')) >= tijd(path.join(map, 'package-lock.json'))) return;
  meld('De bibliotheken worden geïnstalleerd (npm ci); dat kan een minuut duren.');
  if (npm(['ci', '--loglevel=error'], { map }) !== 0) stop('npm ci is niet gelukt. Is er verbinding met de npm-registry? De melding hierboven zegt wat er misging.');
};

const bin = (pakket, bestand) => path.join(wortel, 'node_modules', pakket, bestand);

const BRONNEN = ['src', 'demo', 'test', 'tools', 'voorbeelden', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

const DOELEN = { pagina: ['pagina', 'pagina.js'], proefvenster: ['proefvenster', 'pagina.js'], proefhost: ['proefhost', 'host.js'], excel: ['excel', 'venster.html'] };

/** What the build of a program leaves, which tells when that was. */
const doelVan = (programma) => path.join(wortel, 'dist', ...(DOELEN[programma] ?? [`${programma}.cjs`]));

const isVers = (doel, bronnen = BRONNEN) =>
  tijd(doel) > Math.max(...bronnen.map((b) => path.join(wortel, b)).filter(existsSync).map((p) => (statSync(p).isDirectory() ? nieuwste(p) : tijd(p))));

const bouwstap = (programma, config = 'webpack.config.js') => [bin('webpack-cli', 'bin/cli.js'), '--config', config, '--env', `alleen=${programma}`];

const bouw = (programma, { doel = doelVan(programma), bronnen, config } = {}) => {
  installeer();
  if (isVers(doel, bronnen)) return doel;
  if (node(bouwstap(programma, config)) !== 0) stop('Het bouwen is niet gelukt; de melding hierboven zegt waar.');
  return doel;
};

/** Runs programs beside each other, and then says what each of them said. Gives the first exit code that is not 0. */
const naastElkaar = async (stappen) => {
  if (stappen.length > 0) meld(`${stappen.map(([naam]) => naam).join(', ')} …`);
  const gedaan = stappen.map(([naam, stap]) => new Promise((klaar) => {
    const stukken = [];
    const proces = spawn(process.execPath, stap, { cwd: wortel, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stroom of [proces.stdout, proces.stderr]) stroom.on('data', (stuk) => stukken.push(stuk));
    proces.on('error', (e) => klaar({ naam, code: 1, tekst: e.message }));
    proces.on('close', (code) => klaar({ naam, code: code ?? 1, tekst: Buffer.concat(stukken).toString() }));
  }));
  let eerste = 0;
  for (const stap of gedaan) {
    const { naam, code, tekst } = await stap;
    if (tekst.trim() !== '') meld(`${naam}:\n${tekst.trimEnd()}`);
    eerste ||= code;
  }
  return eerste;
};

/** The add-in's folder `dist/excel`: the bundle, then the files that Excel reads beside it. Says its sizes; fails above them. */
const bouwExcel = (argumenten = [], altijd = false) => {
  const bundel = bouw('excel');
  const klaar = path.join(wortel, 'dist', 'excel', 'functies.nl.json');
  const maker = bouw('excelbestanden');
  if (!altijd && tijd(klaar) > tijd(bundel) && tijd(klaar) > tijd(maker)) return 0;
  return node([maker, ...argumenten], { zelf: altijd });
};

/** The page of `npm start` and the add-in beside it. */
const bouwVenster = () => {
  bouw('pagina');
  return bouwExcel();
};

const programma = (naam) => (argumenten) => node([bouw(naam), ...argumenten], { map: aanroepmap, zelf: true });
const script = (naam) => (argumenten) => node([bouw(naam), ...argumenten], { zelf: true });

const opdrachten = {
  beoordeel: programma('beoordeel'),
  toets: programma('toets'),
  voorbeelden: script('voorbeelden'),
  documenten: script('documenten'),
  iconen: script('iconen'),
  beelden: (argumenten) => bouwVenster() || script('beelden')(argumenten),
  fuzz: script('fuzz'),
  mutatie: script('mutatie'),
  start: (argumenten) => {
    meld('De proefwerkmap wordt klaargezet …');
    const code = bouwVenster();
    if (code !== 0) return code;
    return node([path.join(wortel, 'tools', 'start.mjs'), ...argumenten], { zelf: true });
  },
  'build:excel': (argumenten) => {
    installeer();
    return bouwExcel(argumenten, true);
  },
  excel: (argumenten) => {
    const toon = () => node([path.join(wortel, 'tools', 'excel.mjs'), ...argumenten], { zelf: true });
    // where Excel is not, and to take the add-in away, nothing need be built
    if (!['darwin', 'win32'].includes(process.platform) || argumenten.length > 0) return toon();
    const code = bouwExcel();
    return code === 0 ? toon() : code;
  },
  test: async (argumenten) => {
    installeer();
    const oud = ['excel', 'beoordeel', 'pagina', 'excelbestanden', 'proefvenster', 'proefhost'].filter((programma) => !isVers(doelVan(programma)));
    const gebouwd = (await naastElkaar(oud.map((programma) => [`Het bouwen van ${programma}`, bouwstap(programma)]))) || bouwVenster();
    if (gebouwd !== 0) return gebouwd;
    const nagekeken = await naastElkaar([
      ['De typen', [bin('typescript', 'bin/tsc'), '-b']],
      ['De regels van het huis', [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings=0']],
    ]);
    if (nagekeken !== 0) return nagekeken;
    meld('De tests …');
    return node([bin('jest', 'bin/jest.js'), '--maxWorkers=2', ...argumenten], { zelf: true });
  },
  stryker: (argumenten) => {
    installeer();
    return node([bin('@stryker-mutator/core', 'bin/stryker.js'), 'run', ...argumenten], { zelf: true });
  },
  bench: (argumenten) => {
    bouw('bench');
    bouw('benchoffice');
    bouw('benchstukken');
    bouw('beoordeel');
    const code = bouwVenster();
    if (code !== 0) return code;
    installeer(path.join(wortel, 'bench'));
    bouw('sjabloon', { doel: path.join(wortel, 'dist', 'sjabloon', 'venster.html'), bronnen: ['bench/sjabloon', 'bench/package-lock.json'], config: 'bench/sjabloon/webpack.config.cjs' });
    return node([path.join(wortel, 'bench', 'bench.mjs'), ...argumenten], { zelf: true });
  },
};

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) stop(`Node ${process.versions.node} is te oud: nodig is versie 20 of nieuwer.`);
const [naam = '', ...argumenten] = process.argv.slice(2);
const opdracht = opdrachten[naam];
if (opdracht === undefined) stop(`Onbekende opdracht “${naam}”. Mogelijk zijn: ${Object.keys(opdrachten).join(', ')}.`);
process.exitCode = await opdracht(argumenten);
