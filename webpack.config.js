const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

/** Programs that run on Node: the command line and the project's own scripts. */
const programmas = {
  beoordeel: './src/cli/index.ts',
  voorbeelden: './voorbeelden/schrijf.ts',
  documenten: './tools/documenten.ts',
  fuzz: './test/fuzz/fuzz.ts',
  mutatie: './test/mutatie/mutatie.ts',
  bench: './tools/benchmodules.ts',
};

/**
 * The page of `npm start`: a worksheet with the task pane beside it.
 * @type {import('webpack').Configuration}
 */
const pagina = {
  name: 'pagina',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry: { pagina: './demo/pagina/index.tsx' },
  output: { path: path.resolve(__dirname, 'dist/pagina'), filename: '[name].js', clean: true },
  // sax asks for streams where there are any, and does without in a browser
  resolve: { extensions: ['.ts', '.tsx', '.js'], fallback: { stream: false } },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } } } }] },
  plugins: [new CopyPlugin({ patterns: ['index.html', 'pagina.css'].map((naam) => ({ from: path.resolve(__dirname, 'demo/pagina', naam) })) })],
  // it is served on the machine that builds it: a quick build counts, not the last byte
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
};

/** @type {(env: { alleen?: string }) => import('webpack').Configuration} */
const programma = (env) => ({
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: env.alleen === undefined ? programmas : { [env.alleen]: programmas[env.alleen] },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } } }] },
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
});

/** @type {(env: { alleen?: string }) => import('webpack').Configuration | import('webpack').Configuration[]} */
module.exports = (env = {}) => (env.alleen === undefined ? [programma(env), pagina] : env.alleen === 'pagina' ? pagina : programma(env));
