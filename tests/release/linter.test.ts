/** What goes to Mozilla's store: without a complaint from its linter. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { AS_SHIPPED, ROOT } from '../../src/tools/build.ts';

test('Mozilla’s linter has neither error nor warning', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'lint',
      '--source-dir',
      '.output/firefox-mv2',
      '--output',
      'json',
    ],
    { cwd: ROOT, env: AS_SHIPPED, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  const { errors, warnings } = JSON.parse(stdout);
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
});
