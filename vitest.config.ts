import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/fixtures/scratch.ts',
    // Two cores: more workers would only make browser tests wait for each other.
    maxWorkers: 2,
    // A worker goes on with the next file: its browser, server and parsed pages are there already.
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A state that is polled for may come late on a busy machine; the default of one second is no measure of the site.
    expect: { poll: { timeout: 20_000 } },
  },
});
