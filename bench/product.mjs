import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

const eis = (pad, wat) => {
  if (existsSync(pad)) return pad;
  console.error(`${wat} ontbreekt: ${pad}. npm run bench bouwt het eerst.`);
  process.exit(2);
};

const inDist = (naam) => fileURLToPath(new URL(`../dist/${naam}`, import.meta.url));

/** The add-in as Excel loads it, and its peer made from the parts of Microsoft's template: each a folder with its venster.html. */
export const vensters = () => {
  eis(inDist('pagina/pagina.js'), 'De gebouwde proefpagina');
  eis(inDist('excel/venster.html'), 'De gebouwde invoegtoepassing');
  eis(inDist('sjabloon/venster.html'), 'Het gebouwde sjabloon');
  return { ons: inDist('excel'), sjabloon: inDist('sjabloon') };
};

/** The built command line. */
export const opdrachtregel = () => eis(inDist('beoordeel.cjs'), 'De gebouwde opdrachtregel');

/** Our functions on the real office.js. */
export const office = () => require(eis(inDist('benchoffice.cjs'), 'De gebouwde proefopstelling'));

/** What makes documents, with docx itself beside it. */
export const stukken = () => require(eis(inDist('benchstukken.cjs'), 'De gebouwde stukkenmaker'));

/** The engine and the kaders as built: what is measured is what is shipped. */
export const product = require(eis(inDist('bench.cjs'), 'De gebouwde rekenkern'));
