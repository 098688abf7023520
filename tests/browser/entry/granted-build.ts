import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a build for Chromium to which every host is granted already: nothing can answer the browser's own question
 * there, and what is granted is given without asking. Nothing else differs from what ships.
 */
export async function grantedBuild(built: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), '*://*/*'];
  delete manifest.optional_host_permissions;
  const folder = await mkdtemp(join(tmpdir(), 'vigie-granted-'));
  await cp(built, folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
