/** Extensions to measure beside, out of Debian's packages, unpacked but not installed: every browser here would run them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../src/tools/build.ts';

const FOLDER = join(ROOT, '.output/peers');
const PACKAGES: Readonly<Record<string, string>> = {
  'uBlock Origin': 'webext-ublock-origin-firefox',
  'Privacy Badger': 'webext-privacy-badger',
};

/** Those that could be had: name and folder of each. Where there is no Debian there are none. */
export function peers(): (readonly [string, string])[] {
  return Object.entries(PACKAGES).flatMap(([name, debian]) => {
    const folder = join(FOLDER, debian);
    if (!existsSync(folder) && !unpack(debian, folder)) return [];
    const manifest = manifestIn(folder);
    return manifest ? [[name, manifest] as const] : [];
  });
}

function unpack(debian: string, folder: string): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const needs = spawnSync('apt-cache', ['depends', '--important', debian], { encoding: 'utf8' }).stdout ?? '';
  const names = [
    debian,
    ...[...needs.matchAll(/Depends: ([a-z0-9.+-]+)/g)].map(([, name]) => name as string),
  ];
  mkdirSync(folder, { recursive: true });
  try {
    for (const name of names.filter((one) => /^(webext|libjs|fonts|node)-/.test(one)))
      spawnSync('apt-get', ['-qq', 'download', name], { cwd: folder });
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.deb')))
      execFileSync('dpkg-deb', ['-x', file, '.'], { cwd: folder });
    materialise(folder, join(folder, 'usr/share'));
    return true;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

/** Debian's packages share files by links to where they would be installed. */
function materialise(root: string, folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const stat = lstatSync(file);
    if (stat.isDirectory()) materialise(root, file);
    if (!stat.isSymbolicLink()) continue;
    const target = readlinkSync(file);
    const source = target.startsWith('/') ? join(root, target) : join(folder, target);
    rmSync(file);
    if (existsSync(source)) cpSync(source, file, { recursive: true, dereference: true });
  }
}

function manifestIn(folder: string): string | undefined {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const manifest = files.find((file) => file.endsWith('/manifest.json') && !file.includes('node_modules'));
  return manifest && join(folder, manifest.replace(/manifest\.json$/, ''));
}
