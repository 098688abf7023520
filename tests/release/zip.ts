import { spawnSync } from 'node:child_process';
import { ROOT } from '../../src/tools/build.ts';

/** Makes, once for all of these tests, what goes to the stores, unless the command that started them has just done so. */
export function setup(): void {
  if (process.env.VIGIE_BUILT) return;
  const { status } = spawnSync(process.execPath, ['src/tools/zip.ts'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm run zip failed');
}
