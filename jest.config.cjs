// Nest 12 and some others are ESM only and Jest on Node 20 cannot load them: swc turns every dependency into CommonJS.
const swc = (jsc) => ['@swc/jest', { swcrc: false, jsc: { target: 'es2022', ...jsc }, module: { type: 'commonjs' }, sourceMaps: 'inline' }];

const shared = {
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  moduleNameMapper: {
    '^@app/calendar-editions$': '<rootDir>/libs/calendar/src/editions.ts',
    '^@app/domain-schemas$': '<rootDir>/libs/domain/src/schemas.ts',
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  transform: {
    '^.+\\.ts$': swc({
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    }),
    'node_modules/.+\\.m?js$': swc({}),
  },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

const tier = (displayName, testMatch, extra = {}) => ({ ...shared, displayName, testMatch: [`<rootDir>/${testMatch}`], ...extra });

// One PostgreSQL and one Temporal server for all tests of a run.
const onServers = {
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
};

module.exports = {
  testTimeout: 30_000,
  projects: [
    tier('unit', '{libs,apps,workflows,activities}/**/*.spec.ts'),
    tier('property', 'test/property/**/*.spec.ts'),
    tier('medium', 'test/medium/**/*.spec.ts', onServers),
    tier('replay', 'test/replay/**/*.spec.ts', onServers),
    tier('e2e', 'test/e2e/*.spec.ts', onServers),
    // Whole lives of accidents, which take their minutes.
    tier('lives', 'test/e2e/lives/*.spec.ts', onServers),
    // The build as it is started on a machine, and beside the packages that an image holds.
    tier('deployed', 'test/deployed/**/*.spec.ts', onServers),
    // In a real browser against the whole started system.
    tier('web', 'test/web/**/*.spec.ts', { ...onServers, setupFilesAfterEnv: ['<rootDir>/test/support/browser-time.ts'] }),
    // End to end as well; they mostly wait, so several do so side by side.
    tier('waiting', 'test/waiting/**/*.spec.ts', onServers),
  ],
};
