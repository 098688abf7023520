import { mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** `npm run check`: the unit tests but those that take half of their time, which hash codes for real, compile packs, go by lot or at length. */
export default mergeConfig(config, {
  test: {
    exclude: [
      'tests/engine/{cues,fuzz,packed}.test.ts',
      'tests/entrypoints/{packs,packs-section,practice}.test.{ts,tsx}',
      'tests/packs/**',
      'tests/page/properties/**',
      'tests/rules/chatter.test.ts',
      'tests/settings/lock/**',
      'tests/tools/pack.test.ts',
    ],
  },
});
