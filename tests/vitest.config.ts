import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { compiledRules } from '../src/tools/compiled-rules.ts';
import { engineMarks } from '../src/tools/engine-marks.ts';
import { licences } from '../src/tools/licences.ts';
import { ByEnvironment } from './by-environment.ts';

/** Folders whose tests ask functions only, of no page: their files share what they load, which takes a quarter of their time. */
const PURE = '{authorities,documents,engine,locales,packs,rules,settings,sites,tools}';
/** Tests of the reader of pages: each file has a window of its own; the rest they share, so they leave the DOM's classes as they were. */
const PAGES = 'tests/page/**/*.test.{ts,tsx}';
/** It counts what the browser's own functions are asked, which are kept as soon as anything is read. */
const COUNTED = 'tests/page/cost.test.ts';

/** Unit tests: everything but real browsers, which `tests/browser` drives. */
export default defineConfig({
  plugins: [WxtVitest(), compiledRules(), engineMarks(), licences()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: [`tests/${PURE}/**/*.test.{ts,tsx}`], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: [PAGES],
          exclude: [COUNTED],
          isolate: false,
          setupFiles: ['tests/happy-dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/*.test.ts', 'tests/!(page)/**/*.test.{ts,tsx}', COUNTED],
          exclude: [`tests/${PURE}/**`, 'tests/{browser,release}/**', 'node_modules/**'],
          setupFiles: ['tests/happy-dom.ts'],
        },
      },
    ],
    // In threads, which start faster than processes, and one more than there are cores: now and then a file waits.
    // Vitest itself would leave a core idle.
    pool: 'threads',
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: ByEnvironment },
    mockReset: true,
    restoreMocks: true,
    // No test passes or fails by time: a slow machine is given it.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
