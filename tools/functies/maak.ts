import { hulpindex, hulppagina } from './hulppagina';
import { hulppad, metadata } from './metadata';
import { FUNCTIENAMEN } from './soorten';

const TALEN = ['nl', 'en'] as const;

const CSS = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 48rem; padding: 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
nav a { margin-right: 1rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
pre { overflow-x: auto; padding: .5rem; border: 1px solid; white-space: pre-wrap; }
.tabel { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: 600; }
th, td { border: 1px solid; padding: .25rem .5rem; text-align: left; vertical-align: top; font-weight: normal; }
thead th, th[scope="col"] { font-weight: 600; }
section { border-top: 1px solid; margin-top: 1rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .75rem; }
`;

/**
 * The files that Excel reads beside the code, by their path in the build: the metadata of the functions and their help, in
 * Dutch and English. `host` is where they will be served, without a slash at its end: `https://example.nl`.
 */
export const functiebestanden = (host: string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(TALEN.map((taal) => [`functies.${taal}.json`, metadata(taal, host)])),
  ...Object.fromEntries(TALEN.flatMap((taal) => FUNCTIENAMEN.map((naam) => [hulppad(naam, taal), hulppagina(naam, taal)]))),
  ...Object.fromEntries(TALEN.map((taal) => [`help/${taal}/index.html`, hulpindex(taal)])),
  'help/help.css': CSS,
});
