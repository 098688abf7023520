import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { loopbackBuild } from '../converse/loopback-build.ts';

/**
 * A copy of a built extension that runs on loopback too, and in whose chat script a second reader counts: Vigie itself keeps
 * no message. Nothing else differs from what ships.
 */
export async function countingBuild(built: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const copy = await loopbackBuild(built);
  await appendFile(join(copy.folder, 'content-scripts/chat.js'), `\n${await counter()}`);
  return copy;
}

async function counter(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/counter.ts`, formats: ['iife'], name: 'vigieCounter' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
}
