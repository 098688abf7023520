import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wanted } from './wanted.ts';

export type Program = keyof typeof wanted;

/** It cannot be had here; the message says what a person can do. */
export class Missing extends Error {}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The path of a program that `npm start` and `npm test` need, installed first where it is missing.
 * @throws Missing when it is not here and cannot be installed
 */
export function ensure(program: Program): string {
  const found = find(program);
  if (found) return found;
  console.log(`${program} is not on this machine: installing it.`);
  const installed = (installFromDebian(program) || installByTool(program)) && find(program);
  if (installed) return installed;
  throw new Missing(
    `Vigie needs ${program} here and could not install it. Install it (Debian, Ubuntu: "sudo apt-get install ` +
      `${wanted[program].debian}"), or give its path in ${wanted[program].variable}, then try again.`,
  );
}

/** Where the program is on this machine, or undefined. An environment variable goes first. */
export function find(program: Program): string | undefined {
  const { variable, names, paths } = wanted[program];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Missing(`${variable} names ${named}, which does not exist.`);
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/usr/local/bin'];
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths()];
  return candidates.find((path) => existsSync(path));
}

function installFromDebian(program: Program): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'];
  if (asRoot.length > 0 && !run(['sudo', '-n', 'true'], true)) return false;
  const get = [...asRoot, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'];
  return (
    run([...get, 'update']) &&
    run([...get, 'install', '-y', '--no-install-recommends', wanted[program].debian])
  );
}

function installByTool(program: Program): boolean {
  const [tool, ...words] = wanted[program].tool;
  return tool !== undefined && run([process.execPath, join(ROOT, 'node_modules', tool), ...words]);
}

function run([command = '', ...rest]: readonly string[], quiet = false): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: quiet ? 'ignore' : 'inherit', env }).status === 0;
}
