import { defineConfig } from 'vitest/config';
import { test } from '../vitest.config.ts';

/**
 * `npm run twins`: what `npm test` holds in Chromium alone, in Firefox too. It is the same code over the same DOM, and takes half
 * as long as all the other browser tests: it is run before a release, and by whoever changes what it holds.
 */
export default defineConfig({ test: { ...test, include: ['tests/browser/twins/*.test.ts'], exclude: [] } });
