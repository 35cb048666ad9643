/**
 * Shows the development variant in the Excel of this machine: `npm run excel`. Puts the manifest where Excel looks for add-ins in
 * development and serves the built files over https until Ctrl+C. `npm run excel -- weg` takes the manifest away again.
 */
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { bedien } from './excelserver.mjs';

const wortel = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const manifest = path.join(wortel, 'manifest.xml');
const MAAK_CERTIFICAAT = ['office-addin-dev-certs', 'install'];
const windows = process.platform === 'win32';

const meld = (tekst) => process.stdout.write(`${tekst}\n`);

const stop = (tekst) => {
  process.stderr.write(`${tekst}\n`);
  process.exit(2);
};

const bron = readFileSync(manifest, 'utf8');
const id = /<Id>([^<]+)<\/Id>/.exec(bron)?.[1];
const poort = Number(/<SourceLocation DefaultValue="https:\/\/localhost:(\d+)\//.exec(bron)?.[1]);
if (id === undefined || !(poort > 0)) stop('In manifest.xml staat geen id, of geen adres op https://localhost met een poort.');

/** How Excel on a system is told of an add-in in development, and how it is made to forget it. */
const SYSTEMEN = {
  darwin: () => {
    const excel = path.join(homedir(), 'Library', 'Containers', 'com.microsoft.Excel');
    const map = path.join(excel, 'Data', 'Documents', 'wef');
    const kopie = path.join(map, `${id}.manifest.xml`);
    return {
      isEr: () => existsSync(excel),
      zet: () => {
        mkdirSync(map, { recursive: true });
        copyFileSync(manifest, kopie);
        return kopie;
      },
      weg: () => rmSync(kopie, { force: true }),
    };
  },
  win32: () => {
    const sleutel = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
    const reg = (...argumenten) => {
      const { status, stderr, error } = spawnSync('reg', argumenten, { encoding: 'utf8' });
      return status === 0 ? null : (error?.message ?? stderr).trim();
    };
    return {
      // what the register says is only read by Excel: it does no harm without
      isEr: () => true,
      zet: () => {
        const fout = reg('add', sleutel, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f');
        if (fout !== null) stop(`Het register kon niet worden gewijzigd: ${fout}`);
        return `${sleutel}, ${id}`;
      },
      weg: () => {
        if (reg('query', sleutel, '/v', id) !== null) return;
        const fout = reg('delete', sleutel, '/v', id, '/f');
        if (fout !== null) stop(`Het register kon niet worden gewijzigd: ${fout}`);
      },
    };
  },
};

/** The certificate for https://localhost that Microsoft's tool makes, or the sentence that says why it cannot be used. */
const leesCertificaat = () => {
  const map = path.join(homedir(), '.office-addin-dev-certs');
  const [crt, key] = ['localhost.crt', 'localhost.key'].map((naam) => path.join(map, naam));
  if (!existsSync(crt) || !existsSync(key)) return { zin: 'Excel laadt een invoegtoepassing alleen over https, en daarvoor is op deze computer nog geen certificaat.' };
  try {
    const [cert, sleutel] = [crt, key].map((pad) => readFileSync(pad));
    if (new Date(new X509Certificate(cert).validTo) < new Date()) return { zin: 'Het certificaat voor https://localhost is verlopen.' };
    return { server: createServer({ cert, key: sleutel }, bedien(path.join(wortel, 'dist', 'excel'))) };
  } catch {
    return { zin: `Het certificaat in ${map} is niet te gebruiken.` };
  }
};

const UITLEG = `Dat maakt het hulpmiddel van Microsoft: npx ${MAAK_CERTIFICAAT.join(' ')}
Het zet een eigen certificaatautoriteit (30 dagen geldig) bij de vertrouwde certificaten van uw account; npx ${MAAK_CERTIFICAAT[0]} uninstall haalt die weer weg.`;

/** Asks whether a certificate may be made, and makes it. Never without a yes. */
const maakCertificaat = async (zin) => {
  if (!process.stdin.isTTY) return stop(`${zin}\n${UITLEG}`);
  meld(`${zin}\n${UITLEG}`);
  const vraag = createInterface({ input: process.stdin, output: process.stdout });
  const antwoord = await vraag.question('Nu uitvoeren? (j/N) ');
  vraag.close();
  if (!/^ja?$/i.test(antwoord.trim())) return stop('Er is niets gedaan.');
  if (spawnSync('npx', MAAK_CERTIFICAAT, { stdio: 'inherit', shell: windows }).status !== 0) stop('Het certificaat is niet gemaakt; de melding hierboven zegt waarom.');
};

const systeem = SYSTEMEN[process.platform]?.();
if (systeem === undefined) stop('Excel draait niet op dit systeem, alleen op Windows, op de Mac en op het web. Met npm start ziet u de invoegtoepassing hier aan het werk, in een nagebouwd Excel.\nHoe u haar in Excel op het web laadt, staat in docs/beheer.md.');

const [wat, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (wat !== undefined && wat !== 'weg')) stop('Schrijf npm run excel, of npm run excel -- weg.');

if (wat === 'weg') {
  systeem.weg();
  meld('Excel kent de ontwikkelvariant niet meer. Sluit Excel en open het opnieuw.');
} else {
  if (!systeem.isEr()) stop('Op deze Mac is geen Excel gevonden. Start Excel één keer en probeer het opnieuw.');
  let certificaat = leesCertificaat();
  if (certificaat.zin !== undefined) {
    await maakCertificaat(certificaat.zin);
    certificaat = leesCertificaat();
    if (certificaat.zin !== undefined) stop(certificaat.zin);
  }
  meld(`De ontwikkelvariant staat klaar voor Excel: ${systeem.zet()}`);
  certificaat.server.on('error', (fout) => stop(fout.code === 'EADDRINUSE' ? `Poort ${poort} is al in gebruik; daar zoekt Excel de invoegtoepassing. Sluit wat daar draait.` : `De server kon niet starten: ${fout.message}`));
  // this machine only
  certificaat.server.listen(poort, 'localhost', () => {
    meld(`Sluit Excel, open het opnieuw en kies Start > Invoegtoepassingen > IBT vergunninghouders (ontwikkeling).\nDe bestanden komen van https://localhost:${poort}; laat dit venster open. Stoppen: Ctrl+C. Opruimen: npm run excel -- weg.`);
  });
}
