import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const STIJLMAP = 'src/excel/deelvenster/stijl';
export const FLUENTBESTAND = `${STIJLMAP}/fluent.ts`;

const versie = (): string => (JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies['@fluentui/react-components'] ?? '';

/** The tokens of Fluent that the style sheets name, in the order of the alphabet. */
const gebruikt = (): ReadonlyArray<keyof Theme> => {
  const stijlen = readdirSync(join(process.cwd(), STIJLMAP)).map((naam) => readFileSync(join(process.cwd(), STIJLMAP, naam), 'utf8'));
  const namen = new Set([...stijlen.join('\n').matchAll(/var\(--(\w+)/g)].map(([, naam = '']) => naam));
  return [...namen].filter((naam): naam is keyof Theme => naam in webLightTheme).sort();
};

const regel = (kiezer: string, thema: Theme, namen: ReadonlyArray<keyof Theme>): string =>
  `${kiezer} { ${namen.map((naam) => `--${naam}: ${String(thema[naam])};`).join(' ')} }`;

/** The source file with Fluent's tokens as custom properties, under the names that Fluent gives them: light, and where dark differs. */
export const fluentbestand = (): string => {
  const namen = gebruikt();
  const anders = namen.filter((naam) => webLightTheme[naam] !== webDarkTheme[naam]);
  return [
    `/** Fluent UI ${versie()}'s own tokens, as far as these style sheets name them. Made by \`npm run documenten\`. */`,
    'export const FLUENT = `',
    regel('.ibt', webLightTheme, namen),
    regel('.ibt--donker', webDarkTheme, anders),
    '`;',
    '',
  ].join('\n');
};
