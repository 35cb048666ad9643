import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';

const KILOBYTE = 1000;

/** Bundles the entry of the functions as a build does: minified, for the browser, with what it imports later as a chunk of its own. */
const bundel = async (map: string): Promise<readonly string[]> =>
  new Promise((klaar, mis) => {
    webpack(
      {
        mode: 'production',
        target: 'web',
        devtool: false,
        entry: { functies: './src/excel/functies/index.ts' },
        output: { path: map, filename: '[name].js', chunkFilename: 'later-[name].js' },
        resolve: { extensions: ['.ts', '.js'] },
        // without this the part for tables keeps what only it uses in the part that loads first
        module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, sideEffects: false, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } } }] },
        performance: false,
      },
      (fout, stats) => {
        if (fout !== null) mis(fout);
        else if (stats === undefined || stats.hasErrors()) mis(new Error(stats?.toString('errors-only')));
        else klaar((stats.toJson({ all: false, modules: true, nestedModules: true, modulesSpace: 1000, nestedModulesSpace: 1000 }).modules ?? []).flatMap((m) => [m.name ?? '', ...(m.modules ?? []).map((n) => n.name ?? '')]));
      },
    );
  });

test('what must load before formulas answer stays small, and holds no React', async () => {
  const map = mkdtempSync(join(tmpdir(), 'functies-'));
  try {
    const modules = await bundel(map);
    expect(modules).toContain('./src/excel/functies/koppel.ts');
    expect(modules.filter((m) => /node_modules/.test(m))).toEqual([]);
    expect(gzipSync(readFileSync(join(map, 'functies.js')), { level: 9 }).length).toBeLessThan(25 * KILOBYTE);
    const later = readdirSync(map).filter((naam) => naam.startsWith('later-'));
    expect(later).toHaveLength(1);
    expect(readFileSync(join(map, later[0] ?? ''), 'utf8')).toContain('TABELLEN_NAAST_ELKAAR');
  } finally {
    rmSync(map, { recursive: true });
  }
});
