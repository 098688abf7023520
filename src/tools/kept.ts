/** What takes long to make is kept on disk, in `node_modules/.cache`: nothing there is part of the project, and `npm ci` clears it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = `${ROOT}node_modules/.cache/vigie/`;

/** So many are kept of each name: branches that are switched between. */
const MOST_KEPT = 6;

/** A hash of files, by their names and what is in them. */
export function hashFiles(files: readonly URL[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${fileURLToPath(file).slice(ROOT.length)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * What `make` returns, or returned when it was asked last with the same key: plain data.
 * @param key a hash of all that the result depends on
 */
export function kept<T>(name: string, key: string, make: () => T, folder = FOLDER): T {
  const file = `${folder}${name}-${key}.json`;
  const known = read(file, key);
  if (known) return known.value as T;
  const value = make();
  write(folder, file, JSON.stringify(value), key);
  forgetOld(folder, name);
  return value;
}

/** A file that was cut short or changed, or is of another key, is none. */
function read(file: string, key: string): { readonly value: unknown } | null {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === sealOf(body, key) ? { value: JSON.parse(body) } : null;
  } catch {
    return null;
  }
}

/** Written elsewhere and moved, so that nobody reads half of it. Where it cannot be written, it is made again. */
function write(folder: string, file: string, body: string, key: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, `${sealOf(body, key)}\n${body}`);
    renameSync(unfinished, file);
  } catch {
    // What is left of it goes with the old ones.
  }
}

function sealOf(body: string, key: string): string {
  return `${key} ${createHash('sha256').update(body).digest('hex')}`;
}

function forgetOld(folder: string, name: string): void {
  try {
    const files = readdirSync(folder)
      .filter((file) => file.startsWith(`${name}-`))
      .map((file) => ({ path: `${folder}${file}`, time: statSync(`${folder}${file}`).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of files.slice(MOST_KEPT)) rmSync(path, { force: true });
  } catch {
    // Another process is clearing too.
  }
}
