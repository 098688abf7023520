import { expect, test, vi } from 'vitest';
import { find, Missing } from '../../src/tools/browsers.ts';

test('an environment variable names the browser to use', () => {
  vi.stubEnv('VIGIE_CHROMIUM', process.execPath);
  expect(find('chromium')).toBe(process.execPath);
  vi.unstubAllEnvs();
});

test('a variable that names nothing is said, not passed over', () => {
  vi.stubEnv('VIGIE_FIREFOX', '/nowhere/firefox');
  expect(() => find('firefox')).toThrow(Missing);
  expect(() => find('firefox')).toThrow('VIGIE_FIREFOX names /nowhere/firefox');
  vi.unstubAllEnvs();
});
