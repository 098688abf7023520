import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneScript } from '../../../src/tools/one-script.ts';
import { loopbackBuild } from '../converse/loopback-build.ts';

/**
 * A copy of a built extension that runs on loopback too, and in whose chat script a second reader counts: Vigie itself keeps
 * no message. Nothing else differs from what ships.
 */
export async function countingBuild(built: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const copy = await loopbackBuild(built);
  const counter = await oneScript(`${import.meta.dirname}/counter.ts`);
  await appendFile(join(copy.folder, 'content-scripts/chat.js'), `\n${counter}`);
  return copy;
}
