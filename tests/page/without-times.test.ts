import { expect, test } from 'vitest';
import { withoutTimes } from '../../src/page/by-structure/log/split.ts';

test.each([
  [[': ', '😉', '12:02'], ': 😉'],
  [['bonsoir', '12:02'], 'bonsoir'],
  [['le ', 'train ', 'de ', '12:02'], 'le train de 12:02'],
])('%j, without when it was said', (stretches, said) => {
  expect(withoutTimes(stretches)).toBe(said);
});
