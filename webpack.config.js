const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation } = require('webpack');

/** Where Microsoft serves office.js: the add-in asks for the first, the second is where it moves to. Both are allowed. */
const OFFICE_JS = ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'];

/** No eval, no frames, no connection but to the add-in's own host. Styles stand in the page: React writes them. */
const CSP = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_JS.join(' ')}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// compareBeforeEmit: a file that comes out the same is written all the same, so that its date tells when it was built

/** Keeps which files each part of the add-in is made of, so that what the first screen takes can be weighed. */
const delenlijst = {
  apply: (compiler) => {
    compiler.hooks.afterEmit.tap('delenlijst', ({ namedChunkGroups }) => {
      const delen = Object.fromEntries([...namedChunkGroups].map(([naam, groep]) => [naam, groep.getFiles()]));
      fs.mkdirSync(path.join(__dirname, '.cache'), { recursive: true });
      fs.writeFileSync(path.join(__dirname, '.cache', 'delen.json'), JSON.stringify(delen));
    });
  },
};

const typescript = (opties = {}) => ({ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } } }, ...opties });

/** Programs that run on Node: the command line and the project's own scripts. */
const programmas = {
  beoordeel: './src/cli/index.ts',
  toets: './src/cli/toets/index.ts',
  voorbeelden: './voorbeelden/schrijf.ts',
  documenten: './tools/documenten.ts',
  beelden: './tools/beelden.ts',
  fuzz: './test/fuzz/fuzz.ts',
  mutatie: './test/mutatie/mutatie.ts',
  bench: './tools/benchmodules.ts',
  benchoffice: './tools/benchoffice.ts',
  benchstukken: './tools/benchstukken.ts',
  excelbestanden: './tools/excelbestanden.ts',
  iconen: './tools/iconen/schrijf.ts',
};

/**
 * A page that is served on the machine that builds it: a quick build counts, not the last byte.
 * @type {(naam: string, entry: Record<string, string>, plugins?: import('webpack').Configuration['plugins']) => import('webpack').Configuration}
 */
const blad = (naam, entry, plugins = []) => ({
  name: naam,
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry,
  output: { path: path.resolve(__dirname, 'dist', naam), filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto', clean: true, compareBeforeEmit: false },
  // sax asks for streams where there are any, and does without in a browser
  resolve: { extensions: ['.ts', '.tsx', '.js'], fallback: { stream: false, string_decoder: false } },
  module: { rules: [typescript()] },
  plugins,
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
});

const bladen = {
  // the page of `npm start`: a worksheet with the task pane beside it
  pagina: blad('pagina', { pagina: './demo/pagina/index.tsx' }, [new CopyPlugin({ patterns: ['index.html', 'pagina.css'].map((naam) => ({ from: path.resolve(__dirname, 'demo/pagina', naam) })) })]),
  // what the tests open in a browser: the pane without Excel, and Excel without the pane
  proefvenster: blad('proefvenster', { pagina: './test/venster/pagina.ts' }),
  proefhost: blad('proefhost', { host: './test/office/pagina.ts' }),
};

/**
 * The add-in as Excel loads it: first the functions, so that formulas are answered, then the pane, which builds on them.
 * @type {import('webpack').Configuration}
 */
const excel = {
  name: 'excel',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry: { functies: './src/excel/functies/index.ts', venster: { import: './src/excel/start/index.ts', dependOn: 'functies' } },
  // a part is called by its number: the names would be in the file that formulas wait for
  output: { path: path.resolve(__dirname, 'dist/excel'), filename: '[name].js', chunkFilename: 'deel-[id].js', uniqueName: 'ibt', publicPath: 'auto', clean: true, compareBeforeEmit: false },
  // sax asks for streams where there are any, and does without in a browser
  resolve: { extensions: ['.ts', '.tsx', '.js'], fallback: { stream: false, string_decoder: false } },
  // nothing of ours does anything by being loaded, but for the two entries
  module: { rules: [typescript({ sideEffects: false })] },
  // all of it is put on the host at once: short names, not names that stay the same from build to build
  optimization: { moduleIds: 'natural', mangleExports: 'size' },
  plugins: [
    new HtmlWebpackPlugin({ template: './src/excel/start/venster.html', filename: 'venster.html', inject: false, minify: false, csp: CSP, stijl: fs.readFileSync(path.join(__dirname, 'src/excel/start/venster.css'), 'utf8'), officejs: `${OFFICE_JS[0]}/lib/1/hosted/office.js` }),
    // what is fetched is used at once: Chromium compiles it while it comes in, beside the page, and not each function as it is called
    new BannerPlugin({ banner: '//# allFunctionsCalledOnLoad', raw: true, test: /\.js$/, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }),
    delenlijst,
    new CopyPlugin({ patterns: [{ from: path.resolve(__dirname, 'assets'), to: 'assets', noErrorOnMissing: true }] }),
  ],
  performance: false,
  stats: 'errors-warnings',
};

/** @type {(env: { alleen?: string }) => import('webpack').Configuration} */
const programma = (env) => ({
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: env.alleen === undefined ? programmas : { [env.alleen]: programmas[env.alleen] },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].cjs', chunkFilename: '[name].cjs', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'] },
  // they bring a whole TypeScript, or all of Fluent, along
  externals: { '@fluentui/react-components': 'commonjs2 @fluentui/react-components', 'custom-functions-metadata': 'commonjs2 custom-functions-metadata', jsdom: 'commonjs2 jsdom', 'playwright-core': 'commonjs2 playwright-core' },
  module: { rules: [typescript()] },
  optimization: { minimize: false, splitChunks: false },
  performance: false,
  stats: 'errors-warnings',
});

/** @type {(env: { alleen?: string }) => import('webpack').Configuration | import('webpack').Configuration[]} */
module.exports = (env = {}) => (env.alleen === undefined ? [programma(env), ...Object.values(bladen), excel] : ({ ...bladen, excel }[env.alleen] ?? programma(env)));
