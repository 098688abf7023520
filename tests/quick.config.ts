import { mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

/**
 * `npm run check`: the unit tests but those that take two thirds of their time: they hash codes for real, compile packs, start
 * programs, go by lot or at length, or read one page in a dozen ways. Each page is still read once, each rule's examples judged.
 */
export default mergeConfig(config, {
  test: {
    exclude: [
      'tests/engine/{cues,fuzz,packed}.test.ts',
      'tests/entrypoints/{packs,packs-section,practice}.test.{ts,tsx}',
      'tests/packs/**',
      'tests/page/{arrivals,broken-selectors,clocks,coco,cost,forget,grown,rewritten,traps}.test.ts',
      'tests/page/properties/**',
      'tests/rules/chatter.test.ts',
      'tests/settings/lock/**',
      'tests/tools/{pack,saved-page}.test.ts',
    ],
  },
});
