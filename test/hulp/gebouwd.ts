import { existsSync, readdirSync, statSync } from 'node:fs';
import * as path from 'node:path';

const WORTEL = path.resolve(__dirname, '../..');

/** What `npm test` builds before it tests: a file that tells when, what it is made of, and how to make it by hand. */
const BOUWSELS = {
  excel: { teken: 'functies.nl.json', bronnen: ['src', 'webpack.config.js'], opdracht: 'npm run build:excel' },
  pagina: { teken: 'pagina.js', bronnen: ['demo', 'src/engine', 'src/tekst', 'src/werkmap', 'src/bestand', 'webpack.config.js'], opdracht: 'npm run build -- --env alleen=pagina' },
  proefvenster: { teken: 'pagina.js', bronnen: ['src', 'demo', 'test/venster', 'webpack.config.js'], opdracht: 'npm run build -- --env alleen=proefvenster' },
  proefhost: { teken: 'host.js', bronnen: ['demo', 'test/office/pagina.ts', 'webpack.config.js'], opdracht: 'npm run build -- --env alleen=proefhost' },
} as const;

const nieuwste = (pad: string): number => {
  if (!existsSync(pad)) return 0;
  const over = statSync(pad);
  if (!over.isDirectory()) return /\.test\.tsx?$/.test(pad) ? 0 : over.mtimeMs;
  return readdirSync(pad).reduce((hoogste, naam) => Math.max(hoogste, nieuwste(path.join(pad, naam))), 0);
};

/**
 * The folder of a build under dist. It is never built by a test: two of them would clean away what the other serves. Throws,
 * with the command that builds it, where it is missing or older than what it is made of.
 */
export const gebouwd = (naam: keyof typeof BOUWSELS, wortel = WORTEL): string => {
  const { teken, bronnen, opdracht } = BOUWSELS[naam];
  const map = path.join(wortel, 'dist', naam);
  const toen = nieuwste(path.join(map, teken));
  if (toen === 0) throw new Error(`dist/${naam} is niet gebouwd. Voer uit: ${opdracht} (npm test doet dat zelf).`);
  if (bronnen.some((b) => nieuwste(path.join(wortel, b)) > toen)) throw new Error(`dist/${naam} is ouder dan de broncode. Voer uit: ${opdracht} (npm test doet dat zelf).`);
  return map;
};
