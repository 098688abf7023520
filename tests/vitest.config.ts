import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { compiledRules } from '../src/tools/compiled-rules.ts';
import { engineMarks } from '../src/tools/engine-marks.ts';
import { licences } from '../src/tools/licences.ts';

/** Unit tests: everything but real browsers, which `tests/browser` drives. */
export default defineConfig({
  plugins: [WxtVitest(), compiledRules(), engineMarks(), licences()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/release/**', 'node_modules/**'],
    // In threads, which start faster than processes, and one more than there are cores: now and then a file waits.
    // Vitest itself would leave a core idle.
    pool: 'threads',
    maxWorkers: availableParallelism() + 1,
    mockReset: true,
    restoreMocks: true,
    // No test passes or fails by time: a slow machine is given it.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
