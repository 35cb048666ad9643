const tseslint = require('typescript-eslint');

/** The arrows: what a folder may import besides itself, and why not more. */
const pijlen = {
  engine: { mag: [], omdat: 'The engine is the pure centre: figures in, assessment out. It imports nothing.' },
  kaders: { mag: ['engine'], omdat: 'A kader is data for the engine: it knows the engine\'s types and nothing else.' },
  tekst: { mag: ['engine'], omdat: 'Sentences are rendered from the engine\'s results; they know no sheet, file or Excel.' },
  werkmap: { mag: ['engine', 'tekst'], omdat: 'A sheet is a grid of cells here; kaders are handed in, files and Excel stay out.' },
  rapport: { mag: ['engine', 'tekst', 'werkmap'], omdat: 'Documents are made from facts, and texts held against them: kaders are handed in, files and Excel stay out.' },
  bestand: { mag: ['engine', 'tekst', 'werkmap'], omdat: 'The file shell carries out a plan; it decides nothing, so it needs no kader.' },
  cli: { mag: ['engine', 'kaders', 'tekst', 'werkmap', 'rapport', 'bestand'], omdat: 'The command line is thin and knows no Excel.' },
  excel: { mag: ['engine', 'kaders', 'tekst', 'werkmap', 'rapport'], omdat: 'The add-in works in Excel\'s own workbook: it knows no file and no command line.' },
};
const mappen = Object.keys(pijlen);

/** The parts of the add-in that know files: one that the user chooses as the source of corrections, or as a template, and that of the workbook itself, for a copy. They are fetched when that is asked. */
const BESTANDBRON = ['src/excel/deelvenster/correcties/bestandbron.ts', 'src/excel/deelvenster/stukken/sjabloon.ts', 'src/excel/deelvenster/delen/kopie.ts'];

const bestandbron = {
  files: BESTANDBRON,
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { regex: '/(?:cli|test|demo|bench|voorbeelden)/', message: pijlen.excel.omdat },
        { regex: '/bestand(?:/(?!(?:pakket|docxalineas|ontcijfer|waardenkopie)$).*)?$', message: 'Of the file shell only what reads, and what makes a copy, is needed here: no plan is carried out on a file.' },
      ],
    }],
  },
};

/** The one folder that turns a document into a file: the rest of rapport knows no format. */
const DOCX = 'src/rapport/docx/**/*.ts';

const docx = {
  files: [DOCX],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { regex: '/(?:kaders|bestand|cli|excel|test|demo|bench|voorbeelden)(?:/|$)', message: pijlen.rapport.omdat },
        { regex: '^(?!docx$)[^.]', message: 'A document is written with docx, and with nothing else.' },
      ],
    }],
  },
};

const pijlregels = mappen.map((map) => ({
  files: [`src/${map}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.{ts,tsx}', ...BESTANDBRON, DOCX],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        {
          group: mappen.filter((ander) => ander !== map && !pijlen[map].mag.includes(ander)).flatMap((ander) => [`../${ander}`, `../${ander}/**`, `../../${ander}`, `../../${ander}/**`, `../../../${ander}`, `../../../${ander}/**`]),
          message: pijlen[map].omdat,
        },
        ...(['engine', 'kaders', 'tekst', 'werkmap', 'rapport'].includes(map)
          ? [{ regex: '^[^.]', message: 'The pure folders use no package and no part of Node: they run anywhere, on nothing.' }]
          : []),
        { group: ['**/test/**', '**/demo/**', '**/bench/**', '**/voorbeelden/**'], message: 'The product never rests on its tests or examples.' },
      ].filter((p) => p.regex || p.group.length > 0),
    }],
  },
}));

const puur = {
  files: ['src/{engine,kaders,tekst,werkmap,rapport}/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-globals': ['error',
      { name: 'Date', message: 'The pure folders know no clock: a day is passed in.' },
      { name: 'Intl', message: 'The pure folders know no locale: numbers are written by tekst.' },
    ],
    'no-restricted-properties': ['error',
      { object: 'Math', property: 'random', message: 'The same figures give the same answer.' },
    ],
  },
};

/** Only the part of src/excel that talks to Office may name it: the pane and its state can be shown without Excel. */
const zonderOffice = {
  files: ['src/{engine,kaders,tekst,werkmap,rapport,bestand,cli}/**/*.ts', 'src/excel/{deelvenster,model}/**/*.{ts,tsx}', 'demo/**/*.{ts,tsx}'],
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {
    'no-restricted-globals': ['error', ...['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'].map((name) => ({ name, message: 'Only src/excel/adapter, opdrachten, functies and start talk to Office.' }))],
  },
};

const demohost = {
  files: ['demo/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: ['**/src/excel/**', '**/src/kaders/**'], message: 'The embedded host is the other half of office.js: it knows Excel, not our add-in.' }] }],
  },
};

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'reports/', 'coverage/', '.stryker-tmp/', 'bench/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 260, skipComments: true, skipBlankLines: true }],
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  ...pijlregels,
  bestandbron,
  docx,
  zonderOffice,
  demohost,
  puur,
  { files: ['src/cli/**/*.ts', 'tools/**', 'test/**/*.ts', 'voorbeelden/**/*.ts'], rules: { 'no-console': 'off' } },
);
