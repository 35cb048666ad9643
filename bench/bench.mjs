import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const METINGEN = ['regels', 'omvang', 'kaal', 'formules', 'bestand', 'opstart', 'functies', 'start', 'vlot', 'brieven', 'correcties', 'toetsen'];
const zelf = fileURLToPath(import.meta.url);
const argv = process.argv.slice(2);
const streng = argv.includes('--streng');
const gekozen = argv.filter((a) => METINGEN.includes(a));
const onbekend = argv.filter((a) => a !== '--streng' && a !== '--een' && !METINGEN.includes(a));

const mislukt = [];

const getal = (n) => n.toLocaleString('nl-NL', { maximumSignificantDigits: 3 });
const KOPPEN = ['Wat', 'Wij', 'Ander', 'Tegen', 'Verhouding', 'Doel', 'Gehaald'];
const LINKS = new Set([0, 3, 6]);

/** A row without a goal is only told. */
const gehaald = ({ doel, grens, minstens, ons, verhouding }) => {
  if (doel === undefined) return true;
  const waarde = grens === undefined ? verhouding : ons;
  return minstens ? waarde >= doel : waarde <= doel;
};

const regel = (r) => [
  r.wat,
  `${getal(r.ons)} ${r.eenheid}`,
  `${getal(r.ander)} ${r.eenheid}`,
  r.tegen,
  `${getal(r.verhouding)}×${r.minstens ? ' sneller' : ''}`,
  ...(r.doel === undefined ? ['–', '–'] : [`${r.minstens ? '≥' : '≤'} ${getal(r.doel)}${r.grens === undefined ? '×' : ` ${r.grens}`}`, gehaald(r) ? 'ja' : 'nee']),
];

const tabel = (rijen) => {
  const breedten = KOPPEN.map((_, i) => Math.max(...rijen.map((r) => r[i].length)));
  return rijen.map((r) => r.map((c, i) => (LINKS.has(i) ? c.padEnd(breedten[i]) : c.padStart(breedten[i]))).join('  ').trimEnd()).join('\n');
};

/** Each measure runs in a process of its own: none warms up, or clutters the memory of, another. Nothing where it fails. */
const meetApart = (naam) => {
  process.stderr.write(`${naam} …\n`);
  const { status, stdout } = spawnSync(process.execPath, [zelf, '--een', naam], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (status === 0) return JSON.parse(stdout.toString());
  mislukt.push(naam);
  return [];
};

if (onbekend.length > 0) {
  console.error(`Onbekend: ${onbekend.join(', ')}. Gebruik: node bench/bench.mjs [--streng] [${METINGEN.join('|')} …]`);
  process.exitCode = 2;
} else if (argv[0] === '--een') {
  const { meet } = await import(`./metingen/${gekozen[0]}.mjs`);
  console.log(JSON.stringify(await meet()));
} else {
  const uitslagen = (gekozen.length > 0 ? gekozen : METINGEN).flatMap(meetApart);
  console.log(tabel([KOPPEN, ...uitslagen.map(regel)]));
  if (mislukt.length > 0) console.error(`Niet gelukt, zie de melding hierboven: ${mislukt.join(', ')}.`);
  if (mislukt.length > 0) process.exitCode = 2;
  else if (streng && !uitslagen.every(gehaald)) process.exitCode = 1;
}
