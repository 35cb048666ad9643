import * as path from 'node:path';
import webpack from 'webpack';

const WORTEL = path.resolve(__dirname, '../..');

/** The page's bundle, by file name. Built in memory's stead in a folder under .cache; throws what webpack says where it fails. */
export const bouwPagina = async (map = path.join(WORTEL, '.cache/venster')): Promise<string> => {
  const gebouwd = await new Promise<webpack.Stats | undefined>((klaar, mis) => {
    webpack(
      {
        mode: 'production',
        target: ['web', 'es2022'],
        devtool: false,
        context: WORTEL,
        entry: { pagina: './test/venster/pagina.ts' },
        output: { path: map, filename: '[name].js', chunkFilename: '[name].js', publicPath: '/' },
        resolve: { extensions: ['.ts', '.tsx', '.js'], fallback: { stream: false, string_decoder: false } },
        module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } } } }] },
        performance: false,
        optimization: { minimize: false },
      },
      (fout, stats) => (fout ? mis(fout) : klaar(stats)),
    );
  });
  if (gebouwd === undefined || gebouwd.hasErrors()) throw new Error(gebouwd?.toString({ all: false, errors: true }) ?? 'webpack gave nothing');
  return map;
};
