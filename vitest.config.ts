import { defineConfig } from 'vitest/config';
import { LIMITS } from './tests/fixtures/limits.ts';
import { LongestFirst } from './tests/fixtures/order.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/fixtures/scratch.ts',
    // On two cores: one of them often waits, for a page or for the build of the other site.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // A worker goes on with the next file: its browser, server and parsed pages are there already.
    isolate: false,
    testTimeout: LIMITS.test,
    // A whole site may be built before a file begins, while everything else runs.
    hookTimeout: LIMITS.build,
    expect: { poll: { timeout: LIMITS.state } },
  },
});
