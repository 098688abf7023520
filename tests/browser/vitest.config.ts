import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The folders whose files take longest, longest first: begun last, one of them would be waited for alone. */
const LONG = [
  'unruly',
  'lounge',
  'pages-of-ours',
  'hostile',
  'entry',
  'robust',
  'main-job',
  'lock',
  'soak',
  'gallery',
  'converse',
  'made',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((folder) => moduleId.includes(`/browser/${folder}/`));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/**
 * Real browsers, five at a time on two cores, with the time they need: all files together want some 500 seconds of a core, and
 * wait for most of theirs, for a page to rest or a browser to come. What changes the machine for every browser has a run of its own.
 *
 * What browsers do differently is held in both: the main job, entry points, permissions, restarts, the lock, and pages that
 * are unruly or fight back where browsers part. What is the same code over the same DOM is held in Chromium, which nearly all
 * readers have; `twins` are the same in Firefox, and have a run of their own too.
 */
export const test = {
  include: ['tests/browser/**/*.test.ts'],
  exclude: ['tests/browser/{policy,twins}/**'],
  globalSetup: ['tests/browser/build.ts'],
  // Each takes most of a gigabyte, so on large machines no more than a few.
  maxWorkers: Math.min(2 * availableParallelism() + 1, 8),
  // What drives the browsers is loaded once a worker, and keeps nothing from one file for the next.
  isolate: false,
  sequence: { sequencer: LongFirst },
  testTimeout: 120_000,
  hookTimeout: 120_000,
} satisfies ViteUserConfig['test'];

export default defineConfig({ test });
