import { defineConfig } from 'vitest/config';

/** A policy is installed for the whole machine: no other browser of its kind may run meanwhile. Firefox reads none of Chromium's. */
export default defineConfig({
  test: {
    include: ['tests/browser/policy/**/*.test.ts'],
    globalSetup: ['tests/browser/build.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
