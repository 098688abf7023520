import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension whose content script also runs on loopback. Nothing else differs from what ships: the
 * chat engine must be known by the page's own looks.
 * @param built the folder of the build
 * @throws when there is no build there
 */
export async function loopbackBuild(built: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  for (const { js, matches } of manifest.content_scripts)
    if (!js.includes('probe.js')) matches.push('http://127.0.0.1/*');
  const folder = await mkdtemp(join(tmpdir(), 'vigie-loopback-'));
  await cp(built, folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
