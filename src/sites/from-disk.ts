/** The same files for Node: command-line tools and tests, where there is no bundler. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Site } from './schema.ts';

/** Reads every site file of this folder, in the order of their names. */
export function readSites(): Site[] {
  const folder = import.meta.dirname;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
}
