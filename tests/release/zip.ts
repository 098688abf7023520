import { spawnSync } from 'node:child_process';
import { ROOT } from '../../src/tools/build.ts';

/** Makes, once for all of these tests, what goes to the stores. */
export function setup(): void {
  const { status } = spawnSync(process.execPath, ['src/tools/zip.ts'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm run zip failed');
}
