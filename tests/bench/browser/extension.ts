/** The extension as it ships, with a map back to its sources that the browser is not told of. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { ROOT } from '../../../src/tools/build.ts';

const BUILT = join(ROOT, '.output/bench');

export interface Measured {
  readonly folder: string;
  /** The file of `src/` that a function of the bundle came from. */
  sourceOf(url: string, line: number, column: number): string;
  remove(): Promise<void>;
}

const nothing = () => {};
/** The table of results is all that is printed; what goes wrong throws. */
const QUIET = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};

let building: Promise<unknown> | undefined;

/** Once, however many benches ask. */
function built(): Promise<unknown> {
  building ??= build({
    root: ROOT,
    outDir: '.output/bench',
    logger: QUIET,
    vite: () => ({ build: { sourcemap: 'hidden', modulePreload: false } }),
  });
  return building;
}

/**
 * Builds it, and makes a copy that also runs on loopback.
 * @param everywhere may see every site, as after the reader's yes in the browser's own dialog
 */
export async function measuredExtension(everywhere = false): Promise<Measured> {
  process.env.NODE_ENV = 'production';
  await built();
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  await cp(join(BUILT, 'chrome-mv3'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  if (everywhere) manifest.host_permissions = ['*://*/*'];
  else
    for (const { js, matches } of manifest.content_scripts)
      if (!js.includes('probe.js')) matches.push('http://127.0.0.1/*');
  await writeFile(file, JSON.stringify(manifest));
  const maps = new Map<string, SourceMap>();
  for (const script of ['content-scripts/chat.js', 'rules.js', 'probe.js']) {
    const map = await readFile(join(folder, `${script}.map`), 'utf8');
    maps.set(script, new SourceMap(JSON.parse(map)));
  }
  return {
    folder,
    sourceOf(url, line, column) {
      const entry = maps.get(url.split('/').slice(3).join('/'))?.findEntry(line, column);
      const source = entry && 'originalSource' in entry ? entry.originalSource : undefined;
      return (source ?? '').replace(/^.*?(?=src\/|node_modules\/)/, '');
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
