import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NAME = 'virtual:vigie-licences';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Software whose code is in the extension. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX name, such as `MIT`. */
  readonly licence: string;
  /** The licence as its authors wrote it. */
  readonly text: string;
}

/** A build tool that puts a little of itself into what it builds. */
const ALSO = ['wxt'];
/** Puts another one in its place, and nothing of its own. */
const NOT = ['@wxt-dev/webextension-polyfill'];

/** The licences of what ships: the dependencies of package.json, as they are installed. */
export function shippedLicences(): Licence[] {
  const { dependencies } = readPackage(ROOT) as { dependencies: Record<string, string> };
  return [...Object.keys(dependencies), ...ALSO].filter((name) => !NOT.includes(name)).map(licenceOf);
}

function licenceOf(name: string): Licence {
  const folder = join(ROOT, 'node_modules', name);
  const about = readPackage(folder) as { version: string; license: string; author?: { name: string } };
  const { version, license: licence } = about;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file) return { name, version, licence, text: readFileSync(join(folder, file), 'utf8').trim() };
  // Without their text there is no right to ship them.
  if (licence !== 'MIT') throw new Error(`${name} has no licence text`);
  return { name, version, licence, text: mitOf(about.author?.name ?? `the authors of ${name}`) };
}

/** The MIT licence is the same for all, but for the line that says whose work it is. */
function mitOf(author: string): string {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  return own.replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}

function readPackage(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** A Vite plugin that hands the licences to the settings page. */
export function licences(): Plugin {
  return {
    name: 'vigie-licences',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) =>
      id === `\0${NAME}` ? `export const licences = ${JSON.stringify(shippedLicences())};` : null,
  };
}
