/** Tests run from the sources: the condition "zhitong-source" points each workspace package at its src. */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['zhitong-source', 'node', 'node-addons'] },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

const kind = (name) => ({
  ...shared,
  displayName: name,
  testRegex: `\\.${name}\\.spec\\.ts$`,
});

const onServers = {
  globalSetup: './libs/testing/src/jest/global-setup.js',
  globalTeardown: './libs/testing/src/jest/global-teardown.js',
};

/**
 * `unit` touches nothing outside the process; `int` needs PostgreSQL; `e2e` walks the whole line; `slow` takes longer
 * and belongs to `npm run test:all`.
 */
export default {
  projects: [
    kind('unit'),
    { ...kind('int'), ...onServers },
    { ...kind('e2e'), ...onServers },
    { ...kind('slow'), ...onServers },
  ],
  testSequencer: './libs/testing/src/jest/longest-first.js',
  // A hang, not slowness: a machine may be busy with other things, and a suite of leaks tries every route several times.
  testTimeout: 240_000,
};
