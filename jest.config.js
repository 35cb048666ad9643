/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/hulp/omgeving.cjs',
  // office.js lives on in windows of its own, which look at these globals after their test file is done
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/src', '<rootDir>/demo', '<rootDir>/test', '<rootDir>/voorbeelden', '<rootDir>/tools'],
  testMatch: ['**/*.test.{ts,tsx}'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } }] },
  // on a busy machine the slowest take a minute; only what hangs takes longer
  testTimeout: 120_000,
  cacheDirectory: '<rootDir>/.cache/jest',
};
