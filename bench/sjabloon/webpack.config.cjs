const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { ProvidePlugin } = require('webpack');

/**
 * The peer of the measure `start`: built, split and filled up for old browsers as Microsoft's template is.
 * @type {import('webpack').Configuration}
 */
module.exports = {
  mode: 'production',
  target: ['web', 'es5'],
  devtool: false,
  context: __dirname,
  entry: {
    opvulling: ['core-js/stable', 'regenerator-runtime/runtime'],
    react: ['react', 'react-dom'],
    sjabloon: { import: './index.jsx', dependOn: 'react' },
  },
  output: { path: path.resolve(__dirname, '../../dist/sjabloon'), filename: '[name].js', clean: true, compareBeforeEmit: false },
  resolve: { extensions: ['.jsx', '.js'] },
  module: {
    rules: [{ test: /\.jsx$/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'ecmascript', jsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2015' } } } }],
  },
  plugins: [new HtmlWebpackPlugin({ template: './venster.html', filename: 'venster.html' }), new ProvidePlugin({ Promise: ['es6-promise', 'Promise'] })],
  performance: false,
  stats: 'errors-warnings',
};
