import { mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** `npm run check`: the unit tests but those that take half of their time, which hash codes for real, compile all rules or go by lot. */
export default mergeConfig(config, {
  test: {
    exclude: [
      'tests/engine/{cues,fuzz,packed}.test.ts',
      'tests/page/properties/**',
      'tests/rules/**',
      'tests/settings/lock/**',
      'tests/tools/pack.test.ts',
    ],
  },
});
