import { defineConfig } from 'vitest/config';

/** What goes to the stores: built again from its own sources, so it takes longer than a unit test. */
export default defineConfig({
  test: {
    include: ['tests/release/**/*.test.ts'],
    globalSetup: ['tests/release/zip.ts'],
    maxWorkers: 2,
    testTimeout: 400_000,
    hookTimeout: 400_000,
  },
});
