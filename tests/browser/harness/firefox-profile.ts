import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What Firefox works out once of its own scripts, a third of the work of its start. It belongs to this build of Firefox,
 * which is told by the second file and throws all of it away itself where it is another one. Of extensions it holds nothing.
 */
const KEPT = [
  'startupCache/scriptCache.bin',
  'startupCache/scriptCache-child.bin',
  'startupCache/startupCache.8.little',
  'compatibility.ini',
];
const SHELF = join(tmpdir(), `vigie-firefox-${process.getuid?.() ?? ''}`);

export interface Profile {
  readonly folder: string;
  /** Once the browser is gone. The first one leaves to the others what it worked out. */
  remove(): Promise<void>;
}

/** A profile in which nobody was yet. */
export async function emptyProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-firefox-profile-'));
  const isKept = await carry(SHELF, folder);
  return {
    folder,
    async remove() {
      if (!isKept) await keep(folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** All of it or, where something is missing, nothing that Firefox would not throw away. */
function carry(from: string, to: string): Promise<boolean> {
  return Promise.all(KEPT.map((name) => cp(join(from, name), join(to, name)))).then(
    () => true,
    () => false,
  );
}

/** Put on the shelf as a whole: another one may be looking, or doing the same. */
async function keep(folder: string): Promise<void> {
  const whole = await mkdtemp(`${SHELF}-`);
  if (await carry(folder, whole)) await rename(whole, SHELF).catch(() => {});
  await rm(whole, { recursive: true, force: true });
}
