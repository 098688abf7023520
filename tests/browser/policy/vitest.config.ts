import { defineConfig } from 'vitest/config';

/** A policy is installed for the whole machine: no other browser may run meanwhile. */
export default defineConfig({
  test: {
    include: ['tests/browser/policy/**/*.test.ts'],
    globalSetup: ['tests/browser/build.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
