import { defineConfig } from 'vitest/config';

/** Real browsers, two at a time, with the time they need. What changes the machine for every browser has a run of its own. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    exclude: ['tests/browser/policy/**'],
    globalSetup: ['tests/browser/build.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
