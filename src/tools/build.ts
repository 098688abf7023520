import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with its last slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built extension of each browser lies. */
export const EXTENSIONS = {
  chrome: `${ROOT}.output/chrome-mv3`,
  firefox: `${ROOT}.output/firefox-mv2`,
} as const;

/** A build started by a test is the one that ships: under `NODE_ENV=test` components would carry the paths of their files. */
export const AS_SHIPPED = { ...process.env, NODE_ENV: 'production' };

/**
 * Builds the extension as it ships.
 * @returns its folder
 * @throws when the build fails; the reason was printed
 */
export function buildFor(browser: keyof typeof EXTENSIONS): string {
  const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    cwd: ROOT,
    env: AS_SHIPPED,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed`);
  return EXTENSIONS[browser];
}
