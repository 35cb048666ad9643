const path = require('node:path');

/** Programs that run on Node: the command line and the project's own scripts. */
const programmas = {
  beoordeel: './src/cli/index.ts',
  voorbeelden: './voorbeelden/schrijf.ts',
  documenten: './tools/documenten.ts',
  fuzz: './test/fuzz/fuzz.ts',
  mutatie: './test/mutatie/mutatie.ts',
  bench: './tools/benchmodules.ts',
};

/** @type {(env: { alleen?: string }) => import('webpack').Configuration} */
module.exports = (env = {}) => ({
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
